import { type CellPlace, type Finding, finding } from '@giaoban/core/findings'
import type { SheetCell } from '@giaoban/core/layout'
import type { Instant, PeriodId } from '@giaoban/core/periods'
import { formatUnit, shift } from '@giaoban/core/quantities'
import {
  type ColumnMeaning,
  type Indicator,
  type Notation,
  type Observation,
  type Provenance,
  type StatedMeasure,
  type TableRow,
  type Target,
  type TargetValue,
} from '@giaoban/core/statistics'
import { type Change, indexValue, readChange, readChangeWords } from './read-change.ts'
import { readFigure } from './read-figure.ts'
import { readRemark } from './read-remark.ts'
import { readWordedTarget } from './read-target.ts'
import { isRowArithmetic } from './row-arithmetic.ts'

/** What every fact of one sheet shares. */
export interface FactContext {
  readonly file: string
  readonly sheet: string
  readonly area: string
  readonly knownFrom: Instant
  readonly knownFromAssumed: boolean
  readonly targetKnownFrom: (period: PeriodId) => { readonly knownFrom: Instant; readonly knownFromAssumed: boolean }
  readonly agency?: string
  readonly notation: Notation
}

export type Fact =
  | { readonly kind: 'observation'; readonly fact: Observation }
  | { readonly kind: 'target'; readonly fact: Target }
  | { readonly kind: 'stated'; readonly fact: StatedMeasure }

export interface FactsOfCell {
  readonly facts: readonly Fact[]
  readonly findings: readonly Finding[]
}

const nothing: FactsOfCell = { facts: [], findings: [] }

/**
 * What one cell says about an indicator. Values and targets are converted exactly from the row's unit to the indicator's unit ×
 * multiplier; a row whose unit could not be read gives only its percentages.
 */
export function factsOfCell(
  context: FactContext,
  indicator: Indicator,
  row: TableRow,
  cell: SheetCell,
  meaning: ColumnMeaning,
): FactsOfCell {
  switch (meaning.kind) {
    case 'value':
      return valueFacts(context, indicator, row, cell, meaning)
    case 'target':
      return targetFacts(context, indicator, row, cell, meaning)
    case 'planShare':
      return shareFacts(context, indicator, cell, meaning)
    case 'change':
      return changeFacts(context, indicator, row, cell, meaning)
    case 'remark':
      return remarkFacts(context, indicator, cell, meaning.period)
  }
}

function placeOf({ file, sheet }: FactContext, cell: SheetCell): CellPlace {
  return { file, sheet, cell: cell.address }
}

function provenanceOf({ file, sheet }: FactContext, cell: SheetCell): Provenance {
  return { kind: 'cell', file, sheet, cell: cell.address }
}

/** What every observation and stated measure of the cell has in common. */
function baseOf(context: FactContext, indicator: Indicator, cell: SheetCell, period: PeriodId) {
  return {
    indicator: indicator.code,
    area: context.area,
    period,
    breakdown: '',
    knownFrom: context.knownFrom,
    knownFromAssumed: context.knownFromAssumed,
    ...(context.agency === undefined ? {} : { agency: context.agency }),
    provenance: provenanceOf(context, cell),
  } as const
}

/** Power of ten from the row's unit to the indicator's; null when the row's unit is unknown or of another kind. */
function powerOf(indicator: Indicator, row: TableRow): number | null {
  return row.unit === null ? null : row.unit.multiplier - indicator.multiplier
}

function isPercentUnit(indicator: Indicator): boolean {
  return indicator.unit === 'percent' || indicator.unit === 'points'
}

function valueFacts(
  context: FactContext,
  indicator: Indicator,
  row: TableRow,
  cell: SheetCell,
  { period, status }: Extract<ColumnMeaning, { kind: 'value' }>,
): FactsOfCell {
  const power = powerOf(indicator, row)
  if (power === null) return nothing
  const at = placeOf(context, cell)
  const { figure, findings } = readFigure(cell, at, { percent: isPercentUnit(indicator), notation: context.notation })
  const base = { ...baseOf(context, indicator, cell, period), status, ...priceBaseOf(indicator, row) }
  if (figure.kind === 'words') return { facts: [], findings: [finding('annex/bad-cell', at, { text: figure.text })] }
  if (figure.kind === 'missing')
    return { facts: [{ kind: 'observation', fact: { ...base, missing: figure.reason } }], findings }
  const approx = figure.approx === undefined ? {} : { approx: figure.approx }
  return { facts: [{ kind: 'observation', fact: { ...base, value: shift(figure.value, power), ...approx } }], findings }
}

/** The row may print another base year than the catalogue's. */
function priceBaseOf(indicator: Indicator, row: TableRow): Pick<Observation, 'priceBase'> {
  const { baseYear } = row.name
  const own = indicator.priceBasis
  if (baseYear === null || (own.kind === 'constant' && own.year === baseYear)) return {}
  return { priceBase: { kind: 'constant', year: baseYear } }
}

function targetFacts(
  context: FactContext,
  indicator: Indicator,
  row: TableRow,
  cell: SheetCell,
  { period, assigner, assignerName }: Extract<ColumnMeaning, { kind: 'target' }>,
): FactsOfCell {
  const power = powerOf(indicator, row)
  if (power === null) return nothing
  const { target, findings } = readTargetCell(context, indicator, cell, power)
  if (target === null) return { facts: [], findings }
  const fact: Target = {
    indicator: indicator.code,
    area: context.area,
    period,
    breakdown: '',
    assigner,
    ...(assignerName === undefined ? {} : { assignerName }),
    target,
    basis: 'level',
    ...context.targetKnownFrom(period),
    provenance: provenanceOf(context, cell),
  }
  return { facts: [{ kind: 'target', fact }], findings }
}

function readTargetCell(
  context: FactContext,
  indicator: Indicator,
  cell: SheetCell,
  power: number,
): { target: TargetValue | null; findings: readonly Finding[] } {
  const worded = cell.value.kind === 'text' ? readWordedTarget(cell.value.text, power) : null
  if (worded) return { target: worded, findings: [] }
  const { figure, findings } = readFigure(cell, placeOf(context, cell), {
    percent: isPercentUnit(indicator),
    notation: context.notation,
  })
  if (figure.kind === 'number') return { target: { kind: 'value', value: shift(figure.value, power) }, findings }
  return { target: figure.kind === 'words' ? { kind: 'text', text: figure.text } : null, findings }
}

function shareFacts(
  context: FactContext,
  indicator: Indicator,
  cell: SheetCell,
  { period, assigner, assignerName }: Extract<ColumnMeaning, { kind: 'planShare' }>,
): FactsOfCell {
  // A rate is compared with its plan in points (model: plan share), so a quotient of two percentages says nothing.
  if (indicator.kind === 'rate') return nothing
  const at = placeOf(context, cell)
  const { figure, findings } = readFigure(cell, at, { percent: true, notation: context.notation })
  if (figure.kind === 'words') return { facts: [], findings: [finding('annex/bad-cell', at, { text: figure.text })] }
  if (figure.kind === 'missing' || isRowArithmetic(cell)) return { facts: [], findings }
  const fact: StatedMeasure = {
    ...baseOf(context, indicator, cell, period),
    measure: 'planShare',
    value: figure.value,
    direction: null,
    assigner,
    ...(assignerName === undefined ? {} : { assignerName }),
    ...(figure.approx === undefined ? {} : { approx: figure.approx }),
  }
  return { facts: [{ kind: 'stated', fact }], findings }
}

function remarkFacts(context: FactContext, indicator: Indicator, cell: SheetCell, period: PeriodId): FactsOfCell {
  if (cell.value.kind !== 'text') return nothing
  const base = baseOf(context, indicator, cell, period)
  const facts = readRemark(cell.value.text).flatMap(({ unit, ...stated }): Fact[] => {
    // Points, or cases beside a value in money: the change is of something else than the indicator.
    if (unit && unit.unit !== indicator.unit) return []
    const value =
      unit && stated.value !== null ? shift(stated.value, unit.multiplier - indicator.multiplier) : stated.value
    return [{ kind: 'stated', fact: { ...base, ...stated, value } }]
  })
  return { facts, findings: [] }
}

function changeFacts(
  context: FactContext,
  indicator: Indicator,
  row: TableRow,
  cell: SheetCell,
  meaning: Change,
): FactsOfCell {
  const at = placeOf(context, cell)
  const { figure, findings } = readFigure(cell, at, {
    percent: meaning.mode !== 'absolute',
    notation: context.notation,
  })
  if (figure.kind === 'missing' || isRowArithmetic(cell)) return { facts: [], findings }
  const base = baseOf(context, indicator, cell, meaning.period)
  if (figure.kind === 'words') {
    const said = readChangeWords(figure.text, meaning)
    return said
      ? { facts: [{ kind: 'stated', fact: { ...base, ...said } }], findings }
      : { facts: [], findings: [finding('annex/bad-cell', at, { text: figure.text })] }
  }
  const stated = readChange(figure.value, indicator, powerOf(indicator, row), meaning)
  const index = indexValue(indicator, figure.value, meaning)
  const approx = figure.approx === undefined ? {} : { approx: figure.approx }
  return {
    facts: [
      ...(stated ? [{ kind: 'stated', fact: { ...base, ...stated, ...approx } } as const] : []),
      ...(index ? [{ kind: 'observation', fact: { ...base, status: 'estimate', value: index } } as const] : []),
    ],
    findings,
  }
}

/** Whether a row's unit can be turned into the indicator's; the finding if not. */
export function checkUnit(context: FactContext, indicator: Indicator, row: TableRow): Finding | null {
  const at: CellPlace = { file: context.file, sheet: context.sheet, cell: row.unitCell ?? row.nameCell }
  const expected = formatUnit(indicator.unit, indicator.multiplier, 'vi')
  if (row.unitText === null) return finding('annex/unit-assumed', at, { text: row.name.text, assumed: expected })
  if (row.unit === null)
    return finding('annex/unknown-unit', at, { text: row.unitText, indicator: indicator.name.vi, expected })
  return null
}
