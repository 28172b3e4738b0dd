import { describe, expect, it } from 'vitest'
import { cardOf, makeIndicator, makeObservation, makeStated, makeTarget, rowOf } from './fixtures/make-dataset.ts'
import type { Dataset, Indicator, StatedMeasure, Target } from './model.ts'
import type { PlanCell } from './scorecard-model.ts'

const value = (of: string): Target['target'] => ({ kind: 'value', value: of })

function plansOf(
  level: string | null,
  targets: readonly Target[],
  stated: readonly StatedMeasure[] = [],
  kind: Partial<Indicator> = {},
): readonly PlanCell[] {
  const observations = level === null ? [] : [makeObservation('R', '2024-M01', level)]
  return rowOf({ indicators: [makeIndicator('R', kind)], observations, targets, stated }, '2024-M01').plans
}

const year = (target: Target['target'], change: Partial<Target> = {}): Target =>
  makeTarget('R', '2024-A1', target, change)
const share = (of: string, change: Partial<StatedMeasure> = {}): StatedMeasure =>
  makeStated('R', '2024-M01', 'planShare', of, change)

describe('the share of a plan', () => {
  it.each<[string, readonly PlanCell[], readonly unknown[]]>([
    [
      'computed with one decimal where nobody prints it',
      plansOf('85', [year(value('750'))]),
      [{ share: { value: '11.3', origin: 'computed' } }],
    ],
    [
      'computed with the precision of the source',
      plansOf('85', [year(value('750'))], [share('11.33')]),
      [{ share: { value: '11.33', origin: 'computed', stated: '11.33' } }],
    ],
    [
      'disputed where level and plan refute it',
      plansOf('85', [year(value('750'))], [share('12.5')]),
      [{ share: { value: '12.5', origin: 'disputed', computed: '11.333333333333' } }],
    ],
    [
      'stated where no plan is registered, with the plan that follows',
      plansOf('100', [], [share('9.52')]),
      [
        {
          assigner: 'other',
          target: null,
          targetOrigin: 'derived',
          derivedTarget: '1050',
          share: { origin: 'stated' },
        },
      ],
    ],
    [
      'stated without a level: no plan follows',
      plansOf(null, [], [share('9.52')]),
      [{ targetOrigin: null, share: { value: '9.52' } }],
    ],
    [
      'a share told twice, once with the name of the plan, is one statement',
      plansOf('100', [], [share('9.52'), share('9.52', { assigner: 'council' })]),
      [{ assigner: 'council', targetOrigin: 'derived', share: { value: '9.52', origin: 'stated' } }],
    ],
    [
      'of each assigner its own',
      plansOf(
        '1035.5',
        [year(value('5815'))],
        [share('18.4', { assigner: 'central' }), share('17.8', { assigner: 'council' })],
      ),
      [
        {
          assigner: 'central',
          targetOrigin: 'derived',
          derivedTarget: '5630',
          share: { value: '18.4', origin: 'stated' },
        },
        { assigner: 'council', targetOrigin: 'registered', share: { value: '17.8', origin: 'computed' } },
      ],
    ],
    [
      "'kế hoạch' without a name goes to the plan that it fits",
      plansOf('85', [year(value('700')), year(value('750'), { assigner: 'people_committee' })], [share('11.33')]),
      [
        { assigner: 'council', share: { value: '12.1', stated: null } },
        { assigner: 'people_committee', share: { value: '11.33', stated: '11.33' } },
      ],
    ],
    [
      "'kế hoạch' that fits none is held against the council's",
      plansOf('85', [year(value('700')), year(value('750'), { assigner: 'central' })], [share('20')]),
      [
        { assigner: 'central', share: { origin: 'computed' } },
        { assigner: 'council', share: { origin: 'disputed' } },
      ],
    ],
    [
      'of a department of that name',
      plansOf(
        '85',
        [year(value('750'), { assigner: 'other', assignerName: 'Sở A' })],
        [share('11.3', { assigner: 'other', assignerName: 'Sở B' })],
      ),
      [
        { assignerName: 'Sở A', share: { stated: null } },
        { assignerName: 'Sở B', targetOrigin: 'derived' },
      ],
    ],
    [
      'of both ends of a range',
      plansOf('50', [year({ kind: 'range', low: '400', high: '500' })]),
      [{ share: { value: '12.5' }, shareOfHigh: { value: '10.0' } }],
    ],
    [
      'none of a plan of zero',
      plansOf('0', [year(value('0'))], [], { polarity: 'lowerBetter' }),
      [{ share: { value: null, origin: null }, verdict: 'onPace' }],
    ],
    [
      'none of words',
      plansOf('5', [year({ kind: 'text', text: 'không để lây lan' })]),
      [{ share: { value: null }, verdict: 'judge' }],
    ],
    [
      'none of a rate: the gap in points',
      plansOf('7.2', [year(value('8.6'))], [], { kind: 'rate' }),
      [{ share: { value: null }, gapPoints: '-1.4', verdict: 'offPace' }],
    ],
  ])('%s', (_, plans, expected) => {
    expect(plans).toMatchObject(expected)
    expect(plans).toHaveLength(expected.length)
  })

  it('is of the year to date, and a share stated of the month is not mixed into it', () => {
    const months = ['1', '2'].map((month) => makeObservation('R', `2024-M0${month}`, '50'))
    const data = { indicators: [makeIndicator('R')], observations: months, targets: [year(value('1000'))] }
    const stated = [makeStated('R', '2024-M02', 'planShare', '5')]
    expect(rowOf({ ...data, stated }, '2024-M02').plans).toMatchObject([{ share: { value: '10.0', stated: null } }])
  })
})

describe('the plan that counts', () => {
  const original = year(value('700'), { knownFrom: '2023-12-08T00:00:00+07:00' })
  const amended = year(value('750'), { knownFrom: '2024-07-20T00:00:00+07:00', validFrom: '2024-07-15' })
  const data: Partial<Dataset> = {
    indicators: [makeIndicator('R')],
    observations: ['2024-M06', '2024-M07'].map((period) => makeObservation('R', period, '60')),
    targets: [amended, original],
  }
  const targetOf = (period: string, asOf: string): unknown => rowOf(data, period, asOf).plans[0]?.target

  it.each([
    ['the original before the amendment is known', '2024-M06', '2024-07-03T00:00:00+07:00', '700'],
    ['the original for a month before the amendment is valid', '2024-M06', '2024-12-01T00:00:00+07:00', '700'],
    ['the amendment from the month in which it became valid', '2024-M07', '2024-08-03T00:00:00+07:00', '750'],
  ])('is %s', (_, period, asOf, expected) => {
    expect(targetOf(period, asOf)).toEqual(value(expected))
  })

  it('keeps the amended plan in the index', () => {
    expect(cardOf(data, '2024-M07').index.dataset.targets).toHaveLength(2)
  })

  it("is the period's own where none is set for the year", () => {
    const quarter = makeTarget('R', '2024-Q1', value('200'))
    const observations = [makeObservation('R', '2024-Q1', '150')]
    const plans = rowOf({ indicators: [makeIndicator('R')], observations, targets: [quarter] }, '2024-Q1').plans
    expect(plans).toMatchObject([{ share: { value: '75.0' }, verdict: 'notMet', requiredPace: null }])
  })
})

describe('required pace', () => {
  it.each([
    ['what each of eleven months must bring', '2024-M01', '60.5'],
    ['none in December', '2024-M12', null],
  ])('%s', (_, period, pace) => {
    const observations = [makeObservation('R', '2024-M01', '85'), makeObservation('R', '2024-A1', '700')]
    const row = rowOf({ indicators: [makeIndicator('R')], observations, targets: [year(value('750.4'))] }, period)
    expect(row.plans[0]?.requiredPace).toBe(pace)
  })

  it.each<[string, Target['target'], Partial<Indicator>, string | null]>([
    ['of a floor as of a value', { kind: 'floor', value: '750', strict: false }, {}, '60.5'],
    ['none of a ceiling', { kind: 'ceiling', value: '750', strict: false }, {}, null],
    ['none of a stock', value('750'), { kind: 'stock' }, null],
  ])('%s', (_, target, kind, pace) => {
    expect(plansOf('85', [year(target)], [], kind)[0]?.requiredPace).toBe(pace)
  })
})

describe('a plan of growth', () => {
  const target = year(value('9.1'), { basis: 'growth' })

  it('is compared with the growth of the year to date in points, not as a share', () => {
    const observations = [makeObservation('R', '2024-M01', '110'), makeObservation('R', '2023-M01', '100')]
    const plans = rowOf({ indicators: [makeIndicator('R')], observations, targets: [target] }, '2024-M01').plans
    expect(plans).toMatchObject([{ share: { value: null }, gapPoints: '0.9', requiredPace: null, verdict: 'onPace' }])
  })

  it('is unknown without growth', () => {
    expect(plansOf('110', [target])).toMatchObject([{ verdict: 'unknown' }])
  })
})
