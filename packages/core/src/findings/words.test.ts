import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { findingEntries, refusalEntries } from './index.ts'
import * as english from './words.en.ts'
import * as vietnamese from './words.vi.ts'

type Node = {
  readonly type: number
  readonly value: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>
}

const argumentTypes = { literal: 0, select: 5 }

/** Names of the parameters that a message uses, anywhere inside. */
function namesIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === argumentTypes.literal) return []
    const inside = Object.values(node.options ?? {}).flatMap((option) => namesIn(option.value))
    return [node.value, ...inside]
  })
}

/** What a message selects on: 'variant:exceed,other'. */
function choicesIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    const options = Object.entries(node.options ?? {})
    const here =
      node.type === argumentTypes.select
        ? [
            `${node.value}:${options
              .map(([name]) => name)
              .sort()
              .join()}`,
          ]
        : []
    return [...here, ...options.flatMap(([, option]) => choicesIn(option.value))]
  })
}

function parsed(message: string): readonly Node[] {
  return new IntlMessageFormat(message, 'vi').getAst() as unknown as readonly Node[]
}

const namesOf = (message: string): readonly string[] => [...new Set(namesIn(parsed(message)))].sort()
const choicesOf = (message: string): readonly string[] => [...new Set(choicesIn(parsed(message)))].sort()

/** Parameters that only serve the printing of others, or a face that shows a second place. */
const silent = new Set(['unit', 'multiplier', 'otherUnit', 'otherMultiplier', 'relatedStart', 'relatedEnd'])
const spoken = (params: object): readonly string[] =>
  Object.keys(params)
    .filter((name) => !silent.has(name))
    .sort()

describe.each([
  ['findings', findingEntries, vietnamese.findingWords, english.findingWords],
  ['refusals', refusalEntries, vietnamese.refusalWords, english.refusalWords],
] as const)('words of %s', (_, registry, vi, en) => {
  test('both languages have exactly the codes of the registry', () => {
    const codes = Object.keys(registry).sort()
    expect(Object.keys(vi).sort()).toEqual(codes)
    expect(Object.keys(en).sort()).toEqual(codes)
  })

  const cases = Object.entries(registry).map(([code, { params }]) => [code, spoken(params)] as const)

  test.each(cases)('%s uses exactly its parameters in Vietnamese', (code, names) =>
    expect(namesOf((vi as Record<string, string>)[code] ?? '')).toEqual(names),
  )

  test.each(cases)('%s uses exactly its parameters in English', (code, names) =>
    expect(namesOf((en as Record<string, string>)[code] ?? '')).toEqual(names),
  )

  test.each(cases.map(([code]) => code))('%s distinguishes the same cases in both languages', (code) =>
    expect(choicesOf((en as Record<string, string>)[code] ?? '')).toEqual(
      choicesOf((vi as Record<string, string>)[code] ?? ''),
    ),
  )
})
