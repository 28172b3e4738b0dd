import { Refusal } from '@giaoban/core/findings'
import type { Sheet, Workbook } from '@giaoban/core/layout'
import type { ReadLimits } from '../limits.ts'
import { refuseFile } from '../refuse.ts'
import { readCompoundStream } from './compound-file.ts'
import { readGlobals } from './globals.ts'
import { BIFF5, BIFF8 } from './records.ts'
import { SheetReader } from './sheet.ts'

/**
 * A workbook of Excel 5 to 2003 (.xls), as the same model as `readXlsx`; texts in TCVN3 and VNI fonts become Unicode. The text of
 * a formula is not decoded: `formula` is '' where a number was computed.
 *
 * Throws `file/password`, `file/truncated`, `file/unsupported` (older than Excel 5), `file/too-many-sheets`, `file/too-large` (cells).
 */
export function readXls(bytes: Uint8Array, file: string, limits: ReadLimits): Workbook {
  try {
    return readStream(bytes, file, limits)
  } catch (error) {
    if (error instanceof Refusal) throw error
    // DataView throws RangeError past the end: a record says more than the file holds.
    if (error instanceof RangeError) throw refuseFile('file/truncated', file)
    throw error
  }
}

function readStream(bytes: Uint8Array, file: string, limits: ReadLimits): Workbook {
  const stream = readCompoundStream(bytes, file, ['Workbook', 'Book'])
  if (!stream) throw refuseFile('file/unsupported', file, { what: 'ole' })
  const globals = readGlobals(stream)
  if (globals.encrypted) throw refuseFile('file/password', file)
  if (globals.version !== BIFF8 && globals.version !== BIFF5)
    throw refuseFile('file/unsupported', file, { what: 'xls' })
  const { sheets } = globals
  if (sheets.length > limits.sheets)
    throw refuseFile('file/too-many-sheets', file, { sheets: sheets.length, limit: limits.sheets })
  let cellsLeft = limits.cells
  const onCell = (): void => {
    cellsLeft -= 1
    if (cellsLeft < 0) throw refuseFile('file/too-large', file, { cells: limits.cells })
  }
  return {
    file,
    sheets: sheets.map(({ name, hidden, offset }): Sheet => {
      const { rows, merges, hiddenCols } = new SheetReader(globals, onCell).read(stream, offset)
      return { name, hidden, rows, merges, ...(hiddenCols.length > 0 ? { hiddenCols } : {}) }
    }),
  }
}
