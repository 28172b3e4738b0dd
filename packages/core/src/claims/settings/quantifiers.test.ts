import { expect, test } from 'vitest'
import { checkClaims } from '../check-claims.ts'
import { sourceWith } from '../checks/marked-text.ts'
import { readClaims } from '../read-claims.ts'

const listed =
  'Đa số chỉ tiêu tăng so với cùng kỳ: xuất khẩu cà phê tăng 12%, xuất khẩu cao su tăng 8%, xuất khẩu hồ tiêu tăng 5%, xuất khẩu điều giảm 4%, xuất khẩu gỗ giảm 3%.'

/** Codes for a text that lists three rises of five, by the share above which it may say 'đa số'. */
const codes = (majorityAbove?: string): readonly string[] => {
  const text = `Báo cáo tháng 01 năm 2024\n\n${listed}`
  const quantifiers = majorityAbove === undefined ? {} : { majorityAbove }
  return checkClaims(text, readClaims(text), { quantifiers, source: sourceWith({}) }).map(({ code }) => code)
}

test("'đa số' of three in five holds above a half, and not above two thirds", () => {
  expect(codes()).not.toContain('summary/quantifier')
  expect(codes('0.67')).toContain('summary/quantifier')
})
