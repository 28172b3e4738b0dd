import type { Agency, Dataset, Indicator, RefArea, Section } from '@giaoban/core/statistics'
import type { Writer } from '../../db/database.ts'
import { upsertCatalogue } from './queries.ts'

interface Named {
  readonly code: string
  readonly name: { readonly vi: string; readonly en: string }
}

const named = ({ code, name }: Named) => ({ code, name_vi: name.vi, name_en: name.en })

const sectionRow = (section: Section) => ({ ...named(section), position: section.order })

const areaRow = (area: RefArea) => ({
  ...named(area),
  slug: area.slug,
  level: area.level,
  unit_type: area.unitType ?? null,
  parent: area.parent ?? null,
  official_code: area.officialCode,
  valid_from: area.validFrom,
  valid_to: area.validTo ?? null,
  formed_from: area.formedFrom,
  formed_from_parts: area.formedFromParts ?? [],
  formed_from_text: area.formedFromText ?? null,
})

const agencyRow = (agency: Agency) => ({
  ...named(agency),
  kind: agency.kind,
  parent: agency.parent ?? null,
  position: agency.order ?? null,
  valid_from: agency.validFrom ?? null,
  valid_to: agency.validTo ?? null,
  successor: agency.successor ?? null,
  area: agency.area ?? null,
})

const indicatorRow = (indicator: Indicator) => ({
  ...named(indicator),
  unit: indicator.unit,
  multiplier: indicator.multiplier,
  kind: indicator.kind,
  section: indicator.section,
  position: indicator.order,
  parent: indicator.parent ?? null,
  definition: indicator,
})

/** Adds and changes what differs of the catalogue; answers how many entries. */
export const storeCatalogue = async (writer: Writer, dataset: Partial<Dataset>): Promise<number> => {
  const store = (table: Parameters<typeof upsertCatalogue>[1], rows: readonly object[] = []): Promise<number> =>
    rows.length === 0 ? Promise.resolve(0) : upsertCatalogue(writer, table, JSON.stringify(rows))
  return (
    (await store('section', dataset.sections?.map(sectionRow))) +
    (await store('ref_area', dataset.areas?.map(areaRow))) +
    (await store('agency', dataset.agencies?.map(agencyRow))) +
    (await store('indicator', dataset.indicators?.map(indicatorRow)))
  )
}

/** Adds an indicator that the catalogue does not hold. */
export const insertIndicator = async ({ tenant, db }: Writer, indicator: Indicator): Promise<void> => {
  const { definition, ...row } = indicatorRow(indicator)
  await db
    .insertInto('indicator')
    .values({ tenant, ...row, position: String(row.position), definition: JSON.stringify(definition) })
    .execute()
}
