import type { Provinces } from './provinces.ts'
import { field, type Row, readRows } from './tables.ts'

export interface ProvinceFacts {
  readonly observations: readonly Row[]
  readonly stated: readonly Row[]
}

interface Told {
  readonly indicator: string
  readonly area: string
  readonly period: string
  readonly measure: string
  readonly value: string
  readonly agency: string
  readonly url: string
  readonly date: string
  readonly note: string
}

const directionOf = (value: string): string => (Number(value) > 0 ? 'up' : Number(value) < 0 ? 'down' : 'flat')

const rowOf = (told: Told): Row => ({
  indicator: told.indicator,
  area: told.area,
  period: told.period,
  value: told.value,
  agency: told.agency,
  approx: told.note.endsWith('khoảng') ? 'about' : '',
  source_url: told.url,
  source_date: told.date,
  note: told.note,
})

const observed = (told: Told): Row => ({ ...rowOf(told), status: 'estimate' })

const statedRow = (told: Told): Row => {
  const [measure = '', assigner = ''] = told.measure.split(':')
  return { ...rowOf(told), measure, assigner, direction: measure === 'planShare' ? '' : directionOf(told.value) }
}

/** Ours by theirs. The statistics offices' retail is a series of its own; visits are in thousands; the rest is in our units. */
const indicators: Readonly<Record<string, string>> = {
  IIP: 'IIP',
  RETAIL_SERVICES: 'RETAIL_SERVICES_STAT',
  BUDGET_REV_TOTAL: 'BUDGET_REV_TOTAL',
  BUDGET_REV_DOMESTIC: 'BUDGET_REV_DOMESTIC',
  BUDGET_REV_TRADE: 'BUDGET_REV_TRADE',
  BUDGET_EXP_TOTAL: 'BUDGET_EXP_TOTAL',
  BANK_DEPOSITS: 'BANK_DEPOSITS',
  CPI_MOM: 'CPI',
  CPI_YOY: 'CPI',
  ENT_NEW_COUNT: 'ENT_NEW_COUNT',
  ENT_NEW_CAPITAL: 'ENT_NEW_CAPITAL',
  TOURIST_VISITS: 'TOURIST_VISITS',
  TOURISM_REVENUE: 'TOURISM_REVENUE',
}
const measures: Readonly<Record<string, string>> = {
  value: 'value',
  yoy_pct: 'growth',
  mom_pct: 'momGrowth',
  vs_prev_dec_pct: 'decGrowth',
  pct_plan: 'planShare',
  pct_plan_council: 'planShare:council',
}

/** Visits are printed one by one and kept in thousands. */
const valueOf = (row: Row): string =>
  row['indicator_code'] === 'TOURIST_VISITS' ? field(row, 'value').replace(/000$/, '') : field(row, 'value')

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** January 2024 in the words of other provinces: press and statistics offices, one page a row. */
const fromPages = (directory: string, areaOf: (row: Row) => string | null): readonly Told[] =>
  readRows(directory, 'provinces_2024_01.csv').flatMap((row) => {
    const indicator = indicators[field(row, 'indicator_code')]
    const measure = measures[field(row, 'measure')]
    const area = areaOf(row)
    if (indicator === undefined || measure === undefined || area === null) return []
    const url = field(row, 'source_url')
    return [
      {
        indicator,
        area,
        period: '2024-M01',
        measure,
        value: valueOf(row),
        agency: '',
        url,
        date: field(row, 'source_date'),
        note: [hostOf(url), field(row, 'note')].filter(Boolean).join('; '),
      },
    ]
  })

/** Months of the national table that are kept: the month of the example and the three before it. */
const labourMonths: readonly string[] = ['2023-10', '2023-11', '2023-12', '2024-01']

const workbooks = (directory: string): ((file: string) => { url: string; date: string }) => {
  const all = new Map(readRows(directory, 'national_sources.csv').map((row) => [field(row, 'source_file'), row]))
  return (file) => {
    const row = all.get(file)
    if (!row) throw new Error(`no source ${file}`)
    return { url: field(row, 'url'), date: field(row, 'release_date') }
  }
}

const fromWorkbooks = (directory: string, areaOf: (row: Row) => string | null): readonly Told[] => {
  const sourceOf = workbooks(directory)
  const national = { agency: 'TCTK', note: 'Biểu tháng của Tổng cục Thống kê' }
  const labour = readRows(directory, 'provinces_labour_index_monthly.csv')
    .filter((row) => labourMonths.includes(field(row, 'period')))
    .flatMap((row) => {
      const area = areaOf(row)
      if (area === null) return []
      const base = {
        ...national,
        ...sourceOf(field(row, 'source_file')),
        note: `${national.note}; biểu lao động công nghiệp theo địa phương`,
        indicator: 'LABOUR_INDEX_INDUSTRY',
        area,
        period: field(row, 'period').replace('-', '-M'),
      }
      return [{ ...base, measure: 'growth', value: field(row, 'yoy_pct') }]
    })
  const grdp = readRows(directory, 'provinces_grdp_growth_2023q1.csv').flatMap((row) => {
    const area = areaOf(row)
    const { url, date } = sourceOf(field(row, 'source_file'))
    return area === null
      ? []
      : [
          {
            ...national,
            url,
            date,
            note: `${national.note}; biểu GRDP`,
            indicator: 'GRDP_GROWTH',
            area,
            period: '2023-Q1',
            measure: 'value',
            value: field(row, 'value'),
          },
        ]
  })
  return [...labour, ...grdp]
}

/** What sources say of the country and of the other provinces. Gia Lai's own figures stand in files of their own. */
export const makeFacts = (directory: string, { before }: Provinces): ProvinceFacts => {
  const areaOf = (row: Row): string | null => {
    const code = field(row, 'province_code')
    if (code === '64') return null
    // Until 2025 Huế was Thừa Thiên Huế.
    return code === '00' ? 'viet-nam' : code === '46' ? 'thua-thien-hue' : (before.get(code) ?? null)
  }
  const told = [...fromWorkbooks(directory, areaOf), ...fromPages(directory, areaOf)].filter(({ value }) => value !== '')
  return {
    observations: told.filter(({ measure }) => measure === 'value').map(observed),
    stated: told.filter(({ measure }) => measure !== 'value').map(statedRow),
  }
}
