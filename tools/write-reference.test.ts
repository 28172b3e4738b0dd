import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  describeFinding,
  finding,
  findingCodes,
  findingEntries,
  findingWhen,
  refusalCodes,
  refusalEntries,
} from '@giaoban/core/findings'
import { describe, expect, test } from 'vitest'
import { findingExamples } from './reference/findings.data.ts'
import { command, textOf } from './reference/page.ts'
import { pages } from './reference/pages.ts'
import { refusalExamples } from './reference/refusals.data.ts'
import { unfit } from './reference/words-of-params.ts'

const folder = join(import.meta.dirname, '../docs')

describe('the written pages of docs say what the code says', () => {
  test.each(pages.map((page) => [page.file, page] as const))('%s', async (file, page) => {
    const committed = readFileSync(join(folder, file), 'utf8')
    expect(committed, `docs/${file} is stale: run '${command}'`).toBe(await textOf(page))
  })

  test('and docs/reference holds no page that nobody writes', () =>
    expect(
      readdirSync(join(folder, 'reference'))
        .map((name) => `reference/${name}`)
        .sort(),
    ).toEqual(
      pages
        .map((page) => page.file)
        .filter((file) => file.startsWith('reference/'))
        .sort(),
    ))
})

describe('examples of the reference', () => {
  test.each(findingCodes)('finding %s has the parameters of its registry', (code) => {
    expect(findingExamples, 'give an example in tools/reference/findings.data.ts').toHaveProperty([code])
    const { example } = findingExamples[code]
    const when = findingWhen[code]
    expect(unfit(findingEntries[code].params, example)).toEqual([])
    expect(describeFinding(finding(code, { start: 0, end: 0 }, example), 'vi')).not.toMatch(/undefined|\?/)
    expect([when.vi, when.en].every((words) => words.endsWith('.'))).toBe(true)
  })

  test.each(refusalCodes)('refusal %s has the parameters of its registry', (code) => {
    expect(refusalExamples, 'give an example in tools/reference/refusals.data.ts').toHaveProperty([code])
    expect(unfit(refusalEntries[code].params, refusalExamples[code])).toEqual([])
  })

  test('a parameter too many and one too few are seen', () => {
    expect(unfit({ file: 'text', line: 'count?' }, { file: 'a' })).toEqual([])
    expect(unfit({ file: 'text', line: 'count?' }, { path: 'a' })).toEqual(['path', 'file'])
  })
})
