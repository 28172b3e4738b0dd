import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellAddress,
  cellOf,
  cellText,
  colName,
  colNumber,
  inRange,
  rangeAddress,
  readAddress,
  rowOf,
} from './index.ts'
import type { Sheet } from './workbook.ts'

describe('column names', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %i is %s', (col, name) => {
    expect(colName(col)).toBe(name)
    expect(colNumber(name)).toBe(col)
  })

  it.each([0, -1, 1.5])('refuses %d as a column', (col) => {
    expect(() => colName(col)).toThrow(RangeError)
  })
})

describe('addresses', () => {
  it('reading what was written gives the cell back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }), (row, col) => {
        expect(readAddress(cellAddress(row, col))).toEqual({ row, col })
      }),
    )
  })

  it.each([
    ['$AB$3', { row: 3, col: 28 }],
    ['b12', { row: 12, col: 2 }],
    ['A0', null],
    ['12', null],
    ['ABCD1', null],
    ['A1:B2', null],
    ['', null],
  ])('reads %j', (address, cell) => {
    expect(readAddress(address)).toEqual(cell)
  })

  it('writes a range of one cell as that cell', () => {
    expect(rangeAddress({ top: 3, left: 2, bottom: 3, right: 2 })).toBe('B3')
    expect(rangeAddress({ top: 1, left: 1, bottom: 2, right: 3 })).toBe('A1:C2')
    expect(inRange({ top: 1, left: 1, bottom: 2, right: 3 }, 2, 3)).toBe(true)
    expect(inRange({ top: 1, left: 1, bottom: 2, right: 3 }, 3, 3)).toBe(false)
  })
})

describe('a sheet', () => {
  const sheet: Sheet = {
    name: 'PL',
    hidden: false,
    merges: [],
    rows: [2, 5, 9].map((row) => ({
      row,
      cells: [{ col: 3, address: cellAddress(row, 3), value: { kind: 'number', value: `${row}.50` } }],
    })),
  }

  it.each([
    [2, '2.50'],
    [5, '5.50'],
    [9, '9.50'],
  ])('finds row %i', (row, text) => {
    expect(rowOf(sheet, row)?.row).toBe(row)
    const cell = cellOf(sheet, row, 3)
    expect(cell && cellText(cell.value)).toBe(text)
  })

  it('answers undefined for what is empty', () => {
    expect(rowOf(sheet, 1)).toBeUndefined()
    expect(rowOf(sheet, 6)).toBeUndefined()
    expect(cellOf(sheet, 5, 1)).toBeUndefined()
  })
})
