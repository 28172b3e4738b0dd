import { civilDate, daysInMonth } from './civil-date.ts'
import type { Period, PeriodId } from './period.ts'
import { Refusal } from './refusal.ts'

/** Longest span that has an identity: a century. */
const longest = 1200

const letterLengths: Readonly<Record<string, number>> = { M: 1, Q: 3, S: 6, A: 12 }
const lettered = /^(\d{4})-(?:M(\d{2})|([QSA])(\d))$/
const spanned = /^(\d{4})-(\d{2})-01\/P(\d{1,4})M$/

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

function idOf(year: number, month: number, months: number): PeriodId {
  const y = pad(year, 4)
  if (months === 1) return `${y}-M${pad(month, 2)}`
  if (months === 3 && month % 3 === 1) return `${y}-Q${(month + 2) / 3}`
  if (months === 6 && month % 6 === 1) return `${y}-S${(month + 5) / 6}`
  if (months === 12 && month === 1) return `${y}-A1`
  return `${y}-${pad(month, 2)}-01/P${months}M`
}

const isWithin = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high

function spanOf(year: number, month: number, months: number): Period | null {
  const last = month + months - 2
  const lastYear = year + Math.floor(last / 12)
  const isKnown =
    isWithin(year, 1000, 9999) && isWithin(month, 1, 12) && isWithin(months, 1, longest) && lastYear < 10000
  if (!isKnown) return null
  const lastMonth = (last % 12) + 1
  return {
    id: idOf(year, month, months),
    year,
    month,
    months,
    start: civilDate(year, month, 1),
    end: civilDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  }
}

/**
 * The span of `months` whole months from `month` (1-12) of `year` on, under its one canonical identity: three months
 * from January, April, July or October are a quarter, six from January or July a half, twelve from January a year.
 * Throws Refusal `period/invalid` outside of the years 1000-9999, or for more than 1,200 months.
 */
export function periodFrom(year: number, month: number, months: number): Period {
  const number = numberOf(year, month, months)
  const known = number === null ? undefined : byNumber.get(number)
  if (known !== undefined) return known
  const period = spanOf(year, month, months)
  if (period === null) throw new Refusal('period/invalid', { text: `${year}-${month}-01/P${months}M` })
  if (number !== null) keep(byNumber, number, period)
  return period
}

/** Reading a text asks for the same few periods a thousand times over: so many are kept, then they are forgotten. */
const kept = 4096
const byNumber = new Map<number, Period>()
const byId = new Map<string, Period>()

function keep<Key>(known: Map<Key, Period>, key: Key, period: Period): void {
  if (known.size >= kept) known.clear()
  known.set(key, Object.freeze(period))
}

/** One number for a span; null for one that has no identity. */
function numberOf(year: number, month: number, months: number): number | null {
  const isSpan = isWithin(year, 1000, 9999) && isWithin(month, 1, 12) && isWithin(months, 1, longest)
  return isSpan ? (year * 12 + month) * (longest + 1) + months : null
}

function lettersOf(parts: RegExpExecArray): Period | null {
  const months = letterLengths[parts[3] ?? 'M'] ?? 1
  return spanOf(Number(parts[1]), (Number(parts[2] ?? parts[4]) - 1) * months + 1, months)
}

function periodOf(id: string): Period | null {
  const short = lettered.exec(id)
  if (short) return lettersOf(short)
  const span = spanned.exec(id)
  return span ? spanOf(Number(span[1]), Number(span[2]), Number(span[3])) : null
}

/**
 * The period of an identity in SDMX notation. A span that has a shorter name is taken and gets it
 * (`2024-01-01/P6M` → `2024-S1`); every other notation is for `readPeriod`. Throws Refusal `period/invalid`.
 */
export function parsePeriod(id: string): Period {
  const known = byId.get(id)
  if (known !== undefined) return known
  const period = periodOf(id)
  if (period === null) throw new Refusal('period/invalid', { text: id })
  keep(byId, id, period)
  return period
}

/** True for a canonical identity: `2024-S1`, but not `2024-01-01/P6M`, which is the same span by a longer name. */
export function isPeriodId(text: string): boolean {
  return periodOf(text)?.id === text
}
