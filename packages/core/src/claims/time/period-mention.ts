import type { Found, Mention, PeriodItem, YearText } from '../figures/items.ts'
import { firstWordsOf, isFirstWord, matchPhrase, phraseTable } from '../words/phrase-table.ts'
import { endOf, integerAt, saysAt, startOf, tokenAt, yearAt } from '../words/token-cursor.ts'
import type { Tokens } from '../words/token-list.ts'
import { readDate, readRolling, readShortDate, readWindow, shortestDate } from './date-mention.ts'
import { isShortMonth, readHalf, readMonth, readMonths, readQuarter } from './month-mention.ts'
import {
  boundLeads,
  lastPeriods,
  monthWords,
  periodLeads,
  relativePeriods,
  samePeriodPhrases,
  yearSpanLeads,
} from './period-words.data.ts'
import { readYearTail } from './year-tail.ts'

type Read = Found<Mention> | null

const leads = phraseTable(Object.entries(periodLeads))
const bounds = phraseTable(boundLeads.map((phrase) => [phrase, true] as const))
const relatives = phraseTable(Object.entries(relativePeriods))
const lasts = phraseTable(Object.entries(lastPeriods))
const samePeriods = phraseTable(samePeriodPhrases.map((phrase) => [phrase, true] as const))
const spanLeads = phraseTable(yearSpanLeads.map((phrase) => [phrase, true] as const))

/** Every word with which a period can begin: what none of the readers below asks for is not worth asking them. */
export const periodOpenings: readonly string[] = [
  ...[periodLeads, relativePeriods, lastPeriods, monthWords].flatMap(Object.keys),
  ...samePeriodPhrases,
  ...yearSpanLeads,
  ...boundLeads,
  'tháng',
  'tuần',
  'quý',
  'năm',
  'ngày',
  'cùng',
  'từ',
  'tính',
  'nửa',
  'đầu',
  'cuối',
]
const openings = firstWordsOf(periodOpenings)

/** What follows a number with which a period begins: '30/9', '9 tháng', '2021-2025', '10 năm'. */
const afterOpening = firstWordsOf(['/', '-', 'tháng', 'năm'])

/** False for the many words and numbers with which no period begins. */
export function mayOpenPeriod(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number') return isFirstWord(openings, token) || isShortMonth(token)
  return isFirstWord(afterOpening, tokenAt(tokens, at + 1)) || token.text.length >= shortestDate
}

/** The period that begins at a token, with the words before it that say how far it reaches. Looks ahead a dozen tokens at most. */
export function periodAt(tokens: Tokens, at: number): Found<PeriodItem> | null {
  const lead = matchPhrase(leads, tokens, at)
  const led = lead === null ? null : afterLead(tokens, at + lead.length, lead.value.reach)
  const plain = readMention(tokens, at)
  if (lead !== null && led !== null && reachesAsFar(lead.length + led.length, lead.value.reach, plain)) {
    const edge = lead.value.reach === 'at' && led.item.is === 'span' && led.item.months === 12
    const mention: Mention = edge && led.item.is === 'span' ? { is: 'yearEdge', year: led.item.year } : led.item
    return found(tokens, at, lead.length + led.length, mention, lead.value)
  }
  if (plain === null) return boundary(tokens, at)
  return found(tokens, at, plain.length, plain.item, plainLead)
}

/** 'lũy kế đến ngày 31/7' names a day rather than a span. */
const reachesAsFar = (length: number, reach: PeriodItem['reach'], plain: Read): boolean =>
  plain === null || length > plain.length || (length === plain.length && reach === 'through')

const plainLead = { reach: null, apart: 'no' } as const

/** 'kể từ năm 2016', 'trước ngày 15-10': one end of a stretch of time, no period of figures. */
function boundary(tokens: Tokens, at: number): Found<PeriodItem> | null {
  const bound = matchPhrase(bounds, tokens, at)
  const named = bound === null ? null : readMention(tokens, at + bound.length)
  if (bound === null || named === null || !(named.item.is === 'span' || named.item.is === 'date')) return null
  return found(tokens, at, bound.length + named.length, { is: 'duration' }, plainLead)
}

/** 'đến 30/9': after a word that says how far, a day and month need no 'ngày'. */
function afterLead(tokens: Tokens, at: number, reach: PeriodItem['reach']): Read {
  const same = reach === null ? null : readSameTime(tokens, at)
  if (same !== null) return same
  return readMention(tokens, at) ?? (reach === null ? null : readShortDate(tokens, at))
}

/** 'Đến cùng thời điểm, …' is the time spoken of; 'cùng thời điểm năm trước' is not. */
function readSameTime(tokens: Tokens, at: number): Read {
  if (!saysAt(tokens, at, ['cùng', 'thời', 'điểm'])) return null
  return readSamePeriod(tokens, at)?.length === 3 ? { item: { is: 'duration' }, length: 3 } : null
}

function found(
  tokens: Tokens,
  at: number,
  length: number,
  mention: Mention,
  lead: Pick<PeriodItem, 'reach' | 'apart'>,
): Found<PeriodItem> {
  const start = startOf(tokens, at)
  const end = endOf(tokens, at + length - 1)
  return { item: { kind: 'period', as: 0, mention, reach: lead.reach, apart: lead.apart, start, end }, length }
}

function readMention(tokens: Tokens, at: number): Read {
  return (
    readSamePeriod(tokens, at) ??
    readWindow(tokens, at) ??
    readRolling(tokens, at) ??
    readToDate(tokens, at) ??
    readDate(tokens, at) ??
    readMonths(tokens, at) ??
    readYearSpan(tokens, at) ??
    readLast(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    readHalf(tokens, at) ??
    readWeek(tokens, at) ??
    readYearEdge(tokens, at) ??
    readYear(tokens, at) ??
    readRelative(tokens, at) ??
    readDuration(tokens, at)
  )
}

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
  if (tokenAt(tokens, at).key !== 'cùng' || tokenAt(tokens, at + 2).key !== 'năm') return null
  const { key } = tokenAt(tokens, at + 1)
  return key === 'tháng' || key === 'quý' ? { length: 2 } : null
}

const toDateJoints = new Set(['đến', 'tới', 'hết'])

/** 'từ đầu năm đến hết tháng 9', 'từ đầu năm đến ngày 15/10'. */
function readToDate(tokens: Tokens, at: number): Read {
  const phrase = matchPhrase(relatives, tokens, at)
  if (phrase === null || phrase.value !== 'toDate') return null
  const year = yearAfter(tokens, at + phrase.length)
  const next = at + phrase.length + year.length
  const joint = saysAt(tokens, next, ['đến', 'hết']) ? 2 : toDateJoints.has(tokenAt(tokens, next).key) ? 1 : 0
  const end = joint === 0 ? null : (readDate(tokens, next + joint) ?? readMonth(tokens, next + joint))
  if (end === null || (end.item.is !== 'span' && end.item.is !== 'date')) {
    return { item: { is: 'current', what: 'toDate' }, length: phrase.length }
  }
  const item: Mention = { is: 'span', year: end.item.year ?? year.item, month: 1, months: end.item.month }
  return { item, length: next + joint + end.length - at }
}

/** 'từ đầu năm 2015 …': the year may stand without another 'năm'. */
function yearAfter(tokens: Tokens, at: number): Found<YearText> {
  const written = yearAt(tokens, at)
  return written === null ? readYearTail(tokens, at) : { item: written, length: 1 }
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

/** 'tuần 39 năm 2023', 'tuần 43/2022', 'tuần thứ 12'. */
function readWeek(tokens: Tokens, at: number): Read {
  if (tokenAt(tokens, at).key !== 'tuần') return null
  const next = tokenAt(tokens, at + 1).key === 'thứ' ? at + 2 : at + 1
  if (integerAt(tokens, next, 2) === null) return null
  const year = readYearTail(tokens, next + 1)
  return { item: { is: 'week', year: year.item }, length: next + 1 + year.length - at }
}

/** 'tháng trước'; what 'kỳ trước chuyển sang' is handed over to the period spoken of. */
function readLast(tokens: Tokens, at: number): Read {
  const last = matchPhrase(lasts, tokens, at)
  if (last === null) return null
  const isCarried = tokenAt(tokens, at + last.length).key === 'chuyển'
  return { item: isCarried ? { is: 'duration' } : { is: 'last', what: last.value }, length: last.length }
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
