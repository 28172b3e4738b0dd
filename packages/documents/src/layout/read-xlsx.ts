import { readWholeSheet, type SheetSource, type Workbook, type WorkbookSource } from '@giaoban/core/layout'
import { openArchive } from './archive.ts'
import { CellCount } from './cell-count.ts'
import { textInFont } from './legacy-font.ts'
import { type ReadLimits, readLimits } from './limits.ts'
import { refuseFile } from './refuse.ts'
import { sniffFile } from './sniff-file.ts'
import { readCellFormats, readSharedStrings, readWorkbookPart } from './xlsx-parts.ts'
import { readSheetPart, type SheetContext, textValue } from './xlsx-sheet.ts'

/**
 * A workbook with positions, merged ranges, hidden sheets, indents, bold, formulas with their cached values, dates by number
 * format and exact decimals. XML is walked in pieces, so memory follows the cells that are kept, not the size of the parts.
 *
 * `file` names the file in refusals. Throws the refusals of `sniffFile`, and `file/renamed` (no workbook),
 * `file/too-many-sheets`, `file/too-large` (cells), `file/external-entity`, `file/zip-bomb`, `file/truncated`.
 */
export function readXlsx(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): Workbook {
  const { sheets } = openXlsx(bytes, file, limits)
  return { file, sheets: sheets.map(readWholeSheet) }
}

/** The same, its sheets to be read one at a time. Throws, then or when a sheet is read, what `readXlsx` throws. */
export function openXlsx(bytes: Uint8Array, file: string, limits: ReadLimits): WorkbookSource {
  const kind = sniffFile(bytes, file, limits)
  if (kind === 'xls') throw refuseFile('file/unsupported', file, { what: kind })
  if (kind !== 'xlsx') throw refuseFile('file/renamed', file, { ending: 'xlsx', content: kind })
  const archive = openArchive(bytes, file, limits)
  const { sheets, from1904 } = readWorkbookPart(archive)
  if (sheets.length > limits.sheets)
    throw refuseFile('file/too-many-sheets', file, { sheets: sheets.length, limit: limits.sheets })
  const strings = readSharedStrings(archive)
  const count = new CellCount(file, limits)
  const context: SheetContext = {
    archive,
    strings,
    values: strings.map(({ text }) => textValue(textInFont(text, null))),
    formats: readCellFormats(archive),
    from1904,
    onCell: () => count.add(),
  }
  return {
    file,
    sheets: sheets.map(
      ({ name, hidden, part }): SheetSource => ({
        name,
        hidden,
        size: archive.sizeOf(part),
        read: (take, onRead) => count.during(part, () => readSheetPart(context, part, take, onRead)),
      }),
    ),
  }
}
