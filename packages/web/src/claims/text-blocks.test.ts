import { describe, expect, it } from 'vitest'
import type { Block } from './protocol.ts'
import { blocksOfPlainText, chunksOf, shownBlocks } from './text-blocks.ts'

const show = (text: string): readonly string[] =>
  shownBlocks(text, blocksOfPlainText(text)).map(({ start, end, place, continues }) => {
    const at = place.kind === 'cell' ? `cell ${place.table}.${place.row}.${place.col}` : place.kind
    const line = place.kind === 'line' ? ` ${place.line}` : ''
    return `${at}${line}${continues ? ' …' : ''}: ${text.slice(start, end)}`
  })

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['lines are blocks with the number of the editor', 'một\nhai', ['line 1: một', 'line 2: hai']],
  ['empty lines are counted but not shown', 'một\n\n  \nhai', ['line 1: một', 'line 4: hai']],
  ['the line ends of Windows are no part of a block', 'một\r\nhai\r\n', ['line 1: một', 'line 2: hai']],
  [
    'lines with tabs are the rows of a table',
    'Tên\tSố\nThu\t5\nhết\na\tb',
    [
      'cell 1.1.1: Tên',
      'cell 1.1.2: Số',
      'cell 1.2.1: Thu',
      'cell 1.2.2: 5',
      'line 3: hết',
      'cell 2.1.1: a',
      'cell 2.1.2: b',
    ],
  ],
  ['an empty cell keeps its place', 'a\t\tb', ['cell 1.1.1: a', 'cell 1.1.2: ', 'cell 1.1.3: b']],
  ['a text of blanks shows nothing', ' \n\n', []],
]

describe('a plain text as blocks', () => {
  it.each(cases)('%s', (_name, text, blocks) => {
    expect(show(text)).toEqual(blocks)
  })

  it('a line of megabytes is shown in parts that fill it and do not break a word', () => {
    const text = 'mười hai tỷ '.repeat(20_000)
    const blocks = shownBlocks(text, blocksOfPlainText(text))
    expect(blocks.length).toBeGreaterThan(50)
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(blocks.every(({ end }) => end === text.length || text[end - 1] === ' ')).toBe(true)
    expect(blocks.map(({ continues }) => continues)).toEqual(blocks.map((_, index) => index > 0))
  })

  it('so is one without any blank', () => {
    const text = '9'.repeat(10_000)
    expect(shownBlocks(text, blocksOfPlainText(text)).map(({ start, end }) => end - start)).toEqual([4000, 4000, 2000])
  })
})

const line = (start: number, length: number): Block => ({
  start,
  end: start + length,
  place: { kind: 'line', line: start },
  continues: false,
})
const cell = (start: number, row: number, col: number): Block => ({
  start,
  end: start + 100,
  place: { kind: 'cell', table: 1, row, col },
  cell: { table: 1, row, col },
  continues: false,
})

describe('blocks in chunks', () => {
  it('every block stands in one chunk, in order', () => {
    const blocks = Array.from({ length: 500 }, (_, index) => line(index * 100, 99))
    const chunks = chunksOf(blocks)
    expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks)
    expect(chunks.length).toBeGreaterThan(5)
    expect(chunks.length).toBeLessThan(30)
  })

  it('a row of a table is never parted', () => {
    const blocks = Array.from({ length: 400 }, (_, index) => cell(index * 100, Math.floor(index / 40), index % 40))
    for (const { blocks: inside } of chunksOf(blocks)) expect(inside.length % 40).toBe(0)
  })

  it('nothing makes no chunk', () => {
    expect(chunksOf([])).toEqual([])
  })
})
