import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { findingWords, refusalWords } from '../../../core/src/findings/words.vi.ts'
import { areasWords } from '../access/areas-words.ts'
import { auditWords } from '../access/audit-words.ts'
import { peopleWords } from '../access/people-words.ts'
import { roleNames } from '../access/role-names.ts'
import { signInWords } from '../access/sign-in-words.ts'
import { claimsWords } from '../claims/words.ts'
import { areaWords } from '../statistics/area-words.ts'
import { statisticsWords } from '../statistics/words.ts'
import type { Catalogues } from '../ui/words.tsx'
import { introWords } from './intro/words.ts'
import { appWords } from './words.ts'

type Node = ReturnType<IntlMessageFormat['getAst']>[number]

/** The kinds of the parser's nodes: a literal (0) has its text where an argument has its name, and '#' (7) has neither. */
const notArguments: readonly number[] = [0, 7]
const isArgument = (node: Node): node is Node & { value: string } =>
  !notArguments.includes(node.type) && 'value' in node

/** Names of a message's arguments, those within plurals and selections too. */
const argumentsOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => {
    const inner = 'options' in node ? Object.values(node.options).flatMap((option) => argumentsOf(option.value)) : []
    return isArgument(node) ? [node.value, ...inner] : inner
  })

const namesIn = (message: string, language: string): string =>
  [...new Set(argumentsOf(new IntlMessageFormat(message, language).getAst()))].sort().join(' ')

const catalogues: Readonly<Record<string, Catalogues<string>>> = {
  app: appWords,
  roles: roleNames,
  intro: introWords,
  statistics: statisticsWords,
  area: areaWords,
  areas: areasWords,
  audit: auditWords,
  people: peopleWords,
  signIn: signInWords,
  claims: claimsWords,
}

describe.each(Object.entries(catalogues))('the words of %s', (_name, { vi, en }) => {
  it('have the same keys in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi))
  })

  it.each(Object.keys(vi))('%s: both languages are messages with the same arguments', (key) => {
    expect(vi[key]?.trim()).toBeTruthy()
    expect(en[key]?.trim()).toBeTruthy()
    expect(namesIn(en[key] ?? '', 'en')).toBe(namesIn(vi[key] ?? '', 'vi'))
  })
})

/** `khóa`, `lũy`: the accent beside the vowel that the interface writes `khoá`, `luỹ`. */
const otherSpelling = /(?:[óòỏõọ][ae]|(?<!q)[úùủũụ]y)(?!\p{L})|uỷ ban/iu
/** Names keep the spelling of whoever bears them. */
const names = /Ủy ban|Khánh Hòa|CỘNG HÒA/g

describe('the spelling of the glossary', () => {
  const messages = [...Object.values(catalogues), { vi: findingWords }, { vi: refusalWords }].flatMap(({ vi }) =>
    Object.values(vi),
  )
  it('is the same in all words of the interface and of the findings', () => {
    expect(messages.length).toBeGreaterThan(1000)
    expect(messages.filter((message) => otherSpelling.test(message.replace(names, '')))).toEqual([])
  })

  it.each(['khóa', 'minh họa', 'lũy kế', 'Uỷ ban', 'ủy quyền'])('is not %s', (word) =>
    expect(otherSpelling.test(word)).toBe(true),
  )

  it.each(['khoá', 'minh hoạ', 'uỷ quyền', 'thuỷ điện', 'quý', 'quỹ', 'hoàn', 'toán'])('is %s', (word) =>
    expect(otherSpelling.test(word)).toBe(false),
  )
})

describe('the check of arguments', () => {
  it('sees arguments within plurals', () => {
    expect(namesIn('{count, plural, =0 {} other {# of {total}}} {name}', 'en')).toBe('count name total')
  })
})
