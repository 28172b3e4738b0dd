// Figures as collected from pages, one published figure a row, written as the tables of a data directory.

import type { CsvTable } from '@giaoban/core/layout'
import { periodFrom } from '@giaoban/core/periods'

/** A row of such a collection, by the names of its header. */
export type PublishedRow = Readonly<Record<string, string>>

/** The rows of a table by the names of its header. */
export const rowsOf = (table: CsvTable): readonly PublishedRow[] =>
  table.rows.map(({ fields }) => Object.fromEntries(table.header.map((name, at) => [name, fields[at] ?? ''])))

/** `2024-01`, `2024-M01/2024-M06`, `2024`, `2024-Q1` as periods. */
const periodOf = (text: string): string => {
  const [year = 0, month] = text.split(/[-/]/).map((part) => Number(part.replace(/^[MQ]/, '')))
  const soFar = /^\d{4}-M01\/\d{4}-M(\d{2})$/.exec(text)
  if (soFar) return periodFrom(year, 1, Number(soFar[1])).id
  if (/^\d{4}-Q\d$/.test(text)) return text
  return month === undefined ? periodFrom(year, 1, 12).id : periodFrom(year, month, 1).id
}

const approximations: readonly (readonly [RegExp, string])[] = [
  [/^(?:hơn|trên)/, 'over'],
  [/^gần/, 'under'],
  [/^khoảng/, 'about'],
]

/** The word that a note keeps of the source: of percentages where it names one, else of the level. */
const approxOf = ({ note = '', unit }: PublishedRow): string => {
  const parts = note.split(';').map((part) => part.trim())
  const own = parts.filter((part) => part.includes('%') === (unit === '%') || !/\d/.test(part))
  const found = approximations.find(([word]) => own.some((part) => word.test(part) && (unit !== '%' || /%/.test(part))))
  return found?.[1] ?? ''
}

/** Rates whose growth is what they measure: 'GRDP +5.54%' is a level of them. */
const isGrowthItself = (code: string): boolean => code.startsWith('GRDP_GROWTH')

const measures: Readonly<Record<string, readonly [measure: string, assigner: string]>> = {
  pct_plan: ['planShare', ''],
  pct_plan_council: ['planShare', 'council'],
  pct_plan_central: ['planShare', 'central'],
  yoy_pct: ['growth', ''],
  yoy_abs: ['changeAbs', ''],
  mom_pct: ['momGrowth', ''],
  vs_prev_dec_pct: ['decGrowth', ''],
}

const assigners: Readonly<Record<string, readonly [assigner: string, name: string]>> = {
  plan_council: ['council', ''],
  plan_sector: ['other', 'Sở'],
}

/** The tables of a data directory that the rows make. `areaOf`: the boundary version that a row is of. */
export const tablesOf = (rows: readonly PublishedRow[], areaOf: (row: PublishedRow) => string): readonly CsvTable[] => {
  const facts = rows.map((row) => ({
    row,
    indicator: row['indicator_code'] ?? '',
    area: areaOf(row),
    period: periodOf(row['period'] ?? ''),
    value: row['value'] ?? '',
    source_url: row['source_url'] ?? row['source_file'] ?? '',
    source_date: row['source_date'] ?? '',
    status: row['status'] === 'unknown' ? 'estimate' : (row['status'] ?? ''),
    approx: approxOf(row),
  }))
  const kindOf = ({ row, indicator }: (typeof facts)[number]): string => {
    const measure = row['measure'] ?? ''
    if (measure.startsWith('value') || (measure === 'yoy_pct' && isGrowthItself(indicator))) return 'observations'
    return measure in assigners ? 'targets' : 'stated'
  }
  const stated = facts
    .filter((fact) => kindOf(fact) === 'stated')
    .map((fact) => {
      const [measure, assigner] = measures[fact.row['measure'] ?? ''] ?? ['', '']
      return { ...fact, measure, assigner, direction: '' }
    })
  const targets = facts
    .filter((fact) => kindOf(fact) === 'targets')
    .map((fact) => {
      const [assigner, assigner_name] = assigners[fact.row['measure'] ?? ''] ?? ['', '']
      const basis = fact.row['unit'] === '%' && !isGrowthItself(fact.indicator) ? 'growth' : 'level'
      return { ...fact, assigner, assigner_name, kind: 'value', basis }
    })
  const common = ['indicator', 'area', 'period', 'value', 'source_url', 'source_date']
  return [
    table(
      'observations.csv',
      [...common, 'status', 'approx'],
      facts.filter((fact) => kindOf(fact) === 'observations'),
    ),
    table('stated.csv', [...common, 'measure', 'assigner', 'direction', 'approx'], stated),
    table('targets.csv', [...common, 'assigner', 'assigner_name', 'kind', 'basis'], targets),
  ]
}

const table = (file: string, header: readonly string[], facts: readonly object[]): CsvTable => ({
  file,
  header: [...header],
  rows: facts.map((fact, at) => ({
    line: at + 2,
    fields: header.map((name) => (fact as PublishedRow)[name] ?? ''),
  })),
})

const units: Readonly<Record<string, readonly [unit: string, multiplier: number]>> = {
  '%': ['percent', 0],
  'tỷ đồng': ['VND', 9],
  'triệu đồng': ['VND', 6],
  'triệu USD': ['USD', 6],
  'điểm %': ['points', 0],
  tấn: ['tonnes', 0],
  'nghìn tấn': ['tonnes', 3],
  người: ['persons', 0],
  'doanh nghiệp': ['enterprises', 0],
  vụ: ['cases', 0],
  lượt: ['visits', 0],
}

const stocks = /^(?:BANK_|ENT_TOTAL|HOUSEHOLDS|POVERTY_HOUSE|NEAR_POVERTY_HOUSE|HERD_|AGR_COFFEE_AREA|PERENNIAL)/

/** What belongs to what, beyond the catalogue of the example: code, parent, breakdown. */
const kin: Readonly<Record<string, readonly [parent: string, breakdown: string]>> = {
  CRIME_CLEARED_CASES: ['CRIME_CASES_RECEIVED', 'result=cleared;measure=count'],
  CRIME_CLEARANCE: ['CRIME_CASES_RECEIVED', 'result=cleared;measure=share'],
  FISH_CATCH: ['FISH_OUTPUT', 'way=catch'],
  FISH_AQUACULTURE: ['FISH_OUTPUT', 'way=aquaculture'],
  BUDGET_EXP_DEV: ['BUDGET_EXP_TOTAL', 'kind=development'],
  BUDGET_EXP_REC: ['BUDGET_EXP_TOTAL', 'kind=recurrent'],
  TOURIST_INTL: ['TOURIST_VISITS', 'origin=abroad'],
  TOURIST_DOMESTIC: ['TOURIST_VISITS', 'origin=home'],
  RETAIL_GOODS: ['RETAIL_SERVICES_STAT', 'kind=goods'],
  REV_ACCOM_FOOD: ['RETAIL_SERVICES_STAT', 'kind=accommodation'],
  REV_TRAVEL: ['RETAIL_SERVICES_STAT', 'kind=travel'],
  POVERTY_HOUSEHOLDS: ['HOUSEHOLDS_TOTAL', 'state=poor;measure=count'],
  POVERTY_RATE: ['HOUSEHOLDS_TOTAL', 'state=poor;measure=share'],
  RICE_AREA_WS: ['SOWN_AREA_WS', 'crop=rice'],
}

/** The catalogue of the example, with a row for each indicator of the collection that it lacks. */
export const withIndicatorsOf = (rows: readonly PublishedRow[], catalogue: CsvTable): CsvTable => {
  const known = new Map(rowsOf(catalogue).map((row) => [row['code'] ?? '', row]))
  for (const row of rows) {
    const code = row['indicator_code'] ?? ''
    if (!known.has(code)) known.set(code, newIndicator(code, row, rows))
  }
  const changed = [...known.values()].map((row) => {
    const [parent, breakdown] = kin[row['code'] ?? ''] ?? [row['parent'] ?? '', row['breakdown'] ?? '']
    return {
      ...row,
      parent: known.has(parent) ? parent : '',
      breakdown,
      ...(row['unit'] === 'visits' && { multiplier: '0' }),
    }
  })
  return table('indicators.csv', catalogue.header, changed)
}

const newIndicator = (code: string, first: PublishedRow, rows: readonly PublishedRow[]): PublishedRow => {
  const of = rows.filter((row) => row['indicator_code'] === code)
  const level = of.find((row) => row['measure']?.startsWith('value') ?? false)
  const [unit, multiplier] = units[level?.['unit'] ?? (level === undefined ? '%' : '')] ?? [level?.['unit'] ?? '', 0]
  const isRate = unit === 'percent' && (level !== undefined || isGrowthItself(code))
  const kind = isRate ? 'rate' : unit === 'percent' ? 'index' : stocks.test(code) ? 'stock' : 'flow'
  return {
    code,
    name_vi: first['indicator_vi'] ?? code,
    name_en: code,
    unit,
    multiplier: String(multiplier),
    kind,
    index_base: kind === 'index' ? 'samePeriod' : '',
    polarity: 'neutral',
    price_basis: 'none',
    frequency: 'month',
    window: 'calendar',
    owner: 'H21',
    decimals: '2',
    section: 'growth',
    order: '1000',
    main_plan: 'no',
    additive: 'no',
    counts_events: 'no',
  }
}
