import { absolute, isZero, roundHalfUp, signOf } from './decimals.ts'
import type { DecimalText } from './quantity.ts'

/**
 * `mixedSeparators`: both separators, in an order that neither notation allows once ('14.800,5' is fine; '3,123.9' in a Vietnamese
 * text is English notation). `wrongSeparators`: a decimal point for a decimal comma ('5.9'), or groups of the wrong length
 * ('14.80,5'). `missingGrouping`: a long whole part without dots beside a decimal comma ('41150,5').
 */
export type NumberIrregularity = 'mixedSeparators' | 'wrongSeparators' | 'missingGrouping'

export interface ReadNumber {
  /** Precision kept as printed. */
  readonly value: DecimalText
  readonly decimals: number
  readonly irregular: NumberIrregularity | null
}

/** Character codes of the separators of groups and decimals. */
interface Notation {
  readonly group: number
  readonly point: number
}

const [comma, dot, space] = [44, 46, 32]
const notations: Readonly<Record<'vi' | 'en', Notation>> = {
  vi: { group: dot, point: comma },
  en: { group: comma, point: dot },
}
const foreign: ReadonlyMap<Notation, Notation> = new Map([
  [notations.vi, notations.en],
  [notations.en, notations.vi],
])

const token = /^([-+−–]?)\s*(\d[\d.,\u00a0 ]*)$/

/**
 * Reads one number token in Vietnamese notation, with plain and English notation understood but reported:
 * '3.123,9' → 3123.9 · '14.800' → 14800 · '8,9' → 8.9 · '1.500' → 1500 · '5.9' → 5.9 wrongSeparators · '3,123.9' → 3123.9
 * mixedSeparators · '14800' → 14800. Returns null for what is not one number. With `lang` 'en' the English notation is the regular one.
 */
export function readNumber(text: string, lang: 'vi' | 'en' = 'vi'): ReadNumber | null {
  const notation = notations[lang]
  if (isBare(text)) return readDigits(text, notation)
  const parts = token.exec(text.normalize('NFC').trim())
  if (parts === null) return null
  const read = readDigits((parts[2] ?? '').replace(/[\u00a0 ]+/g, ' ').trim(), notation)
  if (read === null) return null
  const negative = parts[1] !== '' && parts[1] !== '+' && !isZero(read.value)
  return { ...read, value: negative ? `-${read.value}` : read.value }
}

/** Prints a decimal: (3123.9, 'vi') → '3.123,9', ('en') → '3,123.9'. Precision is kept unless `decimals` says otherwise; minus is '−'. */
export function formatNumber(
  value: DecimalText,
  lang: 'vi' | 'en',
  options: { readonly decimals?: number; readonly signed?: boolean } = {},
): string {
  const rounded = options.decimals === undefined ? value : roundHalfUp(value, options.decimals)
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.']
  const [whole = '0', fraction] = absolute(rounded).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  const sign = signOf(rounded) < 0 ? '−' : options.signed === true && signOf(rounded) > 0 ? '+' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Nothing but digits and separators, as a token of a text is. */
function isBare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && code !== dot && code !== comma) return false
  }
  return text.length > 0 && isDigit(text.charCodeAt(0))
}

function readDigits(text: string, own: Notation): ReadNumber | null {
  const regular = readRegular(text, own)
  if (regular !== null) return regular
  const other = readRegular(text, foreign.get(own) ?? own)
  if (other !== null && other.irregular === null) {
    const bothSeparators = text.includes('.') && text.includes(',')
    return { ...other, irregular: bothSeparators ? 'mixedSeparators' : 'wrongSeparators' }
  }
  return readBroken(text)
}

/** Where the digits from `at` on end. */
function endOfDigits(text: string, at: number): number {
  let end = at
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return end
}

/** Whole groups of three (or none) and at most one decimal separator. */
function readRegular(text: string, { group, point }: Notation): ReadNumber | null {
  const first = endOfDigits(text, 0)
  if (first === 0) return null
  if (first === text.length) return made(text, '', null)
  const separator = text.charCodeAt(first)
  if (separator === point) return withFraction(text.slice(0, first), text, first, first > 4)
  const isGrouped = (separator === group || separator === space) && first <= 3 && text[0] !== '0'
  return isGrouped ? readGroups(text, first, separator, point) : null
}

/** '14.800', '1.234.567,8': from the first separator on. */
function readGroups(text: string, first: number, separator: number, point: number): ReadNumber | null {
  let whole = text.slice(0, first)
  let at = first
  while (at < text.length && text.charCodeAt(at) === separator) {
    const end = endOfDigits(text, at + 1)
    if (end !== at + 4) return null
    whole += text.slice(at + 1, end)
    at = end
  }
  if (at === text.length) return made(whole, '', null)
  return text.charCodeAt(at) === point ? withFraction(whole, text, at, false) : null
}

/** The decimals after the separator at `point`, which end the number. */
function withFraction(whole: string, text: string, point: number, isLong: boolean): ReadNumber | null {
  const isFraction = point + 1 < text.length && endOfDigits(text, point + 1) === text.length
  return isFraction ? made(whole, text.slice(point + 1), isLong ? 'missingGrouping' : null) : null
}

/** Neither notation: the last separator is taken as the decimal one when it stands once and others stand before it. */
function readBroken(text: string): ReadNumber | null {
  if (!/^\d+(?:[.,]\d+)+$/.test(text)) return null
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const separator = text[last] ?? ''
  const once = text.indexOf(separator) === last
  const mixed = text.includes('.') && text.includes(',')
  if (once && mixed) return made(text.slice(0, last).replace(/\D/g, ''), text.slice(last + 1), 'mixedSeparators')
  return made(text.replace(/\D/g, ''), '', mixed ? 'mixedSeparators' : 'wrongSeparators')
}

function made(whole: string, fraction: string, irregular: NumberIrregularity | null): ReadNumber {
  const trimmed = whole.length > 1 && whole.charCodeAt(0) === 48 ? whole.replace(/^0+(?=\d)/, '') : whole
  return { value: fraction === '' ? trimmed : `${trimmed}.${fraction}`, decimals: fraction.length, irregular }
}
