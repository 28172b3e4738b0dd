import { describe, expect, it } from 'vitest'
import { cardOf, makeIndicator, makeObservation, makeStated, makeTarget, rowOf } from './fixtures/make-dataset.ts'
import { quantifierOf } from './index.ts'
import type { Dataset, Indicator, Observation } from './model.ts'
import type { ScorecardRow } from './scorecard-model.ts'

/** May holds no Tết in any year. */
const period = '2024-M05'
const pairOf = (code: string, now: string, before: string): readonly Observation[] => [
  makeObservation(code, period, now),
  makeObservation(code, '2023-M05', before),
]

function assessmentOf(kind: Partial<Indicator>, change: Partial<Dataset>): ScorecardRow['assessment'] {
  return rowOf({ indicators: [makeIndicator('R', kind)], ...change }, period).assessment
}

describe('the colour of a row tells its reason', () => {
  it.each<[string, Partial<Indicator>, Partial<Dataset>, ScorecardRow['assessment']]>([
    [
      'more where more is better',
      {},
      { observations: pairOf('R', '110', '100') },
      { colour: 'good', favourable: true, reasons: ['better'] },
    ],
    [
      'less where more is better',
      {},
      { observations: pairOf('R', '90', '100') },
      { colour: 'bad', favourable: false, reasons: ['worse'] },
    ],
    [
      'more where less is better',
      { polarity: 'lowerBetter' },
      { observations: pairOf('R', '110', '100') },
      { colour: 'bad', favourable: false, reasons: ['worse'] },
    ],
    [
      'less where less is better',
      { polarity: 'lowerBetter' },
      { observations: pairOf('R', '90', '100') },
      { colour: 'good', favourable: true, reasons: ['better'] },
    ],
    [
      'equal counts as favourable, without colour',
      { polarity: 'lowerBetter' },
      { observations: pairOf('R', '100.0', '100') },
      { colour: 'none', favourable: true, reasons: ['equal'] },
    ],
    [
      'neutral',
      { polarity: 'neutral' },
      { observations: pairOf('R', '110', '100') },
      { colour: 'none', favourable: null, reasons: ['neutral'] },
    ],
    [
      'only what a source says',
      {},
      { stated: [makeStated('R', period, 'growth', '5')] },
      { colour: 'good', favourable: true, reasons: ['better', 'stated'] },
    ],
    [
      'no base',
      {},
      { observations: [makeObservation('R', period, '5')] },
      { colour: 'none', favourable: null, reasons: ['noBase'] },
    ],
    [
      'no base and a plan in words',
      {},
      {
        observations: [makeObservation('R', period, '5')],
        targets: [makeTarget('R', '2024-A1', { kind: 'text', text: 'giữ vững' })],
      },
      { colour: 'none', favourable: null, reasons: ['noBase', 'textTarget'] },
    ],
    [
      'no data but a plan',
      {},
      { targets: [makeTarget('R', '2024-A1', { kind: 'value', value: '1' })] },
      { colour: 'none', favourable: null, reasons: ['noData'] },
    ],
    [
      'a small base of counted events',
      { countsEvents: true, polarity: 'lowerBetter' },
      { observations: pairOf('R', '20', '29') },
      { colour: 'none', favourable: true, reasons: ['smallBase'] },
    ],
    [
      'a base of thirty events is not small',
      { countsEvents: true, polarity: 'lowerBetter' },
      { observations: pairOf('R', '20', '30') },
      { colour: 'good', favourable: true, reasons: ['better'] },
    ],
    [
      'a small base of money is no small base',
      {},
      { observations: pairOf('R', '30', '20') },
      { colour: 'good', favourable: true, reasons: ['better'] },
    ],
    [
      'a dispute',
      {},
      { observations: pairOf('R', '14800', '10000'), stated: [makeStated('R', period, 'growth', '24.26')] },
      { colour: 'none', favourable: true, reasons: ['disputed'] },
    ],
  ])('%s', (_, kind, change, expected) => {
    expect(assessmentOf(kind, change)).toEqual(expected)
  })

  it.each<[string, Indicator['kind'], boolean]>([
    ['withholds the colour of a flow', 'flow', true],
    ['leaves a stock alone', 'stock', false],
    ['leaves a rate alone', 'rate', false],
  ])('Tết in the base (January 2023) but not in January 2024 %s', (_, kind, shifted) => {
    const observations = [makeObservation('R', '2024-M01', '148'), makeObservation('R', '2023-M01', '100')]
    const row = rowOf({ indicators: [makeIndicator('R', { kind })], observations }, '2024-M01')
    expect(row.assessment.reasons).toEqual([shifted ? 'tetShift' : 'better'])
    expect(row.assessment).toMatchObject({ colour: shifted ? 'none' : 'good', favourable: true })
    expect(row.samePeriod.growth.direction).toBe('up')
    expect(row.findings.map((found) => found.code)).toEqual(shifted ? ['tet/shift'] : [])
  })
})

describe('an indicator of several criteria', () => {
  const criteria = ['CASES', 'DEATHS', 'INJURED']
  const indicators = [
    makeIndicator('TRAFFIC', { kind: 'text', polarity: 'lowerBetter', mainPlan: true, criteria }),
    ...criteria.map((code, order) => makeIndicator(code, { polarity: 'lowerBetter', unit: 'cases', order })),
  ]
  const card = (...directions: readonly ('up' | 'down')[]): ReturnType<typeof cardOf>['card'] => {
    const stated = directions.map((direction, at) =>
      makeStated(criteria[at] as string, period, 'growth', null, { direction }),
    )
    return cardOf({ indicators, stated }, period).card
  }

  it.each<[string, readonly ('up' | 'down')[], ScorecardRow['assessment']]>([
    [
      "'tăng cả 3 tiêu chí' is worse",
      ['up', 'up', 'up'],
      { colour: 'bad', favourable: false, reasons: ['worse', 'stated'] },
    ],
    [
      "'giảm cả 3 tiêu chí' is better",
      ['down', 'down', 'down'],
      { colour: 'good', favourable: true, reasons: ['better', 'stated'] },
    ],
    [
      'one that is worse is enough',
      ['down', 'up', 'down'],
      { colour: 'none', favourable: false, reasons: ['better', 'stated', 'worse'] },
    ],
  ])('%s', (_, directions, assessment) => {
    const { rows } = card(...directions)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.assessment).toEqual(assessment)
    expect(rows[0]?.criteria.map((row) => row.indicator)).toEqual(criteria)
  })

  it('counts once', () => {
    expect(card('up', 'up', 'up').summary).toMatchObject({ favourable: 0, unfavourable: 1, noData: 0 })
  })

  it('without anything on its criteria is one of the main indicators without data', () => {
    expect(card().summary).toEqual({ favourable: 0, unfavourable: 0, noData: 1, quantifier: 'none' })
  })
})

describe('the summary', () => {
  it.each([
    [4, 4, 'all'],
    [3, 4, 'mostly'],
    [74, 100, 'majority'],
    [51, 100, 'majority'],
    [50, 100, 'some'],
    [1, 100, 'some'],
    [0, 100, 'none'],
    [0, 0, 'none'],
  ])('%i of %i with data: %s', (favourable, withData, quantifier) => {
    expect(quantifierOf(favourable, withData)).toBe(quantifier)
  })

  it('takes other thresholds from configuration', () => {
    const rules = {
      mostlyFrom: '0.9',
      majorityAbove: '0.6',
      smallBaseBelow: '30',
      percentDecimals: 1,
      multipleDecimals: 2,
    }
    expect(quantifierOf(8, 10, rules)).toBe('majority')
    expect(quantifierOf(6, 10, rules)).toBe('some')
  })

  it('counts the main indicators with a polarity, also within others, and no breakdown', () => {
    const main = { mainPlan: true }
    const indicators = [
      makeIndicator('UP', main),
      makeIndicator('PART', { ...main, parent: 'UP' }),
      makeIndicator('DOWN', main),
      makeIndicator('NEUTRAL', { ...main, polarity: 'neutral' }),
      makeIndicator('SILENT', main),
      makeIndicator('SIDE'),
    ]
    const observations = [
      ...pairOf('UP', '2', '1'),
      ...pairOf('UP', '1', '2').map((fact) => ({ ...fact, breakdown: 'commodity=coffee' })),
      ...pairOf('PART', '2', '1'),
      ...pairOf('DOWN', '1', '2'),
      ...pairOf('NEUTRAL', '2', '1'),
      ...pairOf('SIDE', '2', '1'),
    ]
    expect(cardOf({ indicators, observations }, period).card.summary).toEqual({
      favourable: 2,
      unfavourable: 1,
      noData: 1,
      quantifier: 'majority',
    })
  })
})
