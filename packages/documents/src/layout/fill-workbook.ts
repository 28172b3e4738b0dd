import { Refusal } from '@giaoban/core/findings'
import { type DecimalText, decimalsOf, roundHalfUp, shift, trimZeros } from '@giaoban/core/quantities'
import { type Archive, openArchive } from './archive.ts'
import type { CellFormat } from './cell-format.ts'
import { computeOnLoad } from './compute-on-load.ts'
import { type FillResult, fillSheet, type LeftWhy, placeIn, withoutCachedValues } from './fill-sheet.ts'
import { readLimits } from './limits.ts'
import { replaceParts } from './replace-parts.ts'
import { sniffFile } from './sniff-file.ts'
import { readCellFormats, readWorkbookPart, type SheetPart, unlockedStyles } from './xlsx-parts.ts'
import { walkXml, xmlOf } from './xml.ts'

/** A number for one cell. */
export interface AddressedFigure {
  readonly sheet: string
  /** A1 notation. */
  readonly cell: string
  /** Exact; of percents, the percent: 8.9. */
  readonly value: DecimalText
  /** It is a percent: a cell of a percent format gets its hundredth. */
  readonly percent?: boolean
}

export interface FilledCell extends AddressedFigure {
  /** What the cell's number format shows of it, where that is less than the value. */
  readonly shows?: DecimalText
}

/** A cell that was left as it is. */
export interface LeftCell extends AddressedFigure {
  readonly why: LeftWhy
}

export interface FilledWorkbook {
  /** The bytes as they came, when no cell was filled. */
  readonly bytes: Uint8Array
  readonly filled: readonly FilledCell[]
  readonly left: readonly LeftCell[]
}

/**
 * A copy of somebody's .xlsx with numbers in some cells. Only the XML of sheets and the workbook's order to compute are changed, and
 * in them only the cells named: styles, number formats, merged cells, charts, comments, names, conditional formats, hidden rows and
 * shared texts stay letter by letter. A formula is never overwritten; cached values of formulas go, so that whoever opens the file
 * computes anew (but for formulas of other workbooks). What cannot be written is left and told.
 *
 * Throws `file/not-xlsx` for any other kind, the refusals of `readXlsx`, and RangeError for what is no address.
 */
export function fillWorkbook(bytes: Uint8Array, file: string, fills: readonly AddressedFigure[]): FilledWorkbook {
  if (sniffFile(bytes, file) !== 'xlsx') throw new Refusal('file/not-xlsx', { file }, { path: file })
  const archive = openArchive(bytes, file, readLimits)
  const { sheets } = readWorkbookPart(archive)
  const styles = { formats: readCellFormats(archive), unlocked: unlockedStyles(archive) }
  const bySheet = Map.groupBy(fills, ({ sheet }) => sheet)
  const known = new Set(sheets.map(({ name }) => name))
  const left: LeftCell[] = fills
    .filter(({ sheet }) => !known.has(sheet))
    .map((fill): LeftCell => ({ ...fill, why: 'no-sheet' }))
  const filled: FilledCell[] = []
  const parts = new Map<string, Uint8Array>()
  for (const sheet of sheets) {
    const own = bySheet.get(sheet.name) ?? []
    const { xml, results } = fillPart(archive, sheet, own, styles)
    if (xml !== null) parts.set(sheet.part, encoder.encode(xml))
    for (const [at, fill] of own.entries()) {
      const result = results[at] as Result
      if (result.why === undefined) filled.push({ ...fill, ...result.shown })
      else left.push({ ...fill, why: result.why })
    }
  }
  if (filled.length === 0) return { bytes, filled, left }
  parts.set('xl/workbook.xml', encoder.encode(computeOnLoad(xmlOf(archive, 'xl/workbook.xml'))))
  return { bytes: replaceParts(archive, parts), filled, left }
}

const encoder = new TextEncoder()

interface Styles {
  readonly formats: readonly CellFormat[]
  readonly unlocked: ReadonlySet<number>
}

type Result = FillResult & { readonly shown?: Pick<FilledCell, 'shows'> }

/** `xml` is null where the part stays as it is. */
function fillPart(
  archive: Archive,
  { part }: SheetPart,
  fills: readonly AddressedFigure[],
  { formats, unlocked }: Styles,
): { readonly xml: string | null; readonly results: readonly Result[] } {
  // Refuses what is not well formed before its letters are cut.
  walkXml(archive, part, {})
  const xml = xmlOf(archive, part)
  if (fills.length === 0) {
    const bare = withoutCachedValues(xml)
    return { xml: bare === xml ? null : bare, results: [] }
  }
  const shown: Pick<FilledCell, 'shows'>[] = fills.map(() => ({}))
  const targets = fills.map((fill, at) => ({
    ...placeIn(fill.cell),
    valueFor: (style: number): FillResult => {
      const format = formats[style]?.number
      if (format?.kind === 'date') return { why: 'date' }
      const isHundredth = fill.percent === true && format?.percent === true
      const written = trimZeros(isHundredth ? shift(fill.value, -2) : fill.value)
      shown[at] = showsOf(fill.value, format?.decimals)
      return { written }
    },
  }))
  const filled = fillSheet(xml, targets, (style) => unlocked.has(style))
  const results = filled.results.map((result, at): Result => ({ ...result, shown: shown[at] ?? {} }))
  return { xml: filled.xml === xml ? null : filled.xml, results }
}

function showsOf(value: DecimalText, decimals: number | undefined): Pick<FilledCell, 'shows'> {
  return decimals === undefined || decimalsOf(trimZeros(value)) <= decimals
    ? {}
    : { shows: roundHalfUp(value, decimals) }
}
