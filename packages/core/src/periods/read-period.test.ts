import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPeriod } from './period.arbitrary.ts'
import { notations } from './period-notations.ts'
import { readPeriod } from './read-period.ts'

const accepted: readonly (readonly [text: string, id: string])[] = [
  ['2024-M01', '2024-M01'],
  ['2024-01-01/P9M', '2024-01-01/P9M'],
  ['2024-Q1', '2024-Q1'],
  ['2024-S2', '2024-S2'],
  ['2024-A1', '2024-A1'],
  ['01/2024', '2024-M01'],
  ['1/2024', '2024-M01'],
  ['1-2024', '2024-M01'],
  ['12 / 2024', '2024-M12'],
  ['2024-01', '2024-M01'],
  ['2024/1', '2024-M01'],
  ['2024m01', '2024-M01'],
  ['tháng 1-2024', '2024-M01'],
  ['tháng 01/2024', '2024-M01'],
  ['tháng 1.2024', '2024-M01'],
  ['tháng 01 năm 2024', '2024-M01'],
  ['tháng 1, năm 2024', '2024-M01'],
  ['Tháng Một năm 2024', '2024-M01'],
  ['tháng tư năm 2024', '2024-M04'],
  ['tháng năm năm 2024', '2024-M05'],
  ['tháng Mười Hai năm 2023', '2023-M12'],
  ['THÁNG 1 NĂM 2024', '2024-M01'],
  ['thang 1/2024', '2024-M01'],
  ['T1/2024', '2024-M01'],
  ['T12-2023', '2023-M12'],
  ['January 2024', '2024-M01'],
  ['Jan. 2024', '2024-M01'],
  ['Sept 2024', '2024-M09'],
  ['January, 2024', '2024-M01'],
  ['January of 2024', '2024-M01'],
  ['month 1 of 2024', '2024-M01'],
  ['quý I/2024', '2024-Q1'],
  ['quý I-2024', '2024-Q1'],
  ['quý 1 năm 2024', '2024-Q1'],
  ['QUÝ IV NĂM 2023', '2023-Q4'],
  ['quý ba năm 2024', '2024-Q3'],
  ['quý tư năm 2024', '2024-Q4'],
  ['Q1/2024', '2024-Q1'],
  ['Q.II/2024', '2024-Q2'],
  ['Q1 2024', '2024-Q1'],
  ['Q12024', '2024-Q1'],
  ['2024 Q3', '2024-Q3'],
  ['2024Q3', '2024-Q3'],
  ['first quarter of 2024', '2024-Q1'],
  ['the 4th quarter of 2024', '2024-Q4'],
  ['quarter III 2024', '2024-Q3'],
  ['H1 2024', '2024-S1'],
  ['H2/2024', '2024-S2'],
  ['1H2024', '2024-S1'],
  ['2024-H2', '2024-S2'],
  ['the first half of 2024', '2024-S1'],
  ['2nd half of 2024', '2024-S2'],
  ['nửa đầu năm 2024', '2024-S1'],
  ['nửa cuối năm 2024', '2024-S2'],
  ['6 tháng đầu năm 2024', '2024-S1'],
  ['sáu tháng đầu năm 2024', '2024-S1'],
  ['6 tháng cuối năm 2024', '2024-S2'],
  ['3 tháng cuối năm 2024', '2024-Q4'],
  ['4 tháng cuối năm 2024', '2024-09-01/P4M'],
  ['9 tháng đầu năm 2024', '2024-01-01/P9M'],
  ['09 tháng đầu năm 2024', '2024-01-01/P9M'],
  ['9 tháng năm 2024', '2024-01-01/P9M'],
  ['9 tháng/2024', '2024-01-01/P9M'],
  ['chín tháng năm 2024', '2024-01-01/P9M'],
  ['mười một tháng năm 2024', '2024-01-01/P11M'],
  ['năm tháng đầu năm 2024', '2024-01-01/P5M'],
  ['3 tháng đầu năm 2024', '2024-Q1'],
  ['12 tháng năm 2024', '2024-A1'],
  ['9T/2024', '2024-01-01/P9M'],
  ['9T2024', '2024-01-01/P9M'],
  ['9M 2024', '2024-01-01/P9M'],
  ['first nine months of 2024', '2024-01-01/P9M'],
  ['the first 9 months of 2024', '2024-01-01/P9M'],
  ['nine months of 2024', '2024-01-01/P9M'],
  ['one month of 2024', '2024-M01'],
  ['last four months of 2024', '2024-09-01/P4M'],
  ['từ tháng 4 đến tháng 9 năm 2024', '2024-04-01/P6M'],
  ['tháng 4 đến hết tháng 9/2024', '2024-04-01/P6M'],
  ['tháng 1-9/2024', '2024-01-01/P9M'],
  ['từ tháng 11 năm 2023 đến tháng 2 năm 2024', '2023-11-01/P4M'],
  ['tháng 11/2023 - tháng 2/2024', '2023-11-01/P4M'],
  ['January to September 2024', '2024-01-01/P9M'],
  ['Jan.–Sep. 2024', '2024-01-01/P9M'],
  ['from November 2023 to February 2024', '2023-11-01/P4M'],
  ['giai đoạn 2021-2025', '2021-01-01/P60M'],
  ['2021–2025', '2021-01-01/P60M'],
  ['năm 2024', '2024-A1'],
  ['cả năm 2024', '2024-A1'],
  ['2024', '2024-A1'],
  ['the year 2024', '2024-A1'],
  ['full year 2024', '2024-A1'],
  ['FY2024', '2024-A1'],
  ['  tháng  1 \u00a0năm 2024. ', '2024-M01'],
]

describe('an accepted notation', () => {
  test.each(accepted)('%j is %s', (text, id) => {
    expect(readPeriod(text)?.id).toBe(id)
    expect(readPeriod(text.normalize('NFD'))?.id).toBe(id)
    expect(readPeriod(text.toUpperCase())?.id).toBe(id)
  })

  test('every notation of the table has an example here', () => {
    const folded = accepted.map(([text]) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/[–]/g, '-').toLowerCase(),
    )
    const unused = notations.filter(({ pattern }) => !folded.some((text) => pattern.test(text)))
    expect(unused.map(({ pattern }) => pattern.source)).toEqual([])
  })
})

describe('without a year the year of the context completes it', () => {
  test.each([
    ['6 tháng đầu năm', '2024-S1'],
    ['6 tháng cuối năm', '2024-S2'],
    ['chín tháng', '2024-01-01/P9M'],
    ['quý I', '2024-Q1'],
    ['Tháng 1', '2024-M01'],
    ['T1', '2024-M01'],
    ['cả năm', '2024-A1'],
    ['January', '2024-M01'],
    ['first nine months', '2024-01-01/P9M'],
    ['first half of the year', '2024-S1'],
    ['Q3', '2024-Q3'],
  ])('%s in a text of 2024 is %s', (text, id) => {
    expect(readPeriod(text, 2024)?.id).toBe(id)
    expect(readPeriod(text)).toBeNull()
  })

  test('a written year wins over the context', () => {
    expect(readPeriod('quý I/2023', 2024)?.id).toBe('2023-Q1')
  })

  test.each(['', '   ', '5', '15', 'tháng', 'trong kỳ'])('%j stays nothing', (text) => {
    expect(readPeriod(text, 2024)).toBeNull()
  })
})

describe('what is no period is null', () => {
  test.each([
    'tháng 13/2024',
    'tháng 0/2024',
    '13/2024',
    '2024-13',
    'quý V/2024',
    'quý 5 năm 2024',
    'H3 2024',
    '13 tháng đầu năm 2024',
    '0 tháng đầu năm 2024',
    '13 tháng cuối năm 2024',
    'tháng 9-1/2024',
    'tháng 1-13/2024',
    '2024-2021',
    'tháng 1/24',
    '15/01/2024',
    '2024-01-15',
    'ngày 15 tháng 1 năm 2024',
    'trong tháng 1/2024, ngành công nghiệp',
    '14.800',
    '12024',
    '0999',
    'năm',
    'cùng kỳ năm trước',
    'Quyết định 43/2024',
    'thirteen months of 2024',
  ])('%j', (text) => {
    expect(readPeriod(text)).toBeNull()
  })

  test('any text is read or null, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(thang|quy|Q|T)? ?\d{0,3}[-/ ]\d{4}$/)),
        (text) => {
          const period = readPeriod(text, 2024)
          expect(period === null || period.months >= 1).toBe(true)
        },
      ),
    )
  })
})

test('an identity is read as itself, with any year in context', () => {
  fc.assert(
    fc.property(anyPeriod, fc.integer({ min: 1990, max: 2100 }), (id, year) => {
      expect(readPeriod(id, year)?.id).toBe(id)
    }),
  )
})
