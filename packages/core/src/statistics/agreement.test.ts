import { describe, expect, it } from 'vitest'
import { makeIndicator, makeObservation, makeStated, makeTarget, rowOf } from './fixtures/make-dataset.ts'
import type { Dataset, Indicator, Observation, StatedMeasure } from './model.ts'
import type { MeasureCell, ScorecardRow } from './scorecard-model.ts'

const period = '2024-M01'
const base = (value: string): Observation => makeObservation('R', '2023-M01', value)
const now = (value: string): Observation => makeObservation('R', period, value)

function row(
  observations: readonly Observation[],
  stated: readonly StatedMeasure[],
  kind: Partial<Indicator> = {},
): ScorecardRow {
  return rowOf({ indicators: [makeIndicator('R', kind)], observations, stated }, period)
}

const growth = (value: string, change: Partial<StatedMeasure> = {}): StatedMeasure =>
  makeStated('R', period, 'growth', value, change)

const change = (kind: Partial<Indicator>, observations: readonly Observation[]): unknown => {
  const { growth, changeAbs, multiple, growthUnit } = row(observations, [], kind).samePeriod
  return [growth.value, growthUnit, changeAbs.value, multiple.value]
}

type Expected = Pick<MeasureCell, 'value' | 'origin'>

describe('where a growth comes from', () => {
  it.each<[string, readonly Observation[], readonly StatedMeasure[], Expected]>([
    ['parts known: computed, one decimal', [now('148'), base('100')], [], { value: '48.0', origin: 'computed' }],
    [
      'only said by a source: stated, as printed',
      [now('3123.9')],
      [growth('48.8')],
      { value: '48.8', origin: 'stated' },
    ],
    ['a source without any level', [], [growth('48.80')], { value: '48.80', origin: 'stated' }],
    [
      'both agree: computed, with the precision of the source',
      [now('85'), base('70')],
      [growth('21.43')],
      { value: '21.43', origin: 'computed' },
    ],
    [
      'they meet because 10,000 may be rounded',
      [now('14800'), base('10000')],
      [growth('50.1')],
      { value: '48.0', origin: 'computed' },
    ],
    [
      'they meet because the last digit was cut off',
      [now('16051'), base('16274')],
      [growth('-1.3')],
      { value: '-1.4', origin: 'computed' },
    ],
    [
      'they cannot both be true: disputed, shown as the source says',
      [now('14800'), base('10000')],
      [growth('24.26')],
      { value: '24.26', origin: 'disputed' },
    ],
    ["'giảm 7,3%' is −7.3", [], [growth('7.3', { direction: 'down' })], { value: '-7.3', origin: 'stated' }],
    ["'giảm −7,3%' is −7.3 too", [], [growth('-7.3', { direction: 'down' })], { value: '-7.3', origin: 'stated' }],
    [
      "'gần 20%' loosens what is stated",
      [now('119'), base('100')],
      [growth('20', { approx: 'under' })],
      { value: '19', origin: 'computed' },
    ],
    ['a base of zero gives no growth', [now('5'), base('0')], [], { value: null, origin: null }],
    ['nothing known, nothing said', [now('5')], [], { value: null, origin: null }],
  ])('%s', (_, observations, stated, expected) => {
    expect(row(observations, stated).samePeriod.growth).toMatchObject(expected)
  })

  it('of a dispute keeps both sides, unrounded', () => {
    expect(row([now('14800'), base('10000')], [growth('24.26')]).samePeriod.growth).toMatchObject({
      computed: '48',
      stated: '24.26',
    })
  })

  it('the latest statement known counts', () => {
    const earlier = growth('9.4', { knownFrom: '2024-02-01T00:00:00+07:00' })
    const later = growth('9.6', { knownFrom: '2024-02-02T00:00:00+07:00' })
    expect(row([], [later, earlier]).samePeriod.growth.value).toBe('9.6')
  })
})

describe('a stated multiple or direction', () => {
  it("'gấp 2 lần' is a multiple of 2 and a growth of 100 %, both stated", () => {
    const { samePeriod, assessment } = row([now('100')], [makeStated('R', period, 'multiple', '2')])
    expect(samePeriod.multiple).toMatchObject({ value: '2', origin: 'stated', direction: 'up' })
    expect(samePeriod.growth).toMatchObject({ value: '100', origin: 'stated', direction: 'up' })
    expect(assessment.favourable).toBe(true)
  })

  it("'gấp 2 lần' agrees with anything that rounds to it", () => {
    const { samePeriod } = row([now('105'), base('50')], [makeStated('R', period, 'multiple', '2')])
    expect(samePeriod.multiple).toMatchObject({ value: '2', origin: 'computed', computed: '2.1' })
    expect(samePeriod.growth).toMatchObject({ value: '110', origin: 'computed' })
  })

  it("'tăng 18 vụ' gives the change without a level", () => {
    const said = makeStated('R', period, 'changeAbs', '18', { direction: 'up' })
    expect(row([], [said], { polarity: 'lowerBetter' })).toMatchObject({
      value: null,
      samePeriod: { changeAbs: { value: '18', origin: 'stated', direction: 'up' }, growth: { value: null } },
      assessment: { favourable: false },
    })
  })

  it('a direction without a number is stated with no value', () => {
    const said = makeStated('R', period, 'growth', null, { direction: 'up' })
    expect(row([], [said]).samePeriod.growth).toMatchObject({ value: null, origin: 'stated', direction: 'up' })
  })

  it('a direction that the figures refute is disputed and counts for neither side', () => {
    const said = makeStated('R', period, 'growth', null, { direction: 'up' })
    const refuted = row([now('80.0'), base('100.0')], [said])
    expect(refuted.samePeriod.growth.origin).toBe('disputed')
    expect(refuted.assessment).toMatchObject({ favourable: null, reasons: expect.arrayContaining(['disputed']) })
    expect(refuted.findings.map((found) => found.code)).toContain('growth/direction')
  })

  it('a dispute in which both sides point the same way still counts', () => {
    const disputed = row([now('14800'), base('10000')], [makeStated('R', period, 'growth', '24.26')])
    expect(disputed.assessment).toMatchObject({ colour: 'none', favourable: true })
    const apart = row([now('14800'), base('10000')], [makeStated('R', period, 'growth', '-24.26')])
    expect(apart.assessment.favourable).toBeNull()
  })
})

describe('the change of each kind of indicator', () => {
  it.each<[string, Partial<Indicator>, readonly Observation[], unknown]>([
    [
      'a flow: percent, difference, multiple',
      { kind: 'flow' },
      [now('150'), base('100')],
      ['50.0', 'percent', '50', '1.50'],
    ],
    ['a stock: the same', { kind: 'stock' }, [now('90'), base('100')], ['-10.0', 'percent', '-10', '0.90']],
    ['a rate: points, no multiple', { kind: 'rate' }, [now('9.75'), base('11.2')], ['-1.45', 'points', '-1.45', null]],
    [
      'an index on the same period: what it is above 100',
      { kind: 'index', indexBase: { kind: 'samePeriod' } },
      [now('107.3')],
      ['7.3', 'percent', null, null],
    ],
    [
      'an index on the same period beside its base: index points',
      { kind: 'index', indexBase: { kind: 'samePeriod' } },
      [now('107.3'), base('101.1')],
      ['7.3', 'percent', '6.2', null],
    ],
    [
      'an index on a fixed year: percent',
      { kind: 'index', indexBase: { kind: 'fixed', year: 2010 } },
      [now('130'), base('125')],
      ['4.0', 'percent', '5', null],
    ],
    [
      'an index on the previous period says nothing of last year',
      { kind: 'index', indexBase: { kind: 'previousPeriod' } },
      [now('100.4')],
      [null, 'percent', null, null],
    ],
  ])('%s', (_, kind, observations, expected) => {
    expect(change(kind, observations)).toEqual(expected)
  })

  it('an index on the previous period is no better or worse than last year by it', () => {
    const index: Partial<Indicator> = { kind: 'index', indexBase: { kind: 'previousPeriod' } }
    expect(row([now('100.4'), base('100.2')], [], index)).toMatchObject({
      samePeriod: { growth: { value: null }, changeAbs: { value: '0.2' } },
      assessment: { favourable: null, reasons: ['noBase'] },
    })
  })

  it('an index on the previous period is the growth on the month before', () => {
    const index: Partial<Indicator> = { kind: 'index', indexBase: { kind: 'previousPeriod' } }
    expect(row([now('100.4')], [], index).previousPeriod.growth).toMatchObject({ value: '0.4', origin: 'computed' })
  })

  it('the month before is compared too, and may be stated', () => {
    const before = makeObservation('R', '2023-M12', '80')
    expect(row([now('100'), before], []).previousPeriod).toMatchObject({
      period: '2023-M12',
      value: '80',
      growth: { value: '25.0' },
    })
    const said = row([], [makeStated('R', period, 'momGrowth', '4.91')]).previousPeriod.growth
    expect(said).toMatchObject({ value: '4.91', origin: 'stated' })
  })
})

describe('the period that is compared', () => {
  const indicators = [makeIndicator('R')]
  const span = '2023-01-01/P9M'
  const data: Partial<Dataset> = {
    indicators,
    observations: [makeObservation('R', span, '21825'), makeObservation('R', '2022-01-01/P9M', '19693')],
  }

  it('is the year to date where the month is not published', () => {
    expect(rowOf(data, '2023-M09')).toMatchObject({
      value: null,
      valueYtd: '21825',
      ytdPeriod: span,
      samePeriod: { period: '2022-01-01/P9M', value: '19693', growth: { value: '10.8' } },
    })
  })

  it('is the month wherever the month is known', () => {
    const observations = [...(data.observations ?? []), makeObservation('R', '2023-M09', '2500')]
    expect(rowOf({ ...data, observations }, '2023-M09').samePeriod.period).toBe('2022-M09')
  })
})

describe('statements and sources', () => {
  it('what a source says of its own level does not count for the level of another', () => {
    const [a, b] = ['https://a.vn', 'https://b.vn'].map((url) => ({
      provenance: { kind: 'line', file: 'f', line: 1, url } as const,
    }))
    const observations = [
      makeObservation('R', '2025-01-01/P8M', '9549', { ...a, knownFrom: '2025-08-27T00:00:00+07:00' }),
      makeObservation('R', '2025-01-01/P8M', '8400', { ...b, knownFrom: '2025-09-08T00:00:00+07:00' }),
    ].map((fact) => ({ ...fact, area: 'gia-lai-new' }))
    const stated = [
      makeStated('R', '2025-01-01/P8M', 'planShare', '73.55', { ...a, area: 'gia-lai-new', assigner: 'central' }),
      makeStated('R', '2025-01-01/P8M', 'planShare', '60', { ...b, area: 'gia-lai-new' }),
    ]
    const { plans } = rowOf({ indicators: [makeIndicator('R')], observations, stated }, '2025-M08')
    expect(plans).toMatchObject([{ assigner: 'other', share: { value: '60' }, derivedTarget: '14000' }])
  })

  it('a target known only later is not seen', () => {
    const targets = [
      makeTarget('R', '2024-A1', { kind: 'value', value: '750' }, { knownFrom: '2024-03-01T00:00:00+07:00' }),
    ]
    const data = { indicators: [makeIndicator('R')], observations: [now('85')], targets }
    expect(rowOf(data, period, '2024-02-03T08:00:00+07:00').plans).toEqual([])
    expect(rowOf(data, period, '2024-03-03T08:00:00+07:00').plans).toHaveLength(1)
  })
})
