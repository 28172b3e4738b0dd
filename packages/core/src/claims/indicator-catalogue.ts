import type { Draft } from './draft.ts'
import type { KnownIndicator } from './known-indicator.ts'
import { tokenise } from './tokens.ts'

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
 * of a level decides; when it cannot, there is no code.
 */
export function indicatorCatalogue(indicators: readonly KnownIndicator[]): Catalogue {
  if (indicators.length === 0) return { codeOf: () => null }
  const full = namedBy(indicators, (name) => !name.includes('('))
  const shortened = namedBy(indicators, (name) => name.includes('('))
  return {
    codeOf: (text, draft) => {
      const key = keyOf(text)
      // 'Tổng mức bán lẻ (số thống kê)' without its remark must not make the full name of another indicator ambiguous.
      const found = full.get(key) ?? shortened.get(key) ?? []
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
    for (const name of new Set(names.map(keyOf))) byName.set(name, [...(byName.get(name) ?? []), indicator])
  }
  return byName
}

/** The telling words of a name; what stands in brackets is a remark. */
function keyOf(name: string): string {
  const words: string[] = []
  let depth = 0
  for (const { kind, key } of tokenise(name.normalize('NFC'))) {
    if (key === '(') depth++
    else if (key === ')') depth--
    else if (depth === 0 && kind === 'word' && !idle.has(key)) words.push(key)
  }
  return words.join(' ')
}
