import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import type { WorkbookReading } from '@giaoban/core/statistics'
import { describe, expect, it } from 'vitest'
import { example, freshDirectory, runCli } from './run-cli.ts'

/** A release of another office, in the old binary format. */
const release = (name = 'bieu.xls'): string => {
  const sheet = utils.aoa_to_sheet([
    ['13. Tổng mức bán lẻ hàng hóa'],
    [null, null, 'Tỷ đồng'],
    [null, 'Sơ bộ tháng 01 năm 2025', 'Ước tính tháng 02 năm 2025', '2 tháng năm 2025 so với cùng kỳ năm trước (%)'],
    ['Tổng số', 575_830.3, 561_672.7, 109.4],
    ['Bán lẻ', 445_922.5, 432_433.5, 108.7, 7],
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Tổng mức')
  const path = join(freshDirectory(), name)
  writeFileSync(path, write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array)
  return path
}

describe('giaoban import FILE --dry-run', () => {
  it('prints what was recognised, and what was not and why, without a store', async () => {
    const { code, out } = await runCli('import', release(), '--dry-run')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'bieu.xls · số liệu của tháng 2 năm 2025 · 6/7 số có chỗ (85,7 %)',
      '',
      'Trang tính “Tổng mức” · 6/7 số có chỗ',
      '  Bảng 13. Tổng mức bán lẻ hàng hóa · đơn vị Tỷ đồng · 2 dòng (4–5) · 6 số',
      '    B  mức · tháng 1 năm 2025 · sơ bộ  ← Sơ bộ tháng 01 năm 2025',
      '    C  mức · tháng 2 năm 2025 · ước tính  ← Ước tính tháng 02 năm 2025',
      '    D  chỉ số · 2 tháng đầu năm 2025 · cùng kỳ 2 tháng đầu năm 2024 · %  ← 2 tháng năm 2025 so với cùng kỳ năm trước (%)',
      '    E  mức · không rõ kỳ  ← (không có tên cột)',
      '  Chưa có chỗ  table/no-header  E5  Số 7 đứng ở cột không có tên cột nào phía trên, nên không rõ là số gì; chưa lấy. Đề nghị ghi tên cột hoặc bỏ số nháp.',
    ])
  })

  it('prints the reading itself as JSON', async () => {
    const { code, out } = await runCli('import', release(), '--dry-run', '--json')
    const reading = JSON.parse(out) as WorkbookReading
    expect([code, reading.period, reading.numericCells, reading.placed]).toEqual([0, '2025-M02', 7, 6])
    expect(reading.sheets[0]?.tables[0]?.figures[2]).toEqual({
      cell: 'D4',
      row: 4,
      col: 4,
      indicator: { title: 'Tổng mức bán lẻ hàng hóa', path: ['Tổng số'], qualifiers: [] },
      period: '2025-01-01/P2M',
      measure: 'index',
      baseline: { kind: 'samePeriod', period: '2024-01-01/P2M' },
      unit: { text: '%', unit: 'percent', multiplier: 0 },
      status: null,
      value: '109.4',
      stored: '109.4',
    })
    expect(reading.sheets[0]?.notPlaced).toEqual([{ cell: 'E5', why: 'table/no-header', value: '7' }])
  })

  it('speaks English when asked', async () => {
    const { out } = await runCli('import', release(), '--dry-run', '--lang', 'en')
    expect(out).toContain('6 of 7 figures placed (85.7 %)')
    expect(out).toContain('Not placed  table/no-header  E5')
  })

  it('reads our own annex too', async () => {
    const { code, out } = await runCli('import', example('phu-luc.xlsx'), '--dry-run')
    expect(code).toBe(0)
    expect(out).toMatch(/số liệu của tháng 1 năm 2024/)
  })

  it.each([
    ['a file that is not there', ['khong-co.xls', '--dry-run'], 'khong-co.xls'],
    ['a directory', [example(), '--dry-run'], 'FILE --dry-run'],
    ['JSON of a real import', [example('phu-luc.xlsx'), '--json'], '--dry-run --json'],
  ])('%s is refused', async (_what, args, named) => {
    const { code, err } = await runCli('import', ...args)
    expect(code).toBe(2)
    expect(err).toContain(named)
  })

  it('a text that calls itself a workbook is refused', async () => {
    const path = join(freshDirectory(), 'gia.xls')
    writeFileSync(path, 'Chỉ tiêu;1')
    const { code, err } = await runCli('import', path, '--dry-run')
    expect(code).toBe(2)
    expect(err).toContain('gia.xls')
  })

  it('a workbook without a table is refused', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Kính gửi các sở']]), 'Thư')
    const path = join(freshDirectory(), 'thu.xls')
    writeFileSync(path, write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array)
    const { code, err } = await runCli('import', path, '--dry-run')
    expect([code, err.includes('thu.xls')]).toEqual([2, true])
  })
})
