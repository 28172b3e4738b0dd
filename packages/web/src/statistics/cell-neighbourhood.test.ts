import { describe, expect, it } from 'vitest'
import { cellOfSource } from './cell-neighbourhood.tsx'

describe('the cell that a source points at', () => {
  it('points at the cell of a workbook or the line of a table', () => {
    const source = { file: '0a', fileName: 'f', agency: null, note: null }
    const cell = { kind: 'cell', file: 'f.xlsx', sheet: 'A', cell: 'C7' } as const
    expect(cellOfSource({ ...source, provenance: cell })).toEqual({ id: '0a', cell: 'C7', sheet: 'A' })
    expect(cellOfSource({ ...source, provenance: { kind: 'line', file: 'f.csv', line: 9 } })).toEqual({
      id: '0a',
      cell: 'A9',
    })
    expect(cellOfSource({ ...source, file: null, provenance: cell })).toBeNull()
  })
})
