import type { IndicatorAnswer, PointAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { betterView, countKnown, monthLines, paceTarget, requiredPaceOf } from './series.ts'
import { cellOf, planOf, rowOf } from './testing-rows.ts'
import { indicatorAnswerOf, pointOf, vintageOf } from './testing-vintages.ts'

const point = (period: string, value: string | null): PointAnswer => pointOf(value, { period })

const answer = {
  period: '2024-M01',
  months: [point('2024-M01', '85')],
  samePeriodMonths: [point('2023-M01', '70')],
  cumulative: [
    point('2023-Q1', '220'),
    point('2023-S1', '420'),
    point('2023-01-01/P9M', '570'),
    point('2023-A1', '680'),
  ],
}

describe('months of two years side by side', () => {
  const lines = monthLines(answer)

  it('has twelve lines', () => {
    expect(lines.map((line) => line.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it('puts a running total at the month in which it ends, whatever its name', () => {
    expect(lines.map((line) => line.beforeYtd?.value ?? '–').join(' ')).toBe('70 – 220 – – 420 – – 570 – – 680')
  })

  it("takes January's own figure for the year to date of January", () => {
    expect(lines[0]?.current?.value).toBe('85')
    expect(lines[0]?.currentYtd?.value).toBe('85')
  })

  it('never fills a month from a running total', () => {
    expect(lines.slice(1).every((line) => line.current === null && line.before === null)).toBe(true)
  })

  it('counts what is known and draws what says more', () => {
    expect(countKnown(lines)).toEqual({ alone: 2, ytd: 6 })
    expect(betterView(lines)).toBe('ytd')
    expect(betterView(monthLines({ ...answer, cumulative: [] }))).toBe('alone')
  })

  it('does not count a month that is missing with a reason', () => {
    expect(countKnown(monthLines({ ...answer, months: [point('2024-M01', null)] })).alone).toBe(1)
  })
})

describe('the plan whose pace is drawn', () => {
  type Targets = IndicatorAnswer['targets']
  const target = (assigner: Targets[number]['assigner'], more: Partial<Targets[number]> = {}): Targets[number] => ({
    period: '2024-A1',
    assigner,
    assignerName: null,
    target: { kind: 'value', value: '750' },
    basis: 'level',
    documentNumber: null,
    documentDate: null,
    validFrom: null,
    knownFrom: '2023-12-31T17:00:00+07:00',
    knownFromAssumed: false,
    source: {
      provenance: { kind: 'form', form: 'f', field: 'x' },
      file: null,
      fileName: null,
      agency: null,
      note: null,
    },
    ...more,
  })
  const pace = (targets: Targets, kind: 'flow' | 'rate' = 'flow'): string | null => {
    const indicator = { kind } as IndicatorAnswer['indicator']
    const found = paceTarget({ indicator, targets, period: '2024-M01' })
    return found && `${found.target.assigner} ${found.value}`
  }

  it.each([
    ["the council's before the centre's", pace([target('central'), target('council')]), 'council 750'],
    ["none of another year's", pace([target('council', { period: '2023-A1' })]), null],
    ['none of growth', pace([target('council', { basis: 'growth' })]), null],
    ['none of a ceiling', pace([target('council', { target: { kind: 'ceiling', value: '5', strict: false } })]), null],
    ['none for a rate', pace([target('council')], 'rate'), null],
  ])('%s', (_sentence, found, expected) => {
    expect(found).toBe(expected)
  })
})

describe('what each month that is left must bring', () => {
  const target = {
    ...vintageOf(null),
    period: '2024-A1',
    assigner: 'council',
    assignerName: null,
    target: { kind: 'value', value: '750' },
    basis: 'level',
    documentNumber: null,
    documentDate: null,
    validFrom: null,
  } as const
  const council = planOf('council', cellOf(), { requiredPace: '60' })
  const row = rowOf({ valueYtd: '85', plans: [planOf('central', cellOf(), { requiredPace: '50' }), council] })

  it('is the pace of the plan that the chart is drawn for', () => {
    expect(requiredPaceOf(indicatorAnswerOf({ row, targets: [target] }))).toEqual({
      pace: '60',
      passed: 1,
      soFar: '85',
    })
  })
  it('is nothing without a plan, or without the year so far', () => {
    expect(requiredPaceOf(indicatorAnswerOf({ row }))).toBeNull()
    expect(requiredPaceOf(indicatorAnswerOf({ row: { ...row, valueYtd: null }, targets: [target] }))).toBeNull()
  })
})
