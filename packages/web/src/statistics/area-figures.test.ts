import type { AreaValueAnswer, IndicatorAreasAnswer } from '@giaoban/api/client'
import type { MeasureCell } from '@giaoban/core/statistics'
import { describe, expect, it } from 'vitest'
import { makeSay } from '../ui/words.tsx'
import { figuresOf, measuresOf } from './area-figures.ts'
import { areaWords } from './area-words.ts'

const noGrowth: MeasureCell = { value: null, origin: null, computed: null, stated: null, direction: null, decimals: 0 }
const entry = (area: string, value: string | null, change: Partial<AreaValueAnswer> = {}): AreaValueAnswer => ({
  area,
  name: { vi: area, en: area },
  unitType: 'province',
  value,
  missing: null,
  status: value === null ? null : 'estimate',
  provenance: null,
  growth: noGrowth,
  ...change,
})
const answer = (
  areas: readonly AreaValueAnswer[],
  change: Partial<IndicatorAreasAnswer> = {},
): IndicatorAreasAnswer => ({
  indicator: 'X',
  kind: 'flow',
  polarity: 'higherBetter',
  unit: 'VND',
  multiplier: 9,
  decimals: 1,
  growthUnit: 'percent',
  period: '2024-M01',
  asOf: '2024-02-03T08:00:00+07:00',
  level: 'province',
  own: 'B',
  areas,
  whole: null,
  levels: ['province'],
  periods: [],
  ...change,
})
const printing = { language: 'vi', say: makeSay(areaWords, 'vi') } as const
const stated = (value: string): Partial<AreaValueAnswer> => ({
  growth: { ...noGrowth, value, stated: value, origin: 'stated', decimals: 2 },
})

describe('the figures of a map', () => {
  it('are ranked from high to low, equals share a place, and what has no number stands last with its reason', () => {
    const figures = figuresOf(
      answer([
        entry('Ă', null, { missing: 'secret' }),
        entry('B', '10'),
        entry('C', '1250.5'),
        entry('D', '10'),
        entry('A', null),
        entry('E', '2'),
      ]),
      'value',
      printing,
    )
    expect(figures.map(({ rank, area, text, own }) => [rank, area, text, own])).toEqual([
      [1, 'C', '1.250,5', false],
      [2, 'B', '10,0', true],
      [2, 'D', '10,0', false],
      [4, 'E', '2,0', false],
      [null, 'A', 'chưa nguồn nào công bố', false],
      [null, 'Ă', 'không được công khai', false],
    ])
  })

  it('are ranked from low to high where fewer is better', () => {
    const figures = figuresOf(
      answer([entry('A', '5'), entry('B', '3')], { polarity: 'lowerBetter' }),
      'value',
      printing,
    )
    expect(figures.map(({ rank, area }) => [rank, area])).toEqual([
      [1, 'B'],
      [2, 'A'],
    ])
  })

  it('carry a sign where they are changes, and say whose word they are', () => {
    const figures = figuresOf(
      answer([entry('A', null, stated('-1.21')), entry('B', null, stated('0.5'))]),
      'growth',
      printing,
    )
    expect(figures.map(({ text, stated: told, number }) => [text, told, number])).toEqual([
      ['+0,50', true, 0.5],
      ['−1,21', true, -1.21],
    ])
  })

  it('hold a disputed growth out of order and colour, and show both sides', () => {
    const growth: MeasureCell = { ...noGrowth, origin: 'disputed', stated: '24.26', computed: '48.0', decimals: 2 }
    const [figure] = figuresOf(answer([entry('A', '1', { growth })]), 'growth', printing)
    expect(figure).toMatchObject({ number: null, rank: null, text: 'số nêu +24,26 và số tính +48,0 không khớp' })
  })
})

describe('what can be compared', () => {
  it.each([
    ['nothing where only one area has it', [entry('A', '1'), entry('B', null)], []],
    [
      'the fuller one first',
      [entry('A', '1', stated('2')), entry('B', null, stated('2')), entry('C', '3', stated('1'))],
      ['growth', 'value'],
    ],
    [
      'growth before values that are as many',
      [entry('A', '1', stated('2')), entry('B', '1', stated('2'))],
      ['growth', 'value'],
    ],
    ['values alone', [entry('A', '1'), entry('B', '2')], ['value']],
  ] as const)('%s', (_, areas, measures) => {
    expect(measuresOf({ areas })).toEqual(measures)
  })
})
