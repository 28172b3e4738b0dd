import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describePlace, placeOf, type TextFile } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { bytesOf, docxOf, p, refusalOf } from '../../test/office-files.ts'
import { readDocx } from './index.ts'

function read(body: string, parts: Record<string, string> = {}): TextFile {
  return readDocx(docxOf(body, parts), 'du-thao.docx')
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

describe('the words of a document, in the accepted state of its changes', () => {
  test.each([
    [
      'runs of one paragraph join',
      `<w:p>${r('Thu đạt ')}${r('1.035,5')}${r(' tỷ đồng')}</w:p>`,
      'Thu đạt 1.035,5 tỷ đồng\n',
    ],
    ['tabs and line breaks', '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>', 'a\tb\nc\n'],
    [
      'a tab stop is no tab',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      'a\n',
    ],
    [
      'a hyphen that does not break',
      '<w:p><w:r><w:t>kinh tế</w:t><w:noBreakHyphen/><w:t>xã hội</w:t></w:r></w:p>',
      'kinh tế-xã hội\n',
    ],
    ['inserted words count', `<w:p>${r('a')}<w:ins>${r('b')}</w:ins></w:p>`, 'ab\n'],
    ['deleted words do not', `<w:p>${r('a')}<w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>`, 'a\n'],
    [
      'moved words stand where they went',
      `<w:p><w:moveFrom>${r('x')}</w:moveFrom>${r('a')}<w:moveTo>${r('x')}</w:moveTo></w:p>`,
      'ax\n',
    ],
    [
      'a deleted paragraph mark joins two paragraphs',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('a ')}</w:p><w:p>${r('b')}</w:p>`,
      'a b\n',
    ],
    [
      'an inserted paragraph mark parts them',
      `<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${r('a')}</w:p><w:p>${r('b')}</w:p>`,
      'a\nb\n',
    ],
    [
      'old formatting of a change is no words',
      `<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`,
      'a\n',
    ],
    [
      'paragraph properties before a change are none',
      `<w:p><w:pPr><w:pPrChange><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr></w:pPrChange><w:tabs><w:tab/></w:tabs></w:pPr>${r('a')}</w:p>`,
      'a\n',
    ],
    ['hidden words are not read', `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>${r('a')}</w:p>`, 'a\n'],
    [
      'words that are not hidden after all',
      '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>a</w:t></w:r></w:p>',
      'a\n',
    ],
    [
      'a field shows its result, not its code',
      '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>2</w:t></w:r></w:p>',
      '2\n',
    ],
    [
      'content controls and links are looked through',
      `<w:sdt><w:sdtContent><w:p><w:hyperlink>${r('a')}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
      'a\n',
    ],
    [
      'text boxes follow the paragraph that anchors them, once',
      `<w:p>${r('a')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('hộp')}${p('hai')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('hộp')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('b')}`,
      'a\nhộp hai\nb\n',
    ],
    [
      'a hyphen that shows only at the end of a line',
      '<w:p><w:r><w:t>kinh</w:t><w:softHyphen/><w:t>tế</w:t></w:r></w:p>',
      'kinhtế\n',
    ],
    ['signs of a symbol font', '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 95</w:t></w:r></w:p>', '≥ 95\n'],
    [
      'fields within fields show what they came to',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF 1 = </w:instrText></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>5</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      '5\n',
    ],
    [
      'an inserted row stays, a moved one stands where it went',
      `<w:tbl><w:tr><w:trPr><w:ins/></w:trPr>${cell(p('a'))}</w:tr></w:tbl>`,
      'a\n',
    ],
    ['NFD stays as it is', p('Tổng thu'.normalize('NFD')), `${'Tổng thu'.normalize('NFD')}\n`],
    [
      'a table row is a line, its cells parted by tabs',
      `<w:tbl>${row(cell(p('TT')), cell(p('Chỉ tiêu')))}${row(cell(p('1')), cell(`${p('Thu')}${p('ngân sách')}`))}</w:tbl>`,
      'TT\tChỉ tiêu\n1\tThu ngân sách\n',
    ],
    [
      'a deleted row is gone',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p('x'))}</w:tr>${row(cell(p('a')))}</w:tbl>`,
      'a\n',
    ],
    [
      'a table within a cell belongs to the cell',
      `<w:tbl>${row(cell(`${p('a')}<w:tbl>${row(cell(p('b')), cell(p('c')))}</w:tbl>${p('d')}`), cell(p('e')))}</w:tbl>`,
      'a b c d\te\n',
    ],
  ])('%s', (_sentence, body, text) => {
    expect(read(body).text).toBe(text)
  })
})

describe('every offset has a place', () => {
  const body = [
    p('BÁO CÁO'),
    p(''),
    p('Thu ngân sách đạt 1.035,5 tỷ đồng'),
    `<w:tbl>${row(cell(p('TT')), cell(p('Chỉ tiêu'), '<w:gridSpan w:val="2"/>'), cell(p('Tháng 1')))}${row(cell(p('1')), cell(p('Xuất')), cell(p('khẩu')), cell(p('85')))}</w:tbl>`,
    `<w:p>${r('Cà phê tăng')}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>`,
    `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('lệch'))}</w:tr></w:tbl>`,
  ].join('')
  const footnotes = `<w:footnotes ${word}><w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote><w:footnote w:id="3">${p('không ai gọi')}</w:footnote><w:footnote w:id="7">${p('theo 43 thương nhân')}</w:footnote></w:footnotes>`
  const file = read(body, { 'word/footnotes.xml': footnotes })

  test.each([
    ['BÁO', 'đoạn 1', 'paragraph 1'],
    ['1.035,5', 'đoạn 2', 'paragraph 2'],
    ['Tháng 1', 'bảng 1, hàng 1, cột 4', 'table 1, row 1, column 4'],
    ['khẩu', 'bảng 1, hàng 2, cột 3', 'table 1, row 2, column 3'],
    ['85', 'bảng 1, hàng 2, cột 4', 'table 1, row 2, column 4'],
    ['Cà phê', 'đoạn 3', 'paragraph 3'],
    ['lệch', 'bảng 2, hàng 1, cột 2', 'table 2, row 1, column 2'],
    ['43', 'chú thích 1', 'footnote 1'],
  ])('%s stands at %s', (words, vi, en) => {
    const place = placeOf(file, file.text.indexOf(words))
    expect(place && [describePlace(place, 'vi'), describePlace(place, 'en')]).toEqual([vi, en])
  })

  test('blocks cover their words, in order, without overlap', () => {
    for (const [i, { start, end }] of file.blocks.entries()) {
      expect(end).toBeGreaterThanOrEqual(start)
      expect(start).toBeGreaterThanOrEqual(file.blocks[i - 1]?.end ?? 0)
    }
    expect(file.text).not.toContain('không ai gọi')
  })
})

describe('tables know their grid', () => {
  test('cells over several rows and columns, indents, and a text box that follows its table', () => {
    const box = `<w:r><w:txbxContent>${p('hộp')}</w:txbxContent></w:r>`
    const file = read(
      `<w:tbl>${row(cell(p('TT'), '<w:vMerge w:val="restart"/>'), cell(`<w:p>${r('Thực hiện')}${box}</w:p>`, '<w:gridSpan w:val="2"/>'))}${row(
        cell('<w:p/>', '<w:vMerge/>'),
        cell(`<w:p><w:pPr><w:ind w:left="650"/></w:pPr>${r('x')}</w:p>`),
        cell(p('  y')),
      )}</w:tbl>${p('sau')}`,
    )
    expect(file.text).toBe('TT\tThực hiện\n\tx\ty\nhộp\nsau\n')
    expect(file.tables).toMatchObject([
      {
        cells: [
          { row: 1, col: 1, rowSpan: 2 },
          { row: 1, col: 2, colSpan: 2 },
          { row: 2, col: 1 },
          { row: 2, col: 2, indent: 10 },
          { row: 2, col: 3, indent: 2 },
        ],
      },
    ])
  })

  test('two tables that touch are two', () => {
    const one = `<w:tbl>${row(cell(p('a')), cell(p('b')))}</w:tbl>`
    expect(read(one + one).tables).toHaveLength(2)
  })
})

describe('the same report as two programs save it', () => {
  const fixture = (name: string): TextFile =>
    readDocx(readFileSync(join(import.meta.dirname, '../../test/fixtures', name)), name)

  test('reads the same: accepted changes, footnote, text box, merged cells, page header, no page number', () => {
    const [docx, office] = [fixture('report.docx'), fixture('report-libreoffice.docx')]
    expect(office.text).toBe(docx.text)
    expect(office.tables).toEqual(docx.tables)
    expect(office.blocks).toEqual(docx.blocks)
    expect(docx.text).toContain('cà phê đạt 85 triệu USD.')
  })

  test.each([
    ['48/58', 'khung chữ 1'],
    ['43 thương nhân', 'chú thích 1'],
    ['1.210', 'bảng 1, hàng 3, cột 3'],
    ['Dự thảo', 'đầu trang 1'],
  ])('%s stands at %s', (words, vi) => {
    const file = fixture('report-libreoffice.docx')
    const place = placeOf(file, file.text.indexOf(words))
    expect(place && describePlace(place, 'vi')).toBe(vi)
  })
})

describe('what is no readable document is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty draft', docxOf(p(' ')), 'file/empty'],
    [
      'a document type declaration',
      docxOf('', { 'word/document.xml': '<!DOCTYPE x><w:document/>' }),
      'file/external-entity',
    ],
    ['XML that breaks off', docxOf('<w:p>'), 'file/truncated'],
    [
      'elements within elements without end',
      docxOf('<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000)),
      'file/too-nested',
    ],
    ['a text that calls itself .docx', bytesOf('xin chào'), 'file/renamed'],
  ])('%s', (_sentence, bytes, code) => {
    expect(refusalOf(() => readDocx(bytes, 'du-thao.docx'))).toMatchObject({ code, params: { file: 'du-thao.docx' } })
  })
})
