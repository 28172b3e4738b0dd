export { checkFile } from './check-file.ts'
