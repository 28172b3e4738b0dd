import { type PeriodId, parsePeriod } from '../periods/index.ts'
import { absolute, add, compareDecimals, type DecimalText, divide, multiply, subtract } from '../quantities/index.ts'
import { spanKind } from './data-checks/year-on-year.ts'
import { type Level, levelFrom } from './levels.ts'
import type { Indicator, Observation } from './model.ts'
import { putsRight } from './publisher.ts'

/** A figure as its publisher first told it, and as the same publisher told it later: firmer, or saying why it differs. */
export interface Restated {
  readonly first: Level
  /** Oldest first; never empty. An unchanged value is a restatement by nothing. */
  readonly later: readonly Level[]
}

/** What became of the first of a figure's vintages; null where its publisher never told it again. Vintages come oldest first. */
export function restatedLevels(levels: readonly Level[]): Restated | null {
  const [first, ...others] = levels
  if (first === undefined) return null
  const later = others.filter(({ observation }) => putsRight(observation, first.observation))
  return later.length === 0 ? null : { first, later }
}

/** How one figure was revised: what it is now against what it was first. */
export interface Revision {
  readonly period: PeriodId
  readonly first: DecimalText
  readonly latest: DecimalText
  /** In percent of the first, or in points; at most 12 decimals. */
  readonly revision: DecimalText
}

/** How much the figures of a series are usually revised. */
export interface RevisionHabit {
  /** Of levels percent of the first figure; of rates and indices points. */
  readonly unit: 'percent' | 'points'
  /** Figures that were told again, changed or not. */
  readonly count: number
  /** Of them those that changed. */
  readonly changed: number
  /** Of all, with their signs: whether first figures are usually too low. */
  readonly mean: DecimalText
  /** Of all, without their signs: how far first figures are usually off. */
  readonly meanSize: DecimalText
  /** The lowest and the highest, with their signs. */
  readonly low: DecimalText
  readonly high: DecimalText
  /** The revision of the latest period. */
  readonly last: Revision
}

/**
 * How much first figures are usually revised by those who publish them: over the figures that were told again, months beside
 * months and years to date beside years to date, as `like` is one. `vintages`: of each period those of one area and breakdown, oldest first. Null where none was.
 */
export function revisionHabit(
  { kind }: Pick<Indicator, 'kind'>,
  vintages: Iterable<readonly Observation[]>,
  like: PeriodId,
): RevisionHabit | null {
  const unit = kind === 'rate' || kind === 'index' ? 'points' : 'percent'
  const revisions: Revision[] = []
  for (const figure of vintages) {
    const [{ period } = { period: '' }] = figure
    if (period === '' || spanKind(period) !== spanKind(like)) continue
    const restated = restatedLevels(figure.map(levelFrom).filter((level) => level !== null))
    const revision = restated && revisionOf(restated, period, unit)
    if (revision !== null) revisions.push(revision)
  }
  return habitOf(revisions, unit)
}

/** Null for a first figure of zero or below: no share of it says anything. */
function revisionOf({ first, later }: Restated, period: PeriodId, unit: RevisionHabit['unit']): Revision | null {
  const latest = (later.at(-1) as Level).value
  const change = subtract(latest, first.value)
  if (unit === 'points') return { period, first: first.value, latest, revision: change }
  if (compareDecimals(first.value, '0') <= 0) return null
  return { period, first: first.value, latest, revision: divide(multiply(change, '100'), first.value) }
}

function habitOf(revisions: readonly Revision[], unit: RevisionHabit['unit']): RevisionHabit | null {
  const inOrder = revisions.toSorted((a, b) => parsePeriod(a.period).end.localeCompare(parsePeriod(b.period).end))
  const last = inOrder.at(-1)
  if (last === undefined) return null
  const sizes = inOrder.map(({ revision }) => revision)
  const sorted = sizes.toSorted(compareDecimals)
  return {
    unit,
    count: sizes.length,
    changed: sizes.filter((size) => compareDecimals(size, '0') !== 0).length,
    mean: meanOf(sizes),
    meanSize: meanOf(sizes.map(absolute)),
    low: sorted[0] as DecimalText,
    high: sorted.at(-1) as DecimalText,
    last,
  }
}

function meanOf(values: readonly DecimalText[]): DecimalText {
  return divide(
    values.reduce((sum, value) => add(sum, value), '0'),
    String(values.length),
  )
}
