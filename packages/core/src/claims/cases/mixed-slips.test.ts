import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseOf, findingsIn, linesOf, toldOf } from './read-cases.ts'

const cases = linesOf(readFileSync(join(import.meta.dirname, 'mixed-slips.txt'), 'utf8')).map(caseOf)

describe('slips of many kinds, each the only thing that is found', () => {
  test('are many, beside paragraphs in which nothing is wrong', () => {
    expect(cases.filter(({ finds }) => finds.length > 0).length).toBeGreaterThan(40)
    expect(cases.filter(({ finds }) => finds.length === 0).length).toBeGreaterThan(10)
  })

  test.each(cases)('$text', (sentence) => {
    const found = findingsIn(sentence).filter(({ severity }) => severity !== 'info')
    expect(found.map((one) => `${one.code} ${toldOf(sentence.text, one)}`)).toEqual(sentence.finds)
  })
})
