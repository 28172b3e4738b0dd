import { describe, expect, test } from 'vitest'
import { sourceText } from '../../words/source-text.ts'
import { missed } from './missed.data.ts'
import { linesOf } from './phenomenon.ts'
import { themes } from './themes.ts'

const phenomena = themes.flatMap((theme) => theme.phenomena)

const cases = phenomena.flatMap((phenomenon) => phenomenon.cases)

describe.each(phenomena)('$name.vi: $rule.vi', (phenomenon) => {
  test.each(phenomenon.cases)('$text', ({ text, claims }) => {
    expect(linesOf(text).claims).toEqual(claims)
  })
})

describe('kind, period and evidence of the document', () => {
  test.each(cases.filter(({ document }) => document !== undefined))('$document', ({ text, document }) => {
    expect(linesOf(text).document).toBe(document)
  })
})

describe('what is still missed really is, so that the list of the reference is true', () => {
  test.each(missed)('$text', ({ text, wanted }) => {
    const { claims } = linesOf(text)
    expect(wanted.filter((line) => !claims.includes(line))).not.toEqual([])
  })
})

test('decomposed Unicode is read like composed', () => {
  const composed = cases.filter(({ text }) => sourceText(text).encoding === null)
  for (const { text, claims } of composed) expect(linesOf(text.normalize('NFD')).claims).toEqual(claims)
})
