import { describe, expect, it } from 'vitest'
import { monthRow } from './month-row.ts'
import { rowText } from './row-text.ts'
import { inVietnamese, planOf, rowOf, samePeriodOf, statedCell } from './testing-rows.ts'

const textOf = (row: Parameters<typeof rowOf>[0]): string =>
  rowText(monthRow(rowOf(row), 0, inVietnamese), '2024-M01', inVietnamese)

describe('a line of the month as a sentence', () => {
  it('says figure, plan and comparison with their origins', () => {
    const said = textOf({
      names: { vi: 'Giá trị sản xuất công nghiệp', en: '' },
      unit: 'VND',
      multiplier: 9,
      decimals: 1,
      priceBasis: { kind: 'constant', year: 2010 },
      value: '3123.9',
      valueYtd: '3123.9',
      status: 'estimate',
      plans: [planOf('council', statedCell('8.9'))],
      samePeriod: samePeriodOf({ growthCell: statedCell('48.8') }),
    })
    expect(said).toBe(
      'Giá trị sản xuất công nghiệp (giá so sánh năm 2010), tháng 1 năm 2024: ước 3.123,9 tỷ đồng; luỹ kế 3.123,9 tỷ đồng; KH HĐND 8,9% (theo nguồn); so cùng kỳ tăng 48,8% (theo nguồn).',
    )
  })
  it('says a fall by its word, not by a sign', () => {
    expect(textOf({ samePeriod: samePeriodOf({ growthCell: statedCell('-1.21') }) })).toBe(
      'Kim ngạch xuất khẩu, tháng 1 năm 2024: so cùng kỳ giảm 1,21% (theo nguồn).',
    )
  })
  it('of nothing known says so', () => {
    expect(textOf({})).toBe('Kim ngạch xuất khẩu, tháng 1 năm 2024: –.')
  })
})
