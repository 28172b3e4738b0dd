import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countStates, shownState } from './security.ts'
import { type AsvsItem, asvs } from './security-asvs.data.ts'
import { measures } from './security-measures.data.ts'

const root = join(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Last numbers of the requirements of levels 1 and 2, by section, as the standard's own table has them. */
const standard: Readonly<Record<string, string>> = {
  '1.1': '1-7',
  '1.2': '1-4',
  '1.4': '1 4 5',
  '1.5': '1-4',
  '1.6': '1-4',
  '1.7': '1-2',
  '1.8': '1-2',
  '1.9': '1-2',
  '1.10': '1',
  '1.11': '1-2',
  '1.12': '2',
  '1.14': '1-6',
  '2.1': '1-12',
  '2.2': '1-3',
  '2.3': '1-3',
  '2.4': '1-6',
  '2.5': '1-7',
  '2.6': '1-3',
  '2.7': '1-6',
  '2.8': '1-7',
  '2.9': '1-3',
  '2.10': '1-4',
  '3.1': '1',
  '3.2': '1-4',
  '3.3': '1-4',
  '3.4': '1-5',
  '3.5': '1-3',
  '3.7': '1',
  '4.1': '1 2 3 5',
  '4.2': '1-2',
  '4.3': '1-3',
  '5.1': '1-5',
  '5.2': '1-8',
  '5.3': '1-10',
  '5.4': '1-3',
  '5.5': '1-4',
  '6.1': '1-3',
  '6.2': '1-6',
  '6.3': '1-2',
  '6.4': '1-2',
  '7.1': '1-4',
  '7.2': '1-2',
  '7.3': '1 3 4',
  '7.4': '1-3',
  '8.1': '1-4',
  '8.2': '1-3',
  '8.3': '1-8',
  '9.1': '1-3',
  '9.2': '1-4',
  '10.2': '1-2',
  '10.3': '1-3',
  '11.1': '1-8',
  '12.1': '1-3',
  '12.2': '1',
  '12.3': '1-6',
  '12.4': '1-2',
  '12.5': '1-2',
  '12.6': '1',
  '13.1': '1 3 4 5',
  '13.2': '1 2 3 5 6',
  '13.3': '1-2',
  '13.4': '1-2',
  '14.1': '1-4',
  '14.2': '1-6',
  '14.3': '2 3',
  '14.4': '1-7',
  '14.5': '1-4',
}

const numbersIn = (range: string): readonly number[] => {
  const [first = 0, last = first] = range.split('-').map(Number)
  return range.includes(' ')
    ? range.split(' ').map(Number)
    : Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

describe('the list of ASVS 4.0.3', () => {
  test('has every requirement of levels 1 and 2 once, in order', () =>
    expect(asvs.map(({ number }) => number)).toEqual(
      Object.entries(standard).flatMap(([section, range]) => numbersIn(range).map((last) => `${section}.${last}`)),
    ))

  test.each(asvs)('$number says how, or why not', ({ state, by, vi, en, note }) => {
    expect(vi.length > 2 && en.length > 2).toBe(true)
    expect(state !== 'yes' || by.length > 0, 'what is done is done by something').toBe(true)
    expect(state !== 'partly' || note !== undefined, 'what is missing is said').toBe(true)
    expect(!['no', 'none'].includes(state) || by.length === 0, 'what is not done is done by nothing').toBe(true)
  })

  test('shows a promise as kept only when all of its measures stand', () => {
    const promise: AsvsItem = { number: '0.0.0', level: 1, state: 'yes', by: ['csp'], vi: '', en: '' }
    expect(shownState(promise)).toBe('yes')
    for (const [id, { stands }] of Object.entries(measures))
      expect(shownState({ ...promise, by: ['csp', id as 'csp'] })).toBe(stands ? 'yes' : 'partly')
    expect(shownState({ ...promise, state: 'no', by: [] })).toBe('no')
  })

  test('counts each requirement once', () => {
    const counts = Object.values(countStates(asvs))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(asvs.length)
  })
})

describe('the measures', () => {
  test.each(Object.entries(measures))('%s: what stands is shown by what is there', (_id, { stands, proofs }) => {
    expect(proofs.length > 0, 'what stands has a proof, and only what stands').toBe(stands)
    for (const { file, says = '' } of proofs) {
      expect(existsSync(join(root, file)), `${file} is not there`).toBe(true)
      expect(textOf(file), file).toContain(says)
    }
  })

  test('are all used', () => {
    const used = new Set<string>(asvs.flatMap(({ by }) => by))
    expect(Object.keys(measures).filter((id) => !used.has(id))).toEqual([])
  })
})

test('no source inserts raw HTML, evaluates text or starts a shell', () => {
  const forbidden = /dangerouslySetInnerHTML|\.innerHTML\s*=|\beval\(|new Function\(|from 'node:child_process'/
  const sources = globSync('packages/{core,api,documents,server,web}/src/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/\.test\.tsx?$|\/testing\//.test(file),
  )
  expect(sources.length).toBeGreaterThan(200)
  expect(sources.filter((file) => forbidden.test(textOf(file)))).toEqual([])
})
