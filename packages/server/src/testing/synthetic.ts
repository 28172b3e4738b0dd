import { monthsOf, type PeriodId, periodFrom } from '@giaoban/core/periods'
import type { Dataset, Indicator, Observation, RefArea } from '@giaoban/core/statistics'
import type { Database } from '../db/database.ts'
import { asOperator } from '../db/scope.ts'
import { observationRow } from '../statistics/import/fact-rows.ts'
import { insertFacts, insertTenant } from '../statistics/import/queries.ts'
import { storeCatalogue } from '../statistics/import/store-catalogue.ts'

/** How much of a made-up province to make: observations = areas × indicators × months. */
export interface SyntheticSize {
  readonly areas: number
  readonly indicators: number
  /** Up to and with the last month of `lastYear`. */
  readonly years: number
  readonly lastYear: number
}

/** A million observations: ten areas, four hundred indicators, a little over twenty years of months. */
export const millionObservations: SyntheticSize = { areas: 10, indicators: 400, years: 21, lastYear: 2024 }

const sectionCode = 'all'

const areaOf = (n: number): RefArea => ({
  code: `area-${n}`,
  slug: `area-${n}`,
  name: { vi: `Địa bàn ${n}`, en: `Area ${n}` },
  level: 'province',
  officialCode: String(n),
  validFrom: '1990-01-01',
  formedFrom: [],
})

const indicatorOf = (n: number): Indicator => ({
  code: `IND_${String(n).padStart(4, '0')}`,
  name: { vi: `Chỉ tiêu ${n}`, en: `Indicator ${n}` },
  aliases: [],
  unit: 'VND',
  multiplier: 9,
  kind: 'flow',
  polarity: 'higherBetter',
  priceBasis: { kind: 'current' },
  frequency: 'month',
  window: 'calendar',
  owner: 'office',
  decimals: 1,
  section: sectionCode,
  order: n,
  mainPlan: true,
  criteria: [],
  countsEvents: false,
})

const monthsBack = ({ years, lastYear }: SyntheticSize): readonly PeriodId[] =>
  Array.from({ length: years }, (_, n) => lastYear - years + 1 + n).flatMap((year) => [
    ...monthsOf(periodFrom(year, 1, 12).id),
  ])

/** The catalogue of the made-up province. */
export const syntheticCatalogue = (
  size: SyntheticSize,
): Pick<Dataset, 'sections' | 'areas' | 'agencies' | 'indicators'> => ({
  sections: [{ code: sectionCode, name: { vi: 'Tất cả', en: 'All' }, order: 1 }],
  areas: Array.from({ length: size.areas }, (_, n) => areaOf(n + 1)),
  agencies: [{ code: 'office', name: { vi: 'Văn phòng', en: 'Office' }, kind: 'office' }],
  indicators: Array.from({ length: size.indicators }, (_, n) => indicatorOf(n + 1)),
})

/** Its figures, month by month as they would have come in: the same for the same size, none of them random. */
export function* syntheticObservations(size: SyntheticSize): Generator<Observation> {
  const { areas, indicators } = syntheticCatalogue(size)
  let line = 1
  for (const period of monthsBack(size))
    for (const area of areas)
      for (const indicator of indicators) {
        line += 1
        yield {
          indicator: indicator.code,
          area: area.code,
          period,
          breakdown: '',
          value: `${100 + ((line * 7919) % 900)}.${line % 10}`,
          status: 'final',
          agency: 'office',
          knownFrom: `${period.slice(0, 4)}-${period.slice(6)}-28T17:00:00+07:00`,
          knownFromAssumed: false,
          provenance: { kind: 'line', file: 'synthetic.csv', line },
        }
      }
}

const chunkSize = 5_000

/** Loads the made-up province as `tenant`, in one transaction; answers how many observations. */
export const loadSynthetic = (
  db: Database,
  tenant: string,
  size: SyntheticSize,
  onProgress?: (done: number) => void,
): Promise<number> =>
  db.write(asOperator(tenant), async (writer) => {
    await insertTenant(writer, { name: { vi: 'Thử tải', en: 'Load test' }, businessClock: null })
    await storeCatalogue(writer, syntheticCatalogue(size))
    const nowhere = new Map<string, string>()
    let done = 0
    let chunk: object[] = []
    const flush = async (): Promise<void> => {
      await insertFacts(writer, 'observation', JSON.stringify(chunk))
      done += chunk.length
      chunk = []
      onProgress?.(done)
    }
    for (const fact of syntheticObservations(size)) {
      chunk.push({ n: chunk.length, ...observationRow(fact, nowhere) })
      if (chunk.length === chunkSize) await flush()
    }
    if (chunk.length > 0) await flush()
    return done
  })
