import { describe, expect, it } from 'vitest'
import { blockAt, describePlace, placeOf, type TextPlace } from './index.ts'

describe('the block at an offset', () => {
  const blocks = [{ start: 0 }, { start: 6 }, { start: 20 }]
  it.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [15, 1],
    [20, 2],
    [999, 2],
  ])('offset %i is in block %i', (offset, index) => {
    expect(blockAt(blocks, offset)).toBe(index)
  })
  it('there is none in an empty text', () => {
    expect(blockAt([], 3)).toBe(-1)
    expect(placeOf({ blocks: [] }, 3)).toBe(null)
  })
})

describe('a place in words', () => {
  it.each<[TextPlace, string, string]>([
    [{ kind: 'line', line: 12 }, 'dòng 12', 'line 12'],
    [{ kind: 'paragraph', paragraph: 3 }, 'đoạn 3', 'paragraph 3'],
    [{ kind: 'cell', table: 1, row: 2, col: 3 }, 'bảng 1, hàng 2, cột 3', 'table 1, row 2, column 3'],
    [{ kind: 'footnote', number: 1 }, 'chú thích 1', 'footnote 1'],
    [{ kind: 'endnote', number: 1 }, 'chú thích cuối 1', 'endnote 1'],
    [{ kind: 'textBox', number: 2 }, 'khung chữ 2', 'text box 2'],
    [{ kind: 'header', number: 1 }, 'đầu trang 1', 'page header 1'],
    [{ kind: 'footer', number: 1 }, 'chân trang 1', 'page footer 1'],
    [{ kind: 'element', line: 40, path: 'main > p[3]' }, 'dòng 40 (main > p[3])', 'line 40 (main > p[3])'],
    [{ kind: 'sheetCell', sheet: 'PL_T01', cell: 'G11' }, 'trang tính PL_T01, ô G11', 'sheet PL_T01, cell G11'],
    [{ kind: 'pageLine', page: 2, line: 14 }, 'trang 2, dòng 14', 'page 2, line 14'],
  ])('%o', (place, vi, en) => {
    expect([describePlace(place, 'vi'), describePlace(place, 'en')]).toEqual([vi, en])
  })
})
