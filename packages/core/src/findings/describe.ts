import { IntlMessageFormat } from 'intl-messageformat'
import type { Lang, Refusal } from '../periods/index.ts'
import type { Finding } from './finding.ts'
import { findingEntries } from './finding-registry.ts'
import { isOptional, kindOf, type ParamSpec } from './param-kinds.ts'
import { printParam } from './print-param.ts'
import { type RefusalCode, refusalEntries } from './refusal-registry.ts'
import * as english from './words.en.ts'
import * as vietnamese from './words.vi.ts'

const words = { vi: vietnamese, en: english } as const
const compiled = new Map<string, IntlMessageFormat>()

/** The finding in words: what does not agree, the arithmetic with its bounds, what to do next. */
export function describeFinding(found: Finding, lang: Lang): string {
  return say(words[lang].findingWords[found.code], findingEntries[found.code].params, found.params, lang)
}

/** The refusal in words; a code that nobody registered is shown as it is, with its data. */
export function describeRefusal(refusal: Refusal, lang: Lang): string {
  const known = Object.hasOwn(refusalEntries, refusal.code) ? (refusal.code as RefusalCode) : null
  if (known === null) return refusal.message
  return say(words[lang].refusalWords[known], refusalEntries[known].params, refusal.params, lang)
}

function say(message: string, spec: ParamSpec, given: Readonly<Record<string, unknown>>, lang: Lang): string {
  const values = Object.fromEntries(
    Object.entries(spec).map(([name, kind]) => {
      const printed = printParam(kindOf(kind), name, given, lang)
      return [name, printed === 'none' && !isOptional(kind) && isAbsent(given[name]) ? '?' : printed]
    }),
  )
  return String(compile(message, lang).format(values))
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function compile(message: string, lang: Lang): IntlMessageFormat {
  const key = `${lang}:${message}`
  const made = compiled.get(key) ?? new IntlMessageFormat(message, lang)
  compiled.set(key, made)
  return made
}
