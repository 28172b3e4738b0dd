import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingCodes, refusalCodes } from './index.ts'

const packages = join(import.meta.dirname, '../../..')

/** Every source file of every package, tests left out. */
function sources(): readonly string[] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/\\]+[/\\]src[/\\].*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(packages, path), 'utf8'))
}

function codesAfter(pattern: RegExp): readonly string[] {
  return [...new Set(sources().flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort()
}

test('every refusal that is thrown is registered', () => {
  const thrown = codesAfter(/(?:new Refusal|refuseFile)\(\s*'([^']+)'/g)
  expect(thrown.length).toBeGreaterThan(3)
  expect(thrown.filter((code) => !(refusalCodes as readonly string[]).includes(code))).toEqual([])
})

test('every finding that is made is registered', () => {
  const made = codesAfter(/\bfinding\(\s*'([^']+)'/g)
  expect(made.filter((code) => !(findingCodes as readonly string[]).includes(code))).toEqual([])
})
