import type { Multiplier, UnitCode } from './quantity.ts'
import { multiplierPrint, multiplierWords, type UnitEntry, unitEntries } from './units.data.ts'

/** A unit with its words; `code` is what is stored. */
export interface Unit extends UnitEntry {
  readonly code: UnitCode
}

/** A unit with the power of ten that stands before it: 'tỷ đồng' is VND × 9. */
export interface ScaledUnit {
  readonly unit: UnitCode
  readonly multiplier: Multiplier
}

/** Every registered unit by code. */
export const unitRegistry: ReadonlyMap<UnitCode, Unit> = new Map(
  Object.entries(unitEntries).map(([code, entry]) => [code, { code, ...entry }]),
)

// Later entries win: Vietnamese words over English ones ('case' names both 'vụ' and 'ca'), a code over everything.
const codeByWord: ReadonlyMap<string, UnitCode> = new Map(
  [englishOf, vietnameseOf, (unit: Unit) => [unit.code]].flatMap((wordsOf) =>
    [...unitRegistry.values()].flatMap((unit) => wordsOf(unit).map((word) => [tidy(word), unit.code] as const)),
  ),
)

/** The registered unit, or null for a noun that nobody registered. */
export function unitOf(code: UnitCode): Unit | null {
  return unitRegistry.get(code) ?? null
}

/**
 * Reads a whole unit text, Vietnamese or English, in any case and Unicode form: 'tỷ đồng' → VND × 9, 'Nghìn tấn' → tonnes × 3,
 * '%' → percent. A compound of a multiplier and an unregistered noun is read as null: only registered units are understood.
 */
export function readUnit(text: string): ScaledUnit | null {
  const wanted = tidy(text)
  const whole = codeByWord.get(wanted)
  if (whole !== undefined) return { unit: whole, multiplier: 0 }
  for (const [word, multiplier] of multiplierWords) {
    if (!wanted.startsWith(word)) continue
    const rest = wanted.slice(word.length).trim()
    const unit = rest === '' && multiplier >= 6 ? null : codeByWord.get(rest)
    if (unit != null) return { unit, multiplier }
  }
  return null
}

/**
 * Prints a unit with its multiplier: ('VND', 9, 'vi') → 'tỷ đồng', ('USD', 6, 'en') → 'million USD'.
 * An unregistered unit is printed as it is.
 */
export function formatUnit(unit: UnitCode, multiplier: Multiplier, lang: 'vi' | 'en'): string {
  const known = unitRegistry.get(unit)
  const [of = unit, per] = unit.split('/', 2)
  // 'tỷ đồng/dự án': only what is counted is registered.
  if (known === undefined && per !== undefined) return `${formatUnit(of, multiplier, lang)}/${per}`
  const name = known === undefined ? unit : lang === 'vi' ? known.vi : known.enMany
  const prefix = multiplierPrint[multiplier]?.[lang] ?? `10^${multiplier}`
  return prefix === '' ? name : `${prefix} ${name}`
}

/** The unit as it follows a number: '48,8%' stands close, '85 triệu USD' with a space. */
export function withUnit(printedNumber: string, unit: UnitCode, multiplier: Multiplier, lang: 'vi' | 'en'): string {
  const words = formatUnit(unit, multiplier, lang)
  const close = multiplier === 0 && unitRegistry.get(unit)?.symbol === true
  return close ? `${printedNumber}${words}` : `${printedNumber} ${words}`
}

function englishOf(unit: Unit): readonly string[] {
  return [unit.en, unit.enMany]
}

function vietnameseOf(unit: Unit): readonly string[] {
  return [...unit.words, unit.vi]
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s(]*(?:đvt|đơn vị tính)\s*:\s*/, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/^[\s(]+|[\s).:;]+$/g, '')
}

/** Power of ten that begins a unit's words, and what follows: 'Nghìn HK' → 3 and 'HK'; 0 and all words when there is none. */
export function multiplierOf(text: string): { readonly multiplier: Multiplier; readonly rest: string } {
  const wanted = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  for (const [word, multiplier] of multiplierWords) {
    if (!wanted.toLowerCase().startsWith(`${word} `)) continue
    return { multiplier, rest: wanted.slice(word.length).trim() }
  }
  return { multiplier: 0, rest: wanted }
}
