import { cellText, type Sheet } from '../../layout/index.ts'
import { type Period, type PeriodId, parsePeriod } from '../../periods/index.ts'
import { findPeriods } from './find-periods.ts'

/** Lines above a table, each with the address of its cell. */
export interface TitleLine {
  readonly text: string
  readonly cell: string
}

export function titleLines(sheet: Sheet, aboveRow: number): readonly TitleLine[] {
  return sheet.rows
    .filter(({ row }) => row < aboveRow)
    .flatMap(({ cells }) =>
      cells.map((cell) => ({ text: cellText(cell.value).replace(/\s+/g, ' ').trim(), cell: cell.address })),
    )
}

/**
 * The period that the title says the figures are for: the first one mentioned that is not the day of a document. Null when no
 * line mentions one.
 */
export function titlePeriod(
  lines: readonly TitleLine[],
  asked: PeriodId,
): (TitleLine & { readonly period: Period }) | null {
  const { year } = parsePeriod(asked)
  for (const line of lines) {
    if (/kèm theo|ban hành/i.test(line.text.normalize('NFC'))) continue
    const mentions = findPeriods(line.text, year)
    const [first] = mentions
    if (!first) continue
    // 'Tháng 01, nhiệm vụ tháng 02 năm 2024': the year stands only with the last one.
    const dated = mentions.find(({ yearAssumed }) => !yearAssumed)
    const written = first.yearAssumed && dated ? findPeriods(line.text, dated.period.year)[0] : first
    return { ...line, period: (written ?? first).period }
  }
  return null
}
