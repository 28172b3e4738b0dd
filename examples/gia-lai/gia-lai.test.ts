import { readdirSync, readFileSync } from 'node:fs'
import type { CsvTable } from '@giaoban/core/layout'
import {
  buildIndex,
  type Dataset,
  type Observation,
  readDataset,
  type StatedMeasure,
  scorecard,
} from '@giaoban/core/statistics'
import { readCsv } from '@giaoban/documents/layout'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildAnnex } from './files/annex.ts'
import { annexRows } from './files/annex-rows.data.ts'
import { buildDraft } from './files/draft.ts'

const read = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url))
const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.csv'))
const tables: readonly CsvTable[] = names.map((name) => readCsv(read(name), name))
const { dataset, refusals } = readDataset(tables, { tenant: 'gia-lai' })
const facts = [...dataset.observations, ...dataset.targets, ...dataset.stated]
const asOf = '2024-02-03T08:00:00+07:00'

const column = (file: string, name: string): readonly string[] => {
  const table = tables.find((each) => each.file === file)
  const at = table?.header.indexOf(name) ?? -1
  return table?.rows.map((row) => row.fields[at] ?? '') ?? []
}
const article = 'https://baogialai.com.vn/gia-lai-trien-khai-nhiem-vu-cong-tac-thang-2-post264706.html'
const citesArticle = ({ provenance }: Observation | StatedMeasure): boolean =>
  provenance.kind === 'line' && provenance.url === article

describe('the directory', () => {
  it('is read without a single refusal', () => {
    const counts = Object.entries(dataset).flatMap(([name, list]) =>
      Array.isArray(list) ? [`${name} ${list.length}`] : [],
    )
    console.info(`examples/gia-lai: ${counts.join(', ')}`)
    expect(refusals.map((refusal) => [refusal.code, refusal.params])).toEqual([])
  })

  it.each(['observations.csv', 'stated.csv', 'targets.csv', 'assessments.csv'])(
    'gives every row of %s its page, date form and note',
    (file) => {
      expect(column(file, 'source_url').filter((url) => !/^https?:\/\/\S+$/.test(url))).toEqual([])
      expect(column(file, 'note').filter((note) => note.trim() === '')).toEqual([])
      expect(column(file, 'source_date').filter((date) => !/^(\d{4}-\d{2}(-\d{2})?)?$/.test(date))).toEqual([])
    },
  )

  it('quotes no more than a few words of anybody', () => {
    const quotes = names.flatMap((name) => column(name, 'note')).flatMap((note) => note.match(/"[^"]*"/g) ?? [])
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.filter((quote) => quote.split(/\s+/).length > 9)).toEqual([])
  })

  it('holds about forty indicators, their parts beside them, each under one name only', () => {
    const tops = dataset.indicators.filter((indicator) => indicator.parent === undefined)
    expect(tops.length).toBeGreaterThanOrEqual(38)
    expect(tops.length).toBeLessThanOrEqual(48)
    const words = dataset.indicators
      .flatMap(({ name, aliases }) => [name.vi, ...aliases])
      .map((word) => word.toLowerCase())
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it('calls a rate a rate and gives an index its base', () => {
    const kinds = Object.fromEntries(dataset.indicators.map(({ code, kind }) => [code, kind]))
    expect(kinds).toMatchObject({
      GRDP_GROWTH: 'rate',
      POVERTY_RATE: 'rate',
      IIP: 'index',
      CPI: 'index',
      EXPORT: 'flow',
      BANK_DEPOSITS: 'stock',
    })
    expect(
      dataset.indicators.filter(({ kind, indexBase }) => (kind === 'index') !== (indexBase !== undefined)),
    ).toEqual([])
  })

  it('keeps the same figure of several pages as rows of their own', () => {
    const twice = dataset.observations.filter(
      ({ indicator, period, value }) => indicator === 'EXPORT' && period === '2024-S1' && value === '525',
    )
    expect(new Set(twice.map(({ provenance }) => provenance.kind === 'line' && provenance.url)).size).toBe(2)
  })

  it('keeps what sources contradict', () => {
    const year = dataset.observations.filter(
      ({ indicator, period }) => indicator === 'BUDGET_REV_TOTAL' && period === '2023-A1',
    )
    expect(new Set(year.map(({ value }) => value))).toEqual(new Set(['5230', '5533']))
  })
})

describe('the old and the new province', () => {
  it('are two areas of one slug, and a code that changed its meaning', () => {
    const ours = dataset.areas.filter(({ slug }) => slug === 'gia-lai' || slug === 'binh-dinh')
    const areas = ours.map(({ code, slug, officialCode, validFrom, validTo }) => [
      code,
      slug,
      officialCode,
      validFrom < '2025-07-01',
      validTo,
    ])
    expect(areas).toEqual([
      ['binh-dinh', 'binh-dinh', '52', true, '2025-07-01'],
      ['gia-lai-old', 'gia-lai', '64', true, '2025-07-01'],
      ['gia-lai-new', 'gia-lai', '52', false, undefined],
    ])
    expect(dataset.areas.find(({ code }) => code === 'gia-lai-new')?.formedFrom).toEqual(['binh-dinh', 'gia-lai-old'])
  })

  it('share no row: nothing before 2025 is of the new one, nothing after its first half is of the old one', () => {
    const latestOld = facts.filter(
      ({ area, period }) => area === 'gia-lai-old' && /^2025-(M(0[7-9]|1)|Q[34]|A1|01-01\/P([7-9]|1))/.test(period),
    )
    expect(latestOld.filter((fact) => !('target' in fact))).toEqual([])
    expect(facts.filter(({ area, period }) => area === 'gia-lai-new' && period < '2025')).toEqual([])
    expect(column('observations.csv', 'note').filter((note) => note.includes('area='))).toEqual([])
  })
})

interface Told {
  readonly indicator: string
  readonly measure: string
  readonly value: string | null
  readonly direction?: string
  readonly assigner?: string
}
const level = (indicator: string, value: string): Told => ({ indicator, measure: 'level', value })
const share = (indicator: string, value: string, assigner?: string): Told => ({
  indicator,
  measure: 'planShare',
  value,
  ...(assigner && { assigner }),
})
const up = (indicator: string, measure: string, value: string | null): Told => ({
  indicator,
  measure,
  value,
  direction: 'up',
})

/** What the article says in figures and directions: all of it, and nothing else. */
const told: readonly Told[] = [
  level('GO_INDUSTRY', '3123.9'),
  share('GO_INDUSTRY', '8.9'),
  up('GO_INDUSTRY', 'growth', '48.8'),
  level('RETAIL_SERVICES', '14800'),
  share('RETAIL_SERVICES', '12'),
  up('RETAIL_SERVICES', 'growth', '24.26'),
  level('EXPORT', '85'),
  share('EXPORT', '11.33'),
  up('EXPORT', 'growth', '21.43'),
  ...['COFFEE_VALUE', 'COFFEE_VOLUME', 'RUBBER_VALUE', 'RUBBER_VOLUME'].map((part) =>
    up(`EXPORT_${part}`, 'growth', null),
  ),
  level('BUDGET_REV_TOTAL', '1035.5'),
  share('BUDGET_REV_TOTAL', '18.4', 'central'),
  share('BUDGET_REV_TOTAL', '17.8', 'council'),
  up('BUDGET_REV_TOTAL', 'growth', '28.7'),
  level('ENT_NEW_COUNT', '100'),
  share('ENT_NEW_COUNT', '9.52'),
  up('ENT_NEW_COUNT', 'multiple', '2'),
  level('ENT_NEW_BRANCH', '30'),
  level('ENT_NEW_CAPITAL', '950'),
  up('FOREST_VIOLATIONS', 'changeAbs', '18'),
  ...['CASES', 'DEATHS', 'INJURED'].map((criterion) => up(`TRAFFIC_${criterion}`, 'growth', null)),
]

describe('January 2024', () => {
  it('holds every figure and direction of the article with its kind, and no other', () => {
    const found: readonly Told[] = [
      ...dataset.observations.filter(citesArticle).map(({ indicator, value }) => level(indicator, value ?? 'missing')),
      ...dataset.stated.filter(citesArticle).map(({ indicator, measure, value, direction, assigner }) => ({
        indicator,
        measure,
        value,
        ...(direction && { direction }),
        ...(assigner && { assigner }),
      })),
    ]
    const order = (list: readonly Told[]): readonly string[] =>
      list.map((each) => JSON.stringify(each, Object.keys(each).toSorted())).toSorted()
    expect(order(found)).toEqual(order(told))
  })

  it('is the only month of which the article speaks, and its facts are known before the session of 3 February', () => {
    const cited = [...dataset.observations, ...dataset.stated].filter(citesArticle)
    expect(cited.map(({ period }) => period).filter((period) => period !== '2024-M01')).toEqual([])
    expect(cited.filter(({ knownFrom }) => knownFrom >= asOf)).toEqual([])
    expect(dataset.assessments.map(({ sector, judgement }) => `${sector} ${judgement}`)).toEqual([
      'society good',
      'society good',
      'safetyOrder good',
      'safetyOrder weak',
      'agricultureForestry weak',
    ])
  })

  it.each([
    ['GO_INDUSTRY', '2023-M01'],
    ['EXPORT', '2023-M01'],
    ['BUDGET_REV_TOTAL', '2023-M01'],
    ['ENT_NEW_COUNT', '2023-M01'],
    ['FOREST_VIOLATIONS', '2023-M01'],
    ['FOREST_VIOLATIONS', '2024-M01'],
    ['TRAFFIC_CASES', '2024-M01'],
    ['EXPORT_COFFEE_VALUE', '2024-M01'],
    ['EXPORT_COFFEE_VOLUME', '2024-M01'],
  ])('has no level of %s in %s: none was published', (indicator, period) => {
    expect(dataset.observations.filter((fact) => fact.indicator === indicator && fact.period === period)).toEqual([])
  })

  it('has the targets of the council and none that nobody published', () => {
    const of = (indicator: string, assigner: string): readonly unknown[] =>
      dataset.targets
        .filter(
          (target) => target.indicator === indicator && target.assigner === assigner && target.period === '2024-A1',
        )
        .map(({ target }) => target)
    expect(of('EXPORT', 'council')).toEqual([{ kind: 'value', value: '750' }])
    expect(of('RETAIL_SERVICES', 'council')).toEqual([{ kind: 'value', value: '123000' }])
    expect(of('BUDGET_REV_TOTAL', 'council')).toEqual([{ kind: 'value', value: '5815' }])
    expect(dataset.targets.filter(({ assigner }) => assigner === 'central')).toEqual([])
    expect(
      dataset.targets.filter(
        ({ indicator, period }) => /^(GO_INDUSTRY|ENT_NEW)/.test(indicator) && period === '2024-A1',
      ),
    ).toEqual([])
  })

  it("takes 'trở lên' as a floor", () => {
    const floor = dataset.targets.filter(({ target }) => target.kind === 'floor')
    expect(floor.map(({ indicator, period, target }) => [indicator, period, target])).toEqual([
      ['BUDGET_REV_TOTAL', '2023-A1', { kind: 'floor', value: '5910', strict: false }],
    ])
  })

  it('shows retail in dispute and the plan of enterprises worked back, never stored', () => {
    const { rows } = scorecard(buildIndex(dataset), { area: 'gia-lai', period: '2024-M01', asOf })
    const row = (code: string) => rows.find(({ indicator }) => indicator === code)
    expect(row('RETAIL_SERVICES')?.samePeriod.growth).toMatchObject({ origin: 'disputed', stated: '24.26' })
    expect(row('ENT_NEW_COUNT')?.plans).toMatchObject([
      { target: null, derivedTarget: '1050', share: { value: '9.52', origin: 'stated' } },
    ])
  })
})

/** Text of the parts of an office file, for comparison free of packing. */
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

describe('the office files', () => {
  it.each([
    ['phu-luc.xlsx', buildAnnex],
    ['du-thao.docx', buildDraft],
  ] as const)('%s is what make-files.ts makes, twice the same bytes', async (name, build) => {
    const made = await build()
    expect(await build()).toEqual(made)
    expect(partsOf(read(name))).toEqual(partsOf(made))
  })

  it('print in the annex only figures that the data hold', () => {
    const held = valuesBy(dataset)
    const strangers = annexRows.flatMap((row) => {
      const code =
        dataset.indicators.find(({ name, aliases }) =>
          [name.vi, ...aliases].some((word) => word.toLowerCase() === row.name.toLowerCase()),
        )?.code ?? ''
      const printed = [row.samePeriod, row.council, row.month, row.centralShare, row.councilShare, row.growth]
      return printed
        .filter((value) => value !== undefined && !held.get(code)?.has(value))
        .map((value) => [row.name, value])
    })
    expect(strangers).toEqual([])
    expect(annexRows.filter(({ month }) => month !== undefined).length).toBe(7)
  })

  it('carry in the annex live formulas beside their cached values', () => {
    const sheet = partsOf(read('phu-luc.xlsx'))['xl/worksheets/sheet1.xml'] ?? ''
    const formulas = [...sheet.matchAll(/<f>([^<]+)<\/f><v>([^<]+)<\/v>/g)].map(
      ([, formula, cached]) => [formula, Number(cached)] as const,
    )
    const shares = formulas.filter(([formula]) => /^H\d+\/F\d+\*100$/.test(formula ?? ''))
    expect(shares.map(([, cached]) => Math.round(cached * 100) / 100)).toEqual([12.03, 11.33, 17.81])
    expect(formulas.length).toBe(shares.length + 7)
  })

  it('carry in the draft the slips of the article, in words that are not its own', () => {
    const text = (partsOf(read('du-thao.docx'))['word/document.xml'] ?? '').replace(/<[^>]+>/g, '')
    for (const slip of [
      'tăng 18 vụ so với cùng kỳ năm 2024',
      '950 tỷ đồng, đạt 9,52% kế hoạch',
      'tăng 24,26%',
      'Hầu hết các chỉ tiêu',
    ])
      expect(text).toContain(slip)
    expect(Object.values(partsOf(read('du-thao.docx'))).join('')).toContain('không phải văn bản của UBND tỉnh')
  })
})

function valuesBy({ observations, targets, stated }: Dataset): ReadonlyMap<string, ReadonlySet<number>> {
  const held = new Map<string, Set<number>>()
  const add = (indicator: string, value: string | null | undefined): void => {
    if (value != null) held.set(indicator, (held.get(indicator) ?? new Set()).add(Number(value)))
  }
  for (const { indicator, period, value } of observations) if (/^202[34]-M01$/.test(period)) add(indicator, value)
  for (const { indicator, period, target } of targets)
    if (period === '2024-A1' && target.kind === 'value') add(indicator, target.value)
  for (const { indicator, period, value } of stated) if (period === '2024-M01') add(indicator, value)
  return held
}
