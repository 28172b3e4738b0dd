import type { WorkbookFindingsAnswer } from '@giaoban/api'
import type { Finding } from '@giaoban/core/findings'
import type { Indicator } from '@giaoban/core/statistics'
import type { Asking } from '../../access/asking.ts'
import type { Reader } from '../../db/database.ts'
import { checkFacts } from '../quality/check-facts.ts'
import { tellFindings } from '../quality/read-quality.ts'
import { readAreas, readCatalogue, readFacts } from '../queries.ts'
import { readImportsOfWorkbooks } from './queries.ts'
import { requireWorkbook } from './workbook-answer.ts'

/** Indicators with what is held against them: parts, wholes and criteria. */
const withFamily = (codes: ReadonlySet<string>, all: readonly Indicator[]): ReadonlySet<string> => {
  const family = new Set(codes)
  for (const { code, parent, criteria } of all) {
    if (parent !== undefined && codes.has(parent)) family.add(code)
    if (parent !== undefined && codes.has(code)) family.add(parent)
    if (criteria.some((each) => codes.has(each))) family.add(code)
    if (codes.has(code)) for (const each of criteria) family.add(each)
  }
  return family
}

/** Indicators and areas that some imports brought figures of. */
const readTouched = async (
  { tenant, db }: Reader,
  imports: readonly string[],
): Promise<{ readonly indicators: ReadonlySet<string>; readonly areas: readonly string[] }> => {
  const indicators = new Set<string>()
  const areas = new Set<string>()
  for (const table of imports.length === 0 ? [] : (['observation', 'stated_measure', 'target'] as const)) {
    const rows = await db
      .selectFrom(table as 'observation')
      .select(['indicator', 'area'])
      .distinct()
      .where('tenant', '=', tenant)
      .where('import', 'in', [...imports])
      .execute()
    for (const row of rows) {
      indicators.add(row.indicator)
      areas.add(row.area)
    }
  }
  return { indicators, areas: [...areas] }
}

const nothing = { findings: [], indicators: [], areas: [], agencies: [] }

/** What does not agree in the indicators that a workbook brought figures of, sources side by side. Throws `not-found`. */
export const readWorkbookFindings = async (
  reader: Reader,
  { now, lang }: Pick<Asking, 'now' | 'lang'>,
  workbook: string,
): Promise<WorkbookFindingsAnswer> => {
  await requireWorkbook(reader, workbook)
  const standing = (await readImportsOfWorkbooks(reader, workbook)).filter(({ withdrawnAt }) => withdrawnAt === null)
  const within = standing.flatMap(({ findings }) => findings as readonly Finding[])
  const touched = await readTouched(
    reader,
    standing.map(({ id }) => id),
  )
  if (touched.indicators.size === 0) return { ...nothing, within }
  const { indicators, agencies, sections } = await readCatalogue(reader)
  const areas = await readAreas(reader)
  const family = withFamily(touched.indicators, indicators)
  const facts = await readFacts(reader, {
    area: touched.areas,
    from: '1000-01-01',
    to: '9999-12-31',
    targetsTo: '9999-12-31',
    asOf: now,
    indicators: [...family],
  })
  const own = {
    sections,
    agencies,
    indicators: indicators.filter(({ code }) => family.has(code)),
    areas: areas.filter(({ code }) => touched.areas.includes(code)),
  }
  const found = checkFacts(own, facts).filter(({ indicator }) => touched.indicators.has(indicator))
  return { ...tellFindings(found, { indicators, areas, agencies }, lang), within }
}
