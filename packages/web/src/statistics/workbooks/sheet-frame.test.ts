import { describe, expect, it, test } from 'vitest'
import { columnOffsets, firstMissing, mergeAt, mergesWithin } from './sheet-frame.ts'

describe('columns', () => {
  it('begin where the widths of the file say, neither too narrow nor too wide', () => {
    const columns = [
      { col: 1, width: 20, hidden: false },
      { col: 2, width: 1, hidden: false },
      { col: 3, width: 200, hidden: false },
    ]
    expect(columnOffsets({ columns, lastCol: 4 })).toEqual([0, 162, 198, 618, 697.5])
  })
  it('of an empty sheet are none', () => expect(columnOffsets({ columns: [], lastCol: 0 })).toEqual([0]))
})

describe('the first row in sight that is not there yet', () => {
  test.each<[string, readonly (readonly [number, number])[], number, number, number | null]>([
    ['nothing fetched', [], 1, 40, 1],
    ['all there', [[1, 200]], 10, 60, null],
    ['the page ends in sight', [[1, 200]], 180, 220, 201],
    [
      'two pages touch',
      [
        [1, 200],
        [201, 400],
      ],
      180,
      260,
      null,
    ],
    ['a jump down', [[1, 200]], 900, 940, 900],
    [
      'pages in any order',
      [
        [201, 400],
        [1, 200],
      ],
      1,
      401,
      401,
    ],
  ])('%s', (_what, ranges, from, to, expected) => expect(firstMissing({ ranges }, from, to)).toBe(expected))
})

describe('merged ranges', () => {
  const title = { top: 1, left: 1, bottom: 1, right: 6 }
  const tall = { top: 3, left: 2, bottom: 60, right: 2 }
  it('cover their places', () => {
    expect(mergeAt([title, tall], 1, 4)).toBe(title)
    expect(mergeAt([title, tall], 30, 2)).toBe(tall)
    expect(mergeAt([title, tall], 2, 2)).toBeNull()
  })
  it('are in sight as long as any of their rows is', () => {
    expect(mergesWithin([title, tall], 40, 80)).toEqual([tall])
    expect(mergesWithin([title, tall], 61, 80)).toEqual([])
  })
})
