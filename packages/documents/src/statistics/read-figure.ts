import { type CellPlace, type Finding, finding } from '@giaoban/core/findings'
import type { SheetCell } from '@giaoban/core/layout'
import {
  type Approximation,
  type DecimalText,
  decimalsOf,
  multiply,
  readNumber,
  roundHalfUp,
} from '@giaoban/core/quantities'
import type { MissingReason } from '@giaoban/core/statistics'

/** What a cell of figures says. */
export type Figure =
  | { readonly kind: 'number'; readonly value: DecimalText; readonly approx?: Approximation }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** Words where a number could stand: 'Dưới 4', 'Tăng', 'gấp 2 lần'. */
  | { readonly kind: 'words'; readonly text: string }

export interface FigureReading {
  readonly figure: Figure
  readonly findings: readonly Finding[]
}

/** Signs of statistical tables: nothing occurred, not collected, does not apply. */
const signs: Readonly<Record<string, MissingReason>> = {
  '-': 'notApplicable',
  '–': 'notApplicable',
  '—': 'notApplicable',
  x: 'notApplicable',
  '…': 'notCollected',
  '...': 'notCollected',
  '..': 'notCollected',
  'n/a': 'notApplicable',
}

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

export interface FigureContext {
  /** The figure is a percentage, so a cell formatted with % counts a hundredfold. */
  readonly percent: boolean
  readonly notation: Notation
}

/**
 * Reads a cell where a number belongs. A number keeps the precision that the sheet shows; errors, dates, formulas without a
 * result and words become a missing value or words with a finding at the cell.
 */
export function readFigure(cell: SheetCell, at: CellPlace, { percent, notation }: FigureContext): FigureReading {
  const { value } = cell
  switch (value.kind) {
    case 'number':
      return { figure: { kind: 'number', value: shownNumber(cell, value.value, percent) }, findings: [] }
    case 'formula':
      return unreadable(finding('annex/no-cached-value', at, { formula: `=${cell.formula ?? ''}` }))
    case 'error':
      return unreadable(finding('annex/bad-cell', at, { text: value.error }))
    case 'boolean':
      return unreadable(finding('annex/bad-cell', at, { text: value.value ? 'TRUE' : 'FALSE' }))
    case 'date':
      return unreadable(finding('annex/date-as-number', at, { text: value.date }))
    case 'text':
      return readTextFigure(value.text, at, notation)
  }
}

function unreadable(found: Finding): FigureReading {
  return { figure: { kind: 'missing', reason: 'unreadable' }, findings: [found] }
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

const approximations: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:khoảng|xấp xỉ|~|≈)\s*/i, 'about'],
  [/^(?:trên|hơn|>)\s*/i, 'over'],
  [/^(?:gần|<)\s*/i, 'under'],
  [/^(?:ước(?: đạt)?)\s*/i, 'estimate'],
]

function readTextFigure(text: string, at: CellPlace, notation: Notation): FigureReading {
  const words = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  const reason = signs[words.toLowerCase()]
  if (reason) return { figure: { kind: 'missing', reason }, findings: [] }
  const said = approximations.find(([pattern]) => pattern.test(words))
  const number = readNumberText(said ? words.replace(said[0], '') : words, notation)
  if (number === null) return { figure: { kind: 'words', text: words }, findings: [] }
  const found = finding('annex/number-as-text', at, { text: words, value: number })
  return { figure: { kind: 'number', value: number, ...(said ? { approx: said[1] } : {}) }, findings: [found] }
}

/** '3.123,9', '3,123.9', '(1.200)' of accountants, '8,9 %', apostrophes that force text. */
export function readNumberText(text: string, notation: Notation = 'vi'): DecimalText | null {
  const bare = text.replace(/^'/, '').replace(/\s*%$/, '').trim()
  const bracketed = /^\((.+)\)$/.exec(bare)
  return readNumber(bracketed ? `-${bracketed[1]}` : bare, notation)?.value ?? null
}
