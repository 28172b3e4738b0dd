import { describe, expect, it } from 'vitest'
import { describeRefusal } from '../findings/index.ts'
import type { CsvTable } from '../layout/index.ts'
import { csvTable } from './fixtures/make-dataset.ts'
import { type ReadDatasetResult, readDataset } from './index.ts'

const sections = 'code,name_vi,name_en,order\nmain,Chính,Main,1'
const areas = [
  'code,slug,name_vi,name_en,official_code,valid_from,valid_to,formed_from',
  'gia-lai-old,gia-lai,Gia Lai,Gia Lai,64,2004-01-01,2025-07-01,',
  'gia-lai-new,gia-lai,Gia Lai,Gia Lai,52,2025-07-01,,gia-lai-old|binh-dinh',
  'binh-dinh,binh-dinh,Bình Định,Binh Dinh,52,2004-01-01,2025-07-01,',
].join('\n')
const agencies = 'code,name_vi,name_en,kind,parent\nSCT,Sở Công Thương,,department,'
const indicatorHeader =
  'code,name_vi,name_en,aliases,unit,multiplier,kind,index_base,polarity,price_basis,frequency,window,owner,decimals,section,order,main_plan,parent,breakdown,additive,criteria,counts_events'
const go =
  'GO,Giá trị SXCN,Industry,GTSXCN|GTSX CN,VND,9,flow,,higherBetter,constant:2010,month,calendar,SCT,1,main,1,yes,,,,,no'
const observationHeader =
  'indicator,area,period,breakdown,value,missing,status,window_start,window_end,price_base,agency,approx,known_from,reason,source_url,source_date,note'
const targetHeader =
  'indicator,area,period,breakdown,assigner,assigner_name,kind,value,low,high,strict,text,basis,document_number,document_date,valid_from,known_from,source_url,source_date,note'
const statedHeader =
  'indicator,area,period,breakdown,measure,value,direction,assigner,assigner_name,agency,approx,known_from,source_url,source_date,note'

/** The observation again, with some fields changed. */
function again(changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce(
    (line, [column, to]) => change(observationHeader, line, column, to),
    observation,
  )
}

interface Texts {
  readonly indicators?: string
  readonly observations?: string
  readonly targets?: string
  readonly stated?: string
  readonly assessments?: string
}

function table(kind: string, header: string, rows: string): CsvTable {
  return csvTable(`${kind}.csv`, `${header}\n${rows}`)
}

function read(texts: Texts, now?: string): ReadDatasetResult {
  const tables = [
    ...(texts.observations === undefined ? [] : [table('observations', observationHeader, texts.observations)]),
    ...(texts.targets === undefined ? [] : [table('targets', targetHeader, texts.targets)]),
    ...(texts.stated === undefined ? [] : [table('stated', statedHeader, texts.stated)]),
    ...(texts.assessments === undefined ? [] : [csvTable('assessments.csv', texts.assessments)]),
    csvTable('sections.csv', sections),
    csvTable('areas.csv', areas),
    csvTable('agencies.csv', agencies),
    table('indicators', indicatorHeader, texts.indicators ?? go),
  ]
  return readDataset(tables, now === undefined ? { tenant: 'gia-lai' } : { tenant: 'gia-lai', now })
}

function placesOf({ refusals }: ReadDatasetResult): readonly unknown[] {
  return refusals.map((refusal) => [refusal.code, refusal.at])
}

/** Changes one field of a line, by its column. */
function change(header: string, line: string, column: string, to: string): string {
  const fields = line.split(',')
  fields[header.split(',').indexOf(column)] = to
  return fields.join(',')
}

const observation = 'GO,gia-lai,2024-M01,,3123.9,,estimate,,,,SCT,,,,https://a.vn,,ước'

describe('a data directory that is right', () => {
  it('gives catalogue and facts, areas resolved by the period, known-from assumed and flagged', () => {
    const { dataset, refusals } = read({
      observations: `${observation}\nGO,gia-lai,2025-M07,,900,,final,,,constant:1994,,over,2025-08-01T08:00:00+07:00,,https://b.vn,2025-08,`,
    })
    expect(refusals).toEqual([])
    expect(dataset.indicators[0]).toMatchObject({
      code: 'GO',
      aliases: ['GTSXCN', 'GTSX CN'],
      priceBasis: { kind: 'constant', year: 2010 },
      mainPlan: true,
    })
    expect(dataset.areas[1]).toMatchObject({ code: 'gia-lai-new', formedFrom: ['gia-lai-old', 'binh-dinh'] })
    expect(dataset.observations).toEqual([
      {
        indicator: 'GO',
        area: 'gia-lai-old',
        period: '2024-M01',
        breakdown: '',
        value: '3123.9',
        status: 'estimate',
        agency: 'SCT',
        knownFrom: '2024-02-02T23:59:59+07:00',
        knownFromAssumed: true,
        provenance: { kind: 'line', file: 'observations.csv', line: 2, url: 'https://a.vn' },
        note: 'ước',
      },
      {
        indicator: 'GO',
        area: 'gia-lai-new',
        period: '2025-M07',
        breakdown: '',
        value: '900',
        status: 'final',
        priceBase: { kind: 'constant', year: 1994 },
        approx: 'over',
        knownFrom: '2025-08-01T08:00:00+07:00',
        knownFromAssumed: false,
        provenance: { kind: 'line', file: 'observations.csv', line: 3, url: 'https://b.vn', sourceDate: '2025-08' },
      },
    ])
  })

  it('keeps precision as printed, missing as a value with its reason, windows and breakdowns in canonical order', () => {
    const { dataset, refusals } = read({
      observations: [
        'GO,gia-lai,2024-M01,measure=volume;commodity=coffee,27.80,,estimate,2023-12-15,2024-01-14,,,,,,,2024-01-20,',
        'GO,gia-lai,2024-M02,,,secret,estimate,,,,,,,,,,',
      ].join('\n'),
    })
    expect(refusals).toEqual([])
    expect(dataset.observations).toMatchObject([
      {
        value: '27.80',
        breakdown: 'commodity=coffee;measure=volume',
        window: { start: '2023-12-15', end: '2024-01-14' },
        knownFrom: '2024-01-20T23:59:59+07:00',
        knownFromAssumed: true,
      },
      { missing: 'secret' },
    ])
  })

  it.each([
    ['value', '750,,,,,', { kind: 'value', value: '750' }],
    ['about', '10000,,,,,', { kind: 'about', value: '10000' }],
    ['floor', '91,,,,,', { kind: 'floor', value: '91', strict: false }],
    ['ceiling', '4.5,,,yes,,', { kind: 'ceiling', value: '4.5', strict: true }],
    ['range', ',4,4.5,,,', { kind: 'range', low: '4', high: '4.5' }],
    ['text', ',,,,giữ vững,', { kind: 'text', text: 'giữ vững' }],
  ])('reads a target of kind %s', (kind, fields, target) => {
    const { dataset, refusals } = read({
      targets: `GO,gia-lai,2024-A1,,other,Sở Công Thương,${kind},${fields},12/NQ-HĐND,2023-12-08,,,,,`,
    })
    expect(refusals).toEqual([])
    expect(dataset.targets).toMatchObject([
      {
        target,
        assigner: 'other',
        assignerName: 'Sở Công Thương',
        basis: 'level',
        document: { number: '12/NQ-HĐND', date: '2023-12-08' },
        knownFrom: '2023-12-31T23:59:59+07:00',
        knownFromAssumed: true,
      },
    ])
  })

  it('reads statements with and without a value, and judgements', () => {
    const { dataset, refusals } = read({
      stated: 'GO,gia-lai,2024-M01,,growth,48.8,,,,,,,,,\nGO,gia-lai,2024-M01,,growth,,up,,,,,,,,',
      assessments: 'sector,area,period,agency,judgement,text,known_from\nmain,gia-lai,2024-M01,SCT,good,Tốt,2024-02-01',
    })
    expect(refusals).toEqual([])
    expect(dataset.stated).toMatchObject([
      { measure: 'growth', value: '48.8', direction: null },
      { measure: 'growth', value: null, direction: 'up' },
    ])
    expect(dataset.assessments).toMatchObject([
      { judgement: 'good', area: 'gia-lai-old', knownFrom: '2024-02-01T23:59:59+07:00', knownFromAssumed: false },
    ])
  })

  it('takes facts alone against a catalogue that is known', () => {
    const catalogue = read({}).dataset
    const table = csvTable('observations-2024.csv', `${observationHeader}\n${observation}`)
    const { dataset, refusals } = readDataset([table], { tenant: 'gia-lai', catalogue })
    expect(refusals).toEqual([])
    expect([dataset.indicators.length, dataset.observations.length]).toEqual([1, 1])
  })

  it('reads a unit by any of its words and keeps its code', () => {
    const { dataset, refusals } = read({ indicators: change(indicatorHeader, go, 'unit', 'doanh nghiệp') })
    expect(refusals).toEqual([])
    expect(dataset.indicators[0]?.unit).toBe('enterprises')
  })
})

describe('a bad observation is refused with file, line and column, and the good rest stays', () => {
  it.each([
    ['an unknown indicator', 'indicator', 'GOO', 'indicator/unknown'],
    ['an unknown area', 'area', 'ha-noi', 'area/unknown'],
    ['an official code for an area', 'area', '52', 'area/unknown'],
    ['a period in words', 'period', 'tháng 1-2024', 'period/invalid'],
    ['an unknown agency', 'agency', 'XYZ', 'data/field'],
    ['a number in Vietnamese notation', 'value', '"3.123', 'data/field'],
    ['a number in exponent notation', 'value', '1e3', 'data/field'],
    ['an unknown status', 'status', 'unknown', 'data/field'],
    ['value and missing at once', 'missing', 'secret', 'data/field'],
    ['half a window', 'window_start', '2024-01-01', 'data/field'],
    ['an unknown price base', 'price_base', 'constant', 'data/field'],
    ['an unknown approximation', 'approx', 'hơn', 'data/field'],
    ['an instant without an offset', 'known_from', '2024-02-02T08:00:00', 'data/field'],
    ['a source date that is none', 'source_date', '2024-02-30', 'data/field'],
    ['a breakdown without an item', 'breakdown', 'commodity', 'data/field'],
  ])('%s', (_, column, text, code) => {
    const bad = change(observationHeader, observation, column, text)
    const result = read({ observations: `${bad}\n${change(observationHeader, observation, 'period', '2023-M12')}` })
    const at = column === 'window_start' ? 'window_end' : column
    expect(placesOf(result)).toEqual([[code, { file: 'observations.csv', line: 2, column: at }]])
    expect(result.dataset.observations.map((fact) => fact.period)).toEqual(['2023-M12'])
    const [refusal] = result.refusals
    expect(refusal && describeRefusal(refusal, 'vi')).not.toContain('?')
  })

  it('says what was expected', () => {
    const { refusals } = read({ observations: change(observationHeader, observation, 'status', 'sơ bộ') })
    expect(refusals[0]?.params).toEqual({
      file: 'observations.csv',
      line: 2,
      column: 'status',
      text: 'sơ bộ',
      reason: 'estimate | preliminary | final',
    })
  })

  it('neither value nor missing', () => {
    const result = read({ observations: change(observationHeader, observation, 'value', '') })
    expect(placesOf(result)).toEqual([['data/field', { file: 'observations.csv', line: 2, column: 'value' }]])
  })

  it.each([
    ['a month that has not begun', '2024-M03', false],
    ['a month that is running may be estimated', '2024-M02', true],
    ['a year that has begun may be estimated', '2024-A1', true],
    ['a year to come', '2025-A1', false],
  ])('%s, on 3 February 2024', (_, period, accepted) => {
    const result = read(
      { observations: change(observationHeader, observation, 'period', period) },
      '2024-02-03T08:00:00+07:00',
    )
    expect(placesOf(result)).toEqual(
      accepted ? [] : [['period/future', { file: 'observations.csv', line: 2, column: 'period' }]],
    )
  })

  it('a plan for a year to come is welcome', () => {
    const { refusals } = read(
      { targets: 'GO,gia-lai,2025-A1,,council,,value,1,,,,,,,,,,,,' },
      '2024-02-03T08:00:00+07:00',
    )
    expect(refusals).toEqual([])
  })

  it('a row with too few fields', () => {
    const result = read({ observations: `GO,gia-lai,2024-M01\n${observation}` })
    expect(placesOf(result)).toEqual([['data/field', { file: 'observations.csv', line: 2 }]])
    expect(result.dataset.observations).toHaveLength(1)
  })

  it('a statement that says nothing, a target without its value, an unknown judgement', () => {
    const result = read({
      stated: 'GO,gia-lai,2024-M01,,growth,,,,,,,,,,',
      targets: 'GO,gia-lai,2024-A1,,council,,range,,4,,,,,,,,,,,',
      assessments: 'sector,area,period,agency,judgement,text\nmain,gia-lai,2024-M01,SCT,tốt,Tốt',
    })
    expect(placesOf(result)).toEqual([
      ['data/field', { file: 'targets.csv', line: 2, column: 'high' }],
      ['data/field', { file: 'stated.csv', line: 2, column: 'value' }],
      ['data/field', { file: 'assessments.csv', line: 2, column: 'judgement' }],
    ])
  })
})

describe('a bad table', () => {
  it('without a column that it needs is refused as a whole', () => {
    const result = readDataset([csvTable('sections.csv', 'code,name_vi\nmain,Chính')], { tenant: 't' })
    expect(placesOf(result)).toEqual([
      ['data/field', { file: 'sections.csv', line: 1, column: 'name_en' }],
      ['data/field', { file: 'sections.csv', line: 1, column: 'order' }],
    ])
  })

  it('of an unknown name is refused', () => {
    const result = readDataset([csvTable('budget.csv', 'a\n1')], { tenant: 't' })
    expect(placesOf(result)).toEqual([['data/field', { file: 'budget.csv', line: 1 }]])
  })
})

describe('a bad indicator', () => {
  it.each([
    ['an unknown unit', 'unit', 'đồng vàng', 'unit'],
    ['an unknown kind', 'kind', 'level', 'kind'],
    ['an index without its base', 'kind', 'index', 'index_base'],
    ['a base on what is no index', 'index_base', 'samePeriod', 'index_base'],
    ['an unknown section', 'section', 'side', 'section'],
    ['an unknown owner', 'owner', 'XYZ', 'owner'],
    ['an unknown parent', 'parent', 'XYZ', 'parent'],
    ['an unknown criterion', 'criteria', 'XYZ', 'criteria'],
    ['itself as parent', 'parent', 'GO', 'parent'],
    ['itself as criterion', 'criteria', 'GO', 'criteria'],
    ['decimals in words', 'decimals', 'một', 'decimals'],
    ['a yes in Vietnamese', 'main_plan', 'có', 'main_plan'],
  ])('%s', (_, column, text, at) => {
    const result = read({ indicators: change(indicatorHeader, go, column, text) })
    expect(placesOf(result)).toEqual([['data/field', { file: 'indicators.csv', line: 2, column: at }]])
    expect(result.dataset.indicators).toEqual([])
  })

  it('given twice is refused the second time', () => {
    const result = read({ indicators: `${go}\n${go}` })
    expect(placesOf(result)).toEqual([['data/field', { file: 'indicators.csv', line: 3, column: 'code' }]])
    expect(result.dataset.indicators).toHaveLength(1)
  })

  it('in a ring of parents is refused with the ring, and others stay', () => {
    const named = (code: string, parent: string): string =>
      change(indicatorHeader, change(indicatorHeader, go, 'code', code), 'parent', parent)
    const result = read({
      indicators: [named('A', 'B'), named('B', 'A'), named('C', 'A'), go, named('D', 'GO')].join('\n'),
    })
    expect(result.dataset.indicators.map((indicator) => indicator.code)).toEqual(['GO', 'D'])
    expect(result.refusals).toHaveLength(3)
  })
})

describe('a figure given twice', () => {
  it.each([
    ['by one source with different values is refused', { value: '3200' }, ['annex/duplicate-values'], 1],
    ['by one source with the same value is kept', {}, [], 2],
    ['by one source with the same value in other precision is kept', { value: '3123.90' }, [], 2],
    ['by two sources with the same value is two vintages', { source_url: 'https://b.vn' }, [], 2],
    [
      'by two sources with different values is two vintages that disagree',
      { value: '3200', source_url: 'https://b.vn' },
      [],
      2,
    ],
    [
      'later by one source without a reason is refused',
      { value: '3200', known_from: '2024-03-01' },
      ['data/revision'],
      1,
    ],
    [
      'later by one source with its reason is a revision',
      { value: '3200', known_from: '2024-03-01', reason: 'bổ sung' },
      [],
      2,
    ],
    [
      'later by one source, now final, is a revision',
      { value: '3200', known_from: '2024-03-01', status: 'final' },
      [],
      2,
    ],
  ])('%s', (_, changes, codes, kept) => {
    const result = read({ observations: `${observation}\n${again(changes)}` })
    expect(result.refusals.map((refusal) => refusal.code)).toEqual(codes)
    expect(result.dataset.observations).toHaveLength(kept)
  })

  it('is refused with both lines and both values', () => {
    const { refusals } = read({ observations: `${observation}\n${again({ value: '3200' })}` })
    expect(refusals[0]).toMatchObject({
      at: { file: 'observations.csv', line: 3 },
      params: {
        indicator: 'GO',
        first: '3123.9',
        place: 'observations.csv:2',
        second: '3200',
        otherPlace: 'observations.csv:3',
      },
    })
  })

  it('as a target or a statement of one source is refused too, of another kept', () => {
    const target = 'GO,gia-lai,2024-A1,,council,,value,750,,,,,,,,,,https://a.vn,,'
    const stated = 'GO,gia-lai,2024-M01,,growth,48.8,,,,,,,https://a.vn,,'
    const result = read({
      targets: [
        target,
        change(targetHeader, target, 'value', '760'),
        change(targetHeader, target, 'assigner', 'central'),
      ].join('\n'),
      stated: [
        stated,
        change(statedHeader, stated, 'value', '50'),
        change(statedHeader, stated, 'source_url', 'https://b.vn'),
      ].join('\n'),
    })
    expect(placesOf(result)).toEqual([
      ['annex/duplicate-values', { file: 'targets.csv', line: 3, column: 'value' }],
      ['annex/duplicate-values', { file: 'stated.csv', line: 3, column: 'value' }],
    ])
    expect([result.dataset.targets.length, result.dataset.stated.length]).toEqual([2, 2])
  })
})
