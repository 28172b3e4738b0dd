import type { SheetCell } from '../../layout/index.ts'
import { type DecimalText, decimalsOf, multiply, readNumber, roundHalfUp } from '../../quantities/index.ts'

/** In which notation numbers typed as text are read when both would do: '14,800' is 14.8 in Vietnamese, 14800 in English. */
export type Notation = 'vi' | 'en'

/**
 * Notation of a sheet's numbers typed as text: Vietnamese, unless those that can only be one thing are only English
 * ('3,123.9', '8.95').
 */
export function notationOf(texts: Iterable<string>): Notation {
  let onlyEnglish = 0
  for (const text of texts) {
    if (/^\s*[-−]?\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})\s*%?\s*$/.test(text)) return 'vi'
    if (/^\s*[-−]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))\s*%?\s*$/.test(text)) onlyEnglish += 1
  }
  return onlyEnglish > 0 ? 'en' : 'vi'
}

/** Beyond this many decimals a number was computed and pasted, not typed. */
const TYPED_DECIMALS = 6

/**
 * What the sheet shows of a number: a typed one keeps every digit and gains the zeros of its format ('27,80'), a computed one is
 * cut half-up to the decimals shown. Without a fixed format a computed one keeps the decimals that Excel can show (at most 9).
 */
export function shownNumber(cell: SheetCell, stored: DecimalText, percent: boolean): DecimalText {
  const times100 = percent && cell.shown?.percent === true
  const value = times100 ? multiply(stored, '100') : stored
  const shown = cell.shown?.decimals
  const computed = cell.formula !== undefined || decimalsOf(value) > TYPED_DECIMALS
  if (shown === undefined) return computed && decimalsOf(value) > 9 ? roundHalfUp(value, 9) : value
  return computed || decimalsOf(value) < shown ? roundHalfUp(value, shown) : value
}

/** '3.123,9', '3,123.9', '(1.200)' of accountants, '8,9 %', apostrophes that force text. */
export function readNumberText(text: string, notation: Notation = 'vi'): DecimalText | null {
  const bare = text.replace(/^'/, '').replace(/\s*%$/, '').trim()
  const bracketed = /^\((.+)\)$/.exec(bare)
  return readNumber(bracketed ? `-${bracketed[1]}` : bare, notation)?.value ?? null
}
