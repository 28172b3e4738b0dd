import type { IndicatorsAnswer, LineAnswer } from '@giaoban/api/client'
import { plainText } from '@giaoban/core/periods'

/** More would be read by nobody: another letter narrows them. */
const mostFound = 8

/** An indicator as the catalogue lists it. */
export type CatalogueEntry = IndicatorsAnswer['indicators'][number]

/** An entry with its names made ready to be compared. */
export interface Findable {
  readonly entry: CatalogueEntry
  readonly plain: readonly string[]
}

/** Makes names ready once, so that every letter typed costs little. */
export const findableOf = (catalogue: IndicatorsAnswer): readonly Findable[] =>
  catalogue.indicators.map((entry) => ({
    entry,
    plain: [entry.name.vi, entry.name.en, entry.code, ...entry.aliases].map(plainText),
  }))

/** How well names answer words: begins so, begins words, holds them. Null: not at all. */
const rankOf = ({ plain }: Findable, words: readonly string[]): number | null => {
  const typed = words.join(' ')
  if (plain.some((name) => name.startsWith(typed))) return 0
  if (plain.some((name) => words.every((word) => ` ${name}`.includes(` ${word}`)))) return 1
  return plain.some((name) => words.every((word) => name.includes(word))) ? 2 : null
}

/** Suggestions before anything is typed; then what the words find, accents forgiven, best first. */
export const findIndicators = (
  all: readonly Findable[],
  typed: string,
  suggestions: LineAnswer['suggestions'],
): readonly CatalogueEntry[] => {
  const words = plainText(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0)
    return suggestions.flatMap(({ indicator }) => all.find(({ entry }) => entry.code === indicator)?.entry ?? [])
  return all
    .flatMap((each) => {
      const rank = rankOf(each, words)
      return rank === null ? [] : [{ entry: each.entry, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostFound)
    .map(({ entry }) => entry)
}
