import { add, type DecimalText, readNumber, shift } from '../../quantities/index.ts'
import { goesOnRanking, referenceLength } from '../subjects/reference.ts'
import { firstWordsOf, isFirstWord, matchPhrase, phraseTable } from '../words/phrase-table.ts'
import { endOf, integerAt, isGlued, startOf, tokenAt } from '../words/token-cursor.ts'
import type { Tokens } from '../words/token-list.ts'
import type { Found, Quantity } from './items.ts'
import { type UnitText, unitAt } from './unit-after-number.ts'
import { collectiveNouns, countedInWords, multipleWords, numberWords, scaleWords } from './units.data.ts'

const words = phraseTable(Object.entries(numberWords))
const multiples = phraseTable(Object.entries(multipleWords))
const scales = phraseTable(Object.entries(scaleWords))
const counted = phraseTable([
  ...countedInWords.map((noun) => [noun, 'things'] as const),
  ...collectiveNouns.map((noun) => [noun, 'set'] as const),
])
/** Before 'ba tiêu chí' these make it a statement. */
const movingKeys = new Set(['tăng', 'giảm'])
const setLeads = new Set(['cả', 'tăng', 'giảm', 'có', 'đạt'])

/** The quantity that begins at a token: number, power of ten and unit. Its item is null for a number that states no amount. */
export function quantityAt(tokens: Tokens, at: number): Found<Quantity | null> | null {
  const token = tokenAt(tokens, at)
  if (token.kind === 'word') return quantityInWords(tokens, at)
  if (token.kind !== 'number') return null
  const unit = unitAfter(tokens, at)
  const reference = referenceLength(tokens, at, unit.length > 0)
  if (reference > 0) return { item: null, length: reference }
  const read = readNumber(token.text)
  if (read === null) return { item: null, length: 1 }
  const found =
    brokenNumber(tokens, at, read.value) ??
    brokenDecimal(tokens, at) ??
    lostPercent(tokens, at, read.value, unit) ??
    fraction(tokens, at, read.value)
  if (found === null && isDate(tokens, at)) return { item: null, length: 3 }
  return found ?? made(tokens, at, 1, read.value, unit)
}

/** Between two numbers of one unit. */
const joints = phraseTable(
  ['-', 'đến', '/', 'trên tổng số', 'trên tổng', 'trong tổng số', 'trong số', 'trên'].map(
    (joint) => [joint, true] as const,
  ),
)

/** The unit of a number, or of the range or fraction that it opens: '0,9-1,1 điểm phần trăm', '206/113 vụ', '5 trên tổng số 7 xã'. */
function unitAfter(tokens: Tokens, at: number): UnitText {
  const own = unitAt(tokens, at + 1)
  if (own.length > 0 && own.unitKind !== 'none') return own
  const joint = at + 1 + own.length
  const length = matchPhrase(joints, tokens, joint)?.length ?? 0
  if (length === 0 || tokenAt(tokens, joint + length).kind !== 'number') return own
  const other = unitAt(tokens, joint + length + 1)
  return other.length === 0
    ? own
    : { ...other, scale: own.length > 0 ? own.scale : other.scale, scaleLength: own.length, length: own.length }
}

/** '107 nghìn 700 tỷ đồng', '2 tỷ 500 triệu đồng': one number, in the scale of its last part. */
function brokenNumber(tokens: Tokens, at: number, value: DecimalText): Found<Quantity> | null {
  const high = matchPhrase(scales, tokens, at + 1)
  const low = high === null ? null : integerAt(tokens, at + 1 + high.length, 3)
  if (high === null || low === null) return null
  const numberLength = 2 + high.length
  const unit = unitAt(tokens, at + numberLength)
  const isWhole = unit.unitKind !== 'none' && unit.scale !== high.value
  if (!isWhole) return null
  const power = unit.scale < high.value ? high.value - unit.scale : high.value
  return made(tokens, at, numberLength, add(shift(value, power), String(low)), unit)
}

const decimalVerbs = new Set(['đạt', 'bằng', 'tăng', 'giảm', 'chiếm', 'còn'])

/** 'đạt 74, 19% kế hoạch': a blank fell in behind the decimal comma of a number that a verb governs. */
function brokenDecimal(tokens: Tokens, at: number): Found<Quantity> | null {
  const comma = tokenAt(tokens, at + 1)
  const rest = tokenAt(tokens, at + 2)
  const isBroken = comma.key === ',' && isGlued(tokens, at + 1) && !isGlued(tokens, at + 2) && rest.text.length === 2
  if (!isBroken || integerAt(tokens, at, 3) === null || integerAt(tokens, at + 2, 2) === null) return null
  const unit = unitAt(tokens, at + 3)
  if (unit.unitKind !== 'percent' || !decimalVerbs.has(tokenAt(tokens, at - 1).key)) return null
  return made(tokens, at, 3, `${tokenAt(tokens, at).text}.${rest.text}`, unit)
}

const plans = phraseTable(['chỉ tiêu', 'kế hoạch', 'dự toán'].map((plan) => [plan, true] as const))
const percent = { unit: 'percent', unitKind: 'percent', noun: '%', scale: 0, scaleLength: 0, length: 0 } as const

/** 'bằng 113,07 chỉ tiêu': so much of a plan can only be per cent. */
function lostPercent(tokens: Tokens, at: number, value: DecimalText, unit: UnitText): Found<Quantity> | null {
  const isBare = unit.length === 0 || unit.noun === 'chỉ tiêu'
  const isOfPlan = value.includes('.') && isBare && matchPhrase(plans, tokens, at + 1) !== null
  return isOfPlan ? made(tokens, at, 1, value, percent) : null
}

/** 'x/y': ranks, parts of a whole, this year's count over last year's. */
function fraction(tokens: Tokens, at: number, value: DecimalText): Found<Quantity> | null {
  const joint = tokenAt(tokens, at + 1)
  const below = tokenAt(tokens, at + 2)
  if (joint.key !== '/' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || below.kind !== 'number') return null
  const read = readNumber(below.text)
  if (read === null || tokenAt(tokens, at + 3).key === '/') return null
  const unit = unitAt(tokens, at + 3)
  if (unit.length === 0 && isDayOfMonth(tokens, at)) return null
  const found = made(tokens, at, 3, value, unit)
  const over = { value: read.value, start: startOf(tokens, at + 2), end: endOf(tokens, at + 2) }
  const item = { ...found.item, end: endOf(tokens, at), over }
  return { item, length: found.length }
}

const isDate = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at + 1).key === '/' && isDayOfMonth(tokens, at) && unitAt(tokens, at + 3).length === 0

/** 'hôm nay 30/5', 'Quốc khánh 2/9', 'dịp 30/4 - 1/5': a day after a word that ranks nothing. */
function isDayOfMonth(tokens: Tokens, at: number): boolean {
  const day = integerAt(tokens, at, 2) ?? 0
  const month = integerAt(tokens, at + 2, 2) ?? 0
  const isLast = tokenAt(tokens, at - 1).key === '-' && tokenAt(tokens, at - 3).key === '/'
  const before = tokenAt(tokens, isLast ? at - 5 : at - 1)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && before.kind === 'word' && !rankWords.has(before.key)
}
const rankWords = new Set(['thứ', 'hạng', 'xếp', 'đứng', 'trí', 'đạt', 'có', 'là'])

function made(tokens: Tokens, at: number, numberLength: number, value: DecimalText, unit: UnitText): Found<Quantity> {
  const start = startOf(tokens, at)
  const end = endOf(tokens, at + numberLength - 1)
  const length = numberLength + unit.length
  const hasNoun = unit.length > unit.scaleLength
  const unitStart = startOf(tokens, at + numberLength + unit.scaleLength)
  const until = endOf(tokens, at + length - 1)
  return {
    item: {
      kind: 'quantity',
      as: 0,
      value,
      scale: unit.scale,
      unit: unit.unit,
      unitKind: unit.unitKind,
      unitAt: hasNoun ? { start: unitStart, end: until } : null,
      noun: unit.noun,
      sign: signBefore(tokens, at),
      over: null,
      range: rangePart(tokens, at, length),
      start,
      end,
      until,
    },
    length,
  }
}

/** A plus or minus written against the number, itself not tied to a word or number. */
function signBefore(tokens: Tokens, at: number): '+' | '-' | null {
  const sign = tokenAt(tokens, at - 1)
  if (!isGlued(tokens, at) || (sign.key !== '+' && sign.key !== '-')) return null
  const isTied = isGlued(tokens, at - 1) && tokenAt(tokens, at - 2).key !== '('
  return isTied ? null : sign.key
}

function rangePart(tokens: Tokens, at: number, length: number): Quantity['range'] {
  const after = tokenAt(tokens, at + length)
  const leads = (after.key === '-' || after.key === 'đến') && tokenAt(tokens, at + length + 1).kind === 'number'
  if (leads && (after.key === '-' || startsRange(tokens, at))) return 'first'
  const before = tokenAt(tokens, at - 1)
  const isDash =
    before.key === '-' && (tokenAt(tokens, at - 2).kind === 'number' || tokenAt(tokens, at - 2).key === '%')
  return isDash || before.key === 'đến' ? 'last' : null
}

function startsRange(tokens: Tokens, at: number): boolean {
  const { key } = tokenAt(tokens, at - 1)
  return key === 'từ' || key === 'khoảng'
}

/** Every word with which a quantity can begin. */
export const quantityOpenings: readonly string[] = [...Object.keys(numberWords), ...Object.keys(multipleWords)]
const openings = firstWordsOf(quantityOpenings)

/** 'bảy dự án', 'gấp đôi', 'hai tỷ đồng'. */
function quantityInWords(tokens: Tokens, at: number): Found<Quantity> | null {
  if (!isFirstWord(openings, tokenAt(tokens, at))) return null
  const multiple = tokenAt(tokens, at - 1).key === 'gấp' ? matchPhrase(multiples, tokens, at) : null
  if (multiple !== null) return timesInWords(tokens, at, multiple.value, multiple.length)
  const word = matchPhrase(words, tokens, at)
  if (word === null || isTimeWord(tokens, at)) return null
  if (isOrdinal(tokens, at)) return made(tokens, at, word.length, String(word.value), unitAt(tokens, tokens.length))
  const next = at + word.length
  const noun = matchPhrase(counted, tokens, next)
  const moves = noun !== null && movingKeys.has(tokenAt(tokens, next + noun.length).key)
  const isSet = noun?.value === 'set' && !moves && !setLeads.has(tokenAt(tokens, at - 1).key)
  const isCounted = noun !== null && !isSet && (word.value > 1 || (noun.value === 'set' && moves))
  const isScaled = matchPhrase(scales, tokens, next) !== null && unitAt(tokens, next).unitKind !== 'none'
  if (!isCounted && !isScaled) return null
  return made(tokens, at, word.length, String(word.value), unitAt(tokens, next))
}

/** 'đứng thứ ba', 'xếp thứ hai': a rank in words. */
export const isOrdinal = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at - 1).key === 'thứ' && (ordinalLeads.has(tokenAt(tokens, at - 2).key) || goesOnRanking(tokens, at))
const ordinalLeads = new Set(['xếp', 'đứng', 'hạng', 'trí'])

/** 'gấp đôi' has its unit within the word; 'gấp ba lần' after it. */
function timesInWords(tokens: Tokens, at: number, value: DecimalText, length: number): Found<Quantity> {
  const found = made(tokens, at, length, value, unitAt(tokens, at + length))
  return found.item.unitKind === 'times' ? found : { item: { ...found.item, unit: 'times', unitKind: 'times' }, length }
}

const yearWords = new Set([
  'cả',
  'trong',
  'mỗi',
  'hàng',
  'hằng',
  'đầu',
  'cuối',
  'hoạch',
  'toán',
  'nhiều',
  'một',
  'các',
  'từng',
  'kì',
  'mấy',
  'những',
])

/** 'năm' is a year far more often than five. */
function isTimeWord(tokens: Tokens, at: number): boolean {
  return tokenAt(tokens, at).key === 'năm' && yearWords.has(tokenAt(tokens, at - 1).key)
}
