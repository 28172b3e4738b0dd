import { readUnit } from '@giaoban/core/quantities'
import {
  type Ancestor,
  indexNames,
  matchIndicator,
  nearestIndicator,
  titleAncestor,
  wordKey,
} from '@giaoban/core/statistics'
import { describe, expect, test } from 'vitest'
import { indicators } from '../../test/catalogue.ts'

const index = indexNames(indicators)
const above = (...rows: readonly (readonly [string, string | null])[]): readonly Ancestor[] =>
  rows.map(([words, code]) => ({ key: wordKey(words), code }))
const exports = above(['Kim ngạch xuất khẩu', 'EXPORT'])

describe('a row names an indicator', () => {
  test.each<[string, string, string | null, readonly Ancestor[], string | null]>([
    ['by its name', 'Kim ngạch xuất khẩu', 'triệu USD', [], 'EXPORT'],
    ['by an alias', 'Giá trị sản xuất công nghiệp', 'tỷ đồng', [], 'GO_INDUSTRY'],
    ['abbreviated', 'KNXK', 'triệu USD', [], 'EXPORT'],
    [
      'with words more or less that mean nothing',
      'Tổng kim ngạch xuất khẩu trên địa bàn tỉnh',
      'triệu USD',
      [],
      'EXPORT',
    ],
    ['in any spelling of tones', 'Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ', 'tỷ đồng', [], 'RETAIL_SERVICES'],
    ['a commodity below its whole, by the unit: volume', 'Cà phê', 'tấn', exports, 'EXPORT_COFFEE_VOLUME'],
    ['a commodity below its whole, by the unit: value', 'Cà phê', 'nghìn USD', exports, 'EXPORT_COFFEE_VALUE'],
    ['a commodity without a unit, by the word', 'Cà phê (lượng)', null, exports, 'EXPORT_COFFEE_VOLUME'],
    [
      'a measure below a commodity',
      'Lượng',
      'tấn',
      above(['Cà phê', null], ['Kim ngạch xuất khẩu', 'EXPORT']),
      'EXPORT_COFFEE_VOLUME',
    ],
    [
      'a measure below a commodity that was itself named',
      'Giá trị',
      'triệu USD',
      above(['Cao su', 'EXPORT_RUBBER_VOLUME'], ['Xuất khẩu', 'EXPORT']),
      'EXPORT_RUBBER_VALUE',
    ],
    ['a short name that several share, by unit', 'Cao su', 'tấn', exports, 'EXPORT_RUBBER_VOLUME'],
    ['a criterion below its indicator', 'Số vụ', 'vụ', above(['Tai nạn giao thông', 'TRAFFIC']), 'TRAFFIC_CASES'],
    ['a criterion, another', 'Số người chết', 'người', above(['Tai nạn giao thông', 'TRAFFIC']), 'TRAFFIC_DEATHS'],
    ['a full name anywhere', 'Xuất khẩu cà phê (lượng)', 'tấn', [], 'EXPORT_COFFEE_VOLUME'],
    ['words spread over rows', 'Cà phê', 'tấn', above(['Xuất khẩu', null]), 'EXPORT_COFFEE_VOLUME'],
  ])('%s', (_sentence, words, unit, ancestors, code) => {
    expect(matchIndicator(index, wordKey(words), unit === null ? null : readUnit(unit), ancestors)?.code ?? null).toBe(
      code,
    )
  })

  test.each<[string, string, string | null, readonly Ancestor[]]>([
    ['a commodity without its whole', 'Cao su', 'tấn', []],
    ['a commodity below another whole', 'Cao su', 'tấn', above(['Diện tích cây lâu năm', null])],
    ['a commodity whose measure nothing says', 'Cà phê', null, exports],
    ['a measure alone', 'Giá trị', 'triệu USD', []],
    ['a likeness only', 'Kim ngạch xuất khẩu gỗ', 'triệu USD', []],
    ['a unit of another kind', 'Kim ngạch xuất khẩu', 'tấn', []],
    ['a total of nothing', 'Tổng số', 'người', []],
  ])('not %s', (_sentence, words, unit, ancestors) => {
    expect(matchIndicator(index, wordKey(words), unit === null ? null : readUnit(unit), ancestors)).toBeNull()
  })

  test('what it resembles is only suggested', () => {
    expect(nearestIndicator(index, wordKey('Kim ngạch xuất khẩu hàng hóa'))?.code).toBe('EXPORT')
    expect(nearestIndicator(index, wordKey('Sản lượng mía'))).toBeNull()
  })

  test.each([
    ['MẶT HÀNG XUẤT KHẨU CHỦ YẾU', 'EXPORT'],
    ['TAI NẠN GIAO THÔNG THÁNG 01', 'TRAFFIC'],
    ['XUẤT NHẬP KHẨU', null],
    ['MỘT SỐ CHỈ TIÊU CHỦ YẾU', null],
  ])('the title %s speaks of %s', (title, code) => {
    expect(titleAncestor(index, title)?.code ?? null).toBe(code)
  })
})
