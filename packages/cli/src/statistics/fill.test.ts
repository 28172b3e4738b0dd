import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellOf, cellText } from '@giaoban/core/layout'
import { readXlsx } from '@giaoban/documents/layout'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { officeForm } from '../../../documents/test/office-form.ts'
import { main } from '../main.ts'

const directory = mkdtempSync(join(tmpdir(), 'giaoban-fill-'))
const form = join(directory, 'bieu.xlsx')
const filled = join(directory, 'da-dien.xlsx')
beforeAll(() => writeFileSync(form, officeForm))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** What a call prints and its exit code. */
async function giaoban(...args: readonly string[]): Promise<{ code: number; lines: readonly string[] }> {
  const lines: string[] = []
  const take = (text: string): number => lines.push(...text.split('\n'))
  const code = await main(args, { out: take, err: take })
  return { code, lines: lines.filter((line) => line !== '') }
}

const cellIn = (path: string, row: number, col: number): string => {
  const sheet = readXlsx(new Uint8Array(readFileSync(path)), 'a.xlsx').sheets[0]
  const cell = sheet && cellOf(sheet, row, col)
  return cell ? cellText(cell.value) : ''
}

test('a form is filled with the figures of the example, and every cell left is told with its reason', async () => {
  const { code, lines } = await giaoban('fill', form, '-o', filled)
  expect(code).toBe(0)
  expect(lines).toEqual([
    'bieu.xlsx · tháng 1 năm 2024 · Đã điền 3 ô',
    '  Biểu 1!D5  3.123,9  Tổng giá trị sản xuất công nghiệp, tháng 1 năm 2024',
    '  Biểu 1!C6  10.000  Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, tháng 1 năm 2023',
    '  Biểu 1!D6  14.800  Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, tháng 1 năm 2024',
    'Để nguyên',
    '  chưa có số liệu · 2 ô: Biểu 1!C4 Biểu 1!C5',
    '  ô đang có số khác (thêm --replace để thay) · 1 ô: Biểu 1!D4',
    '  dòng không có trong danh mục chỉ tiêu · 6 ô: Biểu 1!C7 Biểu 1!D7 Biểu 1!E7 Biểu 1!C10 Biểu 1!D10 Biểu 1!E10',
    filled,
  ])
  expect([cellIn(filled, 4, 4), cellIn(filled, 5, 4), cellIn(filled, 6, 3), cellIn(filled, 6, 4)]).toEqual([
    '99',
    '3123.9',
    '10000',
    '14800',
  ])
})

test('a number that stands there is replaced only when that is asked for', async () => {
  const { lines } = await giaoban('fill', form, '-o', filled, '--replace', '--lang', 'en')
  expect(lines[1]).toBe('  Biểu 1!D4  1,035.5 (holds 99.0)  State budget revenue in the province, January 2024')
  expect(cellIn(filled, 4, 4)).toBe('1035.5')
})

test('a dry run lists the same and writes nothing', async () => {
  const out = join(directory, 'khong-ghi.xlsx')
  const { lines } = await giaoban('fill', form, '--dry-run', '-o', out)
  expect(lines[0]).toBe('bieu.xlsx · tháng 1 năm 2024 · Sẽ điền 3 ô')
  expect(existsSync(out)).toBe(false)
})

test('figures for another period than the form names are refused', async () => {
  const { code, lines } = await giaoban('fill', form, '--period', '2024-M02', '--dry-run')
  expect([code, lines[0]]).toEqual([2, expect.stringContaining('bieu.xlsx')])
})

test('an .xls form is refused with a word on how to save it anew, a copy under another ending too', async () => {
  const xls = join(directory, 'bieu.xls')
  writeFileSync(xls, 'không phải bảng tính')
  expect((await giaoban('fill', xls, '-o', join(directory, 'a.xls'))).code).toBe(2)
  const { code, lines } = await giaoban('fill', form, '-o', join(directory, 'a.xls'))
  expect([code, lines[0]]).toEqual([2, expect.stringContaining('-o ….xlsx')])
})
