import { describe, expect, test } from 'vitest'
import { readClaims } from '../read-claims.ts'
import { comparisons } from './rules/comparisons.data.ts'
import type { Rule } from './rules/rule.ts'
import { sentences } from './rules/sentences.data.ts'
import { subjects } from './rules/subjects.data.ts'
import { unitsAndBases } from './rules/units-and-bases.data.ts'

const themes: Readonly<Record<string, readonly Rule[]>> = {
  'sentences of many kinds': sentences,
  'comparisons, ranges and ranks': comparisons,
  'what a figure is of': subjects,
  'units and bases': unitsAndBases,
}

describe.each(Object.entries(themes))('rules of the language: %s', (_theme, rules) => {
  test.each(rules.map(([rule, text, ...expected]) => ({ rule, text, expected })))('$rule', ({ text, expected }) => {
    const { claims } = readClaims(text)
    expect(claims.map((claim) => claim.printed)).toEqual(expected.map(([printed]) => printed))
    for (const [at, [, indicator, rest]] of expected.entries()) {
      expect(claims[at]).toMatchObject(rest)
      expect(claims[at]?.indicator.text).toContain(indicator)
    }
  })
})
