import type { SheetSource, WorkbookSource } from '@giaoban/core/layout'
import { CellCount } from '../cell-count.ts'
import type { ReadLimits } from '../limits.ts'
import { refuseFile } from '../refuse.ts'
import { readCompoundStream } from './compound-file.ts'
import { readGlobals } from './globals.ts'
import { BIFF5, BIFF8 } from './records.ts'
import { SheetReader, type SheetRecords } from './sheet.ts'

/**
 * A workbook of Excel 5 to 2003 (.xls), to be read one sheet at a time into the same model as an .xlsx; texts in TCVN3 and VNI fonts become Unicode. The text of
 * a formula is not decoded: `formula` is '' where a number was computed.
 *
 * Throws `file/password`, `file/truncated`, `file/unsupported` (older than Excel 5), `file/too-many-sheets`, `file/too-large` (cells).
 */
export function openXls(bytes: Uint8Array, file: string, limits: ReadLimits): WorkbookSource {
  return refusingOverrun(file, () => openStream(bytes, file, limits))
}

/** DataView throws RangeError past the end: a record says more than the file holds. */
function refusingOverrun<Result>(file: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw refuseFile('file/truncated', file)
    throw error
  }
}

function openStream(bytes: Uint8Array, file: string, limits: ReadLimits): WorkbookSource {
  const stream = readCompoundStream(bytes, file, ['Workbook', 'Book'])
  if (!stream) throw refuseFile('file/unsupported', file, { what: 'ole' })
  const globals = readGlobals(stream)
  if (globals.encrypted) throw refuseFile('file/password', file)
  if (globals.version !== BIFF8 && globals.version !== BIFF5)
    throw refuseFile('file/unsupported', file, { what: 'xls' })
  const { sheets } = globals
  if (sheets.length > limits.sheets)
    throw refuseFile('file/too-many-sheets', file, { sheets: sheets.length, limit: limits.sheets })
  const count = new CellCount(file, limits)
  return {
    file,
    sheets: sheets.map(({ name, hidden, offset }): SheetSource => {
      const read = (): SheetRecords => new SheetReader(globals, () => count.add()).read(stream, offset)
      return {
        name,
        hidden,
        size: 1,
        read: (take, onRead) => {
          const { rows, merges, hiddenCols, widths } = refusingOverrun(file, () => count.during(offset, read))
          for (const row of rows) take(row)
          onRead?.(1)
          return { merges, ...(hiddenCols.length > 0 && { hiddenCols }), ...(widths.size > 0 && { widths }) }
        },
      }
    }),
  }
}
