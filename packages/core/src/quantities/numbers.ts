import { absolute, decimalsOf, isZero, roundHalfUp, signOf } from './decimals.ts'
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

const token = /^([-+−–]?)\s*(\d[\d.,\u00a0 ]*)$/

/**
 * Reads one number token in Vietnamese notation, with plain and English notation understood but reported:
 * '3.123,9' → 3123.9 · '14.800' → 14800 · '8,9' → 8.9 · '1.500' → 1500 · '5.9' → 5.9 wrongSeparators · '3,123.9' → 3123.9
 * mixedSeparators · '14800' → 14800. Returns null for what is not one number. With `lang` 'en' the English notation is the regular one.
 */
export function readNumber(text: string, lang: 'vi' | 'en' = 'vi'): ReadNumber | null {
  const parts = token.exec(text.normalize('NFC').trim())
  if (parts === null) return null
  const digits = (parts[2] ?? '').replace(/[\u00a0 ]+/g, ' ').trim()
  const read = lang === 'vi' ? readDigits(digits, '.', ',') : readDigits(digits, ',', '.')
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

type Digits = Omit<ReadNumber, never>

/** `group` and `point` are the separators of the text's own notation. */
function readDigits(text: string, group: string, point: string): Digits | null {
  const regular = readRegular(text, group, point)
  if (regular !== null) return regular
  const otherNotation = readRegular(text, point, group)
  if (otherNotation !== null && otherNotation.irregular === null) {
    const bothSeparators = text.includes(group) && text.includes(point)
    return { ...otherNotation, irregular: bothSeparators ? 'mixedSeparators' : 'wrongSeparators' }
  }
  return readBroken(text)
}

/** Whole groups of three (or none) and at most one decimal separator. */
function readRegular(text: string, group: string, point: string): Digits | null {
  const g = escape(group)
  const p = escape(point)
  const plain = new RegExp(`^(\\d+)(?:${p}(\\d+))?$`).exec(text)
  if (plain !== null) {
    const whole = plain[1] ?? ''
    return made(whole, plain[2], plain[2] !== undefined && whole.length > 4 ? 'missingGrouping' : null)
  }
  const grouped = new RegExp(`^([1-9]\\d{0,2}(?:(?:${g}\\d{3})+|(?: \\d{3})+))(?:${p}(\\d+))?$`).exec(text)
  return grouped === null ? null : made((grouped[1] ?? '').replace(/\D/g, ''), grouped[2], null)
}

/** Neither notation: the last separator is taken as the decimal one when it stands once and others stand before it. */
function readBroken(text: string): Digits | null {
  if (!/^\d+(?:[.,]\d+)+$/.test(text)) return null
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const separator = text[last] ?? ''
  const once = text.indexOf(separator) === last
  const mixed = text.includes('.') && text.includes(',')
  if (once && mixed) return made(text.slice(0, last).replace(/\D/g, ''), text.slice(last + 1), 'mixedSeparators')
  return made(text.replace(/\D/g, ''), undefined, mixed ? 'mixedSeparators' : 'wrongSeparators')
}

function made(whole: string, fraction: string | undefined, irregular: NumberIrregularity | null): Digits {
  const trimmed = whole.replace(/^0+(?=\d)/, '')
  const value = fraction === undefined ? trimmed : `${trimmed}.${fraction}`
  return { value, decimals: decimalsOf(value), irregular }
}

function escape(separator: string): string {
  return separator === '.' ? '\\.' : separator
}
