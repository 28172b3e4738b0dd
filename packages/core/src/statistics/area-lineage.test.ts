import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasAt, areasWithin, predecessorsOf, type RefArea, restateValue, successorsOf } from './index.ts'

const area = (code: string, from: string, to: string | null, change: Partial<RefArea> = {}): RefArea => ({
  code,
  slug: code,
  name: { vi: code, en: code },
  level: 'commune',
  officialCode: '',
  validFrom: from,
  ...(to !== null && { validTo: to }),
  formedFrom: [],
  ...change,
})

/** a and b become m, a part of c becomes m2, the rest of c stays with n; m becomes z. */
const areas: readonly RefArea[] = [
  area('p', '2000-01-01', null, { level: 'province' }),
  ...['a', 'b', 'c', 'd'].map((code) => area(code, '2000-01-01', '2020-01-01', { parent: 'p' })),
  area('m', '2020-01-01', '2025-07-01', { parent: 'p', formedFrom: ['a', 'b'] }),
  area('m2', '2020-01-01', '2025-07-01', { formedFrom: ['d'], formedFromParts: ['c'] }),
  area('z', '2025-07-01', null, { formedFrom: ['m', 'm2'] }),
  area('words', '2025-07-01', null, { formedFromText: 'Xã A và phần còn lại của xã B' }),
  area('alone', '2025-07-01', null),
]

describe('areas on a day', () => {
  it.each([
    ['the day before they end', '2019-12-31', ['a', 'b', 'c', 'd']],
    ['the day on which they end', '2020-01-01', ['m', 'm2']],
    ['the last version', '2030-01-01', ['z', 'words', 'alone']],
    ['before anything stood', '1999-12-31', []],
  ])('%s', (_, day, codes) => {
    expect(areasAt(areas, day, 'commune').map(({ code }) => code)).toEqual(codes)
  })

  it('lie within their parent only while they stand', () => {
    expect(areasWithin(areas, 'p', '2019-12-31').map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd'])
    expect(areasWithin(areas, 'p', '2020-01-01').map(({ code }) => code)).toEqual(['m'])
  })
})

describe('lineage', () => {
  it('goes back over every merger, and says where only a part came', () => {
    expect(predecessorsOf(areas, 'z')).toEqual([
      { area: 'm', whole: true },
      { area: 'm2', whole: true },
      { area: 'a', whole: true },
      { area: 'b', whole: true },
      { area: 'd', whole: true },
      { area: 'c', whole: false },
    ])
  })

  it('goes forward the same way', () => {
    expect(successorsOf(areas, 'c')).toEqual([
      { area: 'm2', whole: false },
      { area: 'z', whole: false },
    ])
    expect(successorsOf(areas, 'a')).toEqual([
      { area: 'm', whole: true },
      { area: 'z', whole: true },
    ])
  })

  it('is empty for what nothing is known of', () => {
    expect([predecessorsOf(areas, 'alone'), successorsOf(areas, 'nowhere')]).toEqual([[], []])
  })

  it('forward and back are each other’s inverse, and never endless, in any history', () => {
    const history = fc
      .array(fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 })
      .map((sources) =>
        sources.map((from, at) =>
          area(`v${at}`, '2000-01-01', null, {
            // Loops too: the functions must end on whatever they are given.
            formedFrom: [...new Set(from)].map((n) => `v${n % sources.length}`).filter((code) => code !== `v${at}`),
          }),
        ),
      )
    fc.assert(
      fc.property(history, (all) => {
        for (const { code } of all)
          for (const { area: earlier, whole } of predecessorsOf(all, code))
            expect(successorsOf(all, earlier)).toContainEqual({ area: code, whole })
      }),
    )
  })
})

describe('restating', () => {
  const flow = { kind: 'flow', unit: 'VND' } as const
  const values: Readonly<Record<string, string>> = { a: '1.5', b: '2.25', d: '4' }
  const valueOf = (code: string): string | null => values[code] ?? null

  it('adds what adds up, exactly', () => {
    expect(restateValue(areas, 'm', flow, valueOf)).toEqual({ value: '3.75', of: ['a', 'b'] })
  })

  it('prefers a published value to the sum of its own parts', () => {
    const wholes = [...areas, area('y', '2025-07-01', null, { formedFrom: ['m'] })]
    expect(restateValue(wholes, 'y', flow, (code) => (code === 'm' ? '9' : valueOf(code)))).toEqual({
      value: '9',
      of: ['m'],
    })
    expect(restateValue(wholes, 'y', flow, valueOf)).toEqual({ value: '3.75', of: ['a', 'b'] })
  })

  it.each([
    ['a rate', 'm', { kind: 'rate', unit: 'percent' }, 'notAdditive', 'm'],
    ['an index', 'm', { kind: 'index', unit: 'percent' }, 'notAdditive', 'm'],
    ['a figure per head', 'm', { kind: 'stock', unit: 'VND/người' }, 'notAdditive', 'm'],
    ['an area of which a part came from another', 'm2', flow, 'split', 'm2'],
    ['an area further on of such a part', 'z', flow, 'split', 'm2'],
    ['an origin known in words only', 'words', flow, 'split', 'words'],
    ['an area that came from nothing we know', 'alone', flow, 'noPredecessor', 'alone'],
  ] as const)('refuses %s with its reason', (_, code, indicator, reason, stoppedAt) => {
    expect(restateValue(areas, code, indicator, valueOf)).toEqual({ value: null, reason, area: stoppedAt })
  })

  it('never leaves out a part that has no figure', () => {
    expect(restateValue(areas, 'm', flow, (code) => (code === 'a' ? '1' : null))).toEqual({
      value: null,
      reason: 'valueMissing',
      area: 'b',
    })
  })

  it('of any parts is their sum, whatever their order', () => {
    const parts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, (numbers) => {
        const olds = numbers.map((_, at) => area(`o${at}`, '2000-01-01', '2020-01-01'))
        const merged = area('new', '2020-01-01', null, { formedFrom: olds.map(({ code }) => code).toReversed() })
        const restated = restateValue([...olds, merged], 'new', flow, (code) => String(numbers[Number(code.slice(1))]))
        expect(Number(restated.value)).toBe(numbers.reduce((sum, each) => sum + each, 0))
      }),
    )
  })
})
