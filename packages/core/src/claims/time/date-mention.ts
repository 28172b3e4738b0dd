import type { DateText, Found, Mention, YearText } from '../figures/items.ts'
import { integerAt, isGlued, saysAt, tokenAt, yearAt } from '../words/token-cursor.ts'
import type { Tokens } from '../words/token-list.ts'
import { readMonth } from './month-mention.ts'
import { readYearTail } from './year-tail.ts'

type Read = Found<Mention> | null

const dottedDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
/** Length of a date in one token. */
export const shortestDate: number = '1.1.2020'.length

/** '15/12/2020', '15-12-2020', '15.12.2020', 'ngày 15/12', 'ngày 15 tháng 12 năm 2020'. */
function readDateText(tokens: Tokens, at: number): Found<DateText> | null {
  const named = tokenAt(tokens, at).key === 'ngày' ? 1 : 0
  const first = tokenAt(tokens, at + named)
  const dotted = first.text.length >= shortestDate ? dottedDate.exec(first.text) : null
  if (dotted !== null) return date(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), named + 1)
  if (first.kind !== 'number') return null
  const day = integerAt(tokens, at + named, 2)
  if (day === null) return null
  const joint = tokenAt(tokens, at + named + 1).key
  const month = integerAt(tokens, at + named + 2, 2)
  if (month === null) return null
  if (joint === 'tháng' && named === 1) {
    const year = readYearTail(tokens, at + 4)
    return date(day, month, typeof year.item === 'number' ? year.item : null, 4 + year.length)
  }
  if ((joint !== '/' && joint !== '-') || !isGlued(tokens, at + named + 2)) return null
  const hasYear = tokenAt(tokens, at + named + 3).key === joint && yearAt(tokens, at + named + 4) !== null
  if (hasYear) return date(day, month, yearAt(tokens, at + named + 4), named + 5)
  return named === 1 ? date(day, month, null, named + 3) : null
}

function date(day: number, month: number, year: number | null, length: number): Found<DateText> | null {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { item: { day, month, year }, length } : null
}

export function readDate(tokens: Tokens, at: number): Read {
  const read = readDateText(tokens, at)
  return read === null ? null : { item: { is: 'date', ...read.item }, length: read.length }
}

export function readShortDate(tokens: Tokens, at: number): Read {
  const read = shortDate(tokens, at)
  return read === null ? null : { item: { is: 'date', ...read.item }, length: read.length }
}

/** 'từ (ngày) 15/12/2020 đến (ngày) 14/9/2021', 'từ tháng 1 đến tháng 9/2024'. */
export function readWindow(tokens: Tokens, at: number): Read {
  let from = tokenAt(tokens, at).key === 'tính' ? at + 1 : at
  if (tokenAt(tokens, from).key !== 'từ') return null
  from++
  const start = readDateText(tokens, from) ?? dayOnly(tokens, from)
  if (start === null) return readMonthSpan(tokens, at, from)
  const joint = from + start.length
  const width =
    tokenAt(tokens, joint).key === '-'
      ? 1
      : saysAt(tokens, joint, ['đến', 'hết'])
        ? 2
        : tokenAt(tokens, joint).key === 'đến'
          ? 1
          : 0
  if (width === 0) return null
  const end = readDateText(tokens, joint + width) ?? shortDate(tokens, joint + width)
  if (end === null) return null
  const first = { ...start.item, month: start.item.month || end.item.month, year: start.item.year ?? end.item.year }
  return { item: { is: 'window', from: first, to: end.item }, length: joint + width + end.length - at }
}

/** '15/8' where the end of the window tells that it is a date. */
function shortDate(tokens: Tokens, at: number): Found<DateText> | null {
  const named = tokenAt(tokens, at).key === 'ngày' ? 1 : 0
  const day = integerAt(tokens, at + named, 2)
  const month = integerAt(tokens, at + named + 2, 2)
  if (day === null || month === null || tokenAt(tokens, at + named + 1).key !== '/') return null
  return date(day, month, null, named + 3)
}

function dayOnly(tokens: Tokens, at: number): Found<DateText> | null {
  const short = shortDate(tokens, at)
  if (short !== null) return short
  const named = tokenAt(tokens, at).key === 'ngày' ? 1 : 0
  const day = integerAt(tokens, at + named, 2)
  return named === 0 || day === null ? null : { item: { day, month: 0, year: null }, length: 2 }
}

function readMonthSpan(tokens: Tokens, at: number, from: number): Read {
  const first = readMonth(tokens, from)
  if (first === null || first.item.is !== 'span' || first.item.months !== 1) return null
  const joint = from + first.length
  const width = saysAt(tokens, joint, ['đến', 'hết']) ? 2 : tokenAt(tokens, joint).key === 'đến' ? 1 : 0
  const last = width === 0 ? null : readMonth(tokens, joint + width)
  if (last === null || last.item.is !== 'span') return null
  if (isAcrossYears(first.item, last.item)) {
    const item = monthWindow(first.item.year as number, first.item.month, last.item.year as number, last.item.month)
    return { item, length: joint + width + last.length - at }
  }
  if (last.item.month < first.item.month) return null
  const span = last.item.month - first.item.month + 1
  return {
    item: { is: 'span', year: last.item.year, month: first.item.month, months: span },
    length: joint + width + last.length - at,
  }
}

/** 'từ tháng 7/2023 đến tháng 6/2024'. */
const isAcrossYears = (first: { readonly year: YearText }, last: { readonly year: YearText }): boolean =>
  typeof first.year === 'number' && typeof last.year === 'number' && first.year < last.year

/** Whole months from one to another. */
const monthWindow = (year: number, month: number, lastYear: number, lastMonth: number): Mention => ({
  is: 'window',
  from: { day: 1, month, year },
  to: { day: 1, month: lastMonth, year: lastYear },
})

/** '12 tháng tính đến (hết) tháng 6/2024' ends with that month, whatever the year it begins in. */
export function readRolling(tokens: Tokens, at: number): Read {
  const count = integerAt(tokens, at, 2)
  if (count === null || count < 1 || tokenAt(tokens, at + 1).key !== 'tháng') return null
  if (!saysAt(tokens, at + 2, ['tính', 'đến'])) return null
  const end = at + (tokenAt(tokens, at + 4).key === 'hết' ? 5 : 4)
  const last = readMonth(tokens, end)
  if (last === null || last.item.is !== 'span' || last.item.months !== 1 || typeof last.item.year !== 'number')
    return null
  const first = last.item.year * 12 + last.item.month - count
  const item = monthWindow(Math.floor(first / 12), (first % 12) + 1, last.item.year, last.item.month)
  return { item, length: end + last.length - at }
}
