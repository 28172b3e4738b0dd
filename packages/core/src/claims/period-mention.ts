import type { DateText, Found, Mention, PeriodItem, YearText } from './items.ts'
import {
  durationLeads,
  durationTails,
  lastPeriods,
  monthWords,
  periodLeads,
  quarterWords,
  relativePeriods,
  samePeriodPhrases,
  yearSpanLeads,
  yearsAgo,
} from './period-words.data.ts'
import { matchPhrase, type PhraseTable, phraseTable } from './phrase-table.ts'
import { integerAt, saysAt, tokenAt, yearAt } from './token-cursor.ts'
import type { Token } from './tokens.ts'

type Tokens = readonly Token[]
type Read = Found<Mention> | null

const tableOf = <T>(words: Readonly<Record<string, T>>): PhraseTable<T> => phraseTable(Object.entries(words))
const leads = tableOf(periodLeads)
const relatives = tableOf(relativePeriods)
const lasts = tableOf(lastPeriods)
const months = tableOf(monthWords)
const samePeriods = phraseTable(samePeriodPhrases.map((phrase) => [phrase, true] as const))
const spanLeads = phraseTable(yearSpanLeads.map((phrase) => [phrase, true] as const))
const tails = phraseTable(durationTails.map((phrase) => [phrase, true] as const))
const shortLeads = new Set(durationLeads)

const separators = new Set(['/', '-', '.', ','])

/** The period that begins at a token, with the words before it that say how far it reaches. Looks ahead a dozen tokens at most. */
export function periodAt(tokens: Tokens, at: number): Found<PeriodItem> | null {
  const lead = matchPhrase(leads, tokens, at)
  const led = lead === null ? null : readMention(tokens, at + lead.length)
  const plain = readMention(tokens, at)
  if (lead !== null && led !== null && (plain === null || led.length + lead.length > plain.length)) {
    const edge = lead.value.reach === 'at' && led.item.is === 'span' && led.item.months === 12
    const mention: Mention = edge && led.item.is === 'span' ? { is: 'yearEdge', year: led.item.year } : led.item
    return found(tokens, at, lead.length + led.length, mention, lead.value)
  }
  return plain === null ? null : found(tokens, at, plain.length, plain.item, { reach: null, apart: false })
}

function found(
  tokens: Tokens,
  at: number,
  length: number,
  mention: Mention,
  lead: Pick<PeriodItem, 'reach' | 'apart'>,
): Found<PeriodItem> {
  const start = tokenAt(tokens, at).start
  const end = tokenAt(tokens, at + length - 1).end
  return { item: { kind: 'period', mention, reach: lead.reach, apart: lead.apart, start, end }, length }
}

function readMention(tokens: Tokens, at: number): Read {
  return (
    readSamePeriod(tokens, at) ??
    readWindow(tokens, at) ??
    readToDate(tokens, at) ??
    readDate(tokens, at) ??
    readMonths(tokens, at) ??
    readYearSpan(tokens, at) ??
    readLast(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    readHalf(tokens, at) ??
    readYearEdge(tokens, at) ??
    readYear(tokens, at) ??
    readRelative(tokens, at) ??
    readDuration(tokens, at)
  )
}

/** 'năm 2023', '/2023', '-2023', 'năm nay', '2023' after a month or quarter. */
function readYearTail(tokens: Tokens, at: number): Found<YearText> {
  const year = tokenAt(tokens, at).key === 'năm' ? 1 : 0
  const written = yearAt(tokens, at + year)
  if (written !== null) return { item: written, length: year + 1 }
  const joined = separators.has(tokenAt(tokens, at).key) ? yearAt(tokens, at + 1) : null
  const isTight = tokenAt(tokens, at + 1).glued || tokenAt(tokens, at).key !== ','
  if (joined !== null && isTight) return { item: joined, length: 2 }
  const ago = year === 1 ? matchPhrase(agoTable, tokens, at + 1) : null
  if (ago !== null) return { item: { ago: ago.value }, length: 1 + ago.length }
  return { item: null, length: 0 }
}
const agoTable = tableOf(yearsAgo)

function readSamePeriod(tokens: Tokens, at: number): Read {
  const phrase = matchPhrase(samePeriods, tokens, at) ?? sameOfYear(tokens, at)
  if (phrase === null) return null
  const next = at + phrase.length
  const last = matchPhrase(lasts, tokens, next)
  if (last !== null) {
    const item: Mention = last.value === 'year' ? { is: 'samePeriod', year: null } : { is: 'last', what: last.value }
    return { item, length: phrase.length + last.length }
  }
  const inner = readMonths(tokens, next) ?? readMonth(tokens, next) ?? readQuarter(tokens, next)
  if (inner !== null && inner.item.is === 'span') {
    return { item: { is: 'samePeriod', year: inner.item.year }, length: phrase.length + inner.length }
  }
  const gap = tokenAt(tokens, next).key === 'các' ? 1 : 0
  const year = readYearTail(tokens, next + gap)
  const kept = year.length === 0 ? 0 : gap + year.length
  return { item: { is: 'samePeriod', year: year.item }, length: phrase.length + kept }
}

/** 'cùng tháng năm trước'; 'cùng tháng' alone is the month spoken of. */
function sameOfYear(tokens: Tokens, at: number): { readonly length: number } | null {
  const isSame = tokenAt(tokens, at).key === 'cùng' && ['tháng', 'quý'].includes(tokenAt(tokens, at + 1).key)
  return isSame && tokenAt(tokens, at + 2).key === 'năm' ? { length: 2 } : null
}

/** '15/12/2020', '15-12-2020', '15.12.2020', 'ngày 15/12', 'ngày 15 tháng 12 năm 2020'. */
function readDateText(tokens: Tokens, at: number): Found<DateText> | null {
  const named = tokenAt(tokens, at).key === 'ngày' ? 1 : 0
  const first = tokenAt(tokens, at + named)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text)
  if (dotted !== null) return date(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), named + 1)
  const day = integerAt(tokens, at + named, 2)
  if (day === null) return null
  const joint = tokenAt(tokens, at + named + 1).key
  const month = integerAt(tokens, at + named + 2, 2)
  if (month === null) return null
  if (joint === 'tháng' && named === 1) {
    const year = readYearTail(tokens, at + 4)
    return date(day, month, typeof year.item === 'number' ? year.item : null, 4 + year.length)
  }
  if ((joint !== '/' && joint !== '-') || !tokenAt(tokens, at + named + 2).glued) return null
  const hasYear = tokenAt(tokens, at + named + 3).key === joint && yearAt(tokens, at + named + 4) !== null
  if (hasYear) return date(day, month, yearAt(tokens, at + named + 4), named + 5)
  return named === 1 ? date(day, month, null, named + 3) : null
}

function date(day: number, month: number, year: number | null, length: number): Found<DateText> | null {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { item: { day, month, year }, length } : null
}

function readDate(tokens: Tokens, at: number): Read {
  const read = readDateText(tokens, at)
  return read === null ? null : { item: { is: 'date', ...read.item }, length: read.length }
}

/** 'từ (ngày) 15/12/2020 đến (ngày) 14/9/2021', 'từ tháng 1 đến tháng 9/2024'. */
function readWindow(tokens: Tokens, at: number): Read {
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
  if (last === null || last.item.is !== 'span' || last.item.month < first.item.month) return null
  const span = last.item.month - first.item.month + 1
  return {
    item: { is: 'span', year: last.item.year, month: first.item.month, months: span },
    length: joint + width + last.length - at,
  }
}

/** 'từ đầu năm đến hết tháng 9', 'từ đầu năm đến ngày 15/10'. */
function readToDate(tokens: Tokens, at: number): Read {
  const phrase = matchPhrase(relatives, tokens, at)
  if (phrase === null || phrase.value !== 'toDate') return null
  const next = at + phrase.length
  const joint = saysAt(tokens, next, ['đến', 'hết'])
    ? 2
    : ['đến', 'tới', 'hết'].includes(tokenAt(tokens, next).key)
      ? 1
      : 0
  const end = joint === 0 ? null : (readDate(tokens, next + joint) ?? readMonth(tokens, next + joint))
  if (end === null || (end.item.is !== 'span' && end.item.is !== 'date')) {
    return { item: { is: 'current', what: 'toDate' }, length: phrase.length }
  }
  const item: Mention = { is: 'span', year: end.item.year, month: 1, months: end.item.month }
  return { item, length: phrase.length + joint + end.length }
}

function countAt(tokens: Tokens, at: number): Found<number> | null {
  const digits = integerAt(tokens, at, 2)
  if (digits !== null) return { item: digits, length: 1 }
  const word = matchPhrase(months, tokens, at)
  return word === null ? null : { item: word.value, length: word.length }
}

/** '9 tháng năm 2021', 'sáu tháng đầu năm', '6 tháng cuối năm 2023', 'bảy tháng'. */
function readMonths(tokens: Tokens, at: number): Read {
  const count = countAt(tokens, at)
  if (count === null || count.item < 1 || count.item > 12 || tokenAt(tokens, at + count.length).key !== 'tháng')
    return null
  let next = at + count.length + 1
  const part = tokenAt(tokens, next).key
  if (part === 'đầu' || part === 'cuối') next++
  const year = readYearTail(tokens, next)
  next += year.length
  if (year.length === 0 && tokenAt(tokens, next).key === 'năm' && part !== 'tháng') next++
  const isPart = part === 'đầu' || part === 'cuối'
  if (!isPart && year.length === 0 && (count.item === 1 || isDuration(tokens, at, next))) {
    return { item: { is: 'duration' }, length: next - at }
  }
  const month = part === 'cuối' ? 13 - count.item : 1
  return { item: { is: 'span', year: year.item, month, months: count.item }, length: next - at }
}

function isDuration(tokens: Tokens, at: number, next: number): boolean {
  return shortLeads.has(tokenAt(tokens, at - 1).key) || matchPhrase(tails, tokens, next) !== null
}

/** 'tháng 9/2019', 'tháng Mười năm 2018', 'tháng 1-2024', 'tháng 10', '01/2024', 'T9/2021'. */
function readMonth(tokens: Tokens, at: number): Read {
  const token = tokenAt(tokens, at)
  if (token.key !== 'tháng') return readBareMonth(tokens, at)
  const dotted = /^(\d{1,2})\.(\d{4})$/.exec(tokenAt(tokens, at + 1).text)
  if (dotted !== null) return month(Number(dotted[1]), Number(dotted[2]), 2)
  const number = monthNumberAt(tokens, at + 1)
  if (number === null) return null
  const next = at + 1 + number.length
  const range = tokenAt(tokens, next).key === '-' ? integerAt(tokens, next + 1, 2) : null
  if (range !== null && range > number.item && range <= 12) {
    const year = readYearTail(tokens, next + 2)
    const months = range - number.item + 1
    return { item: { is: 'span', year: year.item, month: number.item, months }, length: next + 2 + year.length - at }
  }
  const year = readYearTail(tokens, next)
  return month(number.item, year.item, 1 + number.length + year.length)
}

/** A number, or a word that is not the 'năm' of a year. */
function monthNumberAt(tokens: Tokens, at: number): Found<number> | null {
  if (tokenAt(tokens, at).key !== 'năm') return countAt(tokens, at)
  return tokenAt(tokens, at).text === 'Năm' ? { item: 5, length: 1 } : null
}

function readBareMonth(tokens: Tokens, at: number): Read {
  const short = /^t(\d{1,2})$/.exec(tokenAt(tokens, at).key)
  const number = short === null ? integerAt(tokens, at, 2) : Number(short[1])
  const joint = tokenAt(tokens, at + 1)
  const isJoined =
    (joint.key === '/' || (joint.key === '-' && short !== null)) && joint.glued && tokenAt(tokens, at + 2).glued
  if (number === null || !isJoined || tokenAt(tokens, at + 3).key === '/') return null
  const year = yearAt(tokens, at + 2)
  return year === null ? null : month(number, year, 3)
}

function month(number: number, year: YearText, length: number): Read {
  return number >= 1 && number <= 12 ? { item: { is: 'span', year, month: number, months: 1 }, length } : null
}

/** 'quý III/2025', 'quý I năm 2024', 'quý hai'. */
function readQuarter(tokens: Tokens, at: number): Read {
  if (tokenAt(tokens, at).key !== 'quý') return null
  const number = quarterWords[tokenAt(tokens, at + 1).key]
  if (number === undefined) return null
  const year = readYearTail(tokens, at + 2)
  return { item: { is: 'span', year: year.item, month: number * 3 - 2, months: 3 }, length: 2 + year.length }
}

/** 'nửa đầu năm 2024', 'nửa cuối năm'. */
function readHalf(tokens: Tokens, at: number): Read {
  const isHalf = tokenAt(tokens, at).key === 'nửa' && ['đầu', 'cuối'].includes(tokenAt(tokens, at + 1).key)
  if (!isHalf || tokenAt(tokens, at + 2).key !== 'năm') return null
  const year = readYearTail(tokens, at + 2)
  const start = tokenAt(tokens, at + 1).key === 'đầu' ? 1 : 7
  return { item: { is: 'span', year: year.item, month: start, months: 6 }, length: 2 + Math.max(1, year.length) }
}

/** 'đầu năm', 'đầu năm 2024', 'cuối năm trước'. */
function readYearEdge(tokens: Tokens, at: number): Read {
  const edge = tokenAt(tokens, at).key
  if ((edge !== 'đầu' && edge !== 'cuối') || tokenAt(tokens, at + 1).key !== 'năm') return null
  const year = readYearTail(tokens, at + 1)
  const length = 1 + Math.max(1, year.length)
  if (edge === 'đầu') return { item: { is: 'yearEdge', year: year.length === 0 ? { ago: 0 } : year.item }, length }
  return year.length === 0
    ? { item: { is: 'duration' }, length }
    : { item: { is: 'yearEdge', year: year.item }, length }
}

/** 'năm 2021'; a bare 2021 is a year too, but names no period of figures. */
function readYear(tokens: Tokens, at: number): Read {
  if (tokenAt(tokens, at).key !== 'năm') return null
  const year = yearAt(tokens, at + 1)
  if (year === null) return null
  const until = tokenAt(tokens, at + 2).key === '-' ? yearAt(tokens, at + 3) : null
  if (until !== null) return { item: { is: 'duration' }, length: 4 }
  return { item: { is: 'span', year, month: 1, months: 12 }, length: 2 }
}

function readLast(tokens: Tokens, at: number): Read {
  const last = matchPhrase(lasts, tokens, at)
  return last === null ? null : { item: { is: 'last', what: last.value }, length: last.length }
}

function readRelative(tokens: Tokens, at: number): Read {
  const relative = matchPhrase(relatives, tokens, at)
  return relative === null ? null : { item: { is: 'current', what: relative.value }, length: relative.length }
}

/** 'giai đoạn 2021-2025', 'năm học 2023-2024', '2021-2025'. */
function readYearSpan(tokens: Tokens, at: number): Read {
  const lead = matchPhrase(spanLeads, tokens, at)?.length ?? 0
  const first = yearAt(tokens, at + lead)
  if (first === null) return null
  const isSpan = tokenAt(tokens, at + lead + 1).key === '-' && tokenAt(tokens, at + lead + 2).kind === 'number'
  if (isSpan) return { item: { is: 'duration' }, length: lead + 3 }
  return lead === 0 ? null : { item: { is: 'duration' }, length: lead + 1 }
}

/** '10 năm qua', '5 ngày', 'trong 24 giờ' are lengths of time. */
function readDuration(tokens: Tokens, at: number): Read {
  const count = integerAt(tokens, at, 3)
  if (count === null || tokenAt(tokens, at + 1).key !== 'năm') return null
  const year = yearAt(tokens, at + 2)
  return year === null ? { item: { is: 'duration' }, length: 2 } : null
}
