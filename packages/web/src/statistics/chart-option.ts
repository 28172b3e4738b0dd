import type { PointAnswer } from '@giaoban/api/client'
import { formatNumber } from '@giaoban/core/quantities'
import type { Language } from '../ui/words.tsx'
import type { MonthLine } from './series.ts'

/** Colours of the page, read from its style sheet. */
export interface ChartColours {
  readonly accent: string
  readonly before: string
  readonly pace: string
  readonly ink: string
  readonly dim: string
  readonly line: string
  readonly surface: string
}

export interface ChartWords {
  readonly current: string
  readonly before: string
  /** Null: no plan to draw a pace for. */
  readonly pace: string | null
  /** Null: nothing is left to do, or nothing to do it for. */
  readonly required: string | null
  readonly months: readonly string[]
}

/** For drawing only: a pace, from the last month that is known. */
export interface RequiredPace {
  readonly pace: string
  /** Months that have passed: 1 in January. */
  readonly passed: number
  readonly soFar: string
}

export interface ChartInput {
  readonly lines: readonly MonthLine[]
  readonly view: 'alone' | 'ytd'
  /** The year's plan, for drawing only. */
  readonly target: string | null
  /** What each month that is left must bring for the plan to be met; null in December and without a plan. */
  readonly required: RequiredPace | null
  readonly decimals: number
  readonly language: Language
  readonly words: ChartWords
  readonly colours: ChartColours
  readonly fontSize: number
  readonly fontFamily: string
  /** The legend needs a second line. */
  readonly narrow: boolean
}

// A drawing may use floats; what is printed beside it comes from the exact text.
const drawn = (point: PointAnswer | null): number | null => (point?.value == null ? null : Number(point.value))

const paceValues = (target: string, view: ChartInput['view']): readonly number[] =>
  Array.from({ length: 12 }, (_, index) => (Number(target) / 12) * (view === 'ytd' ? index + 1 : 1))

const requiredValues = ({ pace, passed, soFar }: RequiredPace, view: ChartInput['view']): readonly (number | null)[] =>
  Array.from({ length: 12 }, (_, index) => {
    const ahead = index + 1 - passed
    if (view === 'alone') return ahead > 0 ? Number(pace) : null
    return ahead >= 0 ? Number(soFar) + Number(pace) * ahead : null
  })

/** A line that is an aim rather than a figure. */
const aim = (name: string, data: readonly (number | null)[], color: string, type: readonly number[]): object => ({
  type: 'line',
  name,
  data,
  symbol: 'none',
  silent: true,
  itemStyle: { color },
  lineStyle: { width: 2, type },
})

const seriesOf = ({ lines, view, target, required, words, colours }: ChartInput): object[] => {
  const pick = (line: MonthLine, year: 'current' | 'before'): PointAnswer | null =>
    view === 'alone' ? line[year] : year === 'current' ? line.currentYtd : line.beforeYtd
  const values = (year: 'current' | 'before'): readonly (number | null)[] =>
    lines.map((line) => drawn(pick(line, year)))
  const shape =
    view === 'alone'
      ? { type: 'bar', barMaxWidth: 28, barGap: '10%' }
      : { type: 'line', connectNulls: true, symbol: 'circle', symbolSize: 9, lineStyle: { width: 2.5 } }
  return [
    {
      ...shape,
      name: words.before,
      data: values('before'),
      itemStyle: { color: colours.before },
      ...(view === 'ytd'
        ? { symbol: 'emptyCircle', lineStyle: { width: 2, type: 'dashed' } }
        : { itemStyle: { color: colours.surface, borderColor: colours.before, borderWidth: 2 } }),
    },
    { ...shape, name: words.current, data: values('current'), itemStyle: { color: colours.accent } },
    ...(target !== null && words.pace !== null
      ? [aim(words.pace, paceValues(target, view), colours.pace, [2, 5])]
      : []),
    ...(required !== null && words.required !== null
      ? [aim(words.required, requiredValues(required, view), colours.accent, [8, 5])]
      : []),
  ]
}

/** Three dots, as the pace is drawn. */
const dottedIcon = 'path://M0 4h3v3H0zM6 4h3v3H6zM12 4h3v3h-3z'

/** Two dashes, as the required pace is drawn. */
const dashedIcon = 'path://M0 4h7v3H0zM9 4h7v3H9z'

/** What ECharts is to draw: months of this year beside those of the year before, with the plan's pace. */
export const chartOption = (input: ChartInput): Record<string, unknown> => {
  const { words, colours, language, decimals, fontSize, fontFamily, narrow } = input
  const print = (value: unknown): string =>
    typeof value === 'number' ? formatNumber(value.toFixed(decimals), language) : '–'
  const text = { color: colours.dim, fontSize, fontFamily }
  return {
    animation: false,
    textStyle: { fontFamily, fontSize },
    grid: {
      left: 0,
      right: 8,
      top: fontSize * (narrow ? (words.required ? 7.5 : 5.5) : 3),
      // The letters of the axis hang lower than what is measured of them.
      bottom: fontSize * 0.5,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: {
      top: 0,
      left: 0,
      itemGap: 20,
      itemHeight: fontSize * 0.75,
      data: [
        { name: words.before },
        { name: words.current },
        ...(words.pace ? [{ name: words.pace, icon: dottedIcon }] : []),
        ...(words.required ? [{ name: words.required, icon: dashedIcon }] : []),
      ],
      textStyle: { ...text, color: colours.ink },
    },
    tooltip: {
      trigger: 'axis',
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize },
      valueFormatter: print,
    },
    xAxis: {
      type: 'category',
      data: words.months,
      axisLabel: { ...text, hideOverlap: true },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.dim } },
    },
    yAxis: {
      type: 'value',
      axisLabel: { ...text, formatter: (value: number) => formatNumber(String(value), language) },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: seriesOf(input),
  }
}
