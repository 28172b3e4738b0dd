// The check of the data themselves at three sizes of a made-up province: how its cost grows with the figures.
import { samePeriodLastYear } from '@giaoban/core/periods'
import { buildIndex, checkData, type Dataset, growthOf, type StatedMeasure } from '@giaoban/core/statistics'
import { syntheticCatalogue, syntheticObservations } from '@giaoban/server/bench'
import { measure, type Result } from './measure.ts'

const years = 20

/** So many indicators of one area, their months of twenty years, and the growth that a source states of each. */
const datasetOf = (indicators: number): Dataset => {
  const size = { areas: 1, indicators, years, lastYear: 2024 }
  const observations = [...syntheticObservations(size)]
  const values = new Map(observations.map(({ indicator, period, value }) => [`${indicator} ${period}`, value]))
  const stated = observations.flatMap((fact): readonly StatedMeasure[] => {
    const base = values.get(`${fact.indicator} ${samePeriodLastYear(fact.period)}`)
    const growth = fact.value === undefined || base === undefined ? null : growthOf(fact.value, base)
    if (growth === null) return []
    const { indicator, area, period, breakdown, knownFrom, knownFromAssumed, provenance } = fact
    const known = { indicator, area, period, breakdown, knownFrom, knownFromAssumed, provenance }
    return [{ ...known, measure: 'growth', value: growth.slice(0, 6), direction: null }]
  })
  return { tenant: 'bench', ...syntheticCatalogue(size), observations, stated, targets: [], assessments: [] }
}

const benchSize = async (indicators: number): Promise<Result> => {
  const dataset = datasetOf(indicators)
  const facts = dataset.observations.length + dataset.stated.length
  const index = buildIndex(dataset)
  return measure('quality', `${facts} figures of ${indicators} indicators`, facts, 'figures', [
    {
      name: 'giaoban checkData',
      does: 'growth, cumulative, sources, magnitude, breaks, outliers',
      work: () => checkData(index),
      runs: 3,
    },
    {
      name: 'buildIndex',
      does: 'puts the figures in order, no arithmetic (the floor)',
      work: () => buildIndex(dataset),
      runs: 3,
    },
  ])
}

/** Each size is four times the one before: a cost that is too is linear. */
export const benchQuality = async (): Promise<readonly Result[]> => [
  await benchSize(20),
  await benchSize(80),
  await benchSize(320),
]
