import { isPeriodId, parsePeriod, periodFrom } from './parse-period.ts'
import type { Period } from './period.ts'
import { type MonthSpan, notations } from './period-notations.ts'
import { plainText } from './plain-text.ts'

/** Plain, with one space and one hyphen: NFC, NFD, capitals and missing marks read alike. */
function fold(text: string): string {
  return plainText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[.,;:]+$/, '')
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12

/** No month 13, no span that ends before it begins, none longer than a century. */
function periodOf({ year, month, lastYear, lastMonth }: MonthSpan): Period | null {
  const length = (lastYear - year) * 12 + lastMonth - month + 1
  return isMonth(month) && isMonth(lastMonth) && length >= 1 && length <= 1200 ? periodFrom(year, month, length) : null
}

function readFolded(text: string): Period | null {
  for (const { pattern, read } of notations) {
    const groups = pattern.exec(text)?.groups
    const period = groups ? periodOf(read(groups)) : null
    if (period) return period
  }
  return null
}

/**
 * The period that a text names in any accepted notation, Vietnamese or English, marks and capitals optional; null when
 * it names none. The whole text must be the notation. `yearInContext` completes notations that leave out the year
 * ('6 tháng đầu năm', 'quý I', 'chín tháng'); without it they are null.
 */
export function readPeriod(text: string, yearInContext?: number): Period | null {
  const trimmed = text.trim()
  if (isPeriodId(trimmed)) return parsePeriod(trimmed)
  const folded = fold(text)
  const isDated = /\d{4}/.test(folded)
  if (isDated || yearInContext === undefined || folded === '') return readFolded(folded)
  return readFolded(`${folded} ${yearInContext}`)
}
