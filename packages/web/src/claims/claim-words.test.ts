import { type Claim, readClaims } from '@giaoban/core/claims'
import { describe, expect, it } from 'vitest'
import { makeSay } from '../ui/words.tsx'
import { claimHint, claimWords } from './claim-words.ts'
import { claimsWords } from './words.ts'

const text =
  'Báo cáo tháng 1 năm 2024. Thu ngân sách ước 1.035,5 tỷ đồng, bằng 17,8% dự toán HĐND tỉnh giao, tăng 28,7% so với cùng kỳ năm trước.'
const { claims } = readClaims(text)
const vi = makeSay(claimsWords, 'vi')

const lineOf = (claim: Claim): string => Object.values(claimWords(claim, 'vi', new Map())).join(' | ')

describe('a number of a text in words', () => {
  it('a level with its unit', () => {
    expect(lineOf(claims[0] as Claim)).toBe('ước 1.035,5 | tỷ đồng | tháng 1 năm 2024 | mức |  | Thu ngân sách')
  })
  it('a share with who assigned the plan', () => {
    expect(lineOf(claims[1] as Claim)).toBe(
      '17,8 | % | tháng 1 năm 2024 | tỷ lệ so với kế hoạch | kế hoạch HĐND giao | Thu ngân sách',
    )
  })
  it('a change with its direction and base', () => {
    expect(lineOf(claims[2] as Claim)).toBe(
      '28,7 | % | tháng 1 năm 2024 | mức thay đổi, % ▲ tăng | cùng kỳ năm trước | Thu ngân sách',
    )
  })
  it('an indicator of the catalogue by its name in the language of the page', () => {
    const claim = { ...(claims[0] as Claim), indicator: { text: 'x', start: 0, end: 1, code: 'BUDGET' } }
    const names = new Map([['BUDGET', { vi: 'Thu ngân sách', en: 'Budget revenue' }]])
    expect(claimWords(claim, 'en', names).indicator).toBe('Budget revenue')
  })
  it('in one line for a hint', () => {
    expect(claimHint(claimWords(claims[2] as Claim, 'vi', new Map()), vi)).toBe(
      'Thu ngân sách · mức thay đổi, % ▲ tăng · tháng 1 năm 2024 · so với cùng kỳ năm trước',
    )
  })
})
