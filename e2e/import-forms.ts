import { unzipSync, zipSync } from 'fflate'
import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre'

/** A file as somebody drops it. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const centred: CellStyle = {
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

/** What the office prints for a month: level of the month before, of the month, on the month before, on the year. */
type Line = readonly [name: string, unit: string, before: number, now: number, onMonth: number, onYear: number]

export interface OfficeMonth {
  /** `12` of `2023`. */
  readonly month: number
  readonly year: number
  readonly lines: readonly Line[]
}

const two = (month: number): string => String(month).padStart(2, '0')

const before = ({ month, year }: OfficeMonth): string =>
  month === 1 ? `tháng 12 năm ${year - 1}` : `tháng ${two(month - 1)} năm ${year}`

/** So many rows that a sheet must be scrolled. */
const products = 400

/** The monthly form of a statistics office: a merged title, a header of two rows, a hidden row, and a long second sheet. */
export const officeForm = async (of: OfficeMonth): Promise<Uint8Array> => {
  const now = `tháng ${two(of.month)} năm ${of.year}`
  const rows: CellValue[][] = [
    [`BIỂU 01. MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU ${now.toUpperCase()}`, null, null, null, null, null],
    [],
    ['Chỉ tiêu', 'Đơn vị tính', `Thực hiện ${before(of)}`, `Ước tính ${now}`, 'Tốc độ phát triển (%)', null],
    [null, null, null, null, 'So với tháng trước', 'So với cùng kỳ năm trước'],
    ...of.lines.map((line) => [...line]),
    ['Số nháp của phòng', 'Tỷ đồng', 1.5, 2.5, null, null],
  ]
  const cells = new Map<string, Partial<Cell>>()
  const style = (row: number, cols: readonly number[], given: CellStyle): void => {
    for (const col of cols) cells.set(`${row},${col}`, { style: given })
  }
  style(0, [0], centred)
  for (const row of [2, 3]) style(row, [0, 1, 2, 3, 4, 5], centred)
  return writeXlsx({
    sheets: [
      {
        name: 'Bieu 01',
        rows,
        cells,
        columns: [{ width: 44 }, { width: 14 }, { width: 18 }, { width: 18 }, { width: 14 }, { width: 14 }],
        rowDefs: new Map([[rows.length - 1, { hidden: true }]]),
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
          { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
          ...[0, 1, 2, 3].map((col) => ({ startRow: 2, startCol: col, endRow: 3, endCol: col })),
        ],
      },
      {
        name: 'San pham',
        rows: [
          [`BIỂU 02. SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU ${now.toUpperCase()}`],
          ['Sản phẩm', 'Đơn vị tính', `Ước tính ${now}`],
          ...Array.from({ length: products }, (_, n) => [`Sản phẩm số ${n + 1}`, 'Tấn', 100 + ((n * 37) % 900) / 10]),
        ],
        columns: [{ width: 40 }, { width: 14 }, { width: 18 }],
      },
    ],
  })
}

/** December 2023: what the catalogue knows by name, and three lines that it does not. */
export const december: OfficeMonth = {
  month: 12,
  year: 2023,
  lines: [
    ['Giá trị sản xuất công nghiệp', 'Tỷ đồng', 2950.4, 3010.2, 102.03, 108.1],
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng', 9200, 9650.5, 104.9, 109.2],
    ['Kim ngạch xuất khẩu', 'Triệu USD', 66.4, 71.2, 107.2, 103.9],
    ['Trị giá hàng bán ra nước ngoài qua cửa khẩu', 'Triệu USD', 8.4, 9.1, 108.3, 104.2],
    ['Sản lượng chè búp tươi', 'Tấn', 410.3, 402.8, 98.2, 99.1],
    ['Diện tích nhà kính', 'Ha', 61.2, 61.4, 100.3, 104.8],
  ],
}

/** January 2024: the same lines; its retail sales cannot be those that the province published (14,800 billion). */
export const january: OfficeMonth = {
  month: 1,
  year: 2024,
  lines: [
    ['Giá trị sản xuất công nghiệp', 'Tỷ đồng', 3015.7, 3120.4, 103.5, 147.9],
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng', 9655.3, 10_951.6, 113.4, 109.5],
    ['Kim ngạch xuất khẩu', 'Triệu USD', 71.9, 85.3, 118.6, 124.1],
    ['Trị giá hàng bán ra nước ngoài qua cửa khẩu', 'Triệu USD', 9.2, 10.4, 113.0, 110.6],
    ['Sản lượng chè búp tươi', 'Tấn', 403.1, 388.4, 96.4, 97.5],
    ['Diện tích nhà kính', 'Ha', 61.4, 61.9, 100.8, 105.1],
  ],
}

/** Sheets enough to be seen while they are read. */
export const longForm = (sheets: number, rows: number): Promise<Uint8Array> =>
  writeXlsx({
    sheets: Array.from({ length: sheets }, (_, s) => ({
      name: `Trang ${s + 1}`,
      rows: [
        [`BIỂU ${s + 1}. SẢN PHẨM CHỦ YẾU THÁNG 01 NĂM 2024 (Tấn)`],
        ['Sản phẩm', 'Ước tính tháng 01 năm 2024'],
        ...Array.from({ length: rows }, (_row, n) => [`Sản phẩm ${s}-${n}`, n + 0.5]),
      ],
    })),
  })

/** Files that must not be taken in, each with the code that refuses it. */
export const hostileFiles = async (): Promise<readonly (DroppedFile & { readonly code: string })[]> => {
  const sound = await officeForm(december)
  const parts = unzipSync(sound)
  const sheet = Object.keys(parts).find((name) => name.endsWith('worksheets/sheet1.xml')) ?? ''
  const bomb = zipSync({ ...parts, [sheet]: new Uint8Array(300 * 2 ** 20).fill(32) }, { level: 9 })
  const locked = await writeXlsx({
    sheets: [{ name: 'Bieu', rows: [['Biểu có mật khẩu']] }],
    encryption: { password: 'mat-khau', spinCount: 10 },
  })
  return [
    { name: 'bom-nen.xlsx', bytes: bomb, code: 'file/zip-bomb' },
    { name: 'co-mat-khau.xlsx', bytes: locked, code: 'file/password' },
    {
      name: 'khong-phai-bang-tinh.xlsx',
      bytes: new TextEncoder().encode('%PDF-1.7 không phải bảng tính'),
      code: 'file/renamed',
    },
    { name: 'dut-giua-chung.xlsx', bytes: sound.slice(0, sound.length / 2), code: 'file/truncated' },
    { name: 'qua-lon.xlsx', bytes: new Uint8Array(33 * 2 ** 20).fill(80), code: 'file/too-large' },
  ]
}
