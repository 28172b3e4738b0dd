import { monthsOf, type PeriodId } from '../../periods/index.ts'
import { addLevels, type Level } from '../levels.ts'
import type { StatedMeasure } from '../model.ts'
import { sourceOf } from '../sources.ts'
import type { Series } from './model.ts'

/** What can be the level of a period: all that is published of it, else a flow's months added up, else nothing. */
export function levelsAt(series: Series, period: PeriodId): readonly Level[] {
  const published = series.figures.get(period)?.levels ?? []
  if (published.length > 0) return published
  const months = monthLevels(series, period)
  return months === null ? [] : [addLevels(months)]
}

/** The levels that a statement can be about: those of its own source, else those of all. */
export function levelsBeside(levels: readonly Level[], fact: StatedMeasure): readonly Level[] {
  const source = sourceOf(fact.provenance)
  const own = levels.filter((level) => sourceOf(level.observation.provenance) === source)
  return own.length > 0 ? own : levels
}

/** A flow's months, each as last known, that add up to a period; null for one month, or when one is unknown. */
export function monthLevels(series: Series, period: PeriodId): readonly Level[] | null {
  if (series.indicator.kind !== 'flow') return null
  const months = monthsOf(period)
  if (months.length < 2) return null
  const levels = months.map((month) => series.figures.get(month)?.levels.at(-1) ?? null)
  return levels.every((level) => level !== null) ? levels : null
}
