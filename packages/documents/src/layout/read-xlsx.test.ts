import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellOf, type SheetCell } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { bytesOf, docxOf, p, refusalOf, xlsxOf } from '../../test/office-files.ts'
import { openWorkbook, readLimits, readXlsx } from './index.ts'

const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts>
<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf/><xf fontId="1"><alignment indent="2"/></xf><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf fontId="2"/></cellXfs>`

/** The cell B2 of a sheet whose row 2 holds it. */
function cellOfXml(xml: string, more: { strings?: string; properties?: string } = {}): SheetCell | undefined {
  const bytes = xlsxOf({ sheets: { A: `<sheetData><row r="2">${xml}</row></sheetData>` }, styles, ...more })
  const sheet = readXlsx(bytes, 'a.xlsx').sheets[0]
  return sheet && cellOf(sheet, 2, 2)
}

describe('a cell keeps what the file says', () => {
  const at = { col: 2, address: 'B2' }
  test.each<[string, string, unknown]>([
    ['a number', '<c r="B2"><v>3123.9</v></c>', { ...at, value: { kind: 'number', value: '3123.9' } }],
    [
      'a number with binary noise',
      '<c r="B2"><v>0.30000000000000004</v></c>',
      { ...at, value: { kind: 'number', value: '0.3' } },
    ],
    [
      'a format with fixed decimals',
      '<c r="B2" s="4"><v>27.8</v></c>',
      { ...at, value: { kind: 'number', value: '27.8' }, shown: { decimals: 2 } },
    ],
    [
      'a percent format: the stored fraction',
      '<c r="B2" s="3"><v>0.1133</v></c>',
      { ...at, value: { kind: 'number', value: '0.1133' }, shown: { decimals: 2, percent: true } },
    ],
    [
      'a date by its format',
      '<c r="B2" s="2"><v>45325</v></c>',
      { ...at, value: { kind: 'date', date: '2024-02-03' } },
    ],
    [
      'an ISO date',
      '<c r="B2" t="d"><v>2024-02-03T00:00:00</v></c>',
      { ...at, value: { kind: 'date', date: '2024-02-03' } },
    ],
    ['a truth value', '<c r="B2" t="b"><v>1</v></c>', { ...at, value: { kind: 'boolean', value: true } }],
    ['an error', '<c r="B2" t="e"><v>#REF!</v></c>', { ...at, value: { kind: 'error', error: '#REF!' } }],
    [
      'an inline text with its leading blanks as indent',
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve">  - Cà phê</t></is></c>',
      { ...at, value: { kind: 'text', text: '  - Cà phê' }, indent: 2 },
    ],
    [
      'the style indent and bold',
      '<c r="B2" s="1" t="inlineStr"><is><t>Thu</t></is></c>',
      { ...at, value: { kind: 'text', text: 'Thu' }, indent: 2, bold: true },
    ],
    ['bold switched off', '<c r="B2" s="5"><v>1</v></c>', { ...at, value: { kind: 'number', value: '1' } }],
    [
      'a formula with its cached value',
      '<c r="B2"><f>A1*2</f><v>4</v></c>',
      { ...at, value: { kind: 'number', value: '4' }, formula: 'A1*2' },
    ],
    [
      'a formula with a cached text',
      '<c r="B2" t="str"><f>A1</f><v>Tăng</v></c>',
      { ...at, value: { kind: 'text', text: 'Tăng' }, formula: 'A1' },
    ],
    [
      'a formula without a value is not 0',
      '<c r="B2"><f>A1*2</f></c>',
      { ...at, value: { kind: 'formula' }, formula: 'A1*2' },
    ],
    [
      'a formula with an empty value is not 0',
      '<c r="B2"><f>A1*2</f><v></v></c>',
      { ...at, value: { kind: 'formula' }, formula: 'A1*2' },
    ],
    ['a place that follows from the order', '<c/><c><v>7</v></c>', { ...at, value: { kind: 'number', value: '7' } }],
    ['a number that is none stays words', '<c r="B2"><v>1,5</v></c>', { ...at, value: { kind: 'text', text: '1,5' } }],
  ])('%s', (_sentence, xml, expected) => {
    expect(cellOfXml(xml)).toEqual(expected)
  })

  test.each([
    ['a blank cell with a style', '<c r="B2" s="1"/>'],
    ['a text of blanks', '<c r="B2" t="inlineStr"><is><t> </t></is></c>'],
    ['a formula that gives an empty text', '<c r="B2" t="str"><f>""</f><v></v></c>'],
  ])('nothing is kept of %s', (_sentence, xml) => {
    expect(cellOfXml(xml)).toBeUndefined()
  })

  test('shared strings: runs joined, phonetics dropped, escapes decoded', () => {
    const strings = '<si><t>x</t></si><si><r><t>Tổng </t></r><r><t>thu_x000D_</t></r><rPh><t>đọc</t></rPh></si>'
    expect(cellOfXml('<c r="B2" t="s"><v>1</v></c>', { strings })?.value).toEqual({ kind: 'text', text: 'Tổng thu\r' })
  })

  test('dates of a workbook that counts from 1904', () => {
    expect(cellOfXml('<c r="B2" s="2"><v>43863</v></c>', { properties: 'date1904="1"' })?.value).toEqual({
      kind: 'date',
      date: '2024-02-03',
    })
  })

  test('a shared formula is that of the cell itself', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1/$C$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>'
    const [sheet] = readXlsx(xlsxOf({ sheets: { A: `<sheetData>${rows}</sheetData>` } }), 'a.xlsx').sheets
    expect(sheet && cellOf(sheet, 2, 2)?.formula).toBe('A2/$C$1')
  })
})

describe('a workbook keeps its shape', () => {
  test('sheets in order, hidden ones marked, merges with both ends', () => {
    const sheet =
      '<sheetData><row r="3"><c r="C3"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D4"/></mergeCells>'
    const workbook = readXlsx(xlsxOf({ sheets: { 'Biểu 1': sheet, '-Nháp': '<sheetData/>' } }), 'a.xlsx')
    expect(workbook.file).toBe('a.xlsx')
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Biểu 1', false],
      ['Nháp', true],
    ])
    expect(workbook.sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 4, left: 4, bottom: 4, right: 4 },
    ])
  })

  test('rows that stand out of order in the file are put in order', () => {
    const rows = '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    const [sheet] = readXlsx(xlsxOf({ sheets: { A: `<sheetData>${rows}</sheetData>` } }), 'a.xlsx').sheets
    expect(sheet?.rows.map(({ row }) => row)).toEqual([2, 5])
  })

  test('a sheet of charts is no sheet of cells; a part of another folder is found', () => {
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="r2" Type="x/worksheet" Target="/xl/other/s.xml"/></Relationships>`
    const parts = {
      'xl/_rels/workbook.xml.rels': links,
      'xl/other/s.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>',
    }
    const { sheets } = readXlsx(xlsxOf({ sheets: { 'Biểu đồ': '', Số: '' }, parts }), 'a.xlsx')
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Số', 1]])
  })
})

describe('a workbook that cannot be trusted is refused', () => {
  const evil =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>'
  const thousand = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`S${i}`, '<sheetData/>']))

  test.each<[string, Uint8Array, string, Record<string, unknown>]>([
    [
      'an external entity',
      xlsxOf({ sheets: { A: '' }, parts: { 'xl/worksheets/sheet1.xml': evil } }),
      'file/external-entity',
      { part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'an entity bomb in the shared strings',
      xlsxOf({
        sheets: { A: '' },
        parts: { 'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst/>' },
      }),
      'file/external-entity',
      {},
    ],
    ['1,000 sheets', xlsxOf({ sheets: thousand }), 'file/too-many-sheets', { sheets: 1000, limit: readLimits.sheets }],
    [
      'a sheet that is listed but missing',
      xlsxOf({ sheets: { A: '' }, parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
      'file/truncated',
      {},
    ],
    [
      'XML that breaks off',
      xlsxOf({ sheets: { A: '' }, parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }),
      'file/truncated',
      {},
    ],
    ['a document in place of a workbook', docxOf(p('x')), 'file/renamed', { content: 'docx' }],
    ['text in place of a workbook', bytesOf('1,2,3'), 'file/renamed', { content: 'text' }],
  ])('%s', (_sentence, bytes, code, params) => {
    expect(refusalOf(() => readXlsx(bytes, 'a.xlsx'))).toMatchObject({ code, params: { file: 'a.xlsx', ...params } })
  })

  test('more cells than the limit, counted over all sheets', () => {
    const rows = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>'
    const bytes = xlsxOf({ sheets: { A: rows, B: rows } })
    expect(refusalOf(() => readXlsx(bytes, 'a.xlsx', { ...readLimits, cells: 3 }))).toMatchObject({
      code: 'file/too-large',
      params: { cells: 3 },
    })
  })

  test('a sheet that is read twice has its cells counted once', () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>'
    const source = openWorkbook(xlsxOf({ sheets: { A: sheet } }), 'a.xlsx', { ...readLimits, cells: 2 }).sheets[0]
    const rowsRead = [1, 2].map(() => {
      const rows: number[] = []
      source?.read(({ row }) => rows.push(row))
      return rows
    })
    expect(rowsRead).toEqual([[1], [1]])
  })

  test('a link to another file is not followed', () => {
    const links =
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    expect(
      refusalOf(() => readXlsx(xlsxOf({ sheets: { A: '' }, parts: { 'xl/_rels/workbook.xml.rels': links } }), 'a.xlsx'))
        .code,
    ).toBe('file/truncated')
  })
})

const annexes = join(import.meta.dirname, '../../../../../shared/data/gso-annexes')
const isThere = existsSync(annexes)
if (!isThere) console.warn(`skipped: the national office's annexes are not at ${annexes}`)

describe.skipIf(!isThere)('annexes of the national statistics office', () => {
  const files = isThere ? readdirSync(annexes) : []
  test.each(files.filter((file) => file.endsWith('.xlsx')))('%s is read with its sheets and merges', (file) => {
    const { sheets } = readXlsx(readFileSync(join(annexes, file)), file)
    expect(sheets.length).toBeGreaterThan(10)
    expect(sheets.reduce((sum, { merges }) => sum + merges.length, 0)).toBeGreaterThan(20)
    expect(sheets.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(500)
  })

  test.each(files.filter((file) => file.endsWith('.xls')))(
    '%s is refused with the word for an old workbook',
    (file) => {
      const refusal = refusalOf(() => readXlsx(readFileSync(join(annexes, file)), file))
      expect(refusal).toMatchObject({ code: 'file/unsupported', params: { file, what: 'xls' } })
    },
  )
})
