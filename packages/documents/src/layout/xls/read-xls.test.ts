import type { Sheet, SheetCell } from '@giaoban/core/layout'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../../test/office-files.ts'
import { compound, font, label, number, rawXls, u16, u32, wide, xf, xlsOf } from '../../../test/xls-files.ts'
import { readLimits, readWorkbook } from '../index.ts'

const fonts = [font('Arial'), font('.VnTime'), font('.VnTimeH'), font('VNI-Times'), font('Arial', true)]
const styles = [xf(0), xf(1), xf(2), xf(3), xf(5), xf(0, 2), xf(0, 14), xf(0, 0, 3)]

function sheetOf(...records: Parameters<typeof rawXls>[0]['sheet'][number][]): Sheet {
  const { sheets } = readWorkbook(rawXls({ globals: [...fonts, ...styles], sheet: records }), 'a.xls')
  return sheets[0] as Sheet
}

function cellOf(...records: Parameters<typeof sheetOf>): SheetCell {
  return sheetOf(...records).rows[0]?.cells[0] as SheetCell
}

describe('a workbook of Excel 97 to 2003 is read like any other', () => {
  test('texts, numbers, truth values and sheets, written by a library', () => {
    const bytes = xlsOf({
      'Biểu 1': [
        ['Chỉ tiêu', 'Tháng 1'],
        ['Sản lượng', 12.25],
        ['Số hộ', 1000],
        ['Đạt', true],
      ],
      'Biểu 2': [[null, -0.5]],
    })
    expect(readWorkbook(bytes, 'a.xls').sheets).toMatchObject([
      {
        name: 'Biểu 1',
        hidden: false,
        rows: [
          { row: 1, cells: [{ address: 'A1', value: { kind: 'text', text: 'Chỉ tiêu' } }, { address: 'B1' }] },
          { row: 2, cells: [{ address: 'A2' }, { address: 'B2', value: { kind: 'number', value: '12.25' } }] },
          { row: 3, cells: [{ address: 'A3' }, { address: 'B3', value: { kind: 'number', value: '1000' } }] },
          { row: 4, cells: [{ address: 'A4' }, { address: 'B4', value: { kind: 'boolean', value: true } }] },
        ],
      },
      { name: 'Biểu 2', rows: [{ row: 1, cells: [{ address: 'B1', value: { kind: 'number', value: '-0.5' } }] }] },
    ])
  })

  test('merged cells', () => {
    const bytes = xlsOf(
      {
        A: [
          ['Kế hoạch', null],
          ['a', 'b'],
        ],
      },
      (sheet) => {
        sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
      },
    )
    expect(readWorkbook(bytes, 'a.xls').sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }])
  })

  test('the ending may be that of the newer format', () => {
    expect(readWorkbook(xlsOf({ A: [['x']] }), 'a.xlsx').sheets[0]?.name).toBe('A')
  })

  test.each([
    ['TCVN3', label(1, 1, 1, 'Tæng gi¸ trÞ'), 'Tổng giá trị'],
    ['TCVN3 in a font that draws capitals', label(1, 1, 2, 'tæng sè'), 'TỔNG SỐ'],
    ['VNI', label(1, 1, 3, 'Toång giaù trò'), 'Tổng giá trị'],
    ['Unicode in a font of TCVN3', label(1, 1, 1, 'Tổng giá trị'), 'Tổng giá trị'],
    ['words of TCVN3 left in another font', label(1, 1, 0, '6 th¸ng đầu n¨m 2010'), '6 tháng đầu năm 2010'],
    ['signs that are no letters', label(1, 1, 0, '120 m² ± 5 µm ©'), '120 m² ± 5 µm ©'],
  ])('%s becomes Unicode', (_sentence, record, text) => {
    expect(cellOf(record).value).toEqual({ kind: 'text', text })
  })

  test('a text in two fonts is converted run by run', () => {
    const text = 'Số l­îng'
    const rich: [number, number[]] = [
      0xfc,
      [
        ...u32(1),
        ...u32(1),
        ...u16(text.length),
        9,
        ...u16(1),
        ...[...text].flatMap((c) => u16(c.charCodeAt(0))),
        ...u16(3),
        ...u16(1),
      ],
    ]
    const bytes = rawXls({
      globals: [...fonts, ...styles, rich],
      sheet: [[0xfd, [...u16(0), ...u16(0), ...u16(0), ...u32(0)]]],
    })
    expect(readWorkbook(bytes, 'a.xls').sheets[0]?.rows[0]?.cells[0]?.value).toEqual({ kind: 'text', text: 'Số lượng' })
  })

  test('a shared text that goes on in the next record, there with letters of one byte', () => {
    const first = [...u32(1), ...u32(1), ...u16(4), 1, ...u16(0x1ed5), ...u16(0x6e)]
    const bytes = rawXls({
      globals: [...fonts, ...styles, [0xfc, first], [0x3c, [0, 0x67, 0x21]]],
      sheet: [[0xfd, [...u16(0), ...u16(0), ...u16(0), ...u32(0)]]],
    })
    expect(readWorkbook(bytes, 'a.xls').sheets[0]?.rows[0]?.cells[0]?.value).toEqual({ kind: 'text', text: 'ổng!' })
  })

  test.each([
    ['bold', number(1, 1, 4, 5), { bold: true }],
    ['decimals of the number format', number(1, 1, 5, 5), { shown: { decimals: 2 } }],
    ['indent', label(1, 1, 7, 'Y tế'), { indent: 3 }],
    ['a date', number(1, 1, 6, 45_325), { value: { kind: 'date', date: '2024-02-03' } }],
    [
      'a number of 30 bits, times one hundred',
      [0x27e, [...u16(0), ...u16(0), ...u16(0), ...u32((1225 << 2) | 3)]],
      { value: { kind: 'number', value: '12.25' } },
    ],
    [
      'a broken reference',
      [0x205, [...u16(0), ...u16(0), ...u16(0), 23, 1]],
      { value: { kind: 'error', error: '#REF!' } },
    ],
  ] as const)('%s', (_sentence, record, expected) => {
    expect(cellOf(record)).toMatchObject(expected)
  })

  test('a formula has its cached number, text or error', () => {
    const formula = (col: number, result: readonly number[]): [number, number[]] => [
      6,
      [...u16(0), ...u16(col), ...u16(0), ...result, ...u16(0), ...u32(0), ...u16(0)],
    ]
    const cells = sheetOf(
      formula(0, [...new Uint8Array(new Float64Array([104.5]).buffer)]),
      formula(1, [0, 0, 0, 0, 0, 0, 255, 255]),
      [0x207, wide('tăng', 2)],
      formula(2, [2, 0, 7, 0, 0, 0, 255, 255]),
    ).rows[0]?.cells
    expect(cells?.map(({ value, formula: text }) => [value, text])).toEqual([
      [{ kind: 'number', value: '104.5' }, ''],
      [{ kind: 'text', text: 'tăng' }, ''],
      [{ kind: 'error', error: '#DIV/0!' }, ''],
    ])
  })

  test('hidden rows and columns are marked', () => {
    const row: [number, number[]] = [0x208, [...u16(1), ...u16(0), ...u16(1), ...u16(0), ...u32(0), 0x20, 0, 0, 0]]
    const column: [number, number[]] = [0x7d, [...u16(2), ...u16(3), ...u16(0), ...u16(0), 1, 0]]
    const sheet = sheetOf(column, row, number(1, 1, 0, 1), number(2, 1, 0, 2))
    expect(sheet.hiddenCols).toEqual([3, 4])
    expect(sheet.rows.map(({ row: at, hidden }) => [at, hidden ?? false])).toEqual([
      [1, false],
      [2, true],
    ])
  })

  test('Excel 5 and 95: texts of one byte a letter', () => {
    const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
    const stream = [
      ...u16(0x809),
      ...u16(8),
      ...u16(0x500),
      ...u16(5),
      ...u32(0),
      ...u16(0x31),
      ...u16(22),
      ...u16(200),
      ...u16(0),
      ...u16(0),
      ...u16(400),
      ...u16(0),
      0,
      0,
      0,
      0,
      7,
      ...latin('.VnTime'),
      ...u16(0xe0),
      ...u16(16),
      ...u16(0),
      ...u16(0),
      ...Array.from({ length: 12 }, () => 0),
      ...u16(0x85),
      ...u16(11),
      ...u32(77),
      0,
      0,
      4,
      ...latin('Bieu'),
      ...u16(0x0a),
      ...u16(0),
      ...u16(0x809),
      ...u16(8),
      ...u16(0x500),
      ...u16(16),
      ...u32(0),
      ...u16(0x204),
      ...u16(13),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u16(5),
      ...latin('n\u00a8m 1'),
      ...u16(0x0a),
      ...u16(0),
    ] // prettier-ignore
    const [sheet] = readWorkbook(compound('/Book', stream), 'a.xls').sheets
    expect([sheet?.name, sheet?.rows[0]?.cells[0]?.value]).toEqual(['Bieu', { kind: 'text', text: 'năm 1' }])
  })
})

describe('what cannot be read is refused by name', () => {
  const book = xlsOf({
    A: [
      ['Chỉ tiêu', 1],
      ['x', 2],
    ],
  })

  test.each([
    ['protected by a password', rawXls({ globals: [[0x2f, [0, 0]]], sheet: [] }), 'file/password'],
    ['of Excel 4', rawXls({ globals: [], sheet: [], version: 0x400 }), 'file/unsupported'],
    ['cut in half', book.slice(0, book.length / 2), 'file/truncated'],
    ['cut to its header', book.slice(0, 600), 'file/truncated'],
    [
      'with a record that leaves the stream',
      compound('/Workbook', [...u16(0x809), ...u16(999), 0, 6]),
      'file/truncated',
    ],
    [
      'with a shared text longer than its record',
      rawXls({ globals: [[0xfc, [...u32(1), ...u32(1), ...u16(500), 0, 65]]], sheet: [] }),
      'file/truncated',
    ],
  ])('%s', (_sentence, bytes, code) => {
    expect(refusalOf(() => readWorkbook(bytes, 'a.xls')).code).toBe(code)
  })

  test('more sheets or cells than the limits', () => {
    const two = xlsOf({ A: [['x']], B: [['y']] })
    expect(refusalOf(() => readWorkbook(two, 'a.xls', { ...readLimits, sheets: 1 })).code).toBe('file/too-many-sheets')
    expect(refusalOf(() => readWorkbook(book, 'a.xls', { ...readLimits, cells: 3 })).code).toBe('file/too-large')
  })

  test('changed bytes are read or refused, and always end', () => {
    fc.assert(
      fc.property(fc.nat(book.length - 1), fc.nat(255), fc.nat(book.length - 1), (at, byte, from) => {
        const damaged = book.slice()
        damaged[at] = byte
        damaged[from] = 255 - byte
        expect(sheetsOrRefusal(damaged)).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})

/** How many sheets were read, or the code of the refusal; anything else that is thrown fails the test. */
function sheetsOrRefusal(bytes: Uint8Array): number | string {
  try {
    return readWorkbook(bytes, 'a.xls').sheets.length
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return (error as Error & { code: string }).code
    throw error
  }
}
