import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../statistics/index.ts'
import { readClaims } from '../read-claims.ts'
import { indicatorCatalogue } from './indicator-catalogue.ts'

const indicator = (code: string, vi: string, unit: string, ...aliases: string[]): Indicator => ({
  code,
  name: { vi, en: code },
  aliases,
  unit,
  multiplier: 0,
  kind: 'flow',
  polarity: 'higherBetter',
  priceBasis: { kind: 'none' },
  frequency: 'month',
  window: 'calendar',
  owner: '',
  decimals: 1,
  section: '',
  order: 0,
  mainPlan: false,
  criteria: [],
  countsEvents: false,
})

const indicators = [
  indicator('RETAIL', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'VND'),
  indicator('REVENUE', 'Thu ngân sách nhà nước trên địa bàn', 'VND', 'thu NSNN', 'tổng thu cân đối ngân sách'),
  indicator('COFFEE_VOLUME', 'Cà phê xuất khẩu (lượng)', 'tonnes', 'xuất khẩu cà phê'),
  indicator('COFFEE_VALUE', 'Cà phê xuất khẩu (giá trị)', 'USD', 'xuất khẩu cà phê'),
]

describe('the code of an indicator', () => {
  const { codeOf } = indicatorCatalogue(indicators)
  test.each<readonly [string, 'level' | 'change_pct', string, string | null]>([
    ['Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ', 'level', 'VND', 'RETAIL'],
    ['thu NSNN', 'change_pct', 'percent', 'REVENUE'],
    ['tổng thu cân đối ngân sách trên địa bàn tỉnh', 'level', 'VND', 'REVENUE'],
    ['Xuất khẩu cà phê', 'level', 'tonnes', 'COFFEE_VOLUME'],
    ['Xuất khẩu cà phê', 'level', 'USD', 'COFFEE_VALUE'],
    ['Xuất khẩu cà phê', 'change_pct', 'percent', null],
    ['thu ngân sách từ đất', 'level', 'VND', null],
    ['', 'level', 'VND', null],
  ])('%s, %s in %s: %s', (text, measure, unit, code) => {
    expect(codeOf(text, { measure, unit })).toBe(code)
  })

  test('is in the claims when a catalogue is given', () => {
    const { claims } = readClaims('Thu NSNN đạt 44.662 tỷ đồng, tăng 26,7%.', { indicators })
    expect(claims.map((claim) => claim.indicator.code)).toEqual(['REVENUE', 'REVENUE'])
  })
})

describe("a short name explained by 'X (Y)'", () => {
  const known = [...indicators, indicator('INDUSTRY', 'Chỉ số sản xuất công nghiệp', 'percent')]
  test.each<readonly [says: string, text: string, codes: readonly (string | null)[]]>([
    [
      'stands for the name whose initials it is',
      'Thu ngân sách nhà nước (NSNN): tổng thu NSNN đạt 4 tỷ đồng.',
      ['REVENUE'],
    ],
    [
      'stands for a name of the catalogue when it comes from another language',
      'Chỉ số sản xuất công nghiệp (IIP) tăng 4%. Năm 2024, IIP tăng 5%.',
      ['INDUSTRY', 'INDUSTRY'],
    ],
    [
      'is part of a longer name',
      'Chỉ số sản xuất công nghiệp (IIP) tăng 4%. IIP ngành điện tăng 5%.',
      ['INDUSTRY', null],
    ],
    [
      'stands for nothing when it is explained in two ways',
      'Tổng mức bán lẻ (TMBL) và tỷ lệ mắc bệnh lao (TMBL). Thu ngân sách (TNS), thu nợ sớm (TNS): TNS đạt 4 tỷ đồng.',
      [null],
    ],
    ['is no name where none explains it', 'IIP tăng 5%.', [null]],
  ])('%s', (_says, text, codes) => {
    const { claims } = readClaims(text, { indicators: known })
    expect(claims.map((claim) => claim.indicator.code)).toEqual(codes)
  })
})
