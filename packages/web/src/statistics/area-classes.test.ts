import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf, classOf } from './area-classes.ts'

describe('classes of a map', () => {
  it.each([
    ['no value', [], false, []],
    ['one value', [7], false, [[7, 7, 0, 1]]],
    [
      'equal values, never in two classes',
      [3, 3, 3, 3, 3, 3, 9, 9, 9],
      false,
      [
        [3, 3, 0, 6],
        [9, 9, 0, 3],
      ],
    ],
    [
      'changes, apart by their sign',
      [-4, -1, 2, 5, 6],
      true,
      [
        [-4, -1, -1, 2],
        [2, 6, 1, 3],
      ],
    ],
    [
      'a change of nothing, on neither side',
      [-1, 0, 0, 2],
      true,
      [
        [-1, -1, -1, 1],
        [0, 0, 0, 2],
        [2, 2, 1, 1],
      ],
    ],
    [
      'rates of which one is below 0',
      [-1, 2, 3],
      false,
      [
        [-1, -1, -1, 1],
        [2, 3, 1, 2],
      ],
    ],
  ] as const)('%s', (_, values, aroundZero, expected) => {
    const classes = classesOf(values, aroundZero)
    expect(classes.map(({ low, high, side, count }) => [low, high, side, count])).toEqual(expected)
  })

  it('are strongest furthest from 0', () => {
    const steps = classesOf([-9, -8, -7, -3, -2, -1, 1, 2, 3, 7, 8, 9], true).map(({ side, step }) => side * step)
    expect(steps).toEqual([-2, -1, 1, 2])
  })

  it('hold every value once, without overlap, and no side mixes signs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 70 }),
        fc.boolean(),
        (values, aroundZero) => {
          const classes = classesOf(values, aroundZero)
          expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
          for (const value of values)
            expect(classes.filter(({ low, high }) => low <= value && value <= high)).toHaveLength(1)
          for (const { low, high, side } of classes.filter((each) => each.side !== 0))
            expect([Math.sign(low), Math.sign(high)]).toEqual([side, side])
          for (const value of values) expect(classOf(classes, value)).toBeDefined()
        },
      ),
    )
  })
})
