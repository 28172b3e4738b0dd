// Reading a workbook of 50,000 rows × 10 columns: ours keeps the place, formula and exact text of every cell.
import { readXlsx } from '@giaoban/documents/layout'
import Excel from 'exceljs'
import { readXlsx as readWithHucre } from 'hucre'
import readExcelFile from 'read-excel-file/node'
import { measure, type Result } from './measure.ts'

const rows = 50_000

const makeWorkbook = async (): Promise<Uint8Array> => {
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('Phụ lục')
  sheet.addRow([
    'STT',
    'Chỉ tiêu',
    'ĐVT',
    'Cùng kỳ',
    'KH TW',
    'KH HĐND',
    'Tháng',
    'Luỹ kế',
    'So KH (%)',
    'So cùng kỳ (%)',
  ])
  for (let row = 2; row <= rows + 1; row++) {
    const value = 1000 + ((row * 7919) % 100_000) / 10
    sheet.addRow([
      row - 1,
      `Chỉ tiêu số ${row}`,
      'tỷ đồng',
      value - 50.5,
      value * 12,
      value * 13,
      value,
      value,
      { formula: `H${row}/F${row}*100`, result: 7.7 },
      12.3,
    ])
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const benchWorkbook = async (): Promise<readonly Result[]> => {
  const bytes = await makeWorkbook()
  const input = `${rows} rows × 10 columns, ${(bytes.length / 1e6).toFixed(1)} MB`
  return [
    await measure('workbook', input, rows, 'rows', [
      {
        name: 'giaoban readXlsx',
        does: 'cells with places, merges, formulas, exact decimals, limits held',
        work: () => readXlsx(bytes, 'phu-luc.xlsx'),
      },
      { name: 'hucre', does: 'cells, floats', work: () => readWithHucre(bytes) },
      {
        name: 'exceljs',
        does: 'cells with styles, floats',
        runs: 3,
        work: () => new Excel.Workbook().xlsx.load(Buffer.from(bytes) as unknown as Excel.Buffer),
      },
      { name: 'read-excel-file', does: 'values only', runs: 3, work: () => readExcelFile(Buffer.from(bytes)) },
    ]),
  ]
}
