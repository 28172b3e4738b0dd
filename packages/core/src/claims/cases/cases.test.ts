import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseFileOf, casesIn, codesWithCases, findingsIn, toldOf } from './read-cases.ts'

describe.each(codesWithCases)('%s', (code) => {
  const cases = casesIn(readFileSync(join(import.meta.dirname, caseFileOf(code)), 'utf8'))

  test('has a dozen cases, right and wrong', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12)
    expect(cases.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(5)
  })

  test.each(cases.filter(({ finds }) => finds.length > 0))('finds $finds in: $text', (sentence) => {
    const found = findingsIn(sentence).filter((finding) => finding.code === code)
    expect(found.map((finding) => toldOf(sentence.text, finding))).toEqual(sentence.finds)
  })

  test.each(cases.filter(({ finds }) => finds.length === 0))('is silent on: $text', (sentence) => {
    const found = findingsIn(sentence).filter((finding) => finding.code === code || finding.severity !== 'info')
    expect(found.map((finding) => `${finding.code} ${toldOf(sentence.text, finding)}`)).toEqual([])
  })
})
