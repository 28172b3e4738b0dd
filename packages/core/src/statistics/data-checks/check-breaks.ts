import { finding } from '../../findings/index.ts'
import { samePeriodLastYear } from '../../periods/index.ts'
import type { Level } from '../levels.ts'
import type { PriceBasis } from '../model.ts'
import { placeOf } from '../places.ts'
import { windowFindings } from '../row-findings.ts'
import type { Found, Series } from './model.ts'
import { sideOfLevel } from './sides.ts'

/** Breaks within a series, from a figure to that of a year before: other days covered, or another price base. */
export function checkBreaks(series: Series): readonly Found[] {
  return [...series.figures.values()].flatMap(({ period, levels }) => {
    const level = levels.at(-1)
    const base = series.figures.get(samePeriodLastYear(period))?.levels.at(-1)
    if (level === undefined || base === undefined) return []
    const sides = [base, level].map(sideOfLevel)
    const windows = windowFindings(series.indicator, { level, base })
    const prices = priceBreaks(series, level, base)
    return [...windows, ...prices].map((told) => ({ period, finding: told, sides }))
  })
}

function priceBreaks({ indicator }: Series, level: Level, base: Level): readonly Found['finding'][] {
  const [now, before] = [level, base].map(({ observation }) => observation.priceBase ?? indicator.priceBasis) as [
    PriceBasis,
    PriceBasis,
  ]
  if (priceOf(now) === priceOf(before)) return []
  return [
    finding('series/break', placeOf(level.observation.provenance), {
      variant: 'price',
      indicator: indicator.name.vi,
      period: level.observation.period,
      value: level.value,
      price: priceOf(now),
      otherPeriod: base.observation.period,
      other: base.value,
      otherPrice: priceOf(before),
      unit: indicator.unit,
      multiplier: indicator.multiplier,
    }),
  ]
}

/** 'current', 'none', or the year of constant prices: a word that the message selects on. */
function priceOf(basis: PriceBasis): string {
  return basis.kind === 'constant' ? String(basis.year) : basis.kind
}
