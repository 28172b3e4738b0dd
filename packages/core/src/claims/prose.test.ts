import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, roundHalfUp } from '../quantities/index.ts'
import { checkClaims } from './check-claims.ts'
import { readClaims } from './read-claims.ts'

// Facts written as officials write them, read and checked: what is true raises no error, one number changed enough is found.

/** Whole numbers that nobody takes for rounded. */
const counts = fc.integer({ min: 2001, max: 90_000 }).map((n) => (n % 10 === 0 ? n + 1 : n))
const decimals = fc.integer({ min: 0, max: 2 })
const print = (n: number, places = 0): string => formatNumber(roundHalfUp(n.toFixed(9), places), 'vi').replace('−', '')

const errorsIn = (text: string): readonly string[] =>
  checkClaims(text, readClaims(text))
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)

describe('growth beside its base', () => {
  const told = (level: number, base: number, growth: string): string =>
    `Năm 2024, sản lượng cà phê đạt ${print(level)} tấn, ${level < base ? 'giảm' : 'tăng'} ${growth}% so với cùng kỳ (${print(base)} tấn).`

  test('as it is, with any decimals', () => {
    fc.assert(
      fc.property(counts, counts, decimals, (level, base, places) => {
        expect(errorsIn(told(level, base, print((level / base - 1) * 100, places)))).toEqual([])
      }),
    )
  })
  test('another is found', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 3, max: 60 }), (level, base, off) => {
        fc.pre(level > base)
        const growth = (level / base - 1) * 100
        expect(errorsIn(told(level, base, print(growth + off + growth * 0.3, 1)))).toHaveLength(1)
      }),
    )
  })
})

describe('a share beside its plan', () => {
  const told = (level: number, plan: number, share: string): string =>
    `Chín tháng đầu năm 2024, thu nội địa đạt ${print(level)} tỷ đồng, bằng ${share}% kế hoạch năm (${print(plan)} tỷ đồng).`

  test('as it is, with any decimals', () => {
    fc.assert(
      fc.property(counts, counts, decimals, (level, plan, places) => {
        expect(errorsIn(told(level, plan, print((level / plan) * 100, places)))).toEqual([])
      }),
    )
  })
  test('another is found', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 3, max: 30 }), (level, plan, off) => {
        fc.pre(level < plan * 8 && level * 8 > plan)
        const found = errorsIn(told(level, plan, print((level / plan) * 100 + off, 1)))
        expect(found).toEqual(['ratio/plan-contradiction'])
      }),
    )
  })
})

describe('parts and their whole', () => {
  const told = (men: number, women: number, all: number): string =>
    `Năm 2024, cả tỉnh tuyển ${print(all)} lao động, gồm ${print(men)} lao động nam và ${print(women)} lao động nữ.`

  test('that add up', () => {
    fc.assert(
      fc.property(counts, counts, (men, women) => {
        expect(errorsIn(told(men, women, men + women))).toEqual([])
      }),
    )
  })
  test('that do not', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 3, max: 1999 }), (men, women, off) => {
        const all = men + women + off
        fc.pre(all % 10 !== 0)
        expect(errorsIn(told(men, women, all))).toEqual(['sum/parts'])
      }),
    )
  })
})
