import { finding } from '@giaoban/core/findings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gravest, type Marks, markOf, spanLookup, stretchesOf, withPercent } from './marks.ts'

type Pair = readonly [number, number]
const spans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }))
const marksOf = (claims: readonly Pair[], findings: readonly Pair[]): Marks => ({
  claims: spans(claims),
  claimAt: spanLookup(spans(claims)),
  findings: spans(findings),
  findingAt: spanLookup(spans(findings)),
})

/** `abc[0:de(1)f]ghi`: a finding in square brackets with its numbers, a claim in round ones. */
const print = (text: string, block: Pair, marks: Marks): string =>
  stretchesOf({ start: block[0], end: block[1] }, marks)
    .map(({ findings, begins, pieces }) => {
      const inside = pieces
        .map(({ start, end, claim }) => (claim === null ? text.slice(start, end) : `(${text.slice(start, end)})`))
        .join('')
      return findings.length === 0 ? inside : `[${findings.join()}${begins ? '' : '…'}:${inside}]`
    })
    .join('')

const text = '0123456789abcdefghij'
const cases: readonly (readonly [string, Pair, readonly Pair[], readonly Pair[], string])[] = [
  ['nothing is marked', [0, 5], [], [], '01234'],
  ['a claim alone', [0, 5], [[1, 3]], [], '0(12)34'],
  ['a finding on the number of a claim', [0, 5], [[1, 3]], [[1, 3]], '0[0:(12)]34'],
  ['a finding around a claim', [0, 8], [[3, 5]], [[1, 7]], '0[0:12(34)56]7'],
  ['a claim around a finding', [0, 8], [[1, 7]], [[3, 5]], '0(12)[0:(34)](56)7'],
  [
    'two findings at one place share a mark',
    [0, 5],
    [],
    [
      [1, 3],
      [1, 3],
    ],
    '0[0,1:12]34',
  ],
  [
    'findings that overlap share a mark',
    [0, 9],
    [],
    [
      [1, 4],
      [3, 6],
    ],
    '0[0,1:12345]678',
  ],
  [
    'a finding within another',
    [0, 9],
    [],
    [
      [1, 8],
      [3, 4],
    ],
    '0[0,1:1234567]8',
  ],
  [
    'findings that only touch stay two',
    [0, 9],
    [],
    [
      [1, 4],
      [4, 6],
    ],
    '0[0:123][1:45]678',
  ],
  [
    'claims that overlap are cut at the first',
    [0, 9],
    [
      [1, 5],
      [3, 7],
    ],
    [],
    '0(1234)(56)78',
  ],
  ['a finding that began in the paragraph before', [5, 10], [], [[2, 7]], '[0…:56]789'],
  ['a finding that goes on in the next paragraph', [0, 5], [], [[3, 9]], '012[0:34]'],
  ['a paragraph in the middle of a finding', [5, 8], [[6, 7]], [[0, 20]], '[0…:5(6)7]'],
  [
    'what stands in other cells is not marked here',
    [5, 8],
    [
      [0, 2],
      [9, 10],
    ],
    [
      [1, 5],
      [8, 9],
    ],
    '567',
  ],
  [
    'a long finding far before is found past short ones',
    [15, 18],
    [],
    [
      [0, 17],
      [2, 3],
      [4, 5],
    ],
    '[0…:fg]h',
  ],
  ['an empty cell', [5, 5], [[5, 6]], [[4, 6]], ''],
]

describe('a block cut into looks', () => {
  it.each(cases)('%s', (_name, block, claims, findings, shown) => {
    expect(print(text, block, marksOf(claims, findings))).toBe(shown)
  })

  it('whatever overlaps, the pieces fill the block without gap or overlap', () => {
    const pair = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([at, size]): Pair => [at, at + size])
    const sorted = fc.array(pair, { maxLength: 8 }).map((all) => all.toSorted((a, b) => a[0] - b[0]))
    fc.assert(
      fc.property(sorted, sorted, pair, (claims, findings, [start, end]) => {
        const stretches = stretchesOf({ start, end }, marksOf(claims, findings))
        let at = start
        for (const stretch of stretches) {
          expect(stretch.start).toBe(at)
          for (const piece of stretch.pieces) {
            expect(piece.start).toBe(at)
            expect(piece.end).toBeGreaterThan(at)
            at = piece.end
          }
          expect(stretch.end).toBe(at)
        }
        expect(at).toBe(end)
        const marked = new Set(stretches.flatMap((stretch) => stretch.findings))
        const touching = findings.flatMap(([from, to], index) => (from < end && to > start ? [index] : []))
        expect([...marked].toSorted((a, b) => a - b)).toEqual(touching)
      }),
    )
  })
})

describe('where a finding is marked', () => {
  it('at its span', () => {
    const found = finding('points/percent', { start: 3, end: 5 }, { indicator: 'x', value: '1' })
    expect(markOf(found)).toEqual({ start: 3, end: 5 })
  })
  it('nowhere, when it speaks of the whole text', () => {
    expect(markOf(finding('text/encoding', { start: 0, end: 99 }, { encoding: 'VNI' }))).toBeNull()
  })
})

describe('the sign of a percentage', () => {
  it.each([
    ['tăng 24,26% so', [5, 10], [5, 11]],
    ['tăng 24,26 % so', [5, 10], [5, 10]],
    ['tăng 24,26%', [5, 11], [5, 11]],
  ] as const)('%s: %j is marked as %j', (words, [start, end], marked) => {
    const { start: from, end: to } = withPercent(words, { start, end })
    expect([from, to]).toEqual(marked)
  })
})

describe('the gravest of some severities', () => {
  it.each([
    [['info', 'error', 'warning'], 'error'],
    [['info', 'warning'], 'warning'],
    [['info'], 'info'],
  ] as const)('%j → %s', (given, worst) => {
    expect(gravest(given)).toBe(worst)
  })
})
