import { describe, expect, test } from 'vitest'
import { findTextTables } from './text-tables.ts'

const found = (text: string): readonly (readonly string[])[] =>
  findTextTables(text).map(({ cells }) =>
    cells.map(({ row, col, start, end }) => `${row}:${col} ${text.slice(start, end)}`),
  )

describe('tables in plain text', () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['two neighbouring lines with tabs are one', 'Thu\t5\nChi\t3', [['1:1 Thu', '1:2 5', '2:1 Chi', '2:2 3']]],
    ['a single line is none', 'Thu\t5\nkhông phải bảng', []],
    ['an empty cell keeps its column', 'a\t\tb\nc\td', [['1:1 a', '1:3 b', '2:1 c', '2:2 d']]],
    [
      'a line without tabs parts two',
      'a\tb\nc\td\n\ne\tf\ng\th',
      [
        ['1:1 a', '1:2 b', '2:1 c', '2:2 d'],
        ['1:1 e', '1:2 f', '2:1 g', '2:2 h'],
      ],
    ],
    ['strokes part cells too', 'Năm | Thu\n2023 | 5', [['1:1 Năm', '1:2 Thu', '2:1 2023', '2:2 5']]],
    [
      'strokes may frame the lines, and a rule stand below the header',
      '| a | b |\n|---|--:|\n| c | d |',
      [['1:1 a', '1:2 b', '2:1 c', '2:2 d']],
    ],
    ['a single line with a stroke is none', 'Thu | 5\nkhông phải bảng', []],
  ])('%s', (_sentence, text, tables) => expect(found(text)).toEqual(tables))

  test('a line of 300,000 cells is a line like any other', () => {
    const [table] = findTextTables(`${'a\t'.repeat(300_000)}\n${'b\t'.repeat(2)}`)
    expect(table?.cells).toHaveLength(300_002)
  })
})
