import { formatDate, formatPeriod, isPeriodId, type Lang } from '../periods/index.ts'
import {
  absolute,
  compareDecimals,
  type DecimalText,
  decimalsOf,
  formatNumber,
  formatUnit,
  type Interval,
  isDecimalText,
  negateInterval,
  roundHalfUp,
  trimZeros,
  unitOf,
  widthOf,
  withUnit,
} from '../quantities/index.ts'
import type { ParamKind } from './param-kinds.ts'

type Given = Readonly<Record<string, unknown>>

/**
 * One parameter as the reader's language prints it; 'none' for an absent one, and for bounds of an exact figure, which is what
 * the messages select on.
 * Never throws: a value of the wrong kind is printed as it is, since a message about an error must not be a second error.
 */
export function printParam(kind: ParamKind, name: string, given: Given, lang: Lang): string {
  const value = given[name]
  if (value === undefined || value === null || value === '') return 'none'
  if (name.endsWith('Bounds') && isInterval(value) && isExact(value)) return 'none'
  return printers[kind](value, given, lang)
}

type Printer = (value: unknown, given: Given, lang: Lang) => string

const printers: Readonly<Record<ParamKind, Printer>> = {
  number: (value, _, lang) => printNumber(value, lang),
  percent: (value, _, lang) => `${printNumber(value, lang)}%`,
  quantity: (value, given, lang) => attach(printNumber(value, lang), given, lang, 'unit', 'multiplier'),
  otherQuantity: (value, given, lang) => attach(printNumber(value, lang), given, lang, 'otherUnit', 'otherMultiplier'),
  growth: (value, _, lang) => withVerb(value, (size) => `${printNumber(size, lang)}%`, lang),
  change: (value, given, lang) =>
    withVerb(value, (size) => attach(printNumber(size, lang), given, lang, 'otherUnit', 'otherMultiplier'), lang),
  growthBounds: (value, _, lang) => `${printInterval(withoutSign(value), lang)}%`,
  interval: (value, _, lang) => printInterval(value, lang),
  percentBounds: (value, _, lang) => `${printInterval(value, lang)}%`,
  bounds: (value, given, lang) => attach(printInterval(value, lang), given, lang, 'unit', 'multiplier'),
  otherBounds: (value, given, lang) => attach(printInterval(value, lang), given, lang, 'otherUnit', 'otherMultiplier'),
  period: (value, _, lang) => (isPeriodId(String(value)) ? formatPeriod(String(value), lang) : String(value)),
  date: (value, _, lang) =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDate(String(value), lang) : String(value),
  count: (value, _, lang) => printNumber(String(value), lang),
  choice: (value) => String(value),
  flag: (value) => String(value === true),
  text: (value) => String(value),
  list: (value, _, lang) =>
    Array.isArray(value) ? value.map((part) => printTerms(String(part), lang)).join(' + ') : String(value),
  names: (value) => (Array.isArray(value) ? value.join(', ') : String(value)),
  unit: (value, given, lang) => formatUnit(String(value), Number(given['multiplier'] ?? 0), lang),
  multiplier: (value) => String(value),
}

function printNumber(value: unknown, lang: Lang): string {
  const text = String(value)
  return isDecimalText(text) ? formatNumber(shorten(text), lang) : text
}

/** The numbers of a term such as '1500 ÷ 25'. */
function printTerms(term: string, lang: Lang): string {
  return term.replace(/\d+(?:\.\d+)?/g, (number) => printNumber(number, lang))
}

/** Quotients come with twelve decimals; a reader wants two, four when the number is small. */
function shorten(value: DecimalText): DecimalText {
  if (decimalsOf(value) <= 4) return value
  return trimZeros(roundHalfUp(value, compareDecimals(absolute(value), '1') < 0 ? 4 : 2))
}

function printInterval(value: unknown, lang: Lang): string {
  if (!isInterval(value)) return String(value)
  const width = widthOf(value)
  const decimals = width === null ? 2 : decimalsFor(width)
  const print = (end: DecimalText): string => formatNumber(trimZeros(roundHalfUp(end, decimals)), lang)
  const { low, high, lowClosed, highClosed } = value
  if (low !== null && isExact(value)) return print(low)
  const words = rangeWords[lang]
  if (low === null) return high === null ? words.any : `${highClosed ? words.atMost : words.below} ${print(high)}`
  const from = `${lowClosed ? words.from : words.above} ${print(low)}`
  return high === null ? from : `${from} ${highClosed ? words.to : words.toBelow} ${print(high)}`
}

const verbs = { vi: { up: 'tăng', down: 'giảm' }, en: { up: 'up', down: 'down' } } as const

/** 'giảm 25%' for −25. */
function withVerb(value: unknown, print: (size: DecimalText) => string, lang: Lang): string {
  const text = String(value)
  if (!isDecimalText(text)) return text
  return `${verbs[lang][compareDecimals(text, '0') < 0 ? 'down' : 'up']} ${print(absolute(text))}`
}

/** Bounds of a fall as bounds of its size. */
function withoutSign(value: unknown): unknown {
  return isInterval(value) && value.high !== null && compareDecimals(value.high, '0') <= 0
    ? negateInterval(value)
    : value
}

/** Officials read 'từ 9.500 đến dưới 10.500', not half-open brackets. */
const rangeWords = {
  vi: { from: 'từ', above: 'trên', to: 'đến', toBelow: 'đến dưới', atMost: 'không quá', below: 'dưới', any: 'bất kỳ' },
  en: { from: 'from', above: 'above', to: 'to', toBelow: 'to below', atMost: 'at most', below: 'below', any: 'any' },
} as const

function isExact({ low, high }: Interval): boolean {
  return low !== null && high !== null && compareDecimals(low, high) === 0
}

/** Enough decimals that two digits of the width are seen. */
function decimalsFor(width: DecimalText): number {
  const size = Number(width)
  if (size === 0) return 12
  return Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(size))))
}

function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value
}

function attach(printed: string, given: Given, lang: Lang, unitName: string, multiplierName: string): string {
  const unit = given[unitName]
  if (typeof unit !== 'string' || unit === '') return printed
  const multiplier = Number(given[multiplierName] ?? 0)
  return unitOf(unit)?.code === 'percent' ? `${printed}%` : withUnit(printed, unit, multiplier, lang)
}
