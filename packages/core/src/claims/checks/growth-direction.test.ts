import { describe, expect, test } from 'vitest'
import { check, found } from './marked-text.ts'

describe('growth/direction: word and sign', () => {
  test.each([
    [
      'tăng with a minus',
      'Số vụ tăng [5](pct up same #vụ)% (-[5,2](pct down same #vụ)%).',
      ['error growth/direction 5,2'],
    ],
    [
      'giảm with a plus',
      'Số vụ giảm [12](abs u:cases down same #vụ) vụ (+[5,2](pct up same #vụ)%).',
      ['error growth/direction 5,2'],
    ],
    ['giảm with a minus', 'Số vụ giảm [12](abs u:cases down same #vụ) vụ (-[5,2](pct down same #vụ)%).', []],
    ['tăng with a plus', 'Tín dụng tăng [208](abs u:VND*9 up start #nợ) tỷ đồng (+[136](pct up start #nợ)%).', []],
    ['a range is no sign', 'Kinh tế tăng 0,9-[1,1](points up same #mức) điểm %.', []],
    ['a word of the item before does not count', 'Thu giảm; chi (+[5](pct up same #chi)%).', []],
  ])('%s', (_, marked, expected) => expect(found(marked)).toEqual(expected))
})

describe("growth/direction: 'vượt' and the plan", () => {
  test("'vượt 109,33% kế hoạch' means 'đạt': a warning with the excess", () => {
    expect(
      check('Xuất khẩu [820](level u:USD*6 #xk) triệu USD, vượt [109,33](pct up plan #xk)% kế hoạch.'),
    ).toMatchObject([
      {
        code: 'growth/direction',
        severity: 'warning',
        params: { variant: 'exceedFull', suggested: '9.33' },
        suggestion: { text: 'đạt 109,33%' },
      },
    ])
  })
  test.each([
    ['vượt kế hoạch with 98%', 'Thu vượt kế hoạch đề ra, đạt [98](plan #thu)% dự toán.', ['error growth/direction 98']],
    ['98% and then vượt kế hoạch', 'Thu đạt [98](plan #thu)% dự toán, vượt kế hoạch.', ['error growth/direction 98']],
    [
      'vượt with a true excess',
      'Thu [18.000](level u:VND*9 #thu) tỷ đồng, vượt [28,6](pct up plan #thu)% dự toán.',
      [],
    ],
    ['đạt 109%', 'Thu đạt [109](plan #thu)% dự toán, vượt kế hoạch.', []],
    ["ahead of the month's plan, part of the year's", 'Thu đạt [18](plan #thu)% dự toán năm, vượt kế hoạch tháng.', []],
    [
      'met and exceeded elsewhere in the sentence',
      'Nhiều chỉ tiêu vượt kế hoạch; thu đạt [98](plan #thu)% dự toán.',
      [],
    ],
  ])('%s', (_, marked, expected) => expect(found(marked)).toEqual(expected))
})
