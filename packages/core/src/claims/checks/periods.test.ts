import { describe, expect, test } from 'vitest'
import { check, found } from './marked-text.ts'

describe('period/impossible-base: the period compared with is not before the period reported', () => {
  test('the same month of the same year', () => {
    const [finding] = check(
      'Vi phạm lâm luật tăng [18](abs u:cases up vs:2024-M01 #vi_phạm) vụ so với cùng kỳ năm 2024.',
    )
    expect(finding).toMatchObject({
      code: 'period/impossible-base',
      severity: 'error',
      params: { reported: '2024-M01', base: '2024-M01', suggested: '2023-M01' },
      suggestion: { period: '2023-M01' },
    })
  })
  test.each([
    ['a later month', 'Thu [5](pct up vs:2024-M03 #thu)% so với tháng 3 năm 2024.'],
    ['the whole year of the month', 'Thu tăng [5](pct up vs:2024-A1 #thu)% so với năm 2024.'],
  ])('%s', (_, marked) => expect(found(marked)).toEqual(['error period/impossible-base 5']))
  test.each([
    ['the same month of last year', 'Thu tăng [5](pct up vs:2023-M01 #thu)% so với cùng kỳ năm 2023.'],
    ['last December', 'Thu tăng [5](pct up vs:2023-M12 #thu)% so với tháng 12 năm 2023.'],
    ['a base that no year is named for', 'Thu tăng [5](pct up same #thu)% so với cùng kỳ.'],
    [
      'a forecast for the year against that of May',
      'Dự báo tăng [0,1](points up p:2024-A1 vs:2024-M05 #dự_báo) điểm % so với bản tháng 5/2024.',
    ],
  ])('%s is possible', (_, marked) => expect(found(marked)).toEqual([]))
})

describe('period/base-mismatch: another year than the last under the name of the same period', () => {
  test("'cùng kỳ năm 2022' in a report of January 2024", () => {
    const [finding] = check('Thu ngân sách tăng [5](pct up vs:2022-M01 #thu)% so với cùng kỳ năm 2022.')
    expect(finding).toMatchObject({
      code: 'period/base-mismatch',
      severity: 'warning',
      suggestion: { period: '2023-M01' },
    })
  })
  test("'so với năm 2019' is on purpose: info", () =>
    expect(found('Khách du lịch bằng [90](pct up vs:2019-M01 #khách)% so với tháng 1 năm 2019.')).toEqual([
      'info period/base-mismatch 90',
    ]))
  test('beside a comparison with the right year it is on purpose too', () =>
    expect(
      found(
        'Thu nhập tăng [30,1](pct up same #thu_nhập)% so với cùng kỳ; so với cùng kỳ năm 2019 tăng [14,5](pct up vs:2019-M01 #thu_nhập)% so với cùng kỳ năm 2019.',
      ),
    ).toEqual(['info period/base-mismatch 14,5']))
  test('the month before is no other year', () =>
    expect(found('Thu tăng [5](pct up vs:2022-M12 #thu)% so với tháng 12 năm 2022.')).toEqual([]))
})
