import { cellOf, type Sheet } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { areas, indicators } from '../../test/catalogue.ts'
import { report, wideTable } from '../../test/report.ts'
import { readAnnex } from '../statistics/index.ts'
import { openArchive } from './archive.ts'
import { readXlsx, writeXlsx } from './index.ts'

async function sheetOf(document = report): Promise<Sheet> {
  const [sheet] = readXlsx(await writeXlsx(document), 'a.xlsx').sheets
  if (!sheet) throw new Error('no sheet was written')
  return sheet
}

/** The cell that shows a text. */
function find(sheet: Sheet, text: string): { row: number; col: number } {
  for (const { row, cells } of sheet.rows)
    for (const { col, value } of cells) if (value.kind === 'text' && value.text === text) return { row, col }
  throw new Error(`no cell says ${text}`)
}

describe('tables become sheets', () => {
  test('numbers are numbers with their decimals, formulas live with their cached value', async () => {
    const sheet = await sheetOf()
    const { row } = find(sheet, 'Tổng thu ngân sách')
    expect(cellOf(sheet, row, 3)).toMatchObject({ value: { kind: 'number', value: '1035.5' }, shown: { decimals: 1 } })
    expect(cellOf(sheet, row, 4)).toMatchObject({
      value: { kind: 'number', value: '17.80739466896' },
      formula: `C${row}/5815*100`,
      shown: { decimals: 1 },
    })
    expect(cellOf(sheet, row, 2)).toMatchObject({ indent: 1 })
  })

  test('spans are merged and push the cells beside and below them', async () => {
    const sheet = await sheetOf()
    const top = find(sheet, 'TT').row
    expect(sheet.merges).toContainEqual({ top, left: 1, bottom: top + 1, right: 1 })
    expect(sheet.merges).toContainEqual({ top, left: 4, bottom: top, right: 5 })
    expect(find(sheet, 'Cùng kỳ')).toEqual({ row: top + 1, col: 5 })
    expect(sheet.merges).toContainEqual({ top: top + 2, left: 2, bottom: top + 2, right: 5 })
  })

  test('a landscape page of A4, as wide as the page, its header on every page', async () => {
    const archive = openArchive(await writeXlsx(report), 'a.xlsx')
    const text = (part: string): string => new TextDecoder().decode(archive.bytes(part))
    const top = find(await sheetOf(), 'TT').row
    expect(text('xl/worksheets/sheet1.xml')).toMatch(
      /<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/,
    )
    expect(text('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$${top}:$${top + 1}</definedName>`,
    )
  })

  test('each table has a sheet of its own, named by its caption', async () => {
    const bytes = await writeXlsx({
      ...report,
      blocks: [...report.blocks, { ...wideTable, caption: 'PHỤ LỤC: A/B [1]?' }],
    })
    expect(readXlsx(bytes, 'a.xlsx').sheets.map(({ name }) => name)).toEqual([
      '1. Một số chỉ tiêu chủ yếu',
      '2. PHỤ LỤC  A B  1',
    ])
  })

  test('a document without a table is a sheet of its words', async () => {
    const sheet = await sheetOf({
      lang: 'en',
      title: 'Note',
      blocks: [{ kind: 'paragraph', runs: [{ text: 'No figures.' }] }],
    })
    expect(sheet.name).toBe('Annex')
    expect(find(sheet, 'No figures.')).toEqual({ row: 2, col: 1 })
  })

  test('equal documents give equal bytes', async () => {
    const [first, second] = [await writeXlsx(report), await writeXlsx(structuredClone(report))]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })
})

test('an annex that is written reads back as the same figures', async () => {
  const figure = (value: string, decimals: number) => ({ text: value, value, decimals })
  const bytes = await writeXlsx({
    lang: 'vi',
    title: 'PHỤ LỤC: CÁC CHỈ TIÊU THÁNG 01 NĂM 2024',
    blocks: [
      {
        kind: 'table',
        widths: [1, 6, 2, 2, 2, 2, 2, 2],
        header: [
          [
            { text: 'STT', rowSpan: 2 },
            { text: 'Chỉ tiêu', rowSpan: 2 },
            { text: 'ĐVT', rowSpan: 2 },
            { text: 'Thực hiện cùng kỳ', rowSpan: 2 },
            { text: 'Kế hoạch năm 2024', rowSpan: 2 },
            { text: 'Ước TH tháng 01/2024', rowSpan: 2 },
            { text: 'So sánh (%)', colSpan: 2 },
          ],
          [{ text: 'So kế hoạch' }, { text: 'Tăng, giảm so cùng kỳ' }],
        ],
        rows: [
          [
            { text: '1' },
            { text: 'Kim ngạch xuất khẩu' },
            { text: 'triệu USD' },
            figure('70', 0),
            figure('750', 0),
            figure('85', 0),
            { ...figure('11.333333333333', 2), formula: '{6}/{5}*100' },
            figure('21.43', 2),
          ],
          [
            { text: '' },
            { text: 'Cà phê (lượng)', indent: 1 },
            { text: 'tấn' },
            figure('24100', 0),
            { text: '' },
            figure('25300.5', 1),
            { text: '' },
            figure('-4.90', 2),
          ],
        ],
      },
    ],
  })
  const reading = readAnnex(readXlsx(bytes, 'pl.xlsx'), {
    indicators,
    areas,
    area: 'gia-lai',
    period: '2024-M01',
    file: 'pl.xlsx',
  })
  expect(reading.findings).toEqual([])
  expect(reading.observations.map(({ indicator, period, value }) => [indicator, period, value])).toEqual([
    ['EXPORT', '2023-M01', '70'],
    ['EXPORT', '2024-M01', '85'],
    ['EXPORT_COFFEE_VOLUME', '2023-M01', '24100'],
    ['EXPORT_COFFEE_VOLUME', '2024-M01', '25300.5'],
  ])
  expect(reading.targets.map(({ indicator, target }) => [indicator, target])).toEqual([
    ['EXPORT', { kind: 'value', value: '750' }],
  ])
  expect(reading.stated.map(({ indicator, measure, value }) => [indicator, measure, value])).toEqual([
    ['EXPORT', 'growth', '21.43'],
    ['EXPORT_COFFEE_VOLUME', 'growth', '-4.90'],
  ])
})
