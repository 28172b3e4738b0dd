export { type AnnotateOptions, annotateDocx } from './annotate-docx.ts'
