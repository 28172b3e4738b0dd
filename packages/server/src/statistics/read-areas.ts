import type { AreaEntry, AreasAnswer, AreasQuery } from '@giaoban/api'
import { type AreaRelative, areasAt, type RefArea, sourcesOf } from '@giaoban/core/statistics'
import type { Reader } from '../db/database.ts'
import { readAreas } from './queries.ts'

const becameOf = (areas: readonly RefArea[]): ReadonlyMap<string, readonly AreaRelative[]> => {
  const became = new Map<string, AreaRelative[]>()
  for (const area of areas)
    for (const { area: source, whole } of sourcesOf(area))
      became.set(source, [...(became.get(source) ?? []), { area: area.code, whole }])
  return became
}

const entryOf = (area: RefArea, became: readonly AreaRelative[]): AreaEntry => ({
  code: area.code,
  slug: area.slug,
  name: area.name,
  level: area.level,
  unitType: area.unitType ?? null,
  parent: area.parent ?? null,
  officialCode: area.officialCode,
  validFrom: area.validFrom,
  validTo: area.validTo ?? null,
  formedFrom: sourcesOf(area),
  formedFromText: area.formedFromText ?? null,
  became,
})

/** The areas of the province's catalogue with their history; no secret, and the same for everybody. */
export const readAreasOf = async (reader: Reader, { level, at, parent }: AreasQuery): Promise<AreasAnswer> => {
  const all = await readAreas(reader)
  const became = becameOf(all)
  const wanted = (at === undefined ? all : areasAt(all, at)).filter(
    (area) => (level === undefined || area.level === level) && (parent === undefined || area.parent === parent),
  )
  return { areas: wanted.map((area) => entryOf(area, became.get(area.code) ?? [])) }
}
