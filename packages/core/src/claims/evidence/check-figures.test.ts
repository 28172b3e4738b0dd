import { describe, expect, test } from 'vitest'
import { checkClaims } from '../check-claims.ts'
import type { KnownIndicator } from '../known-indicator.ts'
import { readClaims } from '../read-claims.ts'
import { type KnownFigure, sourceOfFigures } from './check-figures.ts'

const exports: KnownIndicator = {
  code: 'EXPORTS',
  name: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
  aliases: [],
  unit: 'USD',
  multiplier: 6,
}
const said = 'Tháng 1-2024, kim ngạch xuất khẩu ước đạt 85 triệu USD, tăng 21,43% so với cùng kỳ, bằng 11,6% kế hoạch.'

const figure = (period: string, value: string, more: Partial<KnownFigure> = {}): KnownFigure => ({
  indicator: 'EXPORTS',
  period,
  value,
  ...more,
})
const codes = (text: string, figures: readonly KnownFigure[], indicators = [exports]): readonly string[] => {
  const reading = readClaims(text, { indicators })
  // A January gives a note on Tết whatever is known.
  const found = checkClaims(text, reading, { source: sourceOfFigures(indicators, figures) })
  return found.filter(({ severity }) => severity !== 'info').map(({ code }) => code)
}

describe('a text held against a few known figures', () => {
  test.each([
    ['the month itself agrees', [figure('2024-M01', '85.2')], []],
    ['the month itself differs', [figure('2024-M01', '79')], ['data/differs']],
    ['of two figures of one month the last counts', [figure('2024-M01', '79'), figure('2024-M01', '85')], []],
    ['the base agrees with the growth', [figure('2023-M01', '70')], []],
    ['the base does not', [figure('2023-M01', '69')], ['growth/base-contradiction']],
    ["a base 'about' so much agrees", [figure('2023-M01', '69', { approx: 'about' })], []],
    ["a base 'over' so much agrees", [figure('2023-M01', '68', { approx: 'over' })], []],
    ['the plan of the year agrees', [figure('2024-A1', '733', { planBy: 'council' })], []],
    ['the plan, given by one of its months', [figure('2024-M06', '733', { planBy: 'council' })], []],
    ['the plan does not', [figure('2024-A1', '800', { planBy: 'central' })], ['ratio/plan-contradiction']],
    ['the plan of another year says nothing', [figure('2023-A1', '800', { planBy: 'central' })], []],
    ['nothing is known', [], []],
  ])('%s', (_, figures, found) => expect(codes(said, figures)).toEqual(found))

  const quarter = 'Quý I năm 2024, kim ngạch xuất khẩu đạt 300 triệu USD.'
  const months = [figure('2024-M01', '85'), figure('2024-M02', '70'), figure('2024-M03', '95')]
  test('months of a flow add up to their quarter', () => expect(codes(quarter, months)).toEqual(['data/differs']))
  test('those of a stock do not', () => expect(codes(quarter, months, [{ ...exports, kind: 'stock' }])).toEqual([]))

  test.each([
    ['an indicator without an entry', { ...figure('2024-M01', '1'), indicator: 'IMPORTS' }, 'indicator/unknown'],
    ['a period in other words', figure('01/2024', '1'), 'period/invalid'],
    ['a value with a comma', figure('2024-M01', '1,5'), 'number/invalid'],
  ])('%s is refused', (_, wrong, code) =>
    expect(() => sourceOfFigures([exports], [wrong])).toThrow(expect.objectContaining({ code })),
  )
})
