import type { Finding, Params } from '../../findings/index.ts'
import type { Lang } from '../../periods/index.ts'
import type { Agency } from '../agency.ts'
import type { Indicator } from '../model.ts'

interface Named {
  readonly indicators: readonly Pick<Indicator, 'name'>[]
  /** Whose codes stand as sources; their names are said instead. */
  readonly agencies?: readonly Pick<Agency, 'code' | 'name'>[]
}

/**
 * Findings are made with the Vietnamese names of indicators, as texts have them, and with sources as they are kept; this names both
 * in a language. Makes a renamer once for a catalogue: linear in it.
 */
export function findingNamer({ indicators, agencies = [] }: Named, lang: Lang): (found: Finding) => Finding {
  const names = new Map([
    ...agencies.map(({ code, name }) => [code, name[lang]] as const),
    ...(lang === 'vi' ? [] : indicators.map(({ name }) => [name.vi, name[lang]] as const)),
  ])
  const rename = (value: Params[string]): Params[string] => {
    if (typeof value === 'string') return names.get(value) ?? value
    return Array.isArray(value) ? value.map((each: string) => names.get(each) ?? each) : value
  }
  return (found) => ({
    ...found,
    params: Object.fromEntries(Object.entries(found.params).map(([key, value]) => [key, rename(value)])),
  })
}
