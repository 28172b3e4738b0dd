export { checkFile } from './check-file.ts'
export { printCheck } from './print-check.ts'
