import type { ContextAnswer } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { RefArea } from '@giaoban/core/statistics'
import type { Asking } from './access/asking.ts'
import { worksWithFigures } from './access/principal.ts'
import { readTenant } from './access/read-tenant.ts'
import type { Reader } from './db/database.ts'
import { type EditionRow, readAreas, readEditions, readMonths } from './statistics/queries.ts'

/** Boundary versions of the province itself: of the areas that were published, else of the one named like the tenant. */
const ownAreas = (tenant: string, areas: readonly RefArea[], editions: readonly EditionRow[]): readonly RefArea[] => {
  const published = new Set(editions.map((edition) => edition.area))
  const slugs = new Set(areas.filter(({ code }) => published.has(code)).map(({ slug }) => slug))
  return areas.filter(({ slug }) => (slugs.size === 0 ? slug === tenant : slugs.has(slug)))
}

/**
 * What a page must know before it asks for anything else. The public learns of the months up to the latest edition of an area,
 * whoever works with figures of all that row-level security shows. Throws `data/missing` when the tenant is not there.
 */
export const readContext = async (
  reader: Reader,
  { principal, now }: Asking,
  version: string,
): Promise<ContextAnswer> => {
  const tenant = await readTenant(reader)
  if (!tenant) throw new Refusal('data/missing', { path: reader.tenant })
  const editions = await readEditions(reader)
  const areas = ownAreas(reader.tenant, await readAreas(reader, reader.tenant), editions)
  const slugOf = (code: string): string => areas.find((area) => area.code === code)?.slug ?? code
  const months = new Map<string, string[]>()
  for (const { code, slug } of areas) {
    const latest = editions.find((edition) => edition.area === code)?.asOf
    const until = worksWithFigures(principal) ? now : latest
    if (until) months.set(slug, [...(months.get(slug) ?? []), ...(await readMonths(reader, code, until))])
  }
  return {
    tenant: tenant.tenant,
    name: tenant.name,
    areas: areas.map(({ code, slug, name, validFrom, validTo }) => ({
      code,
      slug,
      name,
      validFrom,
      ...(validTo !== undefined && { validTo }),
    })),
    businessDate: now,
    editions: editions.map(({ area, period, asOf }) => ({ area: slugOf(area), period, asOf })),
    periods: [...months].map(([area, found]) => ({ area, months: found.sort() })),
    demo: tenant.businessClock !== null,
    version,
  }
}
