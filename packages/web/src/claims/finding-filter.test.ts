import { type Finding, finding } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { countCodes, countSeverities, everything, neighbour, passing } from './finding-filter.ts'

const at = { start: 0, end: 1 }
const points: Finding = finding('points/percent', at, { indicator: 'x', value: '1' })
const base: Finding = finding('period/impossible-base', at, {
  reported: '2024-M01',
  base: '2024-M01',
  suggested: '2023-M01',
})
const encoding: Finding = finding('text/encoding', at, { encoding: 'VNI' })
const all = [points, base, encoding, base]

describe('a filter of findings', () => {
  it.each([
    ['everything passes at first', everything, [0, 1, 2, 3]],
    ['one severity', { severity: 'error' as const, code: null }, [1, 3]],
    ['one code', { severity: null, code: 'period/impossible-base' as const }, [1, 3]],
    ['both at once may leave nothing', { severity: 'info' as const, code: 'period/impossible-base' as const }, []],
  ])('%s', (_name, filter, indices) => {
    expect(passing(all, filter)).toEqual(indices)
  })

  it('never lets pass what is set aside', () => {
    expect(passing(all, everything, new Map([[1, 'theo bản gốc']]))).toEqual([0, 2, 3])
  })

  it('counts severities and codes', () => {
    expect(countSeverities(all)).toEqual({ error: 2, warning: 1, info: 1 })
    expect(countCodes(all)).toEqual([
      ['period/impossible-base', 2],
      ['points/percent', 1],
      ['text/encoding', 1],
    ])
  })
})

describe('next and previous', () => {
  it.each([
    ['from none, next is the first', null, 1, 2],
    ['from none, previous is the last', null, -1, 9],
    ['next', 2, 1, 5],
    ['previous', 5, -1, 2],
    ['round the end', 9, 1, 2],
    ['round the beginning', 2, -1, 9],
    ['from one that was filtered out, the first', 3, 1, 2],
  ] as const)('%s', (_name, current, step, expected) => {
    expect(neighbour([2, 5, 9], current, step)).toBe(expected)
  })
  it('there is none among nothing', () => {
    expect(neighbour([], 3, 1)).toBeNull()
  })
})
