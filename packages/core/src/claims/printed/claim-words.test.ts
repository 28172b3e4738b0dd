import { describe, expect, test } from 'vitest'
import type { Claim } from '../claim.ts'
import { readClaims } from '../read-claims.ts'
import { describeClaim } from './claim-words.ts'

const line = (claim: Claim, lang: 'vi' | 'en'): string => Object.values(describeClaim(claim, lang)).join(' | ')
const linesOf = (text: string, lang: 'vi' | 'en'): readonly string[] =>
  readClaims(text).claims.map((claim) => line(claim, lang))

const text =
  'Báo cáo tháng 5 năm 2024. Thu ngân sách 5 tháng đầu năm ước 1.035,5 tỷ đồng, bằng 17,8% dự toán HĐND tỉnh giao, tăng 28,7% so với cùng kỳ năm trước.'

describe('what was understood of a number, in words of people', () => {
  test('in Vietnamese: number | unit | period | measure | base', () => {
    expect(linesOf(text, 'vi')).toEqual([
      'ước 1.035,5 | tỷ đồng | 5 tháng đầu năm 2024 | mức | ',
      '17,8 | % | 5 tháng đầu năm 2024 | tỷ lệ so với kế hoạch | kế hoạch HĐND giao',
      '28,7 | % | 5 tháng đầu năm 2024 | mức thay đổi, % ▲ tăng | cùng kỳ năm trước',
    ])
  })
  test('in English', () => {
    expect(linesOf(text, 'en')).toEqual([
      'est. 1.035,5 | billion VND | first five months of 2024 | level | ',
      '17,8 | % | first five months of 2024 | share of the plan | plan of the council',
      '28,7 | % | first five months of 2024 | change, % ▲ up | same period last year',
    ])
  })
})
