import { describe, expect, it } from 'vitest'
import {
  afterAll,
  cardOf,
  makeDataset,
  makeIndicator,
  makeObservation,
  makeStated,
  makeTarget,
  rowOf,
} from './fixtures/make-dataset.ts'
import { allRows, assessmentsAsOf, buildIndex, scorecard } from './index.ts'
import type { Assessment, Dataset } from './model.ts'

const period = '2024-M05'

describe('the rows of a scorecard', () => {
  it('stand in the order of sections, then of indicators', () => {
    const indicators = [
      makeIndicator('LAST', { section: 'order', order: 1 }),
      makeIndicator('SECOND', { order: 2 }),
      makeIndicator('FIRST', { order: 1 }),
    ]
    const observations = indicators.map(({ code }) => makeObservation(code, period, '1'))
    expect(cardOf({ indicators, observations }, period).card.rows.map((row) => row.indicator)).toEqual([
      'FIRST',
      'SECOND',
      'LAST',
    ])
  })

  it.each<[string, Partial<Dataset>, boolean]>([
    ['a figure', { observations: [makeObservation('R', period, '1')] }, true],
    ['a year to date', { observations: [makeObservation('R', '2024-01-01/P5M', '1')] }, true],
    ['a statement', { stated: [makeStated('R', period, 'growth', '1')] }, true],
    ['a plan of the year', { targets: [makeTarget('R', '2024-A1', { kind: 'value', value: '1' })] }, true],
    ['nothing', {}, false],
    ['only a figure of last year', { observations: [makeObservation('R', '2023-M05', '1')] }, false],
    [
      'only a figure of another area',
      { observations: [makeObservation('R', period, '1', { area: 'binh-dinh' })] },
      false,
    ],
    [
      'only what is not known yet',
      { observations: [makeObservation('R', period, '1', { knownFrom: '2031-01-01T00:00:00Z' })] },
      false,
    ],
  ])('exist for an indicator with %s', (_, change, exists) => {
    expect(cardOf({ indicators: [makeIndicator('R')], ...change }, period).card.rows).toHaveLength(exists ? 1 : 0)
  })

  it('exist for a main indicator without data', () => {
    const { rows, summary } = cardOf({ indicators: [makeIndicator('R', { mainPlan: true })] }, period).card
    expect(rows).toMatchObject([{ value: null, valueYtd: null, assessment: { reasons: ['noData'] } }])
    expect(summary.noData).toBe(1)
  })

  it('hold their parts and breakdowns, also when the whole has no figure', () => {
    const indicators = [
      makeIndicator('EXPORT'),
      makeIndicator('RUBBER', { parent: 'EXPORT', order: 2 }),
      makeIndicator('COFFEE', { parent: 'EXPORT', order: 1 }),
      makeIndicator('WOOD', { parent: 'EXPORT', order: 3 }),
    ]
    const observations = [
      makeObservation('COFFEE', period, '5'),
      makeObservation('RUBBER', period, '6'),
      makeObservation('EXPORT', period, '7', { breakdown: 'market=EU' }),
      makeObservation('EXPORT', '2022-M05', '7', { breakdown: 'market=US' }),
    ]
    const [row] = cardOf({ indicators, observations }, period).card.rows
    expect(row?.value).toBeNull()
    expect(row?.breakdowns.map((part) => [part.indicator, part.breakdown, part.value])).toEqual([
      ['COFFEE', undefined, '5'],
      ['RUBBER', undefined, '6'],
      ['EXPORT', 'market=EU', '7'],
    ])
  })

  it('tell why a value is missing', () => {
    const { value: _, ...rest } = makeObservation('R', period, '1')
    expect(
      rowOf({ indicators: [makeIndicator('R')], observations: [{ ...rest, missing: 'notPublished' }] }, period),
    ).toMatchObject({
      value: null,
      missing: 'notPublished',
      assessment: { reasons: ['noData'] },
    })
  })

  it('hold twelve months, oldest first, with holes', () => {
    const observations = ['2023-M06', '2024-M04', '2024-M05', '2023-M05'].map((of) =>
      makeObservation('R', of, of.slice(-1)),
    )
    const { history } = rowOf({ indicators: [makeIndicator('R')], observations }, period)
    expect(history.map((month) => month.period)).toEqual([
      ...[6, 7, 8, 9, 10, 11, 12].map((month) => `2023-M${String(month).padStart(2, '0')}`),
      ...[1, 2, 3, 4, 5].map((month) => `2024-M0${month}`),
    ])
    expect(history.filter((month) => month.value !== null)).toEqual([
      { period: '2023-M06', value: '6' },
      { period: '2024-M04', value: '4' },
      { period: '2024-M05', value: '5' },
    ])
  })

  it('name where the figure came from, else who says something of it', () => {
    const cell = { kind: 'cell', file: 'pl.xlsx', sheet: 'PL', cell: 'C7' } as const
    const indicators = [makeIndicator('R')]
    const observations = [makeObservation('R', period, '1', { provenance: cell })]
    expect(rowOf({ indicators, observations }, period).provenance).toEqual(cell)
    const stated = [makeStated('R', period, 'changeAbs', '18', { provenance: cell })]
    expect(rowOf({ indicators, stated }, period).provenance).toEqual(cell)
  })

  it('of additive parts give contributions that add up to the growth of the whole', () => {
    const indicators = [
      makeIndicator('ALL'),
      makeIndicator('A', { parent: 'ALL', additive: true, order: 1 }),
      makeIndicator('B', { parent: 'ALL', additive: true, order: 2 }),
      makeIndicator('A_VOLUME', { parent: 'ALL', additive: false, order: 3 }),
    ]
    const pair = (code: string, now: string, before: string): Dataset['observations'] => [
      makeObservation(code, period, now),
      makeObservation(code, '2023-M05', before),
    ]
    const observations = [
      ...pair('ALL', '110', '100'),
      ...pair('A', '75', '60'),
      ...pair('B', '35', '40'),
      ...pair('A_VOLUME', '9', '8'),
    ]
    const row = rowOf({ indicators, observations }, period)
    expect(row.samePeriod.growth.value).toBe('10.0')
    expect(row.breakdowns.map((part) => part.contribution)).toEqual(['15', '-5', undefined])
  })
})

describe('a scorecard', () => {
  const data = makeDataset({ indicators: [makeIndicator('R')], observations: [makeObservation('R', period, '1')] })

  it('takes any accepted area and the canonical period, and gives the version and the identity', () => {
    const index = buildIndex(data)
    expect(scorecard(index, { area: 'gia-lai', period: '2024-01-01/P3M', asOf: afterAll })).toMatchObject({
      area: 'gia-lai-old',
      period: '2024-Q1',
    })
    expect(scorecard(index, { area: 'gia-lai-old', period, asOf: afterAll }).rows).toHaveLength(1)
  })

  it.each([
    ['an unknown area', { area: 'ha-noi', period }, 'area/unknown'],
    ['a period in words', { area: 'gia-lai', period: 'tháng 5' }, 'period/invalid'],
  ])('refuses %s', (_, request, code) => {
    expect(() => scorecard(buildIndex(data), { ...request, asOf: afterAll })).toThrow(expect.objectContaining({ code }))
  })

  it('gathers the findings of all rows', () => {
    const indicators = [
      makeIndicator('TOP', { criteria: ['CRITERION'] }),
      makeIndicator('PART', { parent: 'TOP' }),
      makeIndicator('CRITERION'),
    ]
    const stated = ['TOP', 'PART', 'CRITERION'].flatMap((code) => [makeStated(code, '2024-M01', 'growth', '5')])
    const { card } = cardOf({ indicators, stated }, '2024-M01')
    expect([...allRows(card.rows)].map((row) => row.indicator)).toEqual(['TOP', 'CRITERION', 'PART'])
    expect(card.findings.map((found) => found.code)).toEqual(['tet/shift', 'tet/shift', 'tet/shift'])
  })

  it('reads a hundred thousand observations without walking over them again', () => {
    const codes = Array.from({ length: 40 }, (_, at) => `I${at}`)
    const months = Array.from(
      { length: 168 },
      (_, at) => `${2010 + Math.floor(at / 12)}-M${String((at % 12) + 1).padStart(2, '0')}`,
    )
    const provinces = Array.from({ length: 15 }, (_, at) => (at === 0 ? 'gia-lai-old' : `p${at}`))
    let reads = 0
    const observations = codes.flatMap((code) =>
      provinces.flatMap((area) => months.map((of) => makeObservation(code, of, '1.5', { area }))),
    )
    const watched = observations.map((fact) =>
      Object.defineProperty({ ...fact }, 'value', { get: () => ((reads += 1), '1.5'), enumerable: true }),
    )
    const index = buildIndex(
      makeDataset({ indicators: codes.map((code) => makeIndicator(code)), observations: watched }),
    )
    expect(reads).toBe(0)
    expect(scorecard(index, { area: 'gia-lai', period: '2023-M11', asOf: afterAll }).rows).toHaveLength(40)
    expect(reads / codes.length).toBeLessThan(400)
  })
})

describe('qualitative judgements', () => {
  it('are given as known at an instant', () => {
    const judgement = (text: string, knownFrom: string): Assessment => ({
      sector: 'society',
      area: 'gia-lai-old',
      period,
      agency: 'office',
      judgement: 'good',
      text,
      knownFrom,
      knownFromAssumed: false,
      provenance: { kind: 'form', form: 'T5', field: 'society' },
    })
    const index = buildIndex(
      makeDataset({
        assessments: [judgement('sau', '2024-06-09T00:00:00Z'), judgement('trước', '2024-06-01T00:00:00Z')],
      }),
    )
    const key = { area: 'gia-lai-old', period }
    expect(assessmentsAsOf(index, key, '2024-06-02T00:00:00Z').map((each) => each.text)).toEqual(['trước'])
    expect(assessmentsAsOf(index, key, afterAll).map((each) => each.text)).toEqual(['trước', 'sau'])
    expect(assessmentsAsOf(index, { ...key, period: '2024-M04' }, afterAll)).toEqual([])
  })
})
