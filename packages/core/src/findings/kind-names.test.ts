import { expect, test } from 'vitest'
import { findingCodes, findingNames, refusalCodes, refusalSubject } from './index.ts'

const languages = ['vi', 'en'] as const

test('every finding has a name of its own in both languages, short enough for a filter', () => {
  expect(Object.keys(findingNames).sort()).toEqual([...findingCodes].sort())
  for (const language of languages) {
    const names = findingCodes.map((code) => findingNames[code][language])
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => name.trim() === '' || name.length > 32)).toEqual([])
  }
})

test('every refusal says in both languages what it is about', () => {
  for (const language of languages) expect(refusalCodes.filter((code) => !refusalSubject(code)?.[language])).toEqual([])
})
