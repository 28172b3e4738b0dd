import { type CellPlace, type Finding, finding } from '@giaoban/core/findings'
import type { SheetCell } from '@giaoban/core/layout'
import type { Instant, PeriodId } from '@giaoban/core/periods'
import { type DecimalText, formatUnit, shift, signOf, subtract } from '@giaoban/core/quantities'
import type {
  Direction,
  Indicator,
  Observation,
  Provenance,
  StatedMeasure,
  Target,
  TargetValue,
} from '@giaoban/core/statistics'
import type { ColumnMeaning } from './annex-model.ts'
import { type Figure, type Notation, readFigure } from './read-figure.ts'
import { readRemark } from './read-remark.ts'
import type { AnnexRow } from './read-rows.ts'
import { readWordedTarget } from './read-target.ts'
import { isRowArithmetic } from './row-arithmetic.ts'
import { says, wordKey } from './word-key.ts'

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
  row: AnnexRow,
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
function powerOf(indicator: Indicator, row: AnnexRow): number | null {
  return row.unit === null ? null : row.unit.multiplier - indicator.multiplier
}

function isPercentUnit(indicator: Indicator): boolean {
  return indicator.unit === 'percent' || indicator.unit === 'points'
}

function valueFacts(
  context: FactContext,
  indicator: Indicator,
  row: AnnexRow,
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
function priceBaseOf(indicator: Indicator, row: AnnexRow): Pick<Observation, 'priceBase'> {
  const { baseYear } = row.name
  const own = indicator.priceBasis
  if (baseYear === null || (own.kind === 'constant' && own.year === baseYear)) return {}
  return { priceBase: { kind: 'constant', year: baseYear } }
}

function targetFacts(
  context: FactContext,
  indicator: Indicator,
  row: AnnexRow,
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

type Change = Extract<ColumnMeaning, { kind: 'change' }>

function changeFacts(
  context: FactContext,
  indicator: Indicator,
  row: AnnexRow,
  cell: SheetCell,
  meaning: Change,
): FactsOfCell {
  const at = placeOf(context, cell)
  const absolute = meaning.mode === 'absolute'
  const { figure, findings } = readFigure(cell, at, { percent: !absolute, notation: context.notation })
  if (figure.kind === 'missing' || isRowArithmetic(cell)) return { facts: [], findings }
  const stated = figure.kind === 'words' ? readChangeWords(figure.text) : readChange(figure, indicator, row, meaning)
  if (stated === 'notStated') return { facts: [], findings }
  if (stated === null)
    return {
      facts: [],
      findings: [finding('annex/bad-cell', at, { text: figure.kind === 'words' ? figure.text : figure.value })],
    }
  const base = baseOf(context, indicator, cell, meaning.period)
  const facts: Fact[] = [
    {
      kind: 'stated',
      fact: { ...base, ...stated, ...(figure.kind === 'number' && figure.approx ? { approx: figure.approx } : {}) },
    },
  ]
  const index = figure.kind === 'number' ? indexValue(indicator, figure.value, meaning) : null
  if (index !== null) facts.push({ kind: 'observation', fact: { ...base, status: 'estimate', value: index } })
  return { facts, findings }
}

/** An index whose base is the compared period *is* that ratio: IIP 148,8 stands in the column 'so cùng kỳ (%)'. */
function indexValue(indicator: Indicator, printed: DecimalText, { measure, mode }: Change): DecimalText | null {
  if (mode !== 'ratio' || indicator.kind !== 'index') return null
  const base = indicator.indexBase?.kind
  return (base === 'samePeriod' && measure === 'growth') || (base === 'previousPeriod' && measure === 'momGrowth')
    ? printed
    : null
}

type Stated = Pick<StatedMeasure, 'measure' | 'value' | 'direction'>

function readChange(
  figure: Extract<Figure, { kind: 'number' }>,
  indicator: Indicator,
  row: AnnexRow,
  { measure, mode }: Change,
): Stated | 'notStated' {
  const of = (kind: Stated['measure'], value: DecimalText): Stated => ({
    measure: kind,
    value,
    direction: directionOf(value),
  })
  switch (mode) {
    case 'growth':
      return of(measure, figure.value)
    case 'ratio':
      // A quotient of two rates is no growth: rates change in points.
      return indicator.kind === 'rate' ? 'notStated' : of(measure, subtract(figure.value, '100'))
    case 'times':
      return measure === 'growth'
        ? { measure: 'multiple', value: figure.value, direction: directionOf(subtract(figure.value, '1')) }
        : 'notStated'
    case 'absolute': {
      const power = powerOf(indicator, row)
      return measure === 'growth' && power !== null ? of('changeAbs', shift(figure.value, power)) : 'notStated'
    }
  }
}

function directionOf(value: DecimalText): Direction {
  const sign = signOf(value)
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat'
}

/** 'gấp 2 lần', 'tăng', 'giảm', 'tương đương' in a column of changes; null for any other words. */
function readChangeWords(text: string): Stated | null {
  const times = /^(?:gấp\s*)?(\d+(?:,\d+)?)\s*lần$/i.exec(text)
  if (times) {
    const value = (times[1] as string).replace(',', '.')
    return { measure: 'multiple', value, direction: directionOf(subtract(value, '1')) }
  }
  const key = wordKey(text)
  if (says(key, 'tăng', 'vượt')) return { measure: 'growth', value: null, direction: 'up' }
  if (says(key, 'giảm')) return { measure: 'growth', value: null, direction: 'down' }
  return says(key, 'bằng', 'tương đương', 'không đổi', 'ổn định')
    ? { measure: 'growth', value: null, direction: 'flat' }
    : null
}

/** Whether a row's unit can be turned into the indicator's; the finding if not. */
export function checkUnit(context: FactContext, indicator: Indicator, row: AnnexRow): Finding | null {
  const at: CellPlace = { file: context.file, sheet: context.sheet, cell: row.unitCell ?? row.nameCell }
  const expected = formatUnit(indicator.unit, indicator.multiplier, 'vi')
  if (row.unitText === null) return finding('annex/unit-assumed', at, { text: row.name.text, assumed: expected })
  if (row.unit === null)
    return finding('annex/unknown-unit', at, { text: row.unitText, indicator: indicator.name.vi, expected })
  return null
}
