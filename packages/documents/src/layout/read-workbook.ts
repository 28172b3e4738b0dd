import type { Workbook } from '@giaoban/core/layout'
import { type ReadLimits, readLimits } from './limits.ts'
import { readXlsx } from './read-xlsx.ts'
import { sniffFile } from './sniff-file.ts'
import { readXls } from './xls/read-xls.ts'

/**
 * A workbook of any Excel since 5.0 by its content: .xlsx, .xlsm or .xls. Throws the refusals of `readXlsx` and `readXls`;
 * `file/renamed` when it is no workbook.
 */
export function readWorkbook(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): Workbook {
  const kind = sniffFile(bytes, file, limits)
  return kind === 'xls' ? readXls(bytes, file, limits) : readXlsx(bytes, file, limits)
}
