import { readWholeSheet, type Workbook, type WorkbookSource } from '@giaoban/core/layout'
import { type ReadLimits, readLimits } from './limits.ts'
import { openXlsx } from './read-xlsx.ts'
import { sniffFile } from './sniff-file.ts'
import { openXls } from './xls/read-xls.ts'

/**
 * A workbook of any Excel since 5.0 by its content: .xlsx, .xlsm or .xls. Throws the refusals of `readXlsx` and `readXls`;
 * `file/renamed` when it is no workbook.
 */
export function readWorkbook(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): Workbook {
  const { sheets } = openWorkbook(bytes, file, limits)
  return { file, sheets: sheets.map(readWholeSheet) }
}

/** The same, its sheets to be read one at a time. Throws, then or when a sheet is read, what `readWorkbook` throws. */
export function openWorkbook(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): WorkbookSource {
  const kind = sniffFile(bytes, file, limits)
  return kind === 'xls' ? openXls(bytes, file, limits) : openXlsx(bytes, file, limits)
}
