import type { KnownIndicator } from '../known-indicator.ts'
import type { Draft } from '../reading/draft.ts'
import { tokenise } from '../words/tokens.ts'
import { learnShortNames, type ShortNames, writtenOut } from './short-names.ts'

/** Finds an indicator's code by its name as a text writes it. */
export interface Catalogue {
  readonly codeOf: (text: string, draft: Pick<Draft, 'measure' | 'unit'>) => string | null
}

/** Words that do not tell one indicator from another. */
const idle = new Set([
  'tổng',
  'số',
  'của',
  'toàn',
  'tỉnh',
  'trên',
  'địa',
  'bàn',
  'cả',
  'nước',
  'thành',
  'phố',
  'các',
  'ước',
  'trong',
  'tại',
])

/**
 * Names and aliases of the catalogue by their words. A name is found when its words are the phrase's words, those that carry no
 * difference ('tổng', 'trên địa bàn tỉnh') left aside. Of several indicators of one name (volume and value of a commodity) the unit
 * of a level decides; when it cannot, there is no code. Short names that `text` explains ('… công nghiệp (GTSXCN)') count as written out.
 */
export function indicatorCatalogue(indicators: readonly KnownIndicator[], text = ''): Catalogue {
  if (indicators.length === 0) return { codeOf: () => null }
  const full = namedBy(indicators, (name) => !name.includes('('))
  const shortened = namedBy(indicators, (name) => name.includes('('))
  // 'Tổng mức bán lẻ (số thống kê)' without its remark must not make the full name of another indicator ambiguous.
  const namedWith = (words: readonly string[]): readonly KnownIndicator[] | undefined => {
    const key = keyOf(words)
    return full.get(key) ?? shortened.get(key)
  }
  const shortNames: ShortNames = learnShortNames(text, (words) => namedWith(words) !== undefined)
  return {
    codeOf: (phrase, draft) => {
      const words = wordsOf(phrase)
      const found = namedWith(words) ?? namedWith(writtenOut(words, shortNames)) ?? []
      const isAmount = draft.measure === 'level' || draft.measure === 'change_abs'
      const fitting = isAmount ? found.filter((indicator) => indicator.unit === draft.unit) : found
      const only = fitting.length === 1 ? fitting[0] : found.length === 1 ? found[0] : undefined
      return only?.code ?? null
    },
  }
}

function namedBy(
  indicators: readonly KnownIndicator[],
  accepts: (name: string) => boolean,
): ReadonlyMap<string, KnownIndicator[]> {
  const byName = new Map<string, KnownIndicator[]>()
  for (const indicator of indicators) {
    const names = [indicator.name.vi, ...indicator.aliases].filter(accepts)
    for (const name of new Set(names.map((name) => keyOf(wordsOf(name)))))
      byName.set(name, [...(byName.get(name) ?? []), indicator])
  }
  return byName
}

/** The words of a name; what stands in brackets is a remark. */
function wordsOf(name: string): string[] {
  const words: string[] = []
  let depth = 0
  for (const { kind, key } of tokenise(name.normalize('NFC')).words) {
    if (key === '(') depth++
    else if (key === ')') depth--
    else if (depth === 0 && kind === 'word') words.push(key)
  }
  return words
}

const keyOf = (words: readonly string[]): string => words.filter((word) => !idle.has(word)).join(' ')
