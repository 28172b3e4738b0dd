import { describe, expect, it } from 'vitest'
import { describeFinding, type Finding } from '../findings/index.ts'
import { cardOf, makeIndicator, makeObservation, makeStated, makeTarget, rowOf } from './fixtures/make-dataset.ts'
import type { Dataset, Indicator } from './model.ts'

const period = '2024-M05'
const line = (url: string): { readonly provenance: { kind: 'line'; file: string; line: number; url: string } } => ({
  provenance: { kind: 'line', file: 'f.csv', line: 7, url },
})

function findingsOf(change: Partial<Dataset>, kind: Partial<Indicator> = {}, of: string = period): readonly Finding[] {
  return rowOf({ indicators: [makeIndicator('R', kind)], ...change }, of).findings
}

const now = (value: string): ReturnType<typeof makeObservation> => makeObservation('R', period, value)
const before = (value: string): ReturnType<typeof makeObservation> => makeObservation('R', '2023-M05', value)
const said = (measure: Parameters<typeof makeStated>[2], value: string): ReturnType<typeof makeStated> =>
  makeStated('R', period, measure, value)
const months = (...values: readonly string[]): ReturnType<typeof makeObservation>[] =>
  values.map((value, at) => makeObservation('R', `2024-M0${at + 1}`, value))
const at = (day: string): string => `2024-06-${day}T08:00:00+07:00`
const ytd = '2024-01-01/P5M'

describe('what does not agree', () => {
  it.each<[string, Partial<Dataset>, Partial<Indicator>, readonly [string, string][]]>([
    [
      'growth that the base refutes',
      { observations: [now('14800'), before('10000')], stated: [said('growth', '24.26')] },
      {},
      [['growth/base-contradiction', 'error']],
    ],
    [
      'growth that fits only when whole numbers are rounded',
      { observations: [now('14800'), before('10000')], stated: [said('growth', '50.1')] },
      {},
      [['growth/base-contradiction', 'warning']],
    ],
    [
      'growth and base that agree',
      { observations: [now('85'), before('70')], stated: [said('growth', '21.43')] },
      {},
      [],
    ],
    [
      'a multiple that the base refutes',
      { observations: [now('100'), before('80')], stated: [said('multiple', '2')] },
      {},
      [['growth/base-contradiction', 'error']],
    ],
    [
      'a change that the levels refute',
      { observations: [now('166'), before('237')], stated: [said('changeAbs', '-60')] },
      {},
      [['data/differs', 'error']],
    ],
    [
      'points that the rates refute',
      { observations: [now('9.75'), before('11.20')], stated: [said('changeAbs', '-2.00')] },
      { kind: 'rate' },
      [['data/differs', 'error']],
    ],
    [
      'growth of a rate that may be points',
      { stated: [said('growth', '1.2')] },
      { kind: 'rate' },
      [['points/percent', 'info']],
    ],
    [
      'a share without the year to date that it is of',
      {
        observations: [now('510')],
        targets: [makeTarget('R', '2024-A1', { kind: 'value', value: '660' })],
        stated: [makeStated('R', ytd, 'planShare', '72.27')],
      },
      {},
      [],
    ],
    [
      'a percentage on a small base of events',
      { observations: [now('20'), before('10')], stated: [said('growth', '100')] },
      { countsEvents: true },
      [['smallBase/percent', 'info']],
    ],
    [
      'a percentage whose base is small by its own arithmetic',
      { observations: [now('20')], stated: [said('growth', '100')] },
      { countsEvents: true },
      [['smallBase/percent', 'info']],
    ],
    [
      'a small base with its absolute change beside it',
      { observations: [now('20')], stated: [said('growth', '100'), said('changeAbs', '10')] },
      { countsEvents: true },
      [],
    ],
    [
      'a large base of events',
      { observations: [now('200')], stated: [said('growth', '100')] },
      { countsEvents: true },
      [],
    ],
  ])('%s', (_, change, kind, expected) => {
    expect(findingsOf(change, kind).map((found) => [found.code, found.severity])).toEqual(expected)
  })

  it('a share that the plan refutes, of the year to date', () => {
    const change = {
      observations: [makeObservation('R', ytd, '510')],
      targets: [makeTarget('R', '2024-A1', { kind: 'value', value: '660' })],
      stated: [makeStated('R', ytd, 'planShare', '72.27')],
    }
    expect(findingsOf(change)).toMatchObject([
      {
        code: 'ratio/plan-contradiction',
        severity: 'error',
        params: { level: '510', target: '660', actual: '77.272727272727' },
      },
    ])
  })

  it('a contradiction points at the statement and shows the arithmetic in both languages', () => {
    const stated = [
      makeStated('R', period, 'growth', '24.26', {
        provenance: { kind: 'cell', file: 'pl.xlsx', sheet: 'PL1', cell: 'H7' },
      }),
    ]
    const [found] = findingsOf({ observations: [now('14800'), before('10000')], stated })
    expect(found?.at).toEqual({ file: 'pl.xlsx', sheet: 'PL1', cell: 'H7' })
    expect(found && describeFinding(found, 'vi')).toMatch(/14\.800.*24,26%.*11\.910,51.*10\.000.*48%/)
    expect(found && describeFinding(found, 'en')).toMatch(/14,800.*24\.26%.*11,910\.51.*10,000.*48%/)
  })
})

describe('the year to date', () => {
  it.each<[string, Dataset['observations'], readonly unknown[]]>([
    [
      'that differs from its months',
      [...months('10.0', '10.0', '10.0', '10.0', '10.0'), makeObservation('R', ytd, '60.0')],
      [['sum', 'error']],
    ],
    [
      'that differs only if its zeros are exact',
      [...months('1100', '1100', '1100', '1100', '1100'), makeObservation('R', ytd, '5600')],
      [['sum', 'warning']],
    ],
    [
      'that equals the sum of its months',
      [...months('10.0', '10.0', '10.0', '10.0', '10.0'), makeObservation('R', ytd, '50.0')],
      [],
    ],
    [
      'that falls',
      [makeObservation('R', '2024-01-01/P4M', '90.5'), makeObservation('R', ytd, '80.5')],
      [['falls', 'error']],
    ],
    [
      "that may not fall, since the earlier is 'gần'",
      [makeObservation('R', '2024-01-01/P4M', '90', { approx: 'under' }), makeObservation('R', ytd, '85')],
      [],
    ],
    [
      'that falls below one of two months before',
      [makeObservation('R', '2024-Q1', '90.5'), makeObservation('R', ytd, '80.5')],
      [['falls', 'error']],
    ],
    [
      'that the total of the month before and the month do not make',
      [
        makeObservation('R', '2024-01-01/P4M', '462'),
        makeObservation('R', period, '85'),
        makeObservation('R', ytd, '685.7'),
      ],
      [['sum', 'error']],
    ],
    [
      'that the total of the month before and the month make',
      [
        makeObservation('R', '2024-01-01/P4M', '462'),
        makeObservation('R', period, '85'),
        makeObservation('R', ytd, '547.2'),
      ],
      [],
    ],
    ['that rises', [makeObservation('R', '2024-01-01/P4M', '80.5'), makeObservation('R', ytd, '90.5')], []],
  ])('%s', (_, observations, expected) => {
    const found = findingsOf({ observations }).filter((each) => each.code === 'series/ytd')
    expect(found.map((each) => [each.params['variant'], each.severity])).toEqual(expected)
  })

  it('begins anew in January', () => {
    const observations = [makeObservation('R', '2023-A1', '1000'), makeObservation('R', '2024-M01', '90')]
    expect(findingsOf({ observations }, {}, '2024-M01')).toEqual([])
  })
})

describe('two sources', () => {
  const first = makeObservation('R', period, '5533', { ...line('https://a.vn'), knownFrom: at('01') })
  const pair = (value: string, change: Parameters<typeof makeObservation>[3] = {}): Partial<Dataset> => ({
    observations: [
      first,
      makeObservation('R', period, value, { ...line('https://b.vn'), knownFrom: at('02'), ...change }),
    ],
  })

  it.each<[string, Partial<Dataset>, number]>([
    ['that cannot mean one figure disagree', pair('5230'), 1],
    ['that mean one figure in other precision agree', pair('5500'), 0],
    ['that print the same agree', pair('5533'), 0],
    ['agree when the later is a declared revision', pair('5230', { reason: 'quyết toán' }), 0],
    ['agree when the later is firmer', pair('5230', { status: 'final' }), 0],
    ['are one source when they are one page', pair('5230', line('https://a.vn')), 0],
  ])('%s', (_, change, count) => {
    const found = findingsOf(change).filter((each) => each.code === 'sources/disagree')
    expect(found).toHaveLength(count)
  })

  it('are named, and what is not yet known is not seen', () => {
    const data = { indicators: [makeIndicator('R')], ...pair('5230') }
    expect(cardOf(data, period).card.findings).toMatchObject([
      {
        code: 'sources/disagree',
        params: { first: '5230', firstSource: 'https://b.vn', second: '5533', secondSource: 'https://a.vn' },
      },
    ])
    expect(cardOf(data, period, at('01')).card.findings).toEqual([])
  })
})

describe('windows', () => {
  const police = { start: '2024-04-15', end: '2024-05-14' }

  it.each<[string, Parameters<typeof makeObservation>[3], Parameters<typeof makeObservation>[3], number]>([
    ['of one rule are the same days of another year', {}, {}, 0],
    ['that differ are told', { window: police }, {}, 1],
    [
      'given on both sides with the same days',
      { window: police },
      { window: { start: '2023-04-15', end: '2023-05-14' } },
      0,
    ],
  ])('%s', (_, of, base, count) => {
    const observations = [makeObservation('R', period, '40', of), makeObservation('R', '2023-M05', '50', base)]
    expect(findingsOf({ observations }).filter((each) => each.code === 'window/differs')).toHaveLength(count)
  })

  it('of February end with the month, whatever its length', () => {
    const observations = [makeObservation('R', '2024-M02', '40'), makeObservation('R', '2023-M02', '50')]
    const found = findingsOf({ observations }, { kind: 'stock' }, '2024-M02')
    expect(found).toEqual([])
  })

  it('that run to a report whose date nobody gave are not compared', () => {
    const observations = [now('40'), before('50')]
    expect(findingsOf({ observations }, { window: 'toReport' })).toEqual([])
  })
})
