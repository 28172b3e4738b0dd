import { labelNouns, timeNouns } from '../figures/units.data.ts'
import { matchPhrase, phraseTable } from '../words/phrase-table.ts'
import { integerAt, isGlued, tokenAt, yearAt } from '../words/token-cursor.ts'
import type { Tokens } from '../words/token-list.ts'

const labels = phraseTable(labelNouns.map((noun) => [noun, true] as const))
const times = phraseTable(timeNouns.map((noun) => [noun, true] as const))
/** No label has more words. */
const longestLabel = 4

/**
 * How many tokens from `at` are a number that states no amount: a document or list number, a year, a time, an age, a telephone
 * number, part of a name. 0 when the number may be a claim. `hasUnit` is true when a unit or scale stands after the number.
 */
export function referenceLength(tokens: Tokens, at: number, hasUnit: boolean): number {
  return (
    documentNumber(tokens, at) ||
    listNumber(tokens, at) ||
    timeOrAge(tokens, at) ||
    telephone(tokens, at) ||
    partOfName(tokens, at) ||
    (hasUnit ? 0 : labelled(tokens, at) || listedLabel(tokens, at) || bareYear(tokens, at))
  )
}

/** In tokens; no document has a longer number. */
const longestCode = 16

/** '11/NQ-CP', '43/2022/QH15', '144/QĐ-UBND', '15-NQ/TW'. */
function documentNumber(tokens: Tokens, at: number): number {
  let next = at + 1
  let words = 0
  while (
    next - at < longestCode &&
    isJoint(tokens, next) &&
    isGlued(tokens, next + 1) &&
    tokenAt(tokens, next + 1).kind !== 'mark'
  ) {
    if (tokenAt(tokens, next + 1).kind === 'word') words++
    next += 2
  }
  const first = tokenAt(tokens, at + 2)
  const isCode = words > 0 && (first.kind === 'number' || first.text.toUpperCase() === first.text)
  return isCode ? next - at : 0
}

const isJoint = (tokens: Tokens, at: number): boolean => {
  const { key } = tokenAt(tokens, at)
  return (key === '/' || key === '-') && isGlued(tokens, at)
}

const listSigns = new Set(['.', ')', '/'])

/** '1. ' and '2) ' at the start of a paragraph, '(3)' and '1.2.' as numbering. */
function listNumber(tokens: Tokens, at: number): number {
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, at + 1)
  const opens = at === 0 || before.kind === 'paragraphEnd'
  if (opens && isGlued(tokens, at + 1) && listSigns.has(after.key) && !isGlued(tokens, at + 2)) return 2
  if (opens && /^\d{1,2}(?:\.\d{1,2})+$/.test(tokenAt(tokens, at).text)) return 1
  const isEnclosed = before.key === '(' && after.key === ')' && integerAt(tokens, at, 2) !== null
  return isEnclosed && tokenAt(tokens, at).text[0] !== '0' ? 1 : 0
}

/** '65 tuổi', '8h30', '8 giờ 30', '15 ngày', '5 sao'. */
function timeOrAge(tokens: Tokens, at: number): number {
  const time = matchPhrase(times, tokens, at + 1)
  if (time === null) return rangeOfTimes(tokens, at)
  const next = at + 1 + time.length
  const isClock = ['giờ', 'h'].includes(tokenAt(tokens, at + 1).key) && integerAt(tokens, next, 2) !== null
  return 1 + time.length + (isClock ? 1 : 0)
}

/** '3 - 5 sao', '15-18 tuổi', '5 đến dưới 12 tuổi'. */
function rangeOfTimes(tokens: Tokens, at: number): number {
  const { key } = tokenAt(tokens, at + 1)
  const { key: bound } = tokenAt(tokens, at + 2)
  const end = at + (bound === 'dưới' || bound === 'hết' ? 3 : 2)
  const isRange = (key === '-' || key === 'đến') && tokenAt(tokens, end).kind === 'number'
  return isRange && matchPhrase(times, tokens, end + 1) !== null ? end + 1 - at : 0
}

const telephoneNumber = /^0\d{2,}(?:[.]\d+)*$/

function telephone(tokens: Tokens, at: number): number {
  const { text } = tokenAt(tokens, at)
  return text.length > 2 && text.charCodeAt(0) === 48 && telephoneNumber.test(text) ? 1 : 0
}

/** 'Covid-19': tied to a word by a hyphen; '5G', '4x': tied to letters that are no unit. */
function partOfName(tokens: Tokens, at: number): number {
  const before = tokenAt(tokens, at - 1)
  const tied =
    before.key === '-' && isGlued(tokens, at) && isGlued(tokens, at - 1) && tokenAt(tokens, at - 2).kind === 'word'
  return tied ? 1 : 0
}

/** 'Quốc lộ 19', 'Điều 5', 'lần thứ 13'. */
function labelled(tokens: Tokens, at: number): number {
  if (isGrouped.test(tokenAt(tokens, at).text)) return 0
  for (let words = Math.min(at, longestLabel); words >= 1; words--) {
    if (matchPhrase(labels, tokens, at - words)?.length === words) return isRank(tokens, at) ? 0 : 1
  }
  return 0
}

/** No name has a number in groups of thousands. */
const isGrouped = /^\d{1,3}(?:\.\d{3})+$/

/** 'mức độ 3, 4', 'quận 5 và 6': a list of labels, at most so long. */
function listedLabel(tokens: Tokens, at: number): number {
  if (integerAt(tokens, at, 3) === null) return 0
  for (let first = at - 2; first >= at - longestList && integerAt(tokens, first, 3) !== null; first -= 2) {
    if (!listJoints.has(tokenAt(tokens, first + 1).key)) return 0
    if (labelled(tokens, first) > 0) return 1
  }
  return 0
}
const longestList = 8
const listJoints = new Set([',', 'và', '-'])

/** 'xếp thứ 22', 'đứng hạng 5', 'thứ 3/63' are ranks. */
function isRank(tokens: Tokens, at: number): boolean {
  const { key } = tokenAt(tokens, at - 1)
  const isOrdinal = key === 'thứ' || key === 'hạng'
  return (
    isOrdinal &&
    (rankVerbs.has(tokenAt(tokens, at - 2).key) || tokenAt(tokens, at + 1).key === '/' || goesOnRanking(tokens, at))
  )
}
const rankVerbs = new Set(['xếp', 'đứng', 'trí', 'vươn', 'giữ', 'lên', 'thứ'])

/** So many tokens back a ranking may have begun. */
const longestRanking = 24
const rankingVerbs = new Set(['xếp', 'đứng', 'hạng'])
const rankJoints = new Set(['và', ',', ';', 'còn', 'tiếp'])

/** 'xếp thứ 4 ASEAN và | thứ 28 thế giới', '…; thứ ba là Bắc Ninh': a rank that goes on from one with a verb. */
export function goesOnRanking(tokens: Tokens, at: number): boolean {
  if (tokenAt(tokens, at - 1).key !== 'thứ' || !rankJoints.has(tokenAt(tokens, at - 2).key)) return false
  for (let before = at - 3; before >= at - longestRanking; before--) {
    const { key, kind } = tokenAt(tokens, before)
    if (rankingVerbs.has(key)) return true
    if (kind === 'paragraphEnd' || key === '.') return false
  }
  return false
}

function bareYear(tokens: Tokens, at: number): number {
  return yearAt(tokens, at) === null ? 0 : 1
}
