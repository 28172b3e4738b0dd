import { describe, expect, it } from 'vitest'
import { splitNumber } from './aligned-number.tsx'

describe('a printed number is split at its decimal separator', () => {
  it.each([
    ['3.123,9', ',', ['3.123', ',9']],
    ['14.800', ',', ['14.800', '']],
    ['3,123.9', '.', ['3,123', '.9']],
    ['−0,5', ',', ['−0', ',5']],
  ] as const)('%s', (text, separator, parts) => {
    expect(splitNumber(text, separator)).toEqual(parts)
  })
})
