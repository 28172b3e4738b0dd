import { describe, expect, it } from 'vitest'
import { afterAll, makeDataset, makeIndicator, makeObservation } from './fixtures/make-dataset.ts'
import { buildIndex } from './index.ts'
import { levelOf, type View, yearToDateLevel } from './levels.ts'
import type { IndicatorKind, Observation } from './model.ts'

function viewOf(observations: readonly Observation[]): View {
  return { index: buildIndex(makeDataset({ observations })), area: 'gia-lai-old', asOf: afterAll }
}

function months(...values: readonly string[]): readonly Observation[] {
  return values.map((value, at) => makeObservation('R', `2024-M0${at + 1}`, value))
}

const published = makeObservation('R', '2024-01-01/P2M', '31')

describe('year to date at the end of February', () => {
  it.each<[string, IndicatorKind, readonly Observation[], string | null]>([
    ['a flow: the sum of its months', 'flow', months('10.5', '20'), '30.5'],
    ['a flow: its months go before what is published', 'flow', [...months('10.5', '20'), published], '30.5'],
    ['a flow: as published where a month is unknown', 'flow', [...months('10.5'), published], '31'],
    ['a flow: nothing from an incomplete sum', 'flow', months('10.5'), null],
    ['a stock: the last value', 'stock', months('500', '480'), '480'],
    ['a stock: the last that is known', 'stock', months('500'), '500'],
    ['a rate: as published', 'rate', [...months('7.1', '7.3'), published], '31'],
    ['a rate: never a sum', 'rate', months('7.1', '7.3'), null],
    ['an index: as published', 'index', [...months('104.1', '103'), published], '31'],
    ['a text has none', 'text', months('1', '2'), null],
  ])('%s', (_, kind, observations, value) => {
    const subject = { indicator: makeIndicator('R', { kind }), breakdown: '' }
    expect(yearToDateLevel(viewOf(observations), subject, '2024-M02')?.value ?? null).toBe(value)
  })

  it('is the month itself in January', () => {
    const subject = { indicator: makeIndicator('R'), breakdown: '' }
    expect(yearToDateLevel(viewOf(months('10.5')), subject, '2024-M01')?.value).toBe('10.5')
  })
})

describe('the level of a period', () => {
  const subject = { indicator: makeIndicator('R'), breakdown: '' }

  it('of a quarter is as published, else the sum of its months', () => {
    const parts = months('1', '2', '4')
    expect(levelOf(viewOf(parts), subject, '2024-Q1')?.value).toBe('7')
    expect(levelOf(viewOf([...parts, makeObservation('R', '2024-Q1', '7.5')]), subject, '2024-Q1')?.value).toBe('7.5')
  })

  it('of a breakdown is its own, never the total', () => {
    const view = viewOf([makeObservation('R', '2024-M01', '9', { breakdown: 'commodity=coffee' })])
    expect(levelOf(view, subject, '2024-M01')).toBeNull()
    expect(levelOf(view, { ...subject, breakdown: 'commodity=coffee' }, '2024-M01')?.value).toBe('9')
  })

  it('has the bounds of what is printed, and of the words beside it', () => {
    expect(levelOf(viewOf(months('14800')), subject, '2024-M01')).toMatchObject({
      strict: { low: '14799.5', high: '14800.5' },
      loose: { low: '14750', high: '14850' },
    })
    const over = levelOf(viewOf([makeObservation('R', '2024-M01', '950', { approx: 'over' })]), subject, '2024-M01')
    expect(over?.loose).toMatchObject({ low: '950', high: '1050' })
  })
})
