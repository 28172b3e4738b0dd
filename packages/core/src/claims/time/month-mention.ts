import type { Found, Mention, YearText } from '../figures/items.ts'
import { matchPhrase, phraseTable } from '../words/phrase-table.ts'
import { integerAt, isGlued, tokenAt, yearAt } from '../words/token-cursor.ts'
import type { Tokens } from '../words/token-list.ts'
import type { Word } from '../words/vocabulary.ts'
import { durationLeads, durationTails, monthWords, quarterWords } from './period-words.data.ts'
import { readYearTail } from './year-tail.ts'

type Read = Found<Mention> | null

const months = phraseTable(Object.entries(monthWords))
const tails = phraseTable(durationTails.map((phrase) => [phrase, true] as const))
const leads = new Set(durationLeads)

function countAt(tokens: Tokens, at: number): Found<number> | null {
  const digits = integerAt(tokens, at, 2)
  if (digits !== null) return { item: digits, length: 1 }
  const word = matchPhrase(months, tokens, at)
  return word === null ? null : { item: word.value, length: word.length }
}

/** '9 tháng năm 2021', 'sáu tháng đầu năm', '6 tháng cuối năm 2023', 'bảy tháng'. */
export function readMonths(tokens: Tokens, at: number): Read {
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
  return leads.has(tokenAt(tokens, at - 1).key) || matchPhrase(tails, tokens, next) !== null
}

const dottedMonth = /^(\d{1,2})\.(\d{4})$/

/** 'tháng 9/2019', 'tháng Mười năm 2018', 'tháng 1-2024', 'tháng 10', '01/2024', 'T9/2021'. */
export function readMonth(tokens: Tokens, at: number): Read {
  const token = tokenAt(tokens, at)
  if (token.key !== 'tháng') return readBareMonth(tokens, at)
  const dotted = dottedMonth.exec(tokenAt(tokens, at + 1).text)
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

/** 'T9'. */
export const isShortMonth = ({ key }: Word): boolean =>
  key.length <= 3 && key.charCodeAt(0) === letterT && key.charCodeAt(1) <= digit9
const letterT = 't'.charCodeAt(0)
const digit9 = '9'.charCodeAt(0)

function readBareMonth(tokens: Tokens, at: number): Read {
  const token = tokenAt(tokens, at)
  const short = isShortMonth(token) ? Number(token.key.slice(1)) : null
  const number = short ?? integerAt(tokens, at, 2)
  const joint = tokenAt(tokens, at + 1)
  const isJoined =
    (joint.key === '/' || (joint.key === '-' && short !== null)) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  if (number === null || !isJoined || tokenAt(tokens, at + 3).key === '/') return null
  const year = yearAt(tokens, at + 2)
  return year === null ? null : month(number, year, 3)
}

function month(number: number, year: YearText, length: number): Read {
  return number >= 1 && number <= 12 ? { item: { is: 'span', year, month: number, months: 1 }, length } : null
}

/** 'quý III/2025', 'quý I năm 2024', 'quý hai'. */
export function readQuarter(tokens: Tokens, at: number): Read {
  if (tokenAt(tokens, at).key !== 'quý') return null
  const number = quarterWords[tokenAt(tokens, at + 1).key]
  if (number === undefined) return null
  const year = readYearTail(tokens, at + 2)
  return { item: { is: 'span', year: year.item, month: number * 3 - 2, months: 3 }, length: 2 + year.length }
}

/** 'nửa đầu năm 2024', 'nửa cuối năm', 'nửa năm 2021', 'nửa năm đầu'. */
export function readHalf(tokens: Tokens, at: number): Read {
  if (tokenAt(tokens, at).key !== 'nửa') return null
  const part = tokenAt(tokens, at + 1).key
  const named = part === 'đầu' || part === 'cuối' ? 2 : 1
  if (tokenAt(tokens, at + named).key !== 'năm') return null
  const year = readYearTail(tokens, at + named)
  const start = part === 'cuối' ? 7 : 1
  return { item: { is: 'span', year: year.item, month: start, months: 6 }, length: named + Math.max(1, year.length) }
}
