import { type Claim, type Reading, readClaims } from '@giaoban/core/claims'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passages } from '../passages.ts'
import { faultsOf } from './judge.ts'
import { mutate, randomFrom } from './mutate.ts'

describe('whatever a text holds, it is read and checked', () => {
  // `npm run fuzz` goes on to 100,000.
  test('the first 400 mutations of the passages break no law', () => {
    const random = randomFrom(1)
    for (let made = 0; made < 400; made++) {
      const text = mutate(passages, random)
      expect(faultsOf(text), text).toEqual([])
    }
  })

  test('nor do any characters among the words of the grammar', () => {
    const word = fc.constantFrom(...passages.join(' ').split(/\s+/))
    const part = fc.oneof({ weight: 4, arbitrary: word }, fc.string({ unit: 'grapheme', maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(faultsOf(parts.join(' '))).toEqual([])
      }),
      { numRuns: 300, seed: 4 },
    )
  })
})

describe('the judge', () => {
  const text = 'Thu ngân sách tháng 1/2024 ước đạt 5 tỷ đồng.'
  const altered = (change: (claim: Claim) => Claim) => (raw: string) => {
    const reading = readClaims(raw)
    return { ...reading, claims: reading.claims.map(change) }
  }

  test('has nothing against the reader', () => expect(faultsOf(text)).toEqual([]))
  test('sees a number at a wrong place', () => {
    expect(
      faultsOf(
        text,
        altered((claim) => ({ ...claim, start: claim.start + 1 })),
      ),
    ).toContainEqual(expect.stringContaining('does not stand at'))
  })
  test('sees a spelling that is read otherwise', () => {
    const read = (raw: string): Reading => (raw === text ? readClaims(raw) : { ...readClaims(raw), claims: [] })
    expect(faultsOf(text, read)).toContainEqual(expect.stringContaining('NFD read otherwise'))
  })
  test('sees an exception', () => {
    const read = (): Reading => {
      throw new RangeError('planted')
    }
    expect(faultsOf(text, read)).toEqual(['throws RangeError: planted'])
  })
  test('mutations are the same for the same seed', () => {
    expect(mutate(passages, randomFrom(7))).toBe(mutate(passages, randomFrom(7)))
    expect(mutate(passages, randomFrom(7))).not.toBe(mutate(passages, randomFrom(8)))
  })
})
