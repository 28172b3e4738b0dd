import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absolute, add, compareDecimals, subtract } from '../quantities/index.ts'
import {
  changeOf,
  contributionOf,
  growthOf,
  growthOfIndex,
  growthOfMultiple,
  multipleOf,
  planShareOf,
  requiredPaceOf,
  sumOfMonths,
} from './index.ts'

describe('the table of measures', () => {
  it.each([
    ['year to date adds up the months', sumOfMonths(['3123.9', '3000.1', '1']), '6125'],
    ['a month that is unknown leaves no sum', sumOfMonths(['3123.9', null]), null],
    ['growth of retail in January 2024 on the published base', growthOf('14800', '10000'), '48'],
    ['growth below the base is negative', growthOf('2878', '3056'), '-5.824607329843'],
    ['growth on a base of zero says nothing', growthOf('5', '0'), null],
    ['growth on a negative base says nothing', growthOf('5', '-2'), null],
    ['a rate changes by points', changeOf('9.75', '11.2'), '-1.45'],
    ['an absolute change', changeOf('166', '237'), '-71'],
    ['gấp 2 lần is twice the base', multipleOf('100', '50'), '2'],
    ['no multiple of zero', multipleOf('100', '0'), null],
    ["'gấp 2 lần' is +100 %", growthOfMultiple('2'), '100'],
    ["'gấp 1,5 lần' is +50 %", growthOfMultiple('1.5'), '50'],
    ['an index of 107.3 is +7.3 %', growthOfIndex('107.3'), '7.3'],
    ['exports: 85 of 750', planShareOf('85', '750'), '11.333333333333'],
    ['budget: 1,035.5 of 5,815', planShareOf('1035.5', '5815'), '17.80739466896'],
    ['a plan of zero has no share', planShareOf('3', '0'), null],
    ['pace: what is left over eleven months', requiredPaceOf('123000', '14800', 11), '9836.363636363636'],
    ['no pace in December', requiredPaceOf('750', '700', 0), null],
    ['a part contributes its change on the base of the whole', contributionOf('60', '50', '200'), '5'],
    ['no contribution to a whole without base', contributionOf('60', '50', '0'), null],
  ])('%s', (_, result, expected) => {
    expect(result).toBe(expected)
  })
})

describe('laws of measures', () => {
  const money = fc
    .integer({ min: 1, max: 9_999_999 })
    .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)
  const part = fc.tuple(money, money)

  it('contributions of all parts add up to the growth of the whole', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = parts.map(([value]) => value).reduce(add)
        const base = parts.map(([, before]) => before).reduce(add)
        const sum = parts.map(([value, before]) => contributionOf(value, before, base) as string).reduce(add)
        const error = absolute(subtract(sum, growthOf(whole, base) as string))
        // Quotients are exact to half a unit of the twelfth decimal, one for each part and one for the whole.
        expect(compareDecimals(error, '0.0000000000065')).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('growth of a multiple is the growth of the figures', () => {
    fc.assert(
      fc.property(money, money, (value, base) => {
        const error = absolute(
          subtract(growthOfMultiple(multipleOf(value, base) as string), growthOf(value, base) as string),
        )
        expect(compareDecimals(error, '0.0000000001')).toBeLessThanOrEqual(0)
      }),
    )
  })
})
