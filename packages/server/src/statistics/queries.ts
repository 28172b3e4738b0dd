import type { Instant, IsoDate, PeriodId } from '@giaoban/core/periods'
import type {
  Agency,
  Assessment,
  Indicator,
  Observation,
  RefArea,
  Section,
  StatedMeasure,
  Target,
} from '@giaoban/core/statistics'
import { sql } from 'kysely'
import type { Reader } from '../db/database.ts'
import {
  agencyOf,
  areaOf,
  assessmentOf,
  indicatorOf,
  observationOf,
  type Stored,
  statedOf,
  targetOf,
} from './facts-from-rows.ts'
import { stoodAt } from './standing.ts'

/** What a province measures, where, and who is answerable. */
export interface Catalogue {
  readonly sections: readonly Section[]
  readonly indicators: readonly Indicator[]
  readonly areas: readonly RefArea[]
  readonly agencies: readonly Agency[]
}

/**
 * Areas by code. Every one of them; or, where a name is given, the country, its provinces and what bears the name as slug or
 * code: a month needs no more, and a province has hundreds of communes.
 */
export const readAreas = async ({ tenant, db }: Reader, named?: string): Promise<readonly RefArea[]> => {
  const all = db.selectFrom('ref_area').selectAll().where('tenant', '=', tenant).orderBy('code')
  const asked =
    named === undefined
      ? all
      : all.where((area) =>
          area.or([area('level', 'in', ['country', 'province']), area('slug', '=', named), area('code', '=', named)]),
        )
  return (await asked.execute()).map(areaOf)
}

/** `named`: the area that is asked about; see `readAreas`. */
export const readCatalogue = async (reader: Reader, named = ''): Promise<Catalogue> => {
  const { tenant, db } = reader
  const sections = await db.selectFrom('section').selectAll().where('tenant', '=', tenant).orderBy('position').execute()
  const indicators = await db
    .selectFrom('indicator')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('position')
    .execute()
  const agencies = await db.selectFrom('agency').selectAll().where('tenant', '=', tenant).orderBy('code').execute()
  return {
    sections: sections.map((row) => ({
      code: row.code,
      name: { vi: row.name_vi, en: row.name_en },
      order: Number(row.position),
    })),
    indicators: indicators.map(indicatorOf),
    areas: await readAreas(reader, named),
    agencies: agencies.map(agencyOf),
  }
}

/** Which facts to read: those of an area whose period ends within the span, as far as they were known. */
export interface FactsAsked {
  /** Code of a boundary version, or several of them. */
  readonly area: string | readonly string[]
  /** First and last day on which a period may end. */
  readonly from: IsoDate
  readonly to: IsoDate
  /** Plans are set for what is still to come. */
  readonly targetsTo: IsoDate
  readonly asOf: Instant
  /** Absent: every indicator. */
  readonly indicators?: readonly string[]
}

export interface Facts {
  readonly observations: readonly Stored<Observation>[]
  readonly targets: readonly Stored<Target>[]
  readonly stated: readonly Stored<StatedMeasure>[]
  readonly assessments: readonly Stored<Assessment>[]
}

/** Reads only what was asked for: one contiguous range of each table's primary key for each area. */
export const readFacts = async ({ tenant, db }: Reader, asked: FactsAsked): Promise<Facts> => {
  const { indicators } = asked
  const read = (table: 'observation' | 'target' | 'stated_measure', to: IsoDate) => {
    const query = db
      .selectFrom(table as 'observation')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('area', 'in', [asked.area].flat())
      .where('period_end', '>=', asked.from)
      .where('period_end', '<=', to)
      .where('known_from', '<=', asked.asOf)
      .where(stoodAt(asked.asOf))
      .orderBy('id')
    return indicators ? query.where('indicator', 'in', [...indicators]) : query
  }
  const observations = await read('observation', asked.to).execute()
  const targets = await read('target', asked.targetsTo).execute()
  const stated = await read('stated_measure', asked.to).execute()
  const assessments = await db
    .selectFrom('assessment')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('area', 'in', [asked.area].flat())
    .where('period_end', '>=', asked.from)
    .where('period_end', '<=', asked.to)
    .where('known_from', '<=', asked.asOf)
    .orderBy('id')
    .execute()
  return {
    observations: observations.map(observationOf),
    targets: (targets as unknown as Parameters<typeof targetOf>[0][]).map(targetOf),
    stated: (stated as unknown as Parameters<typeof statedOf>[0][]).map(statedOf),
    assessments: assessments.map(assessmentOf),
  }
}

/** One indicator in many areas: a range of the index of series for each. */
export interface FactsOfAreasAsked extends Pick<FactsAsked, 'from' | 'to' | 'asOf'> {
  readonly indicator: string
  /** Codes of boundary versions. */
  readonly areas: readonly string[]
}

/** Values and statements of one indicator in many areas, totals only. */
export const readFactsOfAreas = async (
  { tenant, db }: Reader,
  { indicator, areas, from, to, asOf }: FactsOfAreasAsked,
): Promise<Pick<Facts, 'observations' | 'stated'>> => {
  const read = (table: 'observation' | 'stated_measure') =>
    db
      .selectFrom(table as 'observation')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('indicator', '=', indicator)
      .where('area', 'in', [...areas])
      .where('breakdown', '=', '')
      .where('period_end', '>=', from)
      .where('period_end', '<=', to)
      .where('known_from', '<=', asOf)
      .where(stoodAt(asOf))
      .orderBy('id')
      .execute()
  const observations = areas.length === 0 ? [] : await read('observation')
  const stated = areas.length === 0 ? [] : await read('stated_measure')
  return {
    observations: observations.map(observationOf),
    stated: (stated as unknown as Parameters<typeof statedOf>[0][]).map(statedOf),
  }
}

/** A period for which at least two areas of a level have a value or a stated growth. */
export interface PeriodOfAreas {
  readonly level: RefArea['level']
  readonly period: PeriodId
  readonly areas: number
}

/** Periods in which areas of one level can be compared, newest first. */
export const readPeriodsOfAreas = async (
  { tenant, db }: Reader,
  { indicator, asOf }: { readonly indicator: string; readonly asOf: Instant },
): Promise<readonly PeriodOfAreas[]> => {
  const facts = (table: string, has: string) => sql`
    SELECT f.period, f.period_end, f.area FROM ${sql.table(table)} f
    WHERE f.tenant = ${tenant} AND f.indicator = ${indicator} AND f.breakdown = '' AND f.known_from <= ${asOf}
      AND ${stoodAt(asOf, 'f.import')} AND ${sql.raw(has)}`
  const { rows } = await sql<PeriodOfAreas>`
    SELECT a.level, known.period, count(DISTINCT known.area)::int AS areas
    FROM (${facts('observation', 'f.value IS NOT NULL')}
      UNION ALL ${facts('stated_measure', "f.measure = 'growth' AND f.value IS NOT NULL")}) known
    JOIN ref_area a ON a.tenant = ${tenant} AND a.code = known.area
    GROUP BY a.level, known.period, known.period_end HAVING count(DISTINCT known.area) > 1
    ORDER BY known.period_end DESC, known.period`.execute(db)
  return rows
}

/**
 * Months for which an area has a figure or a statement, oldest first. Leaps from one end of a period to the next along the
 * primary key: the cost is that of the months, not of the figures.
 */
export const readMonths = async ({ tenant, db }: Reader, area: string, asOf: Instant): Promise<readonly PeriodId[]> => {
  const months = async (table: 'observation' | 'stated_measure'): Promise<readonly PeriodId[]> => {
    const rowsOf = sql`${sql.table(table)} WHERE tenant = ${tenant} AND area = ${area}`
    const month = sql`to_char(last, 'YYYY"-M"MM')`
    const { rows } = await sql<{ period: PeriodId }>`
      WITH RECURSIVE ends AS (
        SELECT (SELECT period_end FROM ${rowsOf} ORDER BY period_end LIMIT 1) AS last
        UNION ALL
        SELECT (SELECT period_end FROM ${rowsOf} AND period_end > ends.last ORDER BY period_end LIMIT 1)
        FROM ends WHERE ends.last IS NOT NULL
      )
      SELECT ${month} AS period FROM ends WHERE last IS NOT NULL
        AND EXISTS (SELECT FROM ${rowsOf} AND period_end = last AND period = ${month} AND known_from <= ${asOf} AND ${stoodAt(asOf)})`.execute(
      db,
    )
    return rows.map(({ period }) => period)
  }
  return [...new Set([...(await months('observation')), ...(await months('stated_measure'))])].sort()
}

export interface SourceFileRow {
  readonly name: string
  readonly bytes: Uint8Array
}

export const readSourceFile = async ({ tenant, db }: Reader, sha256: string): Promise<SourceFileRow | null> => {
  const row = await db
    .selectFrom('source_file')
    .select(['name', 'bytes'])
    .where('tenant', '=', tenant)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ?? null
}

/** The sample draft of a demonstration; null where none was loaded. */
export const readDraft = async ({ tenant, db }: Reader): Promise<SourceFileRow | null> => {
  const row = await db
    .selectFrom('demo_draft')
    .select(['name', 'bytes'])
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  return row ?? null
}

/** How many facts came from a file, and how many of them an edition shows. `here`: those of one line or cell. */
export interface Publicity {
  readonly facts: number
  readonly published: number
  readonly publishedHere: number
}

export interface RowPlace {
  /** Sheet of a workbook; absent for a CSV file. */
  readonly sheet?: string
  readonly row: number
}

/**
 * How much of a file is open to the reader. With `onlyPublished`, a fact is when an edition of its area reaches its period and
 * knew it; else when row-level security shows it.
 */
export const readPublicity = async (
  { tenant, db }: Reader,
  sha256: string,
  { sheet, row, onlyPublished }: RowPlace & { readonly onlyPublished: boolean },
): Promise<Publicity> => {
  const here = sheet
    ? sql`provenance ->> 'sheet' = ${sheet} AND substring(provenance ->> 'cell' FROM '[0-9]+$') = ${String(row)}`
    : sql`provenance ->> 'line' = ${String(row)}`
  const facts = (table: string, reaches: string) => sql`
    SELECT provenance, NOT ${onlyPublished}::boolean OR EXISTS (
      SELECT FROM edition e WHERE e.tenant = ${tenant} AND e.area = f.area AND e.period_end >= f.${sql.ref(reaches)}
        AND f.known_from <= e.as_of AND ${table === 'assessment' ? sql`true` : sql`(f.import IS NULL OR f.import <> ALL (withdrawn_imports(e.as_of)))`}) AS published
    FROM ${sql.table(table)} f WHERE f.tenant = ${tenant} AND f.sha256 = ${sha256}`
  const { rows } = await sql<Publicity>`
    SELECT facts_of_file(${sha256}) AS facts, count(*) FILTER (WHERE published) AS published,
      count(*) FILTER (WHERE published AND ${here}) AS "publishedHere"
    FROM (${facts('observation', 'period_end')} UNION ALL ${facts('stated_measure', 'period_end')}
      UNION ALL ${facts('assessment', 'period_end')} UNION ALL ${facts('target', 'period_start')}) f`.execute(db)
  return rows[0] as Publicity
}

export interface EditionRow {
  /** Code of a boundary version. */
  readonly area: string
  readonly period: PeriodId
  readonly asOf: Instant
}

/** The latest instant at which an edition of the period was published; null when there is none. */
export const readPublishedAsOf = async (
  { tenant, db }: Reader,
  area: string,
  period: PeriodId,
): Promise<Instant | null> => {
  const row = await db
    .selectFrom('edition')
    .select('as_of')
    .where('tenant', '=', tenant)
    .where('area', '=', area)
    .where('period', '=', period)
    .orderBy('as_of', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.as_of ?? null
}

/** Latest edition of each area and period, newest period first. */
export const readEditions = async ({ tenant, db }: Reader): Promise<readonly EditionRow[]> => {
  const rows = await db
    .selectFrom('edition')
    .select(({ fn }) => ['area', 'period', 'period_end', fn.max('as_of').as('as_of')])
    .where('tenant', '=', tenant)
    .groupBy(['area', 'period', 'period_end'])
    .orderBy('period_end', 'desc')
    .orderBy('area')
    .execute()
  return rows.map(({ area, period, as_of }) => ({ area, period, asOf: as_of }))
}
