import type { AreaValueAnswer, IndicatorAreasAnswer, IndicatorAreasQuery } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { type Instant, parsePeriod } from '@giaoban/core/periods'
import {
  areasAt,
  buildIndex,
  compareInstants,
  type Indicator,
  type MeasureCell,
  type RefArea,
  type ScorecardRow,
  scorecard,
} from '@giaoban/core/statistics'
import type { Asking } from '../access/asking.ts'
import { worksWithFigures } from '../access/principal.ts'
import type { Reader } from '../db/database.ts'
import { factsOfMonth } from './facts-of-month.ts'
import {
  type EditionRow,
  readAreas,
  readCatalogue,
  readEditions,
  readFactsOfAreas,
  readPeriodsOfAreas,
} from './queries.ts'

/**
 * Until when figures of many areas are seen. Other areas have no edition of ours: what others published counts as known to the
 * public up to the instant of the latest edition, the same line that row-level security draws. Throws `edition/not-published`.
 */
const asOfForAreas = (
  editions: readonly EditionRow[],
  { principal, now }: Asking,
  { asOf, period }: IndicatorAreasQuery,
  area: string,
): Instant => {
  const published = editions.map((edition) => edition.asOf).toSorted(compareInstants)
  const latest = published.at(-1)
  if (worksWithFigures(principal)) return asOf ?? latest ?? now
  const seen = asOf ?? latest
  if (latest === undefined || seen === undefined || compareInstants(seen, latest) > 0)
    throw new Refusal('edition/not-published', { area, period })
  return seen
}

const unknown: MeasureCell = {
  value: null,
  origin: null,
  computed: null,
  stated: null,
  direction: null,
  decimals: 0,
}

/** Of an area without a line nothing is known. */
const valueOf = (area: RefArea, row: ScorecardRow | undefined): AreaValueAnswer => ({
  area: area.code,
  name: area.name,
  unitType: area.unitType ?? null,
  value: row?.value ?? null,
  missing: row?.missing ?? null,
  status: row?.status ?? null,
  provenance: row?.provenance ?? null,
  growth: row?.samePeriod.growth ?? unknown,
})

/** Slug of the tenant's own province: of the area that was published, else the one named like the tenant. */
const ownSlug = (tenant: string, areas: readonly RefArea[], editions: readonly EditionRow[]): string =>
  areas.find(({ code }) => code === editions[0]?.area)?.slug ?? tenant

/**
 * One indicator in every area of a level, as those areas stood at the end of the period.
 * Refusals: `period/invalid`, `indicator/unknown`, `edition/not-published`.
 */
export const readAreaValues = async (
  reader: Reader,
  asking: Asking,
  code: string,
  query: IndicatorAreasQuery,
): Promise<IndicatorAreasAnswer> => {
  const { id: period, end } = parsePeriod(query.period)
  const catalogue = await readCatalogue(reader)
  const found = catalogue.indicators.find((each) => each.code === code)
  if (!found) throw new Refusal('indicator/unknown', { indicator: code })
  // Alone in its index it is a line of its own, whatever it is a part of.
  const { parent: _, ...alone } = found
  const indicator: Indicator = { ...alone, criteria: [] }
  const editions = await readEditions(reader)
  const level = query.level ?? 'province'
  const areas = level === 'province' || level === 'country' ? catalogue.areas : await readAreas(reader)
  const slug = ownSlug(reader.tenant, areas, editions)
  const asOf = asOfForAreas(editions, asking, query, slug)
  const standing = areasAt(areas, end)
  const wanted = standing.filter((area) => area.level === level)
  const parents = new Set(wanted.map(({ parent }) => parent))
  const whole = parents.size === 1 ? standing.find((area) => parents.has(area.code)) : undefined
  const asked = [...wanted, ...(whole ? [whole] : [])]
  const { from, to } = factsOfMonth('', period, asOf)
  const facts = await readFactsOfAreas(reader, {
    indicator: code,
    areas: asked.map((area) => area.code),
    from,
    to,
    asOf,
  })
  const index = buildIndex({
    tenant: reader.tenant,
    ...catalogue,
    areas,
    indicators: [indicator],
    ...facts,
    targets: [],
    assessments: [],
  })
  // The line of each area's own scorecard: computed, stated and disputed growth mean here what they mean there.
  const known = await readPeriodsOfAreas(reader, { indicator: code, asOf })
  const rows = asked.map((area) => ({
    area,
    row: scorecard(index, { area: area.code, period, asOf }).rows.find((row) => row.breakdown === undefined),
  }))
  return {
    indicator: code,
    kind: found.kind,
    polarity: found.polarity,
    unit: found.unit,
    multiplier: found.multiplier,
    decimals: found.decimals,
    growthUnit: found.kind === 'rate' ? 'points' : 'percent',
    period,
    asOf,
    level,
    own: standing.find((area) => area.slug === slug)?.code ?? null,
    areas: rows.filter(({ area }) => area !== whole).map(({ area, row }) => valueOf(area, row)),
    whole: rows.filter(({ area }) => area === whole).map(({ area, row }) => valueOf(area, row))[0] ?? null,
    levels: [...new Set(known.map((each) => each.level))],
    periods: known.filter((each) => each.level === level).map(({ period, areas }) => ({ period, areas })),
  }
}
