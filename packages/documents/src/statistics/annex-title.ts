import type { Sheet } from '@giaoban/core/layout'
import { cellText } from '@giaoban/core/layout'
import { containsPeriod, type Period, type PeriodId, parsePeriod } from '@giaoban/core/periods'
import type { RefArea } from '@giaoban/core/statistics'
import { provinceNames } from './annex-words.data.ts'
import { findPeriods } from './find-periods.ts'
import { wordKey } from './word-key.ts'

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

const provinceKeys: readonly (readonly [string, string])[] = provinceNames.map((name) => [wordKey(name), name])

/**
 * The province that the title names, when it is not the area's: the annex of somebody else. Null when the title names the area or
 * no province at all. A name counts only after 'tỉnh' or 'thành phố', so that 'cửa khẩu Lào Cai' is no title.
 */
export function foreignProvince(
  lines: readonly TitleLine[],
  area: RefArea,
): (TitleLine & { readonly name: string }) | null {
  const own = wordKey(area.name.vi.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/i, ''))
  let foreign: (TitleLine & { name: string }) | null = null
  for (const line of lines) {
    const key = ` ${wordKey(line.text)} `
    for (const [province, name] of [[own, area.name.vi] as const, ...provinceKeys]) {
      if (!['tỉnh', 'thành phố', 'tp'].some((kind) => key.includes(` ${wordKey(kind)} ${province} `))) continue
      if (province === own) return null
      foreign ??= { ...line, name }
    }
  }
  return foreign
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

/** Whether figures for the title's period are what was asked for: the same end, or a year that holds it. */
export function periodsAgree(title: Period, asked: PeriodId): boolean {
  const { end } = parsePeriod(asked)
  return title.end === end || (title.months === 12 && containsPeriod(title.id, asked))
}
