export { refuseLegacy } from './decode-text.ts'
export { commentsOfDocx, type WrittenComment } from './docx-comments.ts'
export type { LeftWhy } from './fill-sheet.ts'
export {
  type AddressedFigure,
  type FilledCell,
  type FilledWorkbook,
  fillWorkbook,
  type LeftCell,
} from './fill-workbook.ts'
export { type ReadLimits, readLimits } from './limits.ts'
export { readCsv } from './read-csv.ts'
export { readDocx } from './read-docx.ts'
export { readProse } from './read-prose.ts'
export { readText } from './read-text.ts'
export { openWorkbook, readWorkbook } from './read-workbook.ts'
export { readXlsx } from './read-xlsx.ts'
export { type FileKind, sniffFile } from './sniff-file.ts'
export { writeDocx } from './write-docx.ts'
export { writeXlsx } from './write-xlsx.ts'
