import type { ColumnMeaning } from '@giaoban/core/statistics'
import { describe, expect, test } from 'vitest'
import { areas, indicators } from '../../test/catalogue.ts'
import { sheetOf, type Written, workbookOf } from '../../test/sheet-model.ts'
import { readAnnex } from './read-annex.ts'

/** Meaning of the column of one header word, in a table with these columns before it. */
function meaningOf(
  word: string,
  { label = '', cells = [] as readonly Written[], period = '2024-M09' } = {},
): { meaning: ColumnMeaning | null; codes: readonly string[] } {
  const header = [
    'Chỉ tiêu',
    'ĐVT',
    'KH TW giao',
    'KH HĐND giao',
    'Tháng 9',
    'Luỹ kế',
    'Tháng 9/2023',
    'Luỹ kế cùng kỳ',
    word,
  ]
  const labels = ['A', 'B', '1', '2', '3', '4', '5', '6', label]
  const values = [
    [1000, 1200, 60, 700, 50, 560],
    [400, 500, 40, 330, 32, 300],
    [90, 100, 9, 80, 10, 64],
  ]
  const names = ['Kim ngạch xuất khẩu', 'Kim ngạch nhập khẩu', 'Xuất khẩu cà phê (giá trị)']
  const rows = names.map((name, i) => [name, 'triệu USD', ...(values[i] as readonly number[]), cells[i] ?? null])
  const sheet = sheetOf('PL', [header, ...(label ? [labels] : []), ...rows])
  const reading = readAnnex(workbookOf(sheet), { indicators, areas, area: 'gia-lai', period, file: 'pl.xlsx' })
  return {
    meaning: reading.tables[0]?.columns.at(-1)?.meaning ?? null,
    codes: reading.findings.map(({ code }) => code),
  }
}

const ytd = '2024-01-01/P9M'
const month = '2024-M09'

describe('what a header leaves open is settled by evidence', () => {
  test.each<[string, string, Parameters<typeof meaningOf>[1], ColumnMeaning]>([
    ['the words alone', 'Luỹ kế so KH TW giao (%)', {}, { kind: 'planShare', period: ytd, assigner: 'central' }],
    [
      'the row of column numbers: plan and numerator',
      'So KH (%)',
      { label: '7=4/2' },
      { kind: 'planShare', period: ytd, assigner: 'council' },
    ],
    [
      'the row of column numbers: the month',
      'So KH (%)',
      { label: '(7)=(3)/(1)*100' },
      { kind: 'planShare', period: month, assigner: 'central' },
    ],
    [
      'the row of column numbers: a quotient',
      'So cùng kỳ (%)',
      { label: '7=3/5' },
      { kind: 'change', measure: 'growth', period: month, mode: 'ratio' },
    ],
    [
      'the row of column numbers: an increase',
      'So cùng kỳ (%)',
      { label: '7=(4-6)/6' },
      { kind: 'change', measure: 'growth', period: ytd, mode: 'growth' },
    ],
    [
      'the row of column numbers: a difference',
      'So cùng kỳ',
      { label: '7=4-6' },
      { kind: 'change', measure: 'growth', period: ytd, mode: 'absolute' },
    ],
    [
      'live formulas: a quotient',
      'So cùng kỳ (%)',
      { cells: [{ value: { kind: 'number', value: '120' }, formula: 'E2/G2*100' }] },
      { kind: 'change', measure: 'growth', period: month, mode: 'ratio' },
    ],
    [
      'live formulas within IF and ROUND',
      'So cùng kỳ (%)',
      { cells: [{ value: { kind: 'number', value: '25' }, formula: 'IF(H2="","",ROUND((F2/H2-1)*100,1))' }] },
      { kind: 'change', measure: 'growth', period: ytd, mode: 'growth' },
    ],
    [
      'the figures: an increase of the month',
      'So cùng kỳ (%)',
      { cells: [20, 25, -10] },
      { kind: 'change', measure: 'growth', period: month, mode: 'growth' },
    ],
    [
      'the figures: a quotient of the year to date',
      'So cùng kỳ (%)',
      { cells: [125, 110, 125] },
      { kind: 'change', measure: 'growth', period: ytd, mode: 'ratio' },
    ],
    [
      'the figures: which plan',
      'So KH (%)',
      { cells: [70, 82.5, 88.9] },
      { kind: 'planShare', period: ytd, assigner: 'central' },
    ],
    [
      'the figures, typed as text',
      'So cùng kỳ (%)',
      { cells: ['125', '110', '125,0'] },
      { kind: 'change', measure: 'growth', period: ytd, mode: 'ratio' },
    ],
    [
      'words that say increase, against figures that would fit nothing',
      'Tăng, giảm so cùng kỳ (%)',
      { cells: [7, 8, 9] },
      { kind: 'change', measure: 'growth', period: month, mode: 'growth' },
    ],
  ])('%s', (_sentence, word, given, meaning) => {
    const { meaning: found, codes } = meaningOf(word, given)
    expect(found).toEqual(meaning)
    expect(codes).not.toContain('annex/unclear-column')
  })

  test('when nothing settles it, values around 100 are taken for quotients, and that is said', () => {
    const { meaning, codes } = meaningOf('So cùng kỳ (%)', { cells: [101, 99, 103] })
    expect(meaning).toMatchObject({ kind: 'change', mode: 'ratio' })
    expect(codes).toContain('annex/unclear-column')
  })

  test('two columns under the same words are both left out, and that is said', () => {
    const sheet = sheetOf('PL', [
      ['Chỉ tiêu', 'ĐVT', 'Ước tháng 01', 'Ước tháng 01'],
      ['Kim ngạch xuất khẩu', 'triệu USD', 85, 86],
    ])
    const reading = readAnnex(workbookOf(sheet), {
      indicators,
      areas,
      area: 'gia-lai',
      period: '2024-M01',
      file: 'pl.xlsx',
    })
    expect(reading.observations).toEqual([])
    expect(reading.findings.map(({ code, at }) => [code, 'cell' in at && at.cell])).toEqual([
      ['annex/unclear-column', 'C1'],
      ['annex/unclear-column', 'D1'],
    ])
  })
})
