import type { DecimalText, Interval } from '../quantities/index.ts'
import {
  approxInterval,
  compareDecimals,
  decimalsOf,
  exactly,
  meets,
  negate,
  roundHalfUp,
  scaleInterval,
  subtractIntervals,
  truncationInterval,
} from '../quantities/index.ts'
import { growthOfMultiple } from './measures.ts'
import type { Direction, StatedMeasure } from './model.ts'
import type { MeasureCell } from './scorecard-model.ts'

/** A measure whose parts are known: its value, and the bounds that the printed precision of the parts leaves. */
export interface Computed {
  readonly value: DecimalText
  /** Null when the parts leave no bounds (a base that may be zero). */
  readonly strict: Interval | null
  readonly loose: Interval | null
}

/** What a source says about the same measure. `value` is signed; null = only a direction. */
export interface Stated {
  readonly value: DecimalText | null
  readonly direction: Direction | null
  readonly bounds: Interval | null
  readonly fact: StatedMeasure
}

/**
 * `agree`: the bounds meet · `strictOnly`: only when whole numbers that end in zeros are taken as rounded, or the source's
 * last digit as cut off · `contradict`: they cannot both be true.
 */
export type Agreement = 'agree' | 'strictOnly' | 'contradict'

/** The empty cell: nothing computed, nothing stated. */
export const emptyCell: MeasureCell = {
  value: null,
  origin: null,
  computed: null,
  stated: null,
  direction: null,
  decimals: 0,
}

/** Reads a stated measure as it counts: the sign from its direction ('giảm 7,3%' is −7.3), bounds from its precision and its word. */
export function statedSide(fact: StatedMeasure): Stated {
  const value = signedValue(fact)
  const bounds = value === null ? null : approxInterval(value, fact.approx ?? null, 'strict')
  return { value, direction: fact.direction ?? directionOf(value, fact.measure), bounds, fact }
}

/** A stated multiple as growth: 'gấp 2 lần' counts as +100 %, with the bounds of '2'. */
export function multipleAsGrowth(fact: StatedMeasure): Stated {
  const side = statedSide(fact)
  if (side.value === null || side.bounds === null) return side
  const bounds = scaleInterval(subtractIntervals(side.bounds, exactly('1')), '100')
  return { ...side, value: growthOfMultiple(side.value), bounds }
}

/** Whether the computed and the stated can both be true. A side without bounds cannot contradict. */
export function agreementOf(computed: Computed, stated: Stated): Agreement {
  const said = stated.bounds ?? boundsOfDirection(stated.direction)
  if (said === null || computed.strict === null || computed.loose === null) return 'agree'
  if (meets(computed.strict, said)) return 'agree'
  if (meets(computed.loose, said)) return 'strictOnly'
  const cut = stated.value === null || stated.fact.approx !== undefined ? null : truncationInterval(stated.value)
  return cut !== null && meets(computed.loose, cut) ? 'strictOnly' : 'contradict'
}

/**
 * The cell of a measure. Computed wins and is printed with the source's precision; where both are known and cannot both be
 * true the cell is disputed and shows what the source says, both sides beside it. `decimals` is for what no source states.
 */
export function settleCell(computed: Computed | null, stated: Stated | null, decimals: number): MeasureCell {
  if (computed === null) return stated === null ? emptyCell : statedCell(stated)
  const places = stated?.value == null ? decimals : decimalsOf(stated.value)
  const both: MeasureCell = {
    value: roundHalfUp(computed.value, places),
    origin: 'computed',
    computed: computed.value,
    stated: stated?.value ?? null,
    direction: signDirection(computed.value),
    decimals: places,
    ...(stated && { statedBy: stated.fact.provenance }),
  }
  if (stated === null || agreementOf(computed, stated) !== 'contradict') return both
  return { ...both, value: stated.value ?? both.value, origin: 'disputed', direction: stated.direction }
}

function statedCell(stated: Stated): MeasureCell {
  return {
    value: stated.value,
    origin: 'stated',
    computed: null,
    stated: stated.value,
    direction: stated.direction,
    decimals: stated.value === null ? 0 : decimalsOf(stated.value),
    statedBy: stated.fact.provenance,
  }
}

/** Up, down or flat by the sign of a change. */
export function signDirection(change: DecimalText): Direction {
  const sign = compareDecimals(change, '0')
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat'
}

function signedValue(fact: StatedMeasure): DecimalText | null {
  const { value } = fact
  if (value === null || fact.direction !== 'down' || !isChange(fact.measure)) return value
  return compareDecimals(value, '0') > 0 ? negate(value) : value
}

function directionOf(value: DecimalText | null, measure: StatedMeasure['measure']): Direction | null {
  if (value === null || measure === 'planShare') return null
  return signDirection(measure === 'multiple' ? growthOfMultiple(value) : value)
}

function isChange(measure: StatedMeasure['measure']): boolean {
  return measure !== 'planShare' && measure !== 'multiple'
}

/** 'tăng' is above zero, 'giảm' below; 'bằng' is said of small changes too, so it bounds nothing. */
function boundsOfDirection(direction: Direction | null): Interval | null {
  if (direction === 'up') return { low: '0', high: null, lowClosed: false, highClosed: false }
  if (direction === 'down') return { low: null, high: '0', lowClosed: false, highClosed: false }
  return null
}
