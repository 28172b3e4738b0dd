import { type CellPlace, type Finding, finding } from '@giaoban/core/findings'
import { type SheetCell, shownNumber } from '@giaoban/core/layout'
import type { Approximation, DecimalText } from '@giaoban/core/quantities'
import { type MissingReason, type Notation, readNumberText } from '@giaoban/core/statistics'

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
