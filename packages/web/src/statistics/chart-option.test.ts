import { describe, expect, it } from 'vitest'
import { type ChartInput, chartOption } from './chart-option.ts'
import type { MonthLine } from './series.ts'

const empty: MonthLine = { month: 1, current: null, before: null, currentYtd: null, beforeYtd: null }
const known = (value: string): MonthLine['current'] => ({ value }) as NonNullable<MonthLine['current']>
const colours = { accent: '#a', before: '#b', pace: '#c', ink: '#d', dim: '#e', line: '#f', surface: '#g' }

const input: ChartInput = {
  lines: [{ ...empty, current: known('85'), before: known('70'), currentYtd: known('85') }, empty],
  view: 'alone',
  target: '120',
  required: null,
  decimals: 1,
  language: 'vi',
  words: { current: 'Năm 2024', before: 'Năm 2023', pace: 'Tiến độ', required: null, months: ['T1', 'T2'] },
  colours,
  fontSize: 13,
  fontFamily: 'serif',
  narrow: false,
}

interface Series {
  readonly name: string
  readonly type: string
  readonly data: readonly (number | null)[]
}
const seriesOf = (more: Partial<ChartInput>): readonly Series[] =>
  chartOption({ ...input, ...more })['series'] as Series[]

describe('the drawing of an indicator', () => {
  it('leaves a missing month empty rather than at zero', () => {
    expect(seriesOf({}).map(({ name, type, data }) => [name, type, data.slice(0, 2)])).toEqual([
      ['Năm 2023', 'bar', [70, null]],
      ['Năm 2024', 'bar', [85, null]],
      ['Tiến độ', 'line', [10, 10]],
    ])
  })

  it('lets running totals and the pace grow through the year', () => {
    const [, current, pace] = seriesOf({ view: 'ytd' })
    expect(current).toMatchObject({ type: 'line', data: [85, null] })
    expect(pace?.data.at(-1)).toBe(120)
  })

  it('draws no pace without a plan', () => {
    expect(seriesOf({ target: null, words: { ...input.words, pace: null } })).toHaveLength(2)
  })

  it('draws what is left to do from the month that is known', () => {
    const required = { pace: '10.5', passed: 2, soFar: '15' }
    const words = { ...input.words, required: 'Cần' }
    const drawn = (view: ChartInput['view']) => seriesOf({ view, required, words }).at(-1)
    expect(drawn('alone')?.data.slice(0, 4)).toEqual([null, null, 10.5, 10.5])
    expect(drawn('ytd')?.data.slice(0, 4)).toEqual([null, 15, 25.5, 36])
  })

  it('prints numbers in the language of the page', () => {
    const { tooltip } = chartOption(input) as { tooltip: { valueFormatter: (value: unknown) => string } }
    expect(tooltip.valueFormatter(3123.9)).toBe('3.123,9')
    expect(tooltip.valueFormatter(null)).toBe('–')
  })
})
