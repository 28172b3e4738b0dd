import { describe, expect, test } from 'vitest'
import { formatInterval } from '../../quantities/index.ts'
import {
  buildIndex,
  type Dataset,
  type Indicator,
  type Observation,
  type StatedMeasure,
  type Target,
} from '../../statistics/index.ts'
import { checkClaims } from '../check-claims.ts'
import { readMarked } from '../checks/marked-text.ts'
import { sourceOfIndex } from './check-source.ts'

const indicator: Indicator = {
  code: 'REV',
  name: { vi: 'Thu ngân sách', en: 'Budget revenue' },
  aliases: [],
  unit: 'VND',
  multiplier: 9,
  kind: 'flow',
  polarity: 'higherBetter',
  priceBasis: { kind: 'none' },
  frequency: 'month',
  window: 'calendar',
  owner: 'tax',
  decimals: 1,
  section: 'budget',
  order: 1,
  mainPlan: true,
  criteria: [],
  countsEvents: false,
}

const fact = (period: string, knownFrom = '2024-02-02T00:00:00+07:00') => ({
  indicator: 'REV',
  area: 'old',
  period,
  breakdown: '',
  knownFrom,
  knownFromAssumed: false,
  provenance: { kind: 'line', file: 'observations.csv', line: 2 } as const,
})
const observed = (period: string, value: string, more: Partial<Observation> = {}): Observation =>
  ({ ...fact(period), value, status: 'final', ...more }) as Observation
const target = (kind: Target['target'], basis: Target['basis'] = 'level'): Target => ({
  ...fact('2024-A1', '2023-12-31T00:00:00+07:00'),
  assigner: basis === 'growth' ? 'other' : kind.kind === 'range' ? 'central' : 'council',
  target: kind,
  basis,
})
const stated = (measure: StatedMeasure['measure'], value: string | null): StatedMeasure => ({
  ...fact('2024-M01'),
  measure,
  value,
  direction: 'up',
})

const dataset: Dataset = {
  tenant: 'gia-lai',
  sections: [{ code: 'budget', name: { vi: 'Ngân sách', en: 'Budget' }, order: 1 }],
  indicators: [indicator],
  areas: [
    {
      code: 'old',
      slug: 'gia-lai',
      name: { vi: 'Gia Lai', en: 'Gia Lai' },
      level: 'province',
      officialCode: '64',
      validFrom: '1991-01-01',
      validTo: '2025-07-01',
      formedFrom: [],
    },
    {
      code: 'new',
      slug: 'gia-lai',
      name: { vi: 'Gia Lai', en: 'Gia Lai' },
      officialCode: '52',
      validFrom: '2025-07-01',
      level: 'province',
      formedFrom: ['old'],
    },
  ],
  agencies: [],
  observations: [
    observed('2023-M01', '800'),
    observed('2023-M02', '700'),
    observed('2024-M01', '1035.5'),
    observed('2024-M01', '1040', { knownFrom: '2024-03-01T00:00:00+07:00', reason: 'settled' }),
  ],
  targets: [
    target({ kind: 'value', value: '5815' }),
    target({ kind: 'range', low: '5600', high: '5700' }),
    target({ kind: 'value', value: '8' }, 'growth'),
  ],
  stated: [stated('planShare', '17.8'), stated('changeAbs', '235.5'), stated('growth', null)],
  assessments: [],
}

const index = buildIndex(dataset)
const source = sourceOfIndex(index, { area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' })

describe('figures for a check out of a dataset', () => {
  test('levels come in the base unit with their bounds, as known at the instant', () => {
    const level = source.level('REV', '2024-M01')
    expect(level?.value).toBe('1035500000000')
    expect(level && formatInterval(level.strict, 'en')).toBe('[1,035,450,000,000, 1,035,550,000,000)')
    expect(sourceOfIndex(index, { area: 'gia-lai', period: '2024-M01' }).level('REV', '2024-M01')?.value).toBe(
      '1040000000000',
    )
  })
  test('a span that was never published is the sum of its months; one month missing, and it is unknown', () => {
    expect(source.level('REV', '2023-01-01/P2M')?.value).toBe('1500000000000')
    expect(source.level('REV', '2023-Q1')).toBeNull()
    expect(source.level('OTHER', '2023-M01')).toBeNull()
  })
  test('plans of the level, a range with both ends; plans of growth are none', () => {
    const plans = source
      .targets('REV', '2024-M01')
      .map(({ assigner, loose }) => [assigner, formatInterval(loose, 'en')])
    expect(plans).toEqual([
      ['council', '[5,814,500,000,000, 5,815,500,000,000)'],
      ['central', '[5,600,000,000,000, 5,700,000,000,000]'],
    ])
  })
  test('what is stated, with a value', () => {
    expect(source.stated('REV', '2024-M01', 'planShare').map(({ value }) => value)).toEqual(['17.8'])
    expect(source.stated('REV', '2024-M01', 'changeAbs').map(({ value }) => value)).toEqual(['235500000000'])
    expect(source.stated('REV', '2024-M01', 'growth')).toEqual([])
  })
  test('the summary of the scorecard', () =>
    expect(source.summary('2024-M01')).toMatchObject({ favourable: 1, unfavourable: 0 }))
  test('boundaries are those of the period reported: a later province has no figures of the old one', () =>
    expect(sourceOfIndex(index, { area: 'gia-lai', period: '2025-M08' }).level('REV', '2024-M01')).toBeNull())
})

describe('a text against a dataset', () => {
  const context = { index, area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' }
  const codes = (marked: string): readonly string[] => {
    const { text, reading } = readMarked(marked)
    return checkClaims(text, reading, context)
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, severity }) => `${severity} ${code}`)
  }
  test('right figures', () =>
    expect(
      codes(
        'Thu [1.035,5](level u:VND*9 #thu @REV) tỷ đồng, đạt [17,8](plan by:council #thu @REV)% dự toán, tăng [29,4](pct up same #thu @REV)%.',
      ),
    ).toEqual([]))
  test('a wrong growth and a wrong share', () =>
    expect(
      codes(
        'Thu [1.035,5](level u:VND*9 #thu @REV) tỷ đồng, đạt [71,8](plan by:council #thu @REV)% dự toán, tăng [92,4](pct up same #thu @REV)%.',
      ),
    ).toEqual(['error ratio/plan-contradiction', 'error growth/base-contradiction']))
})
