import { type SheetSource, sourceOfSheet, type Workbook } from '@giaoban/core/layout'
import {
  outlineWorkbook,
  type PlacedFigure,
  readStatisticalWorkbook,
  type SheetReading,
} from '@giaoban/core/statistics'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { xlsxOf } from '../../test/office-files.ts'
import { sheetOf, type Written, workbookOf } from '../../test/sheet-model.ts'
import { readWorkbook } from '../layout/index.ts'

type Rows = readonly (readonly Written[])[]
type Merges = Parameters<typeof sheetOf>[2]

function readRows(rows: Rows, merges: Merges = []): SheetReading {
  return readStatisticalWorkbook(workbookOf(sheetOf('Biểu', rows, merges))).sheets[0] as SheetReading
}

/** A figure in one line: `C5 Trung ương > Bộ Y tế [Trị giá] 2024-M02 level Tỷ đồng estimate = 27.8`. */
function line({ cell, indicator, period, measure, baseline, unit, status, value }: PlacedFigure): string {
  const qualifiers = indicator.qualifiers.length > 0 ? `[${indicator.qualifiers.join(', ')}]` : ''
  const base = baseline ? `${baseline.kind} ${baseline.period}` : ''
  return [cell, indicator.path.join(' > '), qualifiers, period, measure, base, unit.text, status ?? '', '=', value]
    .filter((part) => part !== '')
    .join(' ')
}

function linesOf({ tables, notPlaced }: SheetReading): readonly string[] {
  return [
    ...tables.flatMap(({ figures }) => figures.map(line)),
    ...notPlaced.map(({ cell, why }) => `! ${cell} ${why}`),
  ]
}

const merge = (top: number, left: number, bottom: number, right: number): NonNullable<Merges>[number] => ({
  top,
  left,
  bottom,
  right,
})
const year = 2024

describe('a figure is placed by title, header and row, whatever the layout', () => {
  const cases: readonly (readonly [sentence: string, rows: Rows, lines: readonly string[], merges?: Merges])[] = [
    [
      'a header broken over rows, its years in cells of their own',
      [
        ['2. Vốn đầu tư'],
        [null, 'Thực hiện', 'Ước tính', 'Cộng dồn'],
        [null, 'tháng 01', 'tháng 02', '02 tháng'],
        [null, 'năm', 'năm', 'năm'],
        [null, year, year, year],
        [],
        ['Tổng số (Tỷ đồng)', 12.5, 13.5, 26],
      ],
      [
        'B7 Tổng số 2024-M01 level Tỷ đồng preliminary = 12.5',
        'C7 Tổng số 2024-M02 level Tỷ đồng estimate = 13.5',
        'D7 Tổng số 2024-01-01/P2M level Tỷ đồng estimate = 26',
      ],
    ],
    [
      'a merged header over columns, a blank spacer between, units of volumes and values in the corner',
      [
        ['14. Hàng hóa xuất khẩu'],
        [null, null, null, null, null, null, 'Nghìn tấn; Triệu USD'],
        [null, null, 'Ước tính tháng 02 năm 2024', null, null, 'So với cùng kỳ năm trước (%) tháng 02 năm 2024'],
        [null, null, 'Lượng', 'Trị giá', null, 'Lượng', 'Trị giá'],
        [null, 'Cà phê', 169.3, 964.3, null, 106.6, 182.6],
      ],
      [
        'C5 Cà phê [Lượng] 2024-M02 level Nghìn tấn estimate = 169.3',
        'D5 Cà phê [Trị giá] 2024-M02 level Triệu USD estimate = 964.3',
        'F5 Cà phê [Lượng] 2024-M02 index samePeriod 2023-M02 % = 106.6',
        'G5 Cà phê [Trị giá] 2024-M02 index samePeriod 2023-M02 % = 182.6',
      ],
      [merge(3, 3, 3, 4), merge(3, 6, 3, 7)],
    ],
    [
      'words over several columns without a merged cell',
      [
        ['4. Giá trị sản xuất công nghiệp'],
        [null, 'Thực hiện (Tỷ đồng)', null, null],
        [null, '5 tháng', 'Ước tính', 'Cộng dồn'],
        [null, 'năm 2001', 'tháng 6', '6 tháng'],
        [null, null, 'năm 2001', 'năm 2001'],
        ['Hà Nội', 6777, 1570, 8347],
      ],
      [
        'B6 Hà Nội 2001-01-01/P5M level Tỷ đồng preliminary = 6777',
        'C6 Hà Nội 2001-M06 level Tỷ đồng estimate = 1570',
        'D6 Hà Nội 2001-S1 level Tỷ đồng preliminary = 8347',
      ],
    ],
    [
      'indices of several bases: a base year, December, the month before, and inflation as a change',
      [
        ['16. Chỉ số giá tiêu dùng tháng 02 năm 2024'],
        [null, null, null, null, null, '%'],
        [null, 'Tháng 02 năm 2024 so với:', null, null, null, 'Bình quân 02 tháng'],
        [null, 'Kỳ gốc', 'Tháng 02', 'Tháng 12', 'Tháng 01', 'năm 2024 so với'],
        [null, '(2019)', 'năm 2023', 'năm 2023', 'năm 2024', 'cùng kỳ năm 2023'],
        ['CHỈ SỐ GIÁ TIÊU DÙNG', 118.69, 102.91, 101.32, 100.34, 103.27],
        ['LẠM PHÁT CƠ BẢN', null, 2.87, null, 0.3, 2.97],
      ],
      [
        'B6 CHỈ SỐ GIÁ TIÊU DÙNG 2024-M02 index fixed 2019-A1 % = 118.69',
        'C6 CHỈ SỐ GIÁ TIÊU DÙNG 2024-M02 index samePeriod 2023-M02 % = 102.91',
        'D6 CHỈ SỐ GIÁ TIÊU DÙNG 2024-M02 index yearEnd 2023-M12 % = 101.32',
        'E6 CHỈ SỐ GIÁ TIÊU DÙNG 2024-M02 index previousPeriod 2024-M01 % = 100.34',
        'F6 CHỈ SỐ GIÁ TIÊU DÙNG 2024-01-01/P2M index samePeriod 2023-01-01/P2M % = 103.27',
        'C7 LẠM PHÁT CƠ BẢN 2024-M02 growth samePeriod 2023-M02 % = 2.87',
        'E7 LẠM PHÁT CƠ BẢN 2024-M02 growth previousPeriod 2024-M01 % = 0.3',
        'F7 LẠM PHÁT CƠ BẢN 2024-01-01/P2M growth samePeriod 2023-01-01/P2M % = 2.97',
      ],
      [merge(3, 2, 3, 5)],
    ],
    [
      'shares, plans, shares of plan and absolute changes',
      [
        ['5. Vốn đầu tư năm 2024'],
        [
          '',
          'Kế hoạch năm 2024',
          'Ước tính 2 tháng năm 2024',
          '',
          '2 tháng năm 2024 so với',
          'Tăng/giảm so với 2 tháng năm 2023',
        ],
        ['', '(Tỷ đồng)', 'Tổng mức (Tỷ đồng)', 'Cơ cấu (%)', 'kế hoạch năm 2024 (%)', '(Tỷ đồng)'],
        ['Tổng số', 500, 60, 100, 12, -4],
      ],
      [
        'B4 Tổng số 2024-A1 plan Tỷ đồng = 500',
        'C4 Tổng số [Tổng mức] 2024-01-01/P2M level Tỷ đồng estimate = 60',
        'D4 Tổng số 2024-01-01/P2M share % estimate = 100',
        'E4 Tổng số 2024-01-01/P2M planShare plan 2024-A1 % = 12',
        'F4 Tổng số 2024-01-01/P2M difference samePeriod 2023-01-01/P2M Tỷ đồng = -4',
      ],
      [merge(2, 3, 2, 4)],
    ],
    [
      'sub-items by indent, weight and "Trong đó", a name that goes on in the next row, repeated units',
      [
        ['3. Sản phẩm tháng 02 năm 2024'],
        [null, 'Đơn vị tính', 'Ước tính tháng 02 năm 2024'],
        [{ value: { kind: 'text', text: 'Khai khoáng' }, bold: true }, 'Nghìn tấn', 10],
        [{ value: { kind: 'text', text: 'Than' } }, '"', 7],
        ['Trong đó:'],
        ['Than sạch', '"', 5],
        [{ value: { kind: 'text', text: 'Chế biến gỗ từ tre,' }, bold: true }],
        [{ value: { kind: 'text', text: 'nứa (trừ giường, tủ)' }, bold: true }, 'Triệu cái', 2],
      ],
      [
        'C3 Khai khoáng 2024-M02 level Nghìn tấn estimate = 10',
        'C4 Khai khoáng > Than 2024-M02 level Nghìn tấn estimate = 7',
        'C6 Khai khoáng > Than > Than sạch 2024-M02 level Nghìn tấn estimate = 5',
        'C8 Chế biến gỗ từ tre, nứa (trừ giường, tủ) 2024-M02 level Triệu cái estimate = 2',
      ],
    ],
    [
      'units in a row of their own and in the name of the row over it',
      [
        ['24. Vận tải 6 tháng năm 2015'],
        [null, 'Thực hiện 6 tháng năm 2015', null],
        [null, 'Vận chuyển', 'Luân chuyển'],
        ['A. HÀNH KHÁCH', 'Nghìn HK', 'Triệu HK.km'],
        ['Tổng số', 1610, 71],
        ['B. HÀNG HÓA (Nghìn tấn)'],
        ['Tổng số', 545, 107],
      ],
      [
        'B5 A. HÀNH KHÁCH > Tổng số [Vận chuyển] 2015-S1 level Nghìn HK preliminary = 1610',
        'C5 A. HÀNH KHÁCH > Tổng số [Luân chuyển] 2015-S1 level Triệu HK.km preliminary = 71',
        'B7 B. HÀNG HÓA > Tổng số [Vận chuyển] 2015-S1 level Nghìn tấn preliminary = 545',
        'C7 B. HÀNG HÓA > Tổng số [Luân chuyển] 2015-S1 level Nghìn tấn preliminary = 107',
      ],
      [merge(2, 2, 2, 3)],
    ],
    [
      'a table that goes on over the page below its region, provinces as rows',
      [
        ['5. Lúa đông xuân năm 2015 phân theo địa phương'],
        [null, 'Diện tích (Nghìn ha)'],
        [{ value: { kind: 'text', text: 'Duyên hải miền Trung' }, bold: true }, 58.5],
        [{ value: { kind: 'text', text: 'Huế' }, indent: 1 }, 5.5],
        ['5. (Tiếp theo) Lúa đông xuân năm 2015 phân theo địa phương'],
        [null, 'Diện tích (Nghìn ha)'],
        [{ value: { kind: 'text', text: 'Đà Nẵng' }, indent: 1 }, 2.9],
      ],
      [
        'B3 Duyên hải miền Trung [Diện tích] 2015-A1 level Nghìn ha = 58.5',
        'B4 Duyên hải miền Trung > Huế [Diện tích] 2015-A1 level Nghìn ha = 5.5',
        'B7 Duyên hải miền Trung > Đà Nẵng [Diện tích] 2015-A1 level Nghìn ha = 2.9',
      ],
    ],
    [
      'periods as rows, the year of each in its name',
      [
        ['48. Tỷ lệ thất nghiệp'],
        [null, null, '%'],
        [null, 'Thành thị', 'Nông thôn'],
        [{ value: { kind: 'text', text: 'Trong độ tuổi lao động' }, bold: true }],
        ['Quý I năm 2024', 2.64, 1.99],
        ['Ước tính năm 2024', 2.53, 2.05],
      ],
      [
        'B5 Trong độ tuổi lao động [Thành thị] 2024-Q1 level % = 2.64',
        'C5 Trong độ tuổi lao động [Nông thôn] 2024-Q1 level % = 1.99',
        'B6 Trong độ tuổi lao động [Thành thị] 2024-A1 level % estimate = 2.53',
        'C6 Trong độ tuổi lao động [Nông thôn] 2024-A1 level % estimate = 2.05',
      ],
    ],
    [
      'a region merged down beside its provinces, numbers of rows left of them, a row of column numbers',
      [
        ['Biểu 7: Trồng rừng đến ngày 20 tháng 2 năm 2024'],
        ['STT', 'Vùng', 'Tỉnh', 'Đơn vị tính', 'Thực hiện kỳ này', 'So với cùng kỳ năm trước (%)'],
        ['A', 'B', 'C', 'D', '(1)', '2=1/3'],
        [1, 'Tây Nguyên', 'Gia Lai', 'ha', 120, 104.2],
        [2, null, 'Kon Tum', 'ha', 80, 99.1],
        [3, null, 'Đắk Lắk', 'ha', 95, 101.5],
      ],
      [
        'E4 Tây Nguyên > Gia Lai 2024-M02 level ha preliminary = 120',
        'F4 Tây Nguyên > Gia Lai 2024-M02 index samePeriod 2023-M02 % = 104.2',
        'E5 Tây Nguyên > Kon Tum 2024-M02 level ha preliminary = 80',
        'F5 Tây Nguyên > Kon Tum 2024-M02 index samePeriod 2023-M02 % = 99.1',
        'E6 Tây Nguyên > Đắk Lắk 2024-M02 level ha preliminary = 95',
        'F6 Tây Nguyên > Đắk Lắk 2024-M02 index samePeriod 2023-M02 % = 101.5',
      ],
      [merge(4, 2, 6, 2)],
    ],
    [
      'units that a footnote gives to the rows it marks; footnotes are no rows',
      [
        ['15. Hàng hóa nhập khẩu tháng 02 năm 2024'],
        [null, null, 'Nghìn tấn; Triệu USD'],
        [null, 'Sơ bộ tháng 02 năm 2024', null],
        [null, 'Lượng', 'Trị giá'],
        ['Ô tô(*)', 9000, 210],
        ['(*)Chiếc, triệu USD'],
      ],
      [
        'B5 Ô tô [Lượng] 2024-M02 level Chiếc preliminary = 9000',
        'C5 Ô tô [Trị giá] 2024-M02 level triệu USD preliminary = 210',
      ],
      [merge(3, 2, 3, 3)],
    ],
    [
      'a table in English',
      [
        ['13. Retail sales of goods'],
        [null, null, 'Bill. dongs'],
        [null, 'Prel.', 'Estimation of', 'Accumulation', 'September 2020', '9 months of 2020'],
        [null, 'August', 'September', '9 months', 'compared to the same', 'compared to the same'],
        [null, year, year, 'of 2024', 'period last year (%)', 'period last year (%)'],
        ['TOTAL', 435.5, 441.3, 3673, 104.9, 100.7],
      ],
      [
        'B6 TOTAL 2024-M08 level Bill. dongs preliminary = 435.5',
        'C6 TOTAL 2024-M09 level Bill. dongs estimate = 441.3',
        'D6 TOTAL 2024-01-01/P9M level Bill. dongs estimate = 3673',
        'E6 TOTAL 2020-M09 index samePeriod 2019-M09 % = 104.9',
        'F6 TOTAL 2020-01-01/P9M index samePeriod 2019-01-01/P9M % = 100.7',
      ],
    ],
    [
      'growth instead of an index, told by its negative figures',
      [
        ['Bán lẻ tháng 02 năm 2024'],
        [null, 'Tháng 02 năm 2024 so với cùng kỳ năm trước (%)'],
        ['Hàng hoá', 5.2],
        ['Dịch vụ', -1.3],
      ],
      [
        'B3 Hàng hoá 2024-M02 growth samePeriod 2023-M02 % = 5.2',
        'B4 Dịch vụ 2024-M02 growth samePeriod 2023-M02 % = -1.3',
      ],
    ],
    [
      'nothing is guessed: what lacks header, name, period, base or unit is named by its cell',
      [
        ['9. Doanh nghiệp'],
        [null, 'Tháng 02 năm 2024', 'So với (%)', 'Mức lương', null, '2 tháng năm 2024 so với (%)'],
        ['Vốn (Tỷ đồng)', 10, 101, null, 7, null],
        [null, 11, null, null, null, null],
        ['Mức độ', 12, null, 5, null, 99],
      ],
      [
        'B3 Vốn 2024-M02 level Tỷ đồng = 10',
        '! C3 table/no-period',
        '! E3 table/no-header',
        '! B4 table/no-name',
        '! B5 table/no-unit',
        '! D5 table/no-period',
        '! F5 table/no-base',
      ],
    ],
  ]

  test.each(cases.map(([sentence, rows, lines, merges]) => ({ sentence, rows, lines, merges })))(
    '$sentence',
    ({ rows, lines, merges }) => {
      expect(linesOf(readRows(rows, merges))).toEqual(lines)
    },
  )

  test('releases in their order give a month first as an estimate, then as it was restated', () => {
    const release = (done: string, coming: string, first: number, second: number): SheetReading =>
      readRows([
        ['2. Vốn đầu tư (Tỷ đồng)'],
        [null, `Thực hiện tháng ${done}`, `Ước tính tháng ${coming}`],
        ['Tổng số', first, second],
      ])
    const january = [release('12 năm 2023', '01 năm 2024', 11, 12.5), release('01 năm 2024', '02 năm 2024', 12.25, 13)]
      .flatMap(({ tables }) => tables.flatMap(({ figures }) => figures))
      .filter(({ period }) => period === '2024-M01')
    expect(january.map(({ status, value }) => [status, value])).toEqual([
      ['estimate', '12.5'],
      ['preliminary', '12.25'],
    ])
  })

  test('two hundred thousand numbers without a header are as many cells without a place', () => {
    const source: SheetSource = {
      name: 'Nháp',
      hidden: false,
      size: 1,
      read: (take) => {
        for (let row = 1; row <= 100_000; row++)
          take({
            row,
            cells: [2, 3].map((col) => ({
              col,
              address: `${col === 2 ? 'B' : 'C'}${row}`,
              value: { kind: 'number', value: '1.5' },
            })),
          })
        return { merges: [] }
      },
    }
    const [sheet] = [...outlineWorkbook({ file: 'a.xlsx', sheets: [source] }).sheets]
    expect(sheet?.notPlaced).toHaveLength(200_000)
  })

  test('a title in two languages, several tables a sheet', () => {
    const { tables } = readRows([
      ['7. Sản phẩm chăn nuôi quý I năm 2024'],
      ['Products of livestock in the first quarter'],
      [null, 'Quý I năm 2024 (Nghìn tấn)'],
      ['Thịt lợn', 820.7],
      [],
      ['8. Kết quả sản xuất lâm nghiệp quý I năm 2024'],
      [null, 'Quý I năm 2024 (Nghìn ha)'],
      ['Rừng trồng mới', 32.6],
    ])
    expect(
      tables.map(({ number, title, titleEn, period, firstRow }) => [number, title, titleEn, period, firstRow]),
    ).toEqual([
      ['7', 'Sản phẩm chăn nuôi quý I năm 2024', 'Products of livestock in the first quarter', '2024-Q1', 4],
      ['8', 'Kết quả sản xuất lâm nghiệp quý I năm 2024', null, '2024-Q1', 8],
    ])
  })

  test('a figure is printed as the sheet shows it, and stored as the file holds it', () => {
    const cell: Written = {
      value: { kind: 'number', value: '104.205501718901' },
      shown: { decimals: 1 },
      formula: 'D4/C4*100',
    }
    const [figure] =
      readRows([['1. Lúa'], [null, 'Tháng 2 năm 2024 so với cùng kỳ năm trước (%)'], ['Ngô', cell]]).tables[0]
        ?.figures ?? []
    expect([figure?.value, figure?.stored]).toEqual(['104.2', '104.205501718901'])
  })

  test('the month without a year lies in the year of the report, or before it', () => {
    const lines = linesOf(
      readRows([
        ['1. Bán lẻ tháng 01 năm 2024 (Tỷ đồng)'],
        [null, 'Thực hiện tháng 12', 'Ước tính tháng 01'],
        ['Tổng số', 5, 6],
      ]),
    )
    expect(lines).toEqual([
      'B3 Tổng số 2023-M12 level Tỷ đồng final = 5',
      'C3 Tổng số 2024-M01 level Tỷ đồng estimate = 6',
    ])
  })
})

describe('through real files', () => {
  test('a workbook written by a library: hidden rows, columns and sheets are read and marked', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Biểu 1',
          rows: [
            ['1. Bán lẻ tháng 02 năm 2024 (Tỷ đồng)'],
            [null, 'Tháng 01 năm 2024', 'Tháng 02 năm 2024'],
            ['Tổng số', 5, 6],
            ['Hàng hoá', 3, 4],
          ],
          columns: [{}, { hidden: true }, {}],
          rowDefs: new Map([[3, { hidden: true }]]),
        },
        {
          name: 'Nháp',
          hidden: true,
          rows: [['2. Xuất khẩu (Triệu USD)'], [null, 'Tháng 02 năm 2024'], ['Tổng số', 7]],
        },
      ],
    })
    const { sheets } = readStatisticalWorkbook(readWorkbook(bytes, 'a.xlsx'))
    expect(sheets[0]?.tables[0]?.columns.map(({ hidden }) => hidden)).toEqual([true, false])
    expect(sheets[0]?.tables[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true])
    expect(sheets[1]).toMatchObject({ hidden: true, findings: [{ code: 'annex/hidden-sheet' }], notPlaced: [] })
  })

  test('TCVN3 and VNI by the font of the cell, and of a run of a shared text', () => {
    const workbook: Workbook = readWorkbook(
      xlsxOf({
        styles:
          '<fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>',
        strings:
          '<si><t>1. B¸n lÎ th¸ng 02 n¨m 2024 (Tû ®ång)</t></si><si><r><rPr><rFont val=".VnTime"/></rPr><t>Th¸ng 02 </t></r><r><rPr><rFont val="Arial"/></rPr><t>năm 2024</t></r></si><si><t>Toång soá</t></si>',
        sheets: {
          A: '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="B2" t="s"><v>1</v></c></row><row r="3"><c r="A3" s="2" t="s"><v>2</v></c><c r="B3"><v>5</v></c></row></sheetData>',
        },
      }),
      'a.xlsx',
    )
    const [sheet] = readStatisticalWorkbook(workbook).sheets
    expect([sheet?.tables[0]?.title, ...linesOf(sheet as SheetReading)]).toEqual([
      'Bán lẻ tháng 02 năm 2024',
      'B3 Tổng số 2024-M02 level Tỷ đồng = 5',
    ])
  })

  test('two hundred sheets, and a sheet of twenty thousand rows under a merged range of the whole grid', () => {
    const table = (rows: number): Rows => [
      ['1. Sản phẩm (Nghìn tấn)'],
      [null, 'Tháng 01 năm 2024', 'Tháng 02 năm 2024'],
      ...Array.from({ length: rows }, (_, i) => [`Sản phẩm ${i + 1}`, i + 0.5, i + 1.5] as const),
    ]
    const sheets = [
      ...Array.from({ length: 199 }, (_, i) => sheetOf(`Biểu ${i}`, table(5))),
      sheetOf('Lớn', table(20_000), [merge(1, 4, 1_048_576, 16_384)]),
    ]
    expect(readStatisticalWorkbook({ file: 'a.xlsx', sheets })).toMatchObject({
      period: '2024-M02',
      numericCells: 41_990,
      placed: 41_990,
    })
  })

  test('sheet by sheet, as they are asked for: the period of all of them, and figures as often as they are wanted', () => {
    const asked: string[] = []
    const done: string[] = []
    const sheets = ['A', 'B'].map((name): SheetSource => {
      const source = sourceOfSheet(
        sheetOf(name, [
          ['1. Bán lẻ (Tỷ đồng)'],
          [null, name === 'A' ? 'Ước tính tháng 02' : 'Tháng 02 năm 2024'],
          ['Tổng số', 5],
        ]),
      )
      return {
        ...source,
        read: (...how) => {
          asked.push(name)
          return source.read(...how)
        },
      }
    })
    const outline = outlineWorkbook({ file: 'a.xlsx', sheets }, (part, total) => done.push(`${part}/${total}`))
    expect([outline.period, outline.hasTables, asked]).toEqual(['2024-M02', true, ['A', 'B']])
    const [sheet] = outline.sheets
    expect([asked, done]).toEqual([
      ['A', 'B', 'A'],
      ['3/12', '6/12', '9/12'],
    ])
    const table = sheet?.tables[0]
    expect(table?.figures.length).toBe(1)
    for (const _ of [1, 2])
      expect([...(table?.figures ?? [])].map(line)).toEqual(['B3 Tổng số 2024-M02 level Tỷ đồng estimate = 5'])
  })

  test('nothing that stands in a sheet stops the reading', () => {
    const odd = readRows([
      [{ value: { kind: 'error', error: '#REF!' } }, { value: { kind: 'boolean', value: true } }],
      [{ value: { kind: 'date', date: '2024-02-03' } }, { value: { kind: 'formula' }, formula: 'A1' }],
      ['', 'x', '-', '…'],
    ])
    expect([odd.numericCells, odd.tables]).toEqual([0, []])
  })
})
