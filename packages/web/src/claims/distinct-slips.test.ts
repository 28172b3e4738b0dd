import type { Finding } from '@giaoban/core/findings'
import { expect, it } from 'vitest'
import { distinctSlips } from './distinct-slips.ts'

const found = (start: number, printed: string): Finding => ({
  code: 'fraction/percent',
  severity: 'error',
  at: { start, end: start + 5 },
  params: { printed },
})

it('tells a slip once that stands in the prose and in the table, and keeps the numbers of the whole list', () => {
  const slips = distinctSlips([found(10, '24,26'), found(20, '9,52'), found(30, '24,26')])
  expect(slips.map(({ number, found: { at } }) => [number, at])).toEqual([
    [1, { start: 10, end: 15 }],
    [2, { start: 20, end: 25 }],
  ])
})
