import { findPeriods, readRowName, says, wordKey } from '@giaoban/core/statistics'
import { describe, expect, test } from 'vitest'
import { readRemark } from './read-remark.ts'
import { readWordedTarget } from './read-target.ts'

describe('words are compared as people read them', () => {
  test.each([
    ['the place of the tone', 'Hoà bình thuý', 'Hòa bình thúy'],
    ['composed and decomposed', 'Tổng thu ngân sách', 'Tổng thu ngân sách'.normalize('NFD')],
    ['capitals, blanks, punctuation', 'KIM  NGẠCH – XUẤT KHẨU:', 'kim ngạch xuất khẩu'],
    ['i and y', 'cùng kỳ, tỷ lệ, mỹ', 'cùng kì, tỉ lệ, mĩ'],
    ['abbreviations', 'KNXK so CK, KH HĐND giao', 'kim ngạch xuất khẩu so cùng kỳ, kế hoạch hội đồng nhân dân giao'],
    ['luỹ kế', 'Luỹ kế', 'Lũy kế'],
    ['signs of change', 'Tăng (+), giảm (-)', 'tăng + giảm -'],
    ['plus-minus', '(+/-) so CK', '± so cùng kỳ'],
  ])('%s', (_sentence, one, other) => {
    expect(wordKey(one)).toBe(wordKey(other))
  })

  test.each([
    ['tones', 'lượng', 'lương'],
    ['vowels', 'thu', 'thư'],
    ['đ and d', 'đầu', 'dầu'],
    ['so and số', 'so', 'số'],
  ])('%s tell words apart', (_sentence, one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other))
  })

  test('whole words only', () => {
    expect([
      says(wordKey('Tai nạn giao thông'), 'giao thông'),
      says(wordKey('Số vụ'), 'so'),
      says(wordKey('So cùng kỳ'), 'so'),
    ]).toEqual([true, false, true])
  })
})

describe('periods that headers and titles mention', () => {
  test.each([
    ['Ước TH tháng 01/2024', ['2024-M01']],
    ['THÁNG 01 NĂM 2024', ['2024-M01']],
    ['T12/2023', ['2023-M12']],
    ['9 tháng đầu năm 2024', ['2024-01-01/P9M']],
    ['TH 9T/2023', ['2023-01-01/P9M']],
    ['6 tháng năm 2024', ['2024-S1']],
    ['Quý I/2024', ['2024-Q1']],
    ['quý IV', ['2024-Q4']],
    ['Năm 2023 / Tháng 01', ['2023-A1', '2024-M01']],
    ['Tháng 12 / năm / 2023', ['2023-M12']],
    ['Tháng 01/2024 so với tháng 12/2023 (%)', ['2024-M01', '2023-M12']],
    ['số liệu 01/2024', ['2024-M01']],
    ['Cả năm', []],
    ['Gia Lai, ngày 02 tháng 02 năm 2024', []],
    ['ngày 05/02/2024', []],
    ['15 tháng', []],
    ['Thông tư 13', []],
  ])('%s', (text, ids) => {
    expect(findPeriods(text, 2024).map(({ period }) => period.id)).toEqual(ids)
    expect(findPeriods(text.normalize('NFD').toUpperCase(), 2024).map(({ period }) => period.id)).toEqual(ids)
  })
})

describe('the name of a row, without what surrounds it', () => {
  test.each([
    ['1. Thu nội địa', '', 'Thu nội địa', 'arabic'],
    ['Thu nội địa', '1', 'Thu nội địa', 'arabic'],
    ['Thu nội địa', 'II', 'Thu nội địa', 'roman'],
    ['II. THU NGÂN SÁCH', '', 'THU NGÂN SÁCH', 'roman'],
    ['1.2. Thuế', '', 'Thuế', 'dotted'],
    ['a) Thuế', '', 'Thuế', 'small'],
    ['- Cà phê', '', 'Cà phê', 'bullet'],
    ['   + Lượng', '', 'Lượng', 'plus'],
    ['Trong đó: Cà phê', '', 'Cà phê', 'none'],
    ['Tr.đó: - Cà phê', '', 'Cà phê', 'bullet'],
    ['IIP ngành điện', '', 'IIP ngành điện', 'none'],
    ['Xuất khẩu (*)', '', 'Xuất khẩu', 'none'],
    ['Cà phê (giá trị)', '', 'Cà phê (giá trị)', 'none'],
    ['A', 'B', 'A', 'letter'],
  ] as const)('%s [%s]', (words, ordinal, text, mark) => {
    const own = words === 'A' ? { mark: 'letter', text: '' } : { text, mark }
    expect(readRowName(words, ordinal)).toMatchObject(own)
  })

  test.each([
    ['Thu ngân sách (tỷ đồng)', 'Thu ngân sách', { unit: 'VND', multiplier: 9 }, null],
    ['Xuất khẩu, triệu USD', 'Xuất khẩu', { unit: 'USD', multiplier: 6 }, null],
    ['Cà phê - tấn', 'Cà phê', { unit: 'tonnes', multiplier: 0 }, null],
    ['Giá trị sản xuất (giá so sánh 2010) (ĐVT: tỷ đồng)', 'Giá trị sản xuất', { unit: 'VND', multiplier: 9 }, 2010],
    ['Giá trị sản xuất (giá hiện hành)', 'Giá trị sản xuất', null, null],
    ['Công nghiệp chế biến, chế tạo', 'Công nghiệp chế biến, chế tạo', null, null],
  ])('%s says its unit and its prices', (words, text, unit, baseYear) => {
    expect(readRowName(words, '')).toMatchObject({ text, unit, baseYear })
  })
})

describe('plans in words', () => {
  test.each([
    ['8,5 - 8,6', { kind: 'range', low: '8.5', high: '8.6' }],
    ['từ 6,6% đến 6,8%', { kind: 'range', low: '6.6', high: '6.8' }],
    ['Khoảng 4', { kind: 'about', value: '4' }],
    ['Dưới 4%', { kind: 'ceiling', value: '4', strict: true }],
    ['≤ 4', { kind: 'ceiling', value: '4', strict: false }],
    ['không quá 1.200', { kind: 'ceiling', value: '1200', strict: false }],
    ['Trên 95', { kind: 'floor', value: '95', strict: true }],
    ['≥95,5', { kind: 'floor', value: '95.5', strict: false }],
    ['95% trở lên', { kind: 'floor', value: '95', strict: false }],
    ['Xuất siêu', null],
    ['4', null],
  ])('%s', (words, target) => {
    expect(readWordedTarget(words, 0)).toEqual(target)
  })

  test('in the unit of the row', () => {
    expect(readWordedTarget('Trên 750.000', -3)).toEqual({ kind: 'floor', value: '750.000', strict: true })
  })
})

describe('remarks about the same period', () => {
  const cases = { unit: 'cases', multiplier: 0 }
  test.each([
    ['Tăng 18 vụ so cùng kỳ', [{ measure: 'changeAbs', value: '18', direction: 'up', unit: cases }]],
    ['Giảm 3,5% so với cùng kỳ năm trước', [{ measure: 'growth', value: '-3.5', direction: 'down', unit: null }]],
    [
      'Gấp 2 lần cùng kỳ; KH năm (chưa ghi cấp giao)',
      [{ measure: 'multiple', value: '2', direction: 'up', unit: null }],
    ],
    ['Tăng so cùng kỳ', [{ measure: 'growth', value: null, direction: 'up', unit: null }]],
    ['Tăng cả 3 tiêu chí', []],
    ['Tăng 18 vụ so tháng trước', []],
    ['Báo cáo theo quý', []],
  ])('%s', (words, measures) => {
    expect(readRemark(words)).toEqual(measures)
  })
})
