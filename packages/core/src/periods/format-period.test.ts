import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPeriod } from './format-period.ts'
import { anyPeriod } from './period.arbitrary.ts'
import { readPeriod } from './read-period.ts'

describe('a period in words', () => {
  test.each([
    ['2024-M01', 'tháng 1 năm 2024', 'tháng 1/2024', 'January 2024', 'Jan 2024'],
    ['2023-M12', 'tháng 12 năm 2023', 'tháng 12/2023', 'December 2023', 'Dec 2023'],
    ['2024-Q1', 'quý I năm 2024', 'quý I/2024', 'first quarter of 2024', 'Q1 2024'],
    ['2024-Q4', 'quý IV năm 2024', 'quý IV/2024', 'fourth quarter of 2024', 'Q4 2024'],
    ['2024-S1', '6 tháng đầu năm 2024', '6 tháng 2024', 'first half of 2024', 'H1 2024'],
    ['2024-S2', '6 tháng cuối năm 2024', '6 tháng cuối năm 2024', 'second half of 2024', 'H2 2024'],
    ['2024-A1', 'năm 2024', 'năm 2024', '2024', '2024'],
    ['2024-01-01/P9M', '9 tháng đầu năm 2024', '9 tháng 2024', 'first nine months of 2024', 'Jan–Sep 2024'],
    ['2024-01-01/P2M', '2 tháng đầu năm 2024', '2 tháng 2024', 'first two months of 2024', 'Jan–Feb 2024'],
    ['2024-09-01/P4M', '4 tháng cuối năm 2024', '4 tháng cuối năm 2024', 'last four months of 2024', 'Sep–Dec 2024'],
    ['2024-04-01/P6M', 'từ tháng 4 đến tháng 9 năm 2024', 'tháng 4-9/2024', 'April to September 2024', 'Apr–Sep 2024'],
    [
      '2023-11-01/P4M',
      'từ tháng 11 năm 2023 đến tháng 2 năm 2024',
      'tháng 11/2023-2/2024',
      'November 2023 to February 2024',
      'Nov 2023 – Feb 2024',
    ],
    ['2021-01-01/P60M', 'giai đoạn 2021-2025', 'giai đoạn 2021-2025', '2021–2025', '2021–2025'],
  ])('%s: %s · %s · %s · %s', (id, vi, viShort, en, enShort) => {
    expect(formatPeriod(id, 'vi')).toBe(vi)
    expect(formatPeriod(id, 'vi', 'short')).toBe(viShort)
    expect(formatPeriod(id, 'en')).toBe(en)
    expect(formatPeriod(id, 'en', 'short')).toBe(enShort)
  })

  test('what is no period is refused', () => {
    expect(() => formatPeriod('2024', 'vi')).toThrow(expect.objectContaining({ code: 'period/invalid' }))
  })
})

test('whatever is printed is read back, in both languages and styles, as typed or in capitals, composed or not', () => {
  const lang = fc.constantFrom('vi' as const, 'en' as const)
  const style = fc.constantFrom('long' as const, 'short' as const)
  const form = fc.constantFrom('NFC', 'NFD')
  fc.assert(
    fc.property(anyPeriod, lang, style, form, (id, inLang, inStyle, inForm) => {
      const words = formatPeriod(id, inLang, inStyle).normalize(inForm)
      expect(readPeriod(words)?.id).toBe(id)
      expect(readPeriod(words.toUpperCase())?.id).toBe(id)
    }),
    { numRuns: 2000 },
  )
})
