import { describe, expect, it } from 'vitest'
import { groupsOf, isNumeric } from './block-groups.ts'
import type { Block, CellPlace } from './protocol.ts'

const cell = (start: number, row: number, col: number, more: Partial<CellPlace> = {}): Block => ({
  start,
  end: start + 1,
  place: { kind: 'sheetCell', sheet: 'Biểu 1', cell: `${'ABCDEF'[col - 1]}${row}` },
  cell: { table: 1, row, col, ...more },
  continues: false,
})
const line = (start: number, end: number): Block => ({
  start,
  end,
  place: { kind: 'pageLine', page: 1, line: start },
  continues: false,
})

/** Rows as they are laid out: `-` is a gap of one column, a letter its cell, with its columns. */
const layout = (blocks: readonly Block[]): readonly string[] =>
  groupsOf('abcdefghij', blocks).flatMap((group) =>
    group.kind === 'paragraph'
      ? [`p ${group.blocks.length}`]
      : group.rows.map(
          ({ number, cells }) =>
            `${number}: ${cells.map(({ block, span }) => `${block ? 'abcdefghij'[block.start] : '-'}${span}`).join(' ')}`,
        ),
  )

describe('blocks that stand together', () => {
  it.each<[string, readonly Block[], readonly string[]]>([
    ['cells make rows', [cell(0, 1, 1), cell(1, 1, 2), cell(2, 2, 1)], ['1: a1 b1', '2: c2']],
    ['a cell that a sheet leaves out is a gap, also the first', [cell(0, 1, 3), cell(1, 1, 6)], ['1: -2 a1 -2 b1']],
    ['a wide cell covers its columns', [cell(0, 1, 1, { colSpan: 3 }), cell(1, 1, 4)], ['1: a3 b1']],
    [
      'a short row is filled up',
      [cell(0, 1, 1), cell(1, 1, 2), cell(2, 2, 1), cell(3, 2, 2), cell(4, 2, 3)],
      ['1: a1 b1 -1', '2: c1 d1 e1'],
    ],
    ['a row that holds nothing is left out', [cell(0, 1, 1), cell(1, 5, 1)], ['1: a1', '5: b1']],
    ['another table begins anew', [cell(0, 1, 1), cell(1, 1, 1, { table: 2 })], ['1: a1', '1: b1']],
    ['without cells: paragraphs', [line(0, 3), line(4, 6)], ['p 1', 'p 1']],
  ])('%s', (_what, blocks, rows) => expect(layout(blocks)).toEqual(rows))

  it('lines of a page that end in a blank are one paragraph', () => {
    const text = 'thu ngân\nsách tỉnh đạt'
    const groups = groupsOf(text, [line(0, 8), line(9, 18), line(19, 22)])
    expect(groups.map((group) => (group.kind === 'paragraph' ? group.blocks.length : 0))).toEqual([1, 2])
  })
})

describe('a cell that holds a number alone', () => {
  it.each(['3.123,9', '48,8%', '-23,64', '(12)', '−5', ' 85 '])('%s', (words) => expect(isNumeric(words)).toBe(true))
  it.each(['TT', '', '12 tấn', '-', 'Tỷ đồng'])('but not %s', (words) => expect(isNumeric(words)).toBe(false))
})
