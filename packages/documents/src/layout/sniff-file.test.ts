import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { bytesOf, compoundOf, docxOf, p, refusalOf, xlsxOf, zipOf } from '../../test/office-files.ts'
import { sniffFile } from './index.ts'

const xlsx = xlsxOf({ sheets: { A: '<sheetData/>' } })
const docx = docxOf(p('Báo cáo'))
const html = bytesOf('<html><body><table><tr><td>1</td></tr></table></body></html>')

describe('a file is what its content says', () => {
  test.each([
    ['a workbook', xlsx, 'phu-luc.xlsx', 'xlsx'],
    ['a workbook with macros, which are never run', xlsx, 'phu-luc.XLSM', 'xlsx'],
    ['an old binary workbook', compoundOf('Workbook'), 'a.xls', 'xls'],
    ['an old binary workbook renamed to .xlsx, as Excel opens it', compoundOf('Book'), 'a.xlsx', 'xls'],
    ['a workbook renamed to .xls', xlsx, 'a.xls', 'xlsx'],
    ['a Word document', docx, 'bao-cao.docx', 'docx'],
    ['a workbook without an ending', xlsx, 'phu-luc', 'xlsx'],
    ['comma-separated text', bytesOf('a,b\n1,2\n'), 'so-lieu.csv', 'csv'],
    ['a text', bytesOf('Tháng 1'), 'tin.txt', 'text'],
    ['Markdown that begins with a tag', bytesOf('<div>x</div>\n'), 'tin.md', 'markdown'],
    ['a PDF', bytesOf('%PDF-1.7'), 'a.pdf', 'pdf'],
    ['a PDF without an ending', bytesOf('%PDF-1.7'), 'a', 'pdf'],
    ['a part of a web page', bytesOf('Tháng 1'), 'a.html', 'html'],
    ['a web page', html, 'trang.html', 'html'],
    ['a text in UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'tin.txt', 'text'],
  ])('%s', (_sentence, bytes, file, kind) => {
    expect(sniffFile(bytes, file)).toBe(kind)
  })
})

describe('what is not what it says, or cannot be read, is refused by name', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'a.xlsx', 'file/empty', {}],
    ['a workbook cut in half', xlsx.slice(0, xlsx.length / 2), 'a.xlsx', 'file/truncated', {}],
    ['a workbook of which only the first bytes came', xlsx.slice(0, 3), 'a.xlsx', 'file/truncated', {}],
    ['a download that is all zeros', new Uint8Array(2048), 'a.xlsx', 'file/truncated', {}],
    ['a password-protected workbook', compoundOf('EncryptionInfo', 'EncryptedPackage'), 'a.xlsx', 'file/password', {}],
    ['an old binary workbook renamed to .csv', compoundOf('Book'), 'a.csv', 'file/renamed', { content: 'xls' }],
    ['an .xls that is a text', bytesOf('a;b'), 'a.xls', 'file/renamed', { ending: 'xls', content: 'text' }],
    ['an old binary document', compoundOf('WordDocument'), 'a.doc', 'file/unsupported', { what: 'doc' }],
    ['an .xls that is HTML', html, 'a.xls', 'file/html-as-xls', {}],
    ['an .xlsx that is HTML', html, 'a.xlsx', 'file/html-as-xls', {}],
    ['an .xls that is Excel 2003 XML', bytesOf('<?xml version="1.0"?><Workbook/>'), 'a.xls', 'file/html-as-xls', {}],
    ['an .xls that is a web archive', bytesOf('MIME-Version: 1.0\n'), 'a.xls', 'file/html-as-xls', {}],
    ['a Word document renamed to .xlsx', docx, 'a.xlsx', 'file/renamed', { ending: 'xlsx', content: 'docx' }],
    ['a workbook renamed to .csv', xlsx, 'a.csv', 'file/renamed', { ending: 'csv', content: 'xlsx' }],
    ['a text renamed to .docx', bytesOf('xin chào'), 'a.docx', 'file/renamed', { ending: 'docx', content: 'text' }],
    ['a web page renamed to .txt', html, 'a.csv.txt', 'file/renamed', { ending: 'txt', content: 'html' }],
    ['a web page that calls itself .doc', html, 'a.doc', 'file/renamed', { ending: 'doc', content: 'html' }],
    ['a PDF renamed to .docx', bytesOf('%PDF-1.7'), 'a.docx', 'file/renamed', { ending: 'docx', content: 'pdf' }],
    ['a text renamed to .pdf', bytesOf('xin chào'), 'a.pdf', 'file/renamed', { ending: 'pdf', content: 'text' }],
    ['an RTF renamed to .doc', bytesOf('{\\rtf1'), 'a.doc', 'file/unsupported', { what: 'rtf' }],
    [
      'an OpenDocument sheet',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'a.ods',
      'file/unsupported',
      { what: 'ods' },
    ],
    ['a binary workbook of Excel', zipOf({ 'xl/workbook.bin': 'x' }), 'a.xlsb', 'file/unsupported', { what: 'xlsb' }],
    ['any other archive', zipOf({ 'a.txt': 'x' }), 'a.zip', 'file/unsupported', { what: 'zip' }],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3]), 'a.bin', 'file/unsupported', { what: 'binary' }],
  ])('%s', (_sentence, bytes, file, code, params) => {
    const refusal = refusalOf(() => sniffFile(bytes, file))
    expect(refusal).toMatchObject({ code, params: { file, ...params }, at: { path: file } })
  })

  test('a workbook that Excel would ask a password for, written by a library', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x']] }],
      encryption: { password: 'p', spinCount: 10 },
    })
    expect(refusalOf(() => sniffFile(bytes, 'kin.xlsx')).code).toBe('file/password')
  })

  test('a file above the size limit', () => {
    const limits = {
      fileBytes: 4,
      inflatedBytes: 1,
      ratio: 1,
      ratioFloorBytes: 1,
      archiveEntries: 1,
      sheets: 1,
      cells: 1,
      pages: 1,
      depth: 1,
    }
    expect(refusalOf(() => sniffFile(bytesOf('12345'), 'a.txt', limits))).toMatchObject({
      code: 'file/too-large',
      params: { bytes: 5, limit: 4 },
    })
  })
})
