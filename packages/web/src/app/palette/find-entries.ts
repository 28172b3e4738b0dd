import { plainText } from '@giaoban/core/periods'

/** Something that the search leads to. */
export interface Entry {
  readonly id: string
  readonly kind: 'room' | 'month' | 'indicator'
  readonly title: string
  /** A few words beside the title: unit and section, whether a month is published. */
  readonly note: string
  /** What it is called: title, other names, code. Accents and case do not matter. */
  readonly names: readonly string[]
  /** Offered before anything is typed. */
  readonly offered: boolean
  readonly to: string
  readonly search: Readonly<Record<string, string>>
}

/** An entry with its names made ready to be compared. */
export interface Findable {
  readonly entry: Entry
  readonly plain: readonly string[]
}

/** Makes names ready once, so that every letter typed costs little. */
export const findable = (entries: readonly Entry[]): readonly Findable[] =>
  entries.map((entry) => ({ entry, plain: entry.names.map(plainText) }))

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** How well a name answers: 0 the same, 1 begins so, 2 every word begins a word of it, 3 every word stands in it; null not at all. */
const rankOf = (name: string, typed: string, words: readonly string[]): number | null => {
  if (name === typed) return 0
  if (name.startsWith(typed)) return 1
  const own = wordsOf(name)
  if (words.every((word) => own.some((each) => each.startsWith(word)))) return 2
  return words.every((word) => name.includes(word)) ? 3 : null
}

const bestRank = ({ plain }: Findable, typed: string, words: readonly string[]): number | null => {
  const ranks = plain.flatMap((name) => rankOf(name, typed, words) ?? [])
  if (ranks.length > 0) return Math.min(...ranks)
  // The words may be spread over several names: a code and a word of the title.
  return words.every((word) => plain.some((name) => name.includes(word))) ? 4 : null
}

/**
 * The entries that answer what was typed, best first; entries that answer alike keep their order. Before anything is typed:
 * those that are offered.
 */
export const findEntries = (all: readonly Findable[], typed: string, most: number): readonly Entry[] => {
  const plain = plainText(typed).trim().replace(/\s+/g, ' ')
  if (plain === '')
    return all
      .filter(({ entry }) => entry.offered)
      .map(({ entry }) => entry)
      .slice(0, most)
  const words = wordsOf(plain)
  if (words.length === 0) return []
  return all
    .flatMap((each) => {
      const rank = bestRank(each, plain, words)
      return rank === null ? [] : [{ entry: each.entry, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entry }) => entry)
}
