import type { PlanAnswer, RowAnswer } from '@giaoban/api/client'
import { compareDecimals, formatNumber } from '@giaoban/core/quantities'
import type { Direction, MeasureCell, MissingReason } from '@giaoban/core/statistics'
import { type Printing, printAssigner, printLevel, printTarget, unitOfRow } from './printed.ts'
import type { StatisticsKey } from './words.ts'

/** Marks that stand raised beside a number; the legend says what they mean. */
export type Mark = 'estimate' | 'preliminary' | 'stated'

/** One printed piece of a cell. `numeric` pieces stand on the decimal separator of their column. */
export interface Piece {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly numeric: boolean
}

/** Which number of a row: what its story is opened by. */
export type FigureKey = 'value' | 'ytd' | 'central' | 'council' | 'other' | 'change'

/** What a cell of the month shows. */
export interface Face {
  readonly key: FigureKey
  /** None when missing, two when disputed: what the source says and what is computed. */
  readonly pieces: readonly Piece[]
  readonly direction: Direction | null
  readonly tone: 'good' | 'bad' | 'none'
  /** Unit of the number, in words; null for a word or a multiple. */
  readonly unit: string | null
  /** Small second line: the plan or base behind a percentage. */
  readonly under: string | null
  /** Said on focus and on hover, and by screen readers. */
  readonly hint: string
}

const missingKeys: Readonly<Record<MissingReason, StatisticsKey>> = {
  notPublished: 'missingNotPublished',
  notCollected: 'missingNotCollected',
  notApplicable: 'missingNotApplicable',
  secret: 'missingSecret',
  unreadable: 'missingUnreadable',
}

/** Why a value is not there, in a sentence. */
export const missingWords = (reason: MissingReason | null): StatisticsKey =>
  reason ? missingKeys[reason] : 'missingUnknown'

const missing = (key: FigureKey, hint: string, under: string | null = null): Face => ({
  key,
  pieces: [],
  direction: null,
  tone: 'none',
  unit: null,
  under,
  hint,
})

const statusMarks = (row: RowAnswer): readonly Mark[] =>
  row.status === 'estimate' || row.status === 'preliminary' ? [row.status] : []

const joinHints = (hints: readonly (string | null)[]): string => hints.filter((hint) => hint).join('; ')

const levelFace = (row: RowAnswer, key: 'value' | 'ytd', printing: Printing): Face => {
  const { language, say } = printing
  const value = key === 'value' ? row.value : row.valueYtd
  if (value === null) return missing(key, say(missingWords(key === 'value' ? row.missing : null)))
  const marks = key === 'value' ? statusMarks(row) : []
  const status =
    marks[0] === 'estimate' ? say('markEstimate') : marks[0] === 'preliminary' ? say('markPreliminary') : null
  return {
    key,
    pieces: [{ text: printLevel(value, row.decimals, language), marks, numeric: true }],
    direction: null,
    tone: 'none',
    unit: unitOfRow(row, language),
    under: null,
    hint: joinHints([unitOfRow(row, language), status]),
  }
}

const percent = '%'

/** Decimals in which the computed side of a dispute is printed: enough to see that it is another number. */
const disputeDecimals = 1

const ratioPieces = (cell: MeasureCell, printing: Printing): readonly Piece[] => {
  const print = (value: string, decimals: number): string => formatNumber(value, printing.language, { decimals })
  if (cell.origin === 'disputed' && cell.stated !== null && cell.computed !== null)
    return [
      { text: print(cell.stated, cell.decimals), marks: ['stated'], numeric: true },
      { text: print(cell.computed, disputeDecimals), marks: [], numeric: true },
    ]
  if (cell.value === null) return []
  return [{ text: print(cell.value, cell.decimals), marks: cell.origin === 'stated' ? ['stated'] : [], numeric: true }]
}

const originHint = (cell: MeasureCell, { say }: Printing): string | null =>
  cell.origin === 'stated' ? say('markStated') : cell.origin === 'disputed' ? say('markDisputed') : null

const planUnder = (plan: PlanAnswer, printing: Printing): string | null => {
  const { language, say } = printing
  if (plan.targetValue) return say('planValue', { value: printTarget(plan.targetValue, printing) })
  return plan.derivedTarget ? say('planDerived', { value: formatNumber(plan.derivedTarget, language) }) : null
}

/** A plan in points: how far the figure stands from it. */
const gapFace = (plan: PlanAnswer, key: FigureKey, gap: string, printing: Printing, assigner: string): Face => {
  const { language, say } = printing
  const under = planUnder(plan, printing)
  const unit = say('pointsUnit')
  const pieces = [{ text: formatNumber(gap, language, { signed: true }), marks: [], numeric: true }]
  return {
    key,
    pieces,
    direction: null,
    tone: 'none',
    unit,
    under,
    hint: joinHints([assigner, unit, under]),
  }
}

const planFace = (row: RowAnswer, key: PlanColumn, printing: Printing): Face => {
  const { say } = printing
  const plan = planOfColumn(row, key)
  if (!plan) return missing(key, say('missingPlan'))
  const assigner = printAssigner(plan, printing, row.owner)
  const under = planUnder(plan, printing)
  const pieces = ratioPieces(plan.shareCell, printing)
  if (pieces.length === 0 && plan.gapPoints !== undefined) return gapFace(plan, key, plan.gapPoints, printing, assigner)
  if (pieces.length === 0)
    return missing(
      key,
      say(plan.targetValue?.kind === 'text' ? 'missingShareText' : plan.targetValue ? 'missingShare' : 'missingPlan'),
      under,
    )
  const hint = joinHints([assigner, originHint(plan.shareCell, printing), under])
  return { key, pieces, direction: null, tone: 'none', unit: percent, under, hint }
}

/** Which way a measure points, from its own words or its sign. */
export const directionOf = (cell: MeasureCell, neutral = '0'): Direction | null => {
  if (cell.direction !== null) return cell.direction
  if (cell.value === null) return null
  const sign = compareDecimals(cell.value, neutral)
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat'
}

/** What a comparison shows. */
export type ChangeKind = 'growth' | 'changeAbs' | 'multiple' | 'direction'

/**
 * The comparison that says most: the absolute change for a small base, a multiple as the source put it, else the growth,
 * else the absolute change, else only the direction.
 */
export const chooseChange = (row: RowAnswer): ChangeKind | null => {
  const { growthCell, changeAbsCell, multipleCell } = row.samePeriod
  if (row.assessment.reasons.includes('smallBase') && changeAbsCell.value !== null) return 'changeAbs'
  if (multipleCell.origin === 'stated' && multipleCell.value !== null) return 'multiple'
  if (growthCell.value !== null || growthCell.origin === 'disputed') return 'growth'
  if (changeAbsCell.value !== null) return 'changeAbs'
  if (multipleCell.value !== null) return 'multiple'
  return growthCell.direction !== null || changeAbsCell.direction !== null ? 'direction' : null
}

/** The cell that a kind of comparison stands in. */
export const changeCell = (row: RowAnswer, kind: ChangeKind): MeasureCell => {
  const { growthCell, changeAbsCell, multipleCell } = row.samePeriod
  if (kind === 'changeAbs') return changeAbsCell
  if (kind === 'multiple') return multipleCell
  return kind === 'growth' || growthCell.direction !== null ? growthCell : changeAbsCell
}

const changePieces = (
  cell: MeasureCell,
  kind: ChangeKind,
  direction: Direction | null,
  printing: Printing,
): readonly Piece[] => {
  const { language, say } = printing
  const marks: readonly Mark[] = cell.origin === 'stated' ? ['stated'] : []
  if (kind === 'direction') return [{ text: say(direction ?? 'flat'), marks, numeric: false }]
  if (kind === 'multiple')
    return [{ text: say('times', { value: formatNumber(cell.value ?? '1', language) }), marks, numeric: false }]
  if (kind === 'changeAbs')
    return [
      {
        text: formatNumber(cell.value ?? '0', language, { decimals: cell.decimals, signed: true }),
        marks,
        numeric: true,
      },
    ]
  return ratioPieces(cell, printing)
}

/** Unit of a comparison: the indicator's own, points or percent; a word or a multiple has none. */
const changeUnit = (row: RowAnswer, kind: ChangeKind, { language, say }: Printing): string | null => {
  if (kind === 'changeAbs') return unitOfRow(row, language)
  if (kind !== 'growth') return null
  return row.samePeriod.growthUnit === 'points' ? say('pointsUnit') : percent
}

const changeFace = (row: RowAnswer, printing: Printing): Face => {
  const { language, say } = printing
  const base = row.samePeriod.value
  const under = base === null ? null : say('basePeriod', { value: printLevel(base, row.decimals, language) })
  const kind = chooseChange(row)
  if (kind === null) return missing('change', say('missingBase'), under)
  const cell = changeCell(row, kind)
  const direction = directionOf(cell, kind === 'multiple' ? '1' : '0')
  return {
    key: 'change',
    pieces: changePieces(cell, kind, direction, printing),
    direction: cell.origin === 'disputed' ? null : direction,
    tone: row.assessment.colour,
    unit: changeUnit(row, kind, printing),
    under,
    hint: joinHints([direction && say(direction), originHint(cell, printing), under]),
  }
}

/** The second line in a column of percentages or levels: names the unit where it is not the column's. */
export const underInColumn = ({ key, unit, under }: Face): string | null => {
  const isColumnUnit = key === 'value' || key === 'ytd' || unit === percent
  return [isColumnUnit ? null : unit, under].filter((part) => part !== null).join(' · ') || null
}

/** Columns of plans in reading order. `other`: set by somebody else, or by a body that the source does not name. */
export type PlanColumn = 'central' | 'council' | 'other'

/** The plan that stands in a column. */
export const planOfColumn = (row: RowAnswer, column: PlanColumn): PlanAnswer | undefined =>
  row.plans.find(
    (plan) => (plan.assigner === 'central' || plan.assigner === 'council' ? plan.assigner : 'other') === column,
  )

/** The face of one number of a row. */
export const faceOf = (row: RowAnswer, key: FigureKey, printing: Printing): Face => {
  if (key === 'value' || key === 'ytd') return levelFace(row, key, printing)
  if (key === 'change') return changeFace(row, printing)
  return planFace(row, key, printing)
}
