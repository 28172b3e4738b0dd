import type { ContextAnswer } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Asking } from './access/asking.ts'
import type { Reader } from './db/database.ts'
import { readAreas, readEditions, readMonths, readTenant } from './statistics/queries.ts'

/**
 * What a page must know before it asks for anything else. Months are those whose figures the public may have met: up to the
 * latest edition of the area. Throws `data/missing` when the tenant is not there.
 */
export const readContext = async (reader: Reader, { now }: Asking, version: string): Promise<ContextAnswer> => {
  const tenant = await readTenant(reader)
  if (!tenant) throw new Refusal('data/missing', { path: reader.tenant })
  const areas = await readAreas(reader)
  const editions = await readEditions(reader)
  const slugOf = (code: string): string => areas.find((area) => area.code === code)?.slug ?? code
  const months = new Map<string, string[]>()
  for (const { code, slug } of areas) {
    const published = editions.filter((edition) => edition.area === code)
    const latest = published[0]
    if (latest) months.set(slug, [...(months.get(slug) ?? []), ...(await readMonths(reader, code, latest.asOf))])
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
