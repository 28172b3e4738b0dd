import { type Period, type PeriodId, periodFrom } from '../../periods/index.ts'
import { findPeriods } from '../tables/find-periods.ts'
import { inVietnamese } from './english-words.ts'

/** A period with the place at which it is named. */
export interface NamedPeriod {
  readonly period: Period
  readonly at: number
  readonly yearAssumed: boolean
}

interface Pattern {
  readonly words: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Period | null
}

const day = String.raw`\d{1,2}\s*[/.]\s*`
const dash = String.raw`\s*(?:-|–|đến(?: ngày)?|to)\s*`

/** Notations that `findPeriods` leaves to tables: spans of days, points in time, seasons, school years. */
const patterns: readonly Pattern[] = [
  {
    // 'từ 01/01- 20/6/2015', '01/01/2001 ĐẾN 21/06/2001': January to the month of the last day.
    words: new RegExp(
      String.raw`(?<!\d)0?1\s*[/.]\s*0?1(?:\s*[/.]\s*(?:19|20)\d\d)?${dash}${day}(?<month>\d{1,2})\s*[/.]\s*(?<year>(?:19|20)\d\d)`,
      'giu',
    ),
    read: ({ month, year }) => span(Number(year), 1, Number(month)),
  },
  {
    // 'thời điểm 01/02/2025', 'đến ngày 15/6/2020'.
    words: new RegExp(String.raw`(?<![\d/])${day}(?<month>\d{1,2})\s*[/.]\s*(?<year>(?:19|20)\d\d)(?!\d)`, 'giu'),
    read: ({ month, year }) => span(Number(year), Number(month), 1),
  },
  {
    words: /ngày\s*\d{1,2}\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>(?:19|20)\d\d)/giu,
    read: ({ month, year }) => span(Number(year), Number(month), 1),
  },
  {
    // The school year begins in September.
    words: /năm học\s*(?<year>(?:19|20)\d\d)\s*[-–]\s*(?:19|20)?\d\d/giu,
    read: ({ year }) => span(Number(year), 9, 9),
  },
  {
    // 'vụ đông xuân 2015', 'vụ đông xuân năm 2015': a crop is counted in the year in which it is brought in.
    words: /vụ\s+(?:\p{L}+\s+){1,3}?(?:năm\s+)?(?<year>(?:19|20)\d\d)(?!\d)/giu,
    read: ({ year }) => span(Number(year), 1, 12),
  },
]

function span(year: number, month: number, months: number): Period | null {
  return month >= 1 && month <= 12 && months >= 1 && months <= 12 ? periodFrom(year, month, months) : null
}

/** The year of constant prices is no period; 'quí' and 'kì' are spelt as `findPeriods` reads them. */
function usual(text: string): string {
  const words = inVietnamese(text).normalize('NFC').toLowerCase().replace(/quí/gu, 'quý').replace(/kì/gu, 'kỳ')
  return words.replace(/(?:so sánh|cố định|giá gốc)\s+(?:năm\s+)?(?:19|20)\d\d/gu, (price) => ' '.repeat(price.length))
}

/** Any year will do where those that lack one are left out. */
const NO_YEAR = 2000

/** Every period that a title or header names, in the order of the text. `year` completes those without one; null leaves them out. */
export function namedPeriods(text: string, year: number | null): readonly NamedPeriod[] {
  const words = usual(text)
  const found: NamedPeriod[] = []
  let rest = words
  for (const { words: pattern, read } of patterns) {
    for (const match of rest.matchAll(pattern)) {
      const period = read(match.groups ?? {})
      if (period) found.push({ period, at: match.index, yearAssumed: false })
    }
    rest = rest.replace(pattern, (matched) => ' '.repeat(matched.length))
  }
  for (const { period, at, yearAssumed } of findPeriods(rest, year ?? NO_YEAR))
    if (year !== null || !yearAssumed) found.push({ period, at, yearAssumed })
  return found.toSorted((a, b) => a.at - b.at)
}

/** A period whose year nobody wrote, moved back when it would lie after the report: 'tháng 12' in a report of January. */
export function notAfter({ period, yearAssumed }: NamedPeriod, report: Period | null): PeriodId {
  if (!yearAssumed || report === null || period.end <= report.end) return period.id
  return periodFrom(period.year - 1, period.month, period.months).id
}
