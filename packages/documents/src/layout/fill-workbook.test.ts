import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellOf, cellText } from '@giaoban/core/layout'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf, xlsxOf } from '../../test/office-files.ts'
import { officeForm } from '../../test/office-form.ts'
import { rawXls } from '../../test/xls-files.ts'
import { openArchive } from './archive.ts'
import { type AddressedFigure, fillWorkbook, readXlsx } from './index.ts'
import { xmlOf } from './xml.ts'

const sheet = 'Biểu 1'
const fillForm = (...fills: readonly Omit<AddressedFigure, 'sheet'>[]) =>
  fillWorkbook(
    officeForm,
    'mau.xlsx',
    fills.map((fill) => ({ sheet, ...fill })),
  )

/** What stands in a cell of a sheet. */
function cellIn(bytes: Uint8Array, address: string, name = sheet): string | undefined {
  const read = readXlsx(bytes, 'a.xlsx').sheets.find((each) => each.name === name)
  const row = Number(/\d+$/.exec(address)?.[0])
  const cell = read && cellOf(read, row, address.charCodeAt(0) - 64)
  return cell && cellText(cell.value)
}

describe('a form is filled', () => {
  test.each<[string, string, string]>([
    ['a blank cell that has a style', 'D5', '3123.9'],
    ['a cell that does not stand in its row yet', 'C6', '12'],
    ['a cell before the first one of its row', 'C4', '7.25'],
    ['a row that does not stand in the sheet yet', 'D9'.replace('9', '2'), '1'],
    ['a number that was there', 'D4', '100'],
    ['a hidden row', 'C7', '0.1'],
    ['a cell beyond the last row', 'D40', '-5'],
  ])('%s', (_, cell, value) => {
    const { bytes, filled, left } = fillForm({ cell, value })
    expect(left).toEqual([])
    expect(filled).toEqual([expect.objectContaining({ cell, value })])
    expect(cellIn(bytes, cell)).toBe(value)
  })

  test('whatever is written comes back exactly, and the other cells are as they were', () => {
    const cells = fc.constantFrom('C4', 'C5', 'C6', 'D5', 'D6', 'D7', 'B20', 'F5', 'A2')
    const value = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(cells, value), { selector: ([cell]) => cell }), (fills) => {
        const written = fills.map(([cell, [whole, tenth]]) => ({
          cell,
          value: tenth === 0 ? `${whole}` : `${whole}.${tenth}`,
        }))
        const { bytes } = fillForm(...written)
        for (const { cell, value: number } of written) expect(cellIn(bytes, cell)).toBe(number)
        expect(cellIn(bytes, 'D4')).toBe('99')
        expect(cellIn(bytes, 'A5')).toBe('Giá trị sản xuất công nghiệp')
      }),
      { numRuns: 30 },
    )
  })

  test('a cell keeps its style, and a new one takes that of its column', () => {
    const xml = xmlOf(
      openArchive(fillForm({ cell: 'D5', value: '1' }, { cell: 'C6', value: '2' }).bytes, 'a.xlsx'),
      'xl/worksheets/sheet1.xml',
    )
    expect(xml).toContain('<c r="D5" s="2"><v>1</v></c>')
    expect(xml).toContain('<c r="C6" s="2"><v>2</v></c>')
  })

  test('a percent goes into a cell of a percent format as its hundredth, into any other as it stands', () => {
    const { bytes } = fillForm(
      { cell: 'D10', value: '8.9', percent: true },
      { cell: 'D5', value: '8.9', percent: true },
    )
    expect(cellIn(bytes, 'D10')).toBe('0.089')
    expect(cellIn(bytes, 'D5')).toBe('8.9')
  })

  test('what the number format cuts off is told, and still written', () => {
    const { bytes, filled } = fillForm({ cell: 'D5', value: '3123.95' })
    expect(filled).toEqual([{ sheet, cell: 'D5', value: '3123.95', shows: '3124.0' }])
    expect(cellIn(bytes, 'D5')).toBe('3123.95')
  })

  test('every part but the sheets with formulas and the workbook keeps its bytes', () => {
    const [before, after] = [officeForm, fillForm({ cell: 'D5', value: '1' }).bytes].map((bytes) =>
      openArchive(bytes, 'a.xlsx'),
    )
    const changed = before?.names.filter((name) => xmlOf(before, name) !== (after && xmlOf(after, name)))
    expect(after?.names).toEqual(before?.names)
    expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
  })

  test('nothing else of the sheet changes than the cell and the results of formulas', () => {
    const without = (xml: string): string =>
      xml
        .replace(/(<\/?f[ />][^<]*)<v>[^<]*<\/v>/g, '$1')
        .replace(/<c r="(E11|D5)".*?(\/>|<\/c>)/g, '')
        .replace(/ t="e"/g, '')
    const [before, after] = [officeForm, fillForm({ cell: 'D5', value: '1' }).bytes].map((bytes) =>
      xmlOf(openArchive(bytes, 'a.xlsx'), 'xl/worksheets/sheet1.xml'),
    )
    expect(without(after ?? '')).toBe(
      without(before ?? '').replaceAll(/(<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'),
    )
  })

  test('results of formulas go, in other sheets too, and all are to be computed on opening', () => {
    const { bytes } = fillForm({ cell: 'D5', value: '1' })
    expect(cellIn(bytes, 'D8')).toBe('')
    expect(cellIn(bytes, 'B1', 'Tổng hợp')).toBe('')
    expect(xmlOf(openArchive(bytes, 'a.xlsx'), 'xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    )
  })

  test('what a formula of another workbook last was stays, since nobody could compute it without that workbook', () => {
    const bytes = xlsxOf({
      sheets: {
        A: '<sheetData><row r="1"><c r="A1"><f>[1]B!C1</f><v>4</v></c><c r="B1"><f>A1</f><v>4</v></c></row></sheetData>',
      },
    })
    const filled = fillWorkbook(bytes, 'a.xlsx', [{ sheet: 'A', cell: 'C1', value: '1' }]).bytes
    expect([cellIn(filled, 'A1', 'A'), cellIn(filled, 'B1', 'A'), cellIn(filled, 'C1', 'A')]).toEqual(['4', '', '1'])
  })

  test.each<[string, string]>([
    ['an empty sheet', '<sheetData/>'],
    ['rows and cells without addresses', '<sheetData><row><c><v>1</v></c></row><row/></sheetData>'],
    [
      'a prefix before every name',
      '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="1"/></x:sheetData>',
    ],
  ])('%s', (_, xml) => {
    const { bytes } = fillWorkbook(xlsxOf({ sheets: { A: xml } }), 'a.xlsx', [
      { sheet: 'A', cell: 'B2', value: '2' },
      { sheet: 'A', cell: 'B1', value: '1' },
    ])
    expect([cellIn(bytes, 'B1', 'A'), cellIn(bytes, 'B2', 'A')]).toEqual(['1', '2'])
  })
})

describe('a cell is left as it is and told', () => {
  test.each<[string, string, string]>([
    ['a formula', 'D8', 'formula'],
    ['a formula that another cell holds for it', 'E6', 'formula'],
    ['a cell that one formula of many fills', 'E11', 'formula'],
    ['a cell inside a merged one', 'D9', 'merged'],
  ])('%s', (_, cell, why) => {
    const { bytes, left } = fillForm({ cell, value: '1' })
    expect(left).toEqual([{ sheet, cell, value: '1', why }])
    expect(bytes).toBe(officeForm)
  })

  test('a date, a locked cell of a protected sheet, and a sheet that is not there', () => {
    const bytes = xlsxOf({
      sheets: {
        A: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row></sheetData><sheetProtection sheet="1"/>',
        B: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
      },
      styles: '<cellXfs><xf/><xf numFmtId="14"/><xf><protection locked="0"/></xf></cellXfs>',
    })
    const fill = (name: string, cell: string): AddressedFigure => ({ sheet: name, cell, value: '1' })
    const { filled, left } = fillWorkbook(bytes, 'a.xlsx', [
      fill('A', 'A1'),
      fill('A', 'B1'),
      fill('B', 'A1'),
      fill('C', 'A1'),
    ])
    expect(filled).toEqual([fill('A', 'B1')])
    expect(left.map(({ sheet: name, why }) => [name, why])).toEqual([
      ['C', 'no-sheet'],
      ['A', 'locked'],
      ['B', 'date'],
    ])
  })

  test('an .xls file is refused with a word on how to save it anew', () => {
    const xls = rawXls({ globals: [], sheet: [] })
    expect(refusalOf(() => fillWorkbook(xls, 'bieu.xls', [])).code).toBe('file/not-xlsx')
  })
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice) console.warn('LibreOffice is not installed: the opening of a filled form is not tried')

/** A sheet as LibreOffice computes it, line by line. */
function computedByOffice(bytes: Uint8Array): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), 'giaoban-fill-'))
  try {
    const file = join(directory, 'a.xlsx')
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${directory}/profile`
    execFileSync(
      'soffice',
      [
        profile,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1',
        '--outdir',
        directory,
        file,
      ],
      { stdio: 'ignore' },
    )
    return [sheet, 'Tổng hợp'].map((name) => readFileSync(join(directory, `a-${name}.csv`), 'utf8').replaceAll('"', ''))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

describe.skipIf(!hasOffice)('LibreOffice opens a filled form', () => {
  test('and computes its totals and ratios anew', () => {
    const { bytes } = fillForm(
      { cell: 'C5', value: '200' },
      { cell: 'D5', value: '300' },
      { cell: 'C6', value: '50' },
      { cell: 'D6', value: '45.5' },
      { cell: 'C4', value: '90' },
    )
    const [first, second] = computedByOffice(bytes)
    const lines = first?.split('\n') ?? []
    expect(lines[3]).toMatch(/;90;99;110$/)
    expect(lines[4]).toMatch(/;200;300;150$/)
    expect(lines[5]).toMatch(/;50;45\.5;91$/)
    expect(lines[7]).toMatch(/;250;350\.5;140\.2$/)
    expect(second?.trim()).toBe('Tổng thu ngân sách nhà nước trên địa bàn;600')
  })
})
