import { describe, expect, test } from 'vitest'
import { finding } from '../../findings/index.ts'
import { describeSide } from './describe-side.ts'
import { findingNamer } from './finding-namer.ts'
import type { Side } from './model.ts'

const level: Side = {
  role: 'level',
  indicator: 'EXPORT',
  breakdown: '',
  period: '2024-S1',
  value: '525.5',
  direction: null,
  approx: null,
  assigner: null,
  source: 'https://baogialai.com.vn/',
  date: '2024-06-28',
  at: { file: 'observations.csv', line: 7 },
}
const exports = { unit: 'USD', multiplier: 6 }
const rate = { unit: 'percent', multiplier: 0 }

describe('a published figure in words', () => {
  test.each<[string, Partial<Side>, typeof exports | null, 'vi' | 'en', readonly [string, string, string | null]]>([
    ['a level with its unit', {}, exports, 'vi', ['mức 6 tháng đầu năm 2024', '525,5 triệu USD', '28/06/2024']],
    ['in English', {}, exports, 'en', ['level first half of 2024', '525.5 million USD', '28 June 2024']],
    [
      'a word before it',
      { approx: 'over' },
      exports,
      'vi',
      ['mức 6 tháng đầu năm 2024', 'trên 525,5 triệu USD', '28/06/2024'],
    ],
    [
      'growth in percent',
      { role: 'growth', value: '9.52' },
      exports,
      'vi',
      ['so với cùng kỳ 6 tháng đầu năm 2024', '9,52%', '28/06/2024'],
    ],
    [
      'a multiple in times',
      { role: 'multiple', value: '2' },
      exports,
      'vi',
      ['gấp 6 tháng đầu năm 2024', '2 lần', '28/06/2024'],
    ],
    [
      'a level of a rate in percent',
      { value: '6.02' },
      rate,
      'vi',
      ['mức 6 tháng đầu năm 2024', '6,02%', '28/06/2024'],
    ],
    [
      'a direction alone',
      { value: null, direction: 'up', role: 'growth' },
      exports,
      'vi',
      ['so với cùng kỳ 6 tháng đầu năm 2024', 'tăng', '28/06/2024'],
    ],
    [
      'a part of it',
      { breakdown: 'commodity=coffee' },
      exports,
      'vi',
      ['commodity=coffee mức 6 tháng đầu năm 2024', '525,5 triệu USD', '28/06/2024'],
    ],
    [
      'a month as its date stays as the source shows it',
      { date: '2024-06' },
      exports,
      'vi',
      ['mức 6 tháng đầu năm 2024', '525,5 triệu USD', '2024-06'],
    ],
    ['no date is none', { date: '' }, exports, 'vi', ['mức 6 tháng đầu năm 2024', '525,5 triệu USD', null]],
    ['an indicator that is no more has no unit', {}, null, 'vi', ['mức 6 tháng đầu năm 2024', '525,5', '28/06/2024']],
  ])('%s', (_what, change, indicator, lang, [what, value, date]) => {
    expect(describeSide({ ...level, ...change }, indicator, lang)).toEqual({ what, value, date })
  })
})

test('findings name indicators in the language of the reader, in lists too, and leave the rest alone; agencies by their names', () => {
  const names = [{ name: { vi: 'Cà phê', en: 'Coffee' } }, { name: { vi: 'Xuất khẩu', en: 'Exports' } }]
  const found = finding(
    'sum/parts',
    { path: 'x' },
    {
      variant: 'exceed',
      parts: ['Cà phê', 'Hồ tiêu'],
      sum: '3',
      sumBounds: null,
      whole: '2',
      wholeBounds: null,
      unit: 'USD',
      multiplier: 6,
    },
  )
  expect(findingNamer({ indicators: names }, 'en')(found).params['parts']).toEqual(['Coffee', 'Hồ tiêu'])
  expect(findingNamer({ indicators: names }, 'vi')(found)).toEqual(found)
  const agencies = [{ code: 'H21.CTK', name: { vi: 'Cục Thống kê', en: 'Statistics Office' } }]
  const told = { ...found, params: { firstSource: 'H21.CTK', secondSource: 'bao.vn' } }
  expect(findingNamer({ indicators: names, agencies }, 'vi')(told).params).toEqual({
    firstSource: 'Cục Thống kê',
    secondSource: 'bao.vn',
  })
})
