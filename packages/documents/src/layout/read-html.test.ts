import { describePlace, placeOf, type TextFile } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { bytesOf, refusalOf } from '../../test/office-files.ts'
import { readHtml } from './read-html.ts'

const read = (html: string): TextFile => readHtml(bytesOf(html), 'trang.html')

describe('a page is what its reader sees', () => {
  test.each([
    ['paragraphs are lines', '<p>a<p>b', 'a\nb\n'],
    ['marks within a line do not part it', '<p>Thu <b>1.035,5</b> <i>tỷ</i> đồng</p>', 'Thu 1.035,5 tỷ đồng\n'],
    ['words beside blocks are lines of their own', '<div>a<p>b</p>c</div>', 'a\nb\nc\n'],
    ['a break begins a line', 'a<br>b', 'a\nb\n'],
    ['blanks and line ends of the source are one blank', '<p>a\n   b&nbsp; c</p>', 'a b c\n'],
    ['entities', '<p>5 &lt; 6&#37; &amp; &frac12;</p>', '5 < 6% & ½\n'],
    ['lists', '<ul><li>a</li><li>b</li></ul>', 'a\nb\n'],
    ['programs and styles say nothing', '<script>9</script><style>8</style><p>a</p>', 'a\n'],
    ['nor the ways around the site', '<nav>1 2 3</nav><p>a</p><noscript>7</noscript>', 'a\n'],
    ['nor what is hidden', '<p hidden>1</p><p style="display: none">2</p><p aria-hidden="true">3</p><p>a</p>', 'a\n'],
    ['deleted words are gone, inserted ones stay', '<p>a <del>1</del><ins>2</ins></p>', 'a 2\n'],
    ['comments', '<p>a<!-- 5 --></p>', 'a\n'],
    ['the title in the head is no text', '<title>5</title><p>a</p>', 'a\n'],
    ['a table is rows of cells', '<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'a\tb\nc\td\n'],
    ['paragraphs within a cell are one line', '<table><tr><td><p>a</p><p>b</p><td>c</table>', 'a b\tc\n'],
    ['a caption stands above', '<table><caption>x</caption><tr><td>a<td>b</table>', 'x\na\tb\n'],
    [
      'a table that arranges a page is no table',
      '<table><tr><td><table><tr><td>a<td>b</table><td>c</table>',
      'a\tb\nc\n',
    ],
    ['a table that says so neither', '<table role="presentation"><tr><td>a<td>b</table>', 'a\nb\n'],
    ['broken pages are read as browsers do', '<p>a<div>b</b></p></span>c', 'a\nb\nc\n'],
  ])('%s', (_sentence, html, text) => {
    expect(read(html).text).toBe(text)
  })
})

describe('every offset has a line and an element', () => {
  const page = read(
    '<html><body>\n<main>\n<p>a</p>\n<p>\n  thu 5 tỷ</p>\n<table>\n<tr><td rowspan="2">x</td><td colspan="2">y</td></tr>\n<tr><td>z</td><td>t</td></tr></table></main></body></html>',
  )
  test.each([
    ['a', 'dòng 3 (main > p[1])', 'line 3 (main > p[1])'],
    ['thu', 'dòng 5 (main > p[2])', 'line 5 (main > p[2])'],
    ['y', 'bảng 1, hàng 1, cột 2', 'table 1, row 1, column 2'],
    ['t', 'bảng 1, hàng 2, cột 3', 'table 1, row 2, column 3'],
  ])('%s stands at %s', (word, vi, en) => {
    const place = placeOf(page, page.text.search(new RegExp(`(?<=^|\\s)${word}(?=\\s|$)`, 'm')))
    expect(place && [describePlace(place, 'vi'), describePlace(place, 'en')]).toEqual([vi, en])
  })

  test('cells know what they cover', () => {
    const [table] = page.tables
    expect(table?.cells.map(({ row, col, rowSpan, colSpan }) => ({ row, col, rowSpan, colSpan }))).toEqual([
      { row: 1, col: 1, rowSpan: 2 },
      { row: 1, col: 2, colSpan: 2 },
      { row: 2, col: 2 },
      { row: 2, col: 3 },
    ])
    expect(table?.cells.map(({ start, end }) => page.text.slice(start, end))).toEqual(['x', 'y', 'z', 't'])
  })
})

describe('the encoding of a page', () => {
  const coded = (head: string, ...codes: readonly number[]): Uint8Array =>
    new Uint8Array([...bytesOf(`${head}<p>`), ...codes])
  test.each([
    ['windows-1258, as its head says', coded('<meta charset="windows-1258">', 0x54, 0xf4, 0x2c, 0x61, 0xec), 'Tô,á'],
    [
      'the older way to say it',
      coded('<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">', 0xfe),
      '₫',
    ],
    ['UTF-16 by its mark', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xa0, 0x1e]), 'Ạ'],
    ['UTF-8 whatever the head says', bytesOf('<meta charset="iso-8859-1"><p>Tổng'), 'Tổng'],
  ])('%s', (_sentence, bytes, text) => {
    expect(readHtml(bytes, 'a.html').text.trim().normalize('NFC')).toBe(text)
  })
})

describe('pages that would take forever', () => {
  test('nesting without end is refused by name', () => {
    expect(refusalOf(() => read('<div>'.repeat(100_000)))).toMatchObject({ code: 'file/too-nested' })
    expect(refusalOf(() => read('<b>'.repeat(2000)))).toMatchObject({ code: 'file/too-nested' })
  })

  test('a table of 100,000 cells, with spans as wide as they can be said, is read at once', () => {
    const row = `<tr>${'<td rowspan="60000" colspan="1000">1'.repeat(2)}${'<td>2'.repeat(8)}</tr>`
    const { tables } = read(`<table>${row.repeat(10_000)}</table>`)
    expect(tables[0]?.cells).toHaveLength(100_000)
  })

  test('a page without a word', () => {
    expect(refusalOf(() => read('<p> </p><script>1</script>'))).toMatchObject({ code: 'file/empty' })
  })
})
