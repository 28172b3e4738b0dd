import type { AreaEntry } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { areasOf, childrenByParent, countsOf, findAreas } from './area-tree.ts'

const area = (code: string, name: string, change: Partial<AreaEntry> = {}): AreaEntry => ({
  code,
  slug: code,
  name: { vi: name, en: name },
  level: 'commune',
  unitType: 'commune',
  parent: 'p',
  officialCode: '1',
  validFrom: '2024-01-01',
  validTo: '2025-07-01',
  formedFrom: [],
  formedFromText: null,
  became: [],
  ...change,
})

const all = [
  area('p', 'Gia Lai', { level: 'province', parent: 'vn', validTo: null, officialCode: '64' }),
  area('early', 'Tân Sơn', { validTo: '2025-03-01' }),
  area('dak', 'Đak Đoa', { officialCode: '23677' }),
  area('bang', 'Ia Bang'),
  area('bang2', 'Ia Băng'),
  area('new', 'Ia Băng', { validFrom: '2025-07-01', validTo: null, officialCode: '23710' }),
]
const codes = (areas: readonly AreaEntry[]): readonly string[] => areas.map(({ code }) => code)

describe('the areas of an era', () => {
  it('before the mergers are all that stood on some day before them', () => {
    expect(codes(areasOf(all, 'before'))).toEqual(['p', 'early', 'dak', 'bang', 'bang2'])
  })
  it('since the mergers are those that still stood then, and the new ones', () => {
    expect(codes(areasOf(all, 'after'))).toEqual(['p', 'new'])
  })
  it('are counted on one day: what had ended earlier is shown and not counted', () => {
    expect(countsOf(areasOf(all, 'before'), 'before')).toEqual({ provinces: 1, districts: 0, communes: 3 })
    expect(countsOf(areasOf(all, 'after'), 'after')).toEqual({ provinces: 1, districts: 0, communes: 1 })
  })
  it('stand under their parent in Vietnamese order', () => {
    expect(codes(childrenByParent(areasOf(all, 'before')).get('p') ?? [])).toEqual(['dak', 'bang', 'bang2', 'early'])
  })
})

describe('finding an area', () => {
  it.each([
    ['without accents', 'dak doa', ['dak']],
    ['in any order of words', 'doa dak', ['dak']],
    ['with the very accents first', 'Ia Băng', ['bang2', 'new', 'bang']],
    ['by the beginning of its code', '2371', ['new']],
    ['by nothing that exists', 'Hà Nội', []],
    ['by nothing typed', '  ', []],
  ])('%s', (_, typed, expected) => {
    expect(codes(findAreas(all, typed))).toEqual(expected)
  })
})
