import { isDecimalText, isZero, multiply, tenTo } from './decimals.ts'
import type { DecimalText } from './quantity.ts'

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

/** Further forms of the digits, some only at the end of a number ('hai mươi mốt', 'mười lăm'). */
const digitOf: ReadonlyMap<string, number> = new Map([
  ...digitWords.map((word, digit) => [word, digit] as const),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['bẩy', 7],
  ['tám', 8],
])

const scales: readonly (readonly [readonly string[], number])[] = [
  [['tỷ', 'tỉ'], 9],
  [['triệu'], 6],
  [['nghìn', 'ngàn'], 3],
]

const wordPattern = /[\p{L}]+/uy

/** A number written in words, with where it ends in the text. */
export interface SpelledNumber {
  readonly value: DecimalText
  /** UTF-16 offset, exclusive. */
  readonly end: number
}

/**
 * Reads a whole Vietnamese phrase: 'bảy' → 7, 'mười lăm' → 15, 'một trăm linh năm' → 105, 'hai nghìn không trăm hai mươi tư' → 2024,
 * 'một tỷ rưỡi' → 1500000000. Null for anything else.
 */
export function readNumberWords(text: string): DecimalText | null {
  const words = text.normalize('NFC').toLowerCase().trim().split(/\s+/)
  return valueOf(words)
}

/**
 * The longest number in words that starts at `from`, or null. 'năm' is also 'year': the caller decides whether a lone one counts.
 * The text must be in NFC, so that offsets stay those of the text as read.
 */
export function matchNumberWords(text: string, from: number): SpelledNumber | null {
  const words: string[] = []
  let best: SpelledNumber | null = null
  for (let at = from; ; ) {
    wordPattern.lastIndex = at
    const word = wordPattern.exec(text)?.[0].toLowerCase()
    if (word === undefined || !isNumberWord(word)) return best
    words.push(word)
    const end = at + word.length
    const value = valueOf(words)
    if (value !== null) best = { value, end }
    if (text[end] !== ' ' && text[end] !== '\u00a0') return best
    at = end + 1
  }
}

/** True for a word that can stand in a spelled number. */
export function isNumberWord(word: string): boolean {
  return digitOf.has(word) || otherWords.has(word)
}

/** Spells a whole number below 10^12 in Vietnamese: 105 → 'một trăm linh năm'. Null for fractions, negatives and larger ones. */
export function spellNumber(value: DecimalText): string | null {
  if (!isDecimalText(value) || !/^\d{1,12}$/.test(value)) return null
  if (isZero(value)) return digitWords[0]
  const groups = value.padStart(12, '0').match(/\d{3}/g) ?? []
  const names = ['tỷ', 'triệu', 'nghìn', '']
  const spoken = groups.flatMap((group, index) => {
    if (group === '000') return []
    const leads = groups.slice(0, index).every((before) => before === '000')
    return [`${spellGroup(group, leads)} ${names[index] ?? ''}`.trim()]
  })
  return spoken.join(' ')
}

const otherWords = new Set(['mười', 'mươi', 'trăm', 'linh', 'lẻ', 'rưỡi', ...scales.flatMap(([words]) => words)])

function valueOf(words: readonly string[]): DecimalText | null {
  if (words.length === 0) return null
  if (words.at(-1) === 'rưỡi') return withHalf(words.slice(0, -1))
  for (const [names, power] of scales) {
    const at = words.findIndex((word) => names.includes(word))
    if (at < 0) continue
    const head = at === 0 ? null : belowThousand(words.slice(0, at))
    const tail = tailValue(words.slice(at + 1), power)
    return head === null || head === 0 || tail === null ? null : String(BigInt(head) * 10n ** BigInt(power) + tail)
  }
  const small = belowThousand(words)
  return small === null ? null : String(small)
}

/** What follows a scale word: nothing, lower scales, or a full group of three ('hai nghìn năm' is not 2005). */
function tailValue(words: readonly string[], power: number): bigint | null {
  if (words.length === 0) return 0n
  if (words[0] === 'linh' || words[0] === 'lẻ') {
    const unit = belowThousand(words.slice(1))
    return unit === null || unit === 0 || unit > 9 ? null : BigInt(unit)
  }
  const value = valueOf(words)
  if (value === null || BigInt(value) >= 10n ** BigInt(power)) return null
  const full = words.includes('trăm') || scales.some(([names]) => names.some((name) => words.includes(name)))
  return full ? BigInt(value) : null
}

function withHalf(words: readonly string[]): DecimalText | null {
  const last = words.at(-1) ?? ''
  const power = last === 'trăm' ? 2 : scales.find(([names]) => names.includes(last))?.[1]
  const value = valueOf(words)
  if (power === undefined || value === null) return null
  return String(BigInt(value) + BigInt(multiply('5', tenTo(power - 1))))
}

function belowThousand(words: readonly string[]): number | null {
  const hundred = words.indexOf('trăm')
  if (hundred < 0) return belowHundred(words)
  const digit = hundred === 1 ? digitOf.get(words[0] ?? '') : undefined
  if (digit === undefined) return null
  const rest = words.slice(2)
  if (rest.length === 0) return digit * 100
  if (rest[0] === 'linh' || rest[0] === 'lẻ') {
    const unit = rest.length === 2 ? digitOf.get(rest[1] ?? '') : undefined
    return unit === undefined || unit === 0 ? null : digit * 100 + unit
  }
  const tens = belowHundred(rest)
  return tens === null || tens < 10 ? null : digit * 100 + tens
}

function belowHundred(words: readonly string[]): number | null {
  const [first = '', second, third] = words
  if (words.length > 3) return null
  if (words.length === 1) return first === 'mười' ? 10 : isFirstDigit(first) ? (digitOf.get(first) ?? null) : null
  if (first === 'mười' && words.length === 2) return addUnit(10, second)
  const tens = digitOf.get(first)
  if (tens === undefined || tens < 2) return null
  if (second === 'mươi') return third === undefined ? tens * 10 : addUnit(tens * 10, third)
  return words.length === 2 && (second === 'mốt' || second === 'lăm' || second === 'nhăm')
    ? addUnit(tens * 10, second)
    : null
}

function addUnit(tens: number, word: string | undefined): number | null {
  const unit = digitOf.get(word ?? '')
  return unit === undefined || unit === 0 ? null : tens + unit
}

/** 'mốt', 'lăm', 'nhăm' never begin a number; 'tư' alone is an ordinal ('thứ tư'). */
function isFirstDigit(word: string): boolean {
  return !['mốt', 'lăm', 'nhăm', 'tư'].includes(word)
}

function spellGroup(group: string, leads: boolean): string {
  const [hundreds = 0, tens = 0, units = 0] = [...group].map(Number)
  const words: string[] = []
  if (hundreds > 0 || !leads) words.push(`${digitWords[hundreds]} trăm`)
  if (tens === 0 && units > 0 && words.length > 0) words.push('linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(`${digitWords[tens]} mươi`)
  if (units > 0) words.push(spellUnit(units, tens))
  return words.join(' ')
}

function spellUnit(units: number, tens: number): string {
  if (units === 5 && tens > 0) return 'lăm'
  if (units === 1 && tens > 1) return 'mốt'
  return digitWords[units] ?? ''
}
