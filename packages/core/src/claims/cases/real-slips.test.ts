import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { arithmeticOf, caseOf, findingsIn, linesOf, type SentenceCase, toldOf } from './read-cases.ts'

interface Slip {
  readonly wrong: SentenceCase
  readonly arithmetic: string
  readonly right: SentenceCase
}

/** Three lines a slip: the sentence, its arithmetic, the corrected twin. */
function slips(): readonly Slip[] {
  const rows = linesOf(readFileSync(join(import.meta.dirname, 'real-slips.txt'), 'utf8'))
  return rows.flatMap((row, at) => {
    if (!row.startsWith('x')) return []
    return [{ wrong: caseOf(row), arithmetic: rows[at + 1]?.trim() ?? '', right: caseOf(rows[at + 2] ?? '') }]
  })
}

const aboveNote = (sentence: SentenceCase) => findingsIn(sentence).filter(({ severity }) => severity !== 'info')

describe('slips that were published', () => {
  test('are many', () => expect(slips().length).toBeGreaterThanOrEqual(25))

  test.each(slips())('$wrong.text', ({ wrong, arithmetic }) => {
    const found = aboveNote(wrong)
    expect(found.map((each) => `${each.code} ${toldOf(wrong.text, each)}`)).toEqual(wrong.finds)
    expect(found.map(arithmeticOf)).toEqual([arithmetic])
  })

  test.each(slips())('silent: $right.text', ({ right }) => {
    expect(aboveNote(right).map((each) => `${each.code} ${toldOf(right.text, each)}`)).toEqual([])
  })
})
