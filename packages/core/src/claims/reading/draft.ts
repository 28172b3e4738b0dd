import type { Span } from '../../findings/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import type { DecimalText, UnitCode } from '../../quantities/index.ts'
import type { Claim } from '../claim.ts'
import type { BasisItem, Quantity } from '../figures/items.ts'
import type { Measured } from '../figures/measure.ts'

/** A claim before its baseline and offsets are settled. Spans are of the composed text. */
export interface Draft extends Measured, Span {
  readonly value: DecimalText
  readonly scale: number
  readonly unit: UnitCode | null
  readonly unitKind: Quantity['unitKind']
  readonly indicator: Span
  readonly period: PeriodId | null
  /** The year last spoken of. */
  readonly year: number | null
  readonly planBy: Claim['planBy']
  readonly approx: Claim['approx']
  readonly group: number
  /** What is compared with, where it is written for this number. */
  readonly basis: BasisItem | null
  /** What is compared with, where it stands before the number and governs what follows too. */
  readonly leading: BasisItem | null
  /** What a title or a bracket in the topic compares all below with. */
  readonly titled: BasisItem | null
  /** The number is the level of this base: '(cùng kỳ 1.560 ca)'. */
  readonly levelOf: BasisItem['basis'] | null
  /** Compared with something that is no time and no plan: 'gấp 1,4 lần lao động nữ'. */
  readonly isAgainstThing: boolean
  /** The number is a plan's, for its year. */
  readonly isTarget: boolean
  /** The claim that this one restates in another measure or goes on listing: they share a baseline. */
  readonly host: Draft | null
  readonly sentence: number
  readonly segment: number
  readonly paragraph: number
  /** Stands inside a bracket. */
  readonly bracketed: boolean
}
