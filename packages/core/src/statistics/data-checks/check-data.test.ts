import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodFrom, samePeriodLastYear } from '../../periods/index.ts'
import { roundHalfUp } from '../../quantities/index.ts'
import { makeDataset, makeIndicator, makeObservation, makeStated, makeTarget } from '../fixtures/make-dataset.ts'
import { growthOf, planShareOf, sumOfMonths } from '../measures.ts'
import type { Indicator, Observation, StatedMeasure, Target } from '../model.ts'
import { buildIndex } from '../statistics-index.ts'
import { checkData } from './check-data.ts'

interface Facts {
  readonly indicators?: readonly Indicator[]
  readonly observations?: readonly Observation[]
  readonly stated?: readonly StatedMeasure[]
  readonly targets?: readonly Target[]
}

const exports = makeIndicator('EXPORT', {
  unit: 'USD',
  multiplier: 6,
  name: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
})
const from = (url: string, change: Partial<Observation> = {}): object => ({
  provenance: { kind: 'line', file: 'observations.csv', line: 2, url: `https://${url}` },
  ...change,
})
const level = (period: string, value: string, change: object = {}): Observation =>
  makeObservation('EXPORT', period, value, change)
const growth = (period: string, value: string, change: Partial<StatedMeasure> = {}): StatedMeasure =>
  makeStated('EXPORT', period, 'growth', value, change)
const share = (period: string, value: string, change: Partial<StatedMeasure> = {}): StatedMeasure =>
  makeStated('EXPORT', period, 'planShare', value, change)
const plan = (period: string, value: string): Target => makeTarget('EXPORT', period, { kind: 'value', value })

const found = (facts: Facts): readonly string[] =>
  checkData(buildIndex(makeDataset({ indicators: [exports], ...facts }))).map(
    ({ finding, period }) => `${finding.severity} ${finding.code} ${period}`,
  )

/** What is published, and what is found of it; an empty list is a control. */
const cases: readonly (readonly [says: string, facts: Facts, finds: readonly string[]])[] = [
  [
    'growth on a base that no source has published',
    { observations: [level('2023-S1', '420'), level('2024-S1', '525')], stated: [growth('2024-S1', '16.98')] },
    ['error growth/base-contradiction 2024-S1'],
  ],
  [
    'growth on the base of another source than the latest',
    {
      observations: [
        level('2021-A1', '610', from('baogialai.com.vn/a')),
        level('2021-A1', '630', from('laodong.vn/b')),
        level('2022-A1', '660'),
      ],
      stated: [growth('2022-A1', '8.2')],
    },
    ['warning sources/disagree 2021-A1'],
  ],
  [
    'growth that rounding explains',
    { observations: [level('2023-S1', '490'), level('2024-S1', '500')], stated: [growth('2024-S1', '2.9')] },
    ['warning growth/base-contradiction 2024-S1'],
  ],
  [
    "'giảm' beside levels that rise",
    {
      observations: [level('2023-M01', '40'), level('2024-M01', '52')],
      stated: [makeStated('EXPORT', '2024-M01', 'growth', null, { direction: 'down' })],
    },
    ['error growth/direction 2024-M01'],
  ],
  [
    'a change in units that is not the difference of the levels',
    {
      observations: [level('2023-M01', '40'), level('2024-M01', '52')],
      stated: [makeStated('EXPORT', '2024-M01', 'changeAbs', '22')],
    },
    ['error data/differs 2024-M01'],
  ],
  [
    'a share with two digits exchanged',
    {
      observations: [level('2022-01-01/P8M', '510')],
      targets: [plan('2022-A1', '660')],
      stated: [share('2022-01-01/P8M', '72.27')],
    },
    ['error ratio/plan-contradiction 2022-01-01/P8M'],
  ],
  [
    'a share of one of two plans',
    {
      observations: [level('2022-01-01/P8M', '510')],
      targets: [plan('2022-A1', '660'), { ...plan('2022-A1', '640'), assigner: 'central' }],
      stated: [share('2022-01-01/P8M', '79.7')],
    },
    [],
  ],
  [
    'two shares of a plan that nobody registered, a rough level narrowed by its share of another plan',
    {
      observations: [
        level('2022-S1', '5774', { approx: 'over' }),
        level('2022-01-01/P7M', '6600', { approx: 'under' }),
      ],
      stated: [
        share('2022-S1', '50.8', { assigner: 'central' }),
        share('2022-S1', '43', { assigner: 'council' }),
        share('2022-01-01/P7M', '50.6', { assigner: 'central' }),
        share('2022-01-01/P7M', '49', { assigner: 'council' }),
      ],
    },
    ['warning ratio/plan-contradiction 2022-01-01/P7M'],
  ],
  [
    'a year to date that falls',
    { observations: [level('2024-01-01/P2M', '51.8'), level('2024-01-01/P4M', '48.9')] },
    ['error series/ytd 2024-01-01/P4M'],
  ],
  [
    'a stock that falls',
    {
      indicators: [{ ...exports, kind: 'stock' }],
      observations: [level('2024-01-01/P2M', '51.8'), level('2024-01-01/P4M', '48.9')],
    },
    [],
  ],
  [
    'a month that does not lead to the year to date',
    { observations: [level('2025-Q1', '462'), level('2025-M04', '85'), level('2025-01-01/P4M', '685.7')] },
    ['error series/ytd 2025-01-01/P4M'],
  ],
  [
    'a month that does, were the quarter rounded',
    { observations: [level('2025-Q1', '460'), level('2025-M04', '85'), level('2025-01-01/P4M', '547')] },
    ['warning series/ytd 2025-01-01/P4M'],
  ],
  [
    'months of a series that its publisher restates by as much',
    {
      observations: [
        level('2024-M07', '14735', from('gso.gov.vn/7')),
        level(
          '2024-M07',
          '15785',
          from('gso.gov.vn/8', { status: 'preliminary', knownFrom: '2024-09-01T00:00:00+07:00' }),
        ),
        level('2024-01-01/P7M', '95217', from('gso.gov.vn/7')),
        level('2024-M08', '13393', from('gso.gov.vn/8')),
        level('2024-01-01/P8M', '110764', from('gso.gov.vn/8')),
      ],
    },
    [],
  ],
  [
    'parts that exceed the whole',
    {
      indicators: [
        exports,
        makeIndicator('EXPORT_COFFEE', {
          ...exports,
          code: 'EXPORT_COFFEE',
          parent: 'EXPORT',
          breakdown: { commodity: 'coffee' },
        }),
      ],
      observations: [level('2024-M01', '52'), makeObservation('EXPORT_COFFEE', '2024-M01', '62')],
    },
    ['error sum/parts 2024-M01'],
  ],
  [
    'breakdowns that do not fill the whole',
    { observations: [level('2024-M01', '52'), level('2024-M01', '30', { breakdown: 'commodity=coffee' })] },
    [],
  ],
  [
    'a share of a count that is not part ÷ whole',
    {
      indicators: [
        makeIndicator('CASES', { unit: 'cases', multiplier: 0 }),
        makeIndicator('CLEARED', {
          unit: 'cases',
          multiplier: 0,
          parent: 'CASES',
          breakdown: { result: 'cleared', measure: 'count' },
        }),
        makeIndicator('CLEARANCE', {
          unit: 'percent',
          multiplier: 0,
          kind: 'rate',
          parent: 'CASES',
          breakdown: { result: 'cleared', measure: 'share' },
        }),
      ],
      observations: [
        makeObservation('CASES', '2022-M02', '58'),
        makeObservation('CLEARED', '2022-M02', '48'),
        makeObservation('CLEARANCE', '2022-M02', '84.48'),
      ],
    },
    ['error fraction/percent 2022-M02'],
  ],
  [
    'two newspapers with two values, the firmer of them too',
    {
      observations: [
        level('2025-S1', '3459', from('thanhnien.vn/a')),
        level('2025-S1', '3597', from('vietnam.vn/b', { status: 'preliminary' })),
      ],
    },
    ['warning sources/disagree 2025-S1'],
  ],
  [
    'an office that makes its own estimate firm',
    {
      observations: [
        level('2025-S1', '3459', from('gso.gov.vn/a')),
        level('2025-S1', '3597', from('gso.gov.vn/b', { status: 'preliminary' })),
      ],
    },
    [],
  ],
  [
    'two sources with two shares of one plan',
    {
      stated: [
        share('2024-01-01/P2M', '22.27', from('xaydungtoday.vn/a')),
        share('2024-01-01/P2M', '22.7', from('hfoods.vn/b')),
      ],
    },
    ['warning sources/disagree 2024-01-01/P2M'],
  ],
  [
    'a level in thousands among levels in units',
    {
      observations: ['2024-M01', '2024-M02', '2024-M03', '2024-M04', '2024-M05'].map((period, at) =>
        level(period, at === 3 ? '53000' : `5${at}`),
      ),
    },
    ['warning level/magnitude 2024-M04'],
  ],
  [
    'a leap that the source states',
    {
      observations: [
        level('2021-A1', '915'),
        level('2022-A1', '100'),
        level('2023-A1', '140'),
        level('2024-A1', '101'),
      ],
      stated: [growth('2022-A1', '-89.07')],
    },
    [],
  ],
  [
    'other days than those compared with',
    {
      observations: [
        level('2023-M01', '40', { window: { start: '2022-12-15', end: '2023-01-14' } }),
        level('2024-M01', '41'),
      ],
    },
    ['info window/differs 2024-M01'],
  ],
  [
    'another price base than that compared with',
    {
      observations: [
        level('2023-A1', '40', { priceBase: { kind: 'constant', year: 2010 } }),
        level('2024-A1', '41', { priceBase: { kind: 'constant', year: 2020 } }),
      ],
    },
    ['warning series/break 2024-A1'],
  ],
  [
    'two series under one name with two growths',
    {
      indicators: [
        exports,
        makeIndicator('EXPORT_STAT', {
          ...exports,
          code: 'EXPORT_STAT',
          name: { vi: 'Kim ngạch xuất khẩu (số thống kê)', en: 'Exports (statistics)' },
        }),
      ],
      stated: [growth('2023-A1', '20.48'), makeStated('EXPORT_STAT', '2023-A1', 'growth', '17.57')],
    },
    ['warning series/break 2023-A1'],
  ],
  [
    'an index whose year asks the impossible of December',
    {
      indicators: [{ ...exports, kind: 'index', unit: 'percent', multiplier: 0, indexBase: { kind: 'samePeriod' } }],
      stated: [growth('2024-01-01/P11M', '-3.53'), growth('2024-A1', '2.9')],
    },
    ['warning series/outlier 2024-A1'],
  ],
  [
    'a year that asks of its last quarter what it never did',
    {
      observations: [
        level('2022-01-01/P9M', '63327'),
        level('2022-A1', '89643'),
        level('2023-01-01/P9M', '66642'),
        level('2023-A1', '108000'),
      ],
    },
    ['warning series/outlier 2023-A1'],
  ],
]

describe('what is found in published figures', () => {
  test.each(cases)('%s', (_, facts, finds) => {
    expect(found(facts)).toEqual(finds)
  })

  test('a statement that two sources repeat is told once, with both of them beside it', () => {
    const [one, ...others] = checkData(
      buildIndex(
        makeDataset({
          indicators: [exports],
          observations: [level('2023-S1', '420'), level('2024-S1', '525')],
          stated: ['a', 'b'].map((page) => growth('2024-S1', '16.98', from(page))),
        }),
      ),
    )
    expect(others).toEqual([])
    expect(one?.sides.map(({ role, value, source }) => [role, value, source])).toEqual([
      ['level', '525', 'https://example.vn/a'],
      ['level', '420', 'https://example.vn/a'],
      ['growth', '16.98', 'https://a'],
      ['growth', '16.98', 'https://b'],
    ])
  })

  test('only what was known at an instant, and only in the areas asked for', () => {
    const index = buildIndex(
      makeDataset({
        indicators: [exports],
        observations: [level('2023-S1', '420'), level('2024-S1', '525')],
        stated: [growth('2024-S1', '16.98')],
      }),
    )
    expect(checkData(index, { asOf: '2024-01-01T00:00:00+07:00' })).toEqual([])
    expect(checkData(index, { areas: new Set(['binh-dinh']) })).toEqual([])
    expect(checkData(index, { areas: new Set(['gia-lai-old']) })).toHaveLength(1)
  })

  test('an outlier is told by its own series: season and Tết are none', () => {
    // Two years of a harvest: January is ten times July, every year; the months of Tết move; one month triples.
    const season = [90, 80, 60, 40, 20, 10, 9, 12, 20, 40, 60, 80]
    const observations = [2021, 2022, 2023, 2024].flatMap((year) =>
      season.map((usual, at) => {
        const tripled = year === 2023 && at === 8 ? 3 : 1
        return level(periodFrom(year, at + 1, 1).id, String(usual * (1 + (year - 2021) / 20) * tripled * 1000))
      }),
    )
    expect(found({ observations })).toEqual(['warning series/outlier 2023-M09', 'warning series/outlier 2024-M09'])
  })
})

describe('figures that follow from each other', () => {
  const month = fc.integer({ min: 1000, max: 99_999 })

  test('never raise anything: two years of months, their sums, growths and shares of a plan', () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 24, maxLength: 24 }), month, (values, target) => {
        const months = values.map((value, at) => ({
          period: periodFrom(2022 + Math.floor(at / 12), (at % 12) + 1, 1).id,
          value: `${value}.5`,
        }))
        const sums = [2022, 2023].flatMap((year) =>
          [2, 3, 6, 9, 12].map((length) => ({
            period: periodFrom(year, 1, length).id,
            value:
              sumOfMonths(months.slice((year - 2022) * 12, (year - 2022) * 12 + length).map(({ value }) => value)) ??
              '0',
          })),
        )
        const all = new Map([...months, ...sums].map(({ period, value }) => [period, value]))
        const stated = [...all].flatMap(([period, value]) => {
          const before = all.get(samePeriodLastYear(period))
          const grown = before === undefined ? null : growthOf(value, before)
          return grown === null ? [] : [growth(period, roundHalfUp(grown, 2))]
        })
        const shares = sums
          .filter(({ period }) => period.startsWith('2023'))
          .map(({ period, value }) => share(period, roundHalfUp(planShareOf(value, `${target}`) ?? '0', 2)))
        const observations = [...all].map(([period, value]) => level(period, value))
        const told = found({ observations, stated: [...stated, ...shares], targets: [plan('2023-A1', `${target}`)] })
        // A random series may well be out of line with itself; what it never does is contradict itself.
        expect(told.filter((each) => !each.includes('series/outlier'))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
