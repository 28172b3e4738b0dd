export { refuseLegacy } from './decode-text.ts'
export { commentsOfDocx, type WrittenComment } from './docx-comments.ts'
export { type ReadLimits, readLimits } from './limits.ts'
export { readCsv } from './read-csv.ts'
export { readDocx } from './read-docx.ts'
export { readProse } from './read-prose.ts'
export { readText } from './read-text.ts'
export { openWorkbook, readWorkbook } from './read-workbook.ts'
export { readXlsx } from './read-xlsx.ts'
export { type FileKind, sniffFile } from './sniff-file.ts'
export {
  describePlace,
  placeOf,
  type TextBlock,
  type TextFile,
  type TextFileKind,
  type TextPlace,
} from './text-file.ts'
export { writeDocx } from './write-docx.ts'
export { writeXlsx } from './write-xlsx.ts'
