import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

describe('the language of a request', () => {
  const cases: readonly (readonly [string, string | undefined, 'vi' | 'en'])[] = [
    ['nothing said', undefined, 'vi'],
    ['English', 'en', 'en'],
    ['a browser in English that also takes Vietnamese', 'en-US,en;q=0.9,vi;q=0.8', 'en'],
    ['a browser in Vietnamese', 'vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['Vietnamese liked better though named last', 'en;q=0.3, vi;q=0.7', 'vi'],
    ['only a third language', 'fr', 'vi'],
    ['English refused', 'en;q=0', 'vi'],
  ]
  it.each(cases)('%s', (_sentence, header, expected) => {
    expect(languageOf(header)).toBe(expected)
  })
})
