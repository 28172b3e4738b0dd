import { describePlace, placeOf, type TextFile } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { bytesOf, refusalOf } from '../../test/office-files.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (text: string): TextFile => readMarkdown(bytesOf(text), 'tin.md')
/** The words alone: what is blanked has left as many blanks. */
const words = (text: string): string =>
  read(text)
    .text.replace(/ +/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .replace(/\n+/g, '\n')
    .trim()

describe('the words of a Markdown file', () => {
  test.each([
    ['headings', '## Tháng 01 ##\n\nThu', 'Tháng 01\nThu'],
    ['emphasis around a figure', 'đạt **1.035,5** _tỷ_ ~~5~~', 'đạt 1.035,5 tỷ 5'],
    ['lines of a paragraph are one', 'đạt\n5 tỷ', 'đạt 5 tỷ'],
    ['a break that the writer asked for stays', 'đạt  \n5 tỷ', 'đạt\n5 tỷ'],
    ['quotations', '> đạt\n> 5 tỷ', 'đạt 5 tỷ'],
    ['items of a list', '- a\n- b\n  c', '- a\n- b c'],
    ['links keep their words, not their address', '[5 tỷ](https://a.vn/2024/01) [x][1]', '5 tỷ x'],
    ['pictures say nothing', 'a ![hình 5](h.png) b', 'a b'],
    ['code blocks say nothing', 'a\n\n```\n5 tỷ\n```\n\n    6 tỷ\n\nb', 'a\nb'],
    ['nor does front matter', '---\nso: 5 tỷ\n---\na', 'a'],
    ['nor HTML', 'a <b class="x5">c</b>\n\n<div>\n5 tỷ\n</div>', 'a c'],
    ['nor addresses of references', 'a\n\n[1]: https://a.vn/5', 'a'],
    ['entities and escapes', 'a&nbsp;\\#5 &amp; 6', 'a #5 & 6'],
    ['a snake_case word is no emphasis', 'so_lieu_5', 'so_lieu_5'],
    ['tables', '| a | b |\n|---|--:|\n| c \\| d | **5** |', 'a\tb\t\n\tc | d\t5'],
  ])('%s', (_sentence, text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

describe('places are those of the file', () => {
  const text =
    '---\nx: 1\n---\n# BÁO CÁO\n\nThu **đạt**\n5 tỷ.\n\n| Chỉ tiêu | Tháng 1 |\n|---|---|\n| Thu \\| chi | **7** |\n| | 9 |\n'
  const file = read(text)

  test('every offset is that of the file', () => {
    expect(file.text).toHaveLength(text.length)
    for (const word of ['BÁO CÁO', 'đạt', '5 tỷ', 'Chỉ tiêu', '9'])
      expect(file.text.indexOf(word)).toBe(text.indexOf(word))
  })

  test.each([
    ['đạt', 'dòng 6'],
    ['5 tỷ', 'dòng 7'],
    ['9', 'dòng 12'],
  ])('%s stands at %s', (word, vi) => {
    const place = placeOf(file, file.text.indexOf(word))
    expect(place && describePlace(place, 'vi')).toBe(vi)
  })

  test('cells stand where they stand', () => {
    expect(file.tables[0]?.cells.map(({ row, col, start, end }) => [row, col, text.slice(start, end)])).toEqual([
      [1, 1, 'Chỉ tiêu'],
      [1, 2, 'Tháng 1'],
      [2, 1, 'Thu \\| chi'],
      [2, 2, '**7**'],
      [3, 2, '9'],
    ])
  })
})

describe('Markdown that would take forever', () => {
  test.each([
    ['emphasis that never closes', '*_`'.repeat(100_000)],
    ['links that never close', '[a](b '.repeat(50_000)],
    ['comments that never close', 'x <!--'.repeat(50_000)],
    ['quotations within quotations', `${'> '.repeat(20_000)}a`],
    ['lists within lists', `${'- '.repeat(20_000)}a`],
    ['a table of 100,000 cells', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(50_000)}`],
  ])(
    '%s is read within a second or two',
    (_sentence, text) => {
      expect(read(`x ${text}\n\n5`).text).toHaveLength(text.length + 5)
    },
    5000,
  )

  test('a file without a word is refused', () => {
    expect(refusalOf(() => read('```\n5\n```'))).toMatchObject({ code: 'file/empty' })
  })
})
