import { tokenise } from '../words/tokens.ts'

/** Short names that a text explains, by their key, with the words of the long name: 'gtsxcn' → giá, trị, sản, xuất, công, nghiệp. */
export type ShortNames = ReadonlyMap<string, readonly string[]>

const inBrackets = /\(\p{Lu}[\p{L}\d&.-]{0,8}\p{Lu}\)/gu
/** A long name has at most so many characters and words, and a text explains at most so many. */
const longestName = 120
const mostWords = 16
const mostNames = 2000

/**
 * Learns 'X (Y)' from a text: the words before the bracket whose initials make the short name ('ngân sách nhà nước (NSNN)'), else, for
 * a short name from elsewhere ('chỉ số sản xuất công nghiệp (IIP)'), the longest that `isName` knows. One explained in two ways is none.
 */
export function learnShortNames(text: string, isName: (words: readonly string[]) => boolean): ShortNames {
  const learnt = new Map<string, readonly string[]>()
  let seen = 0
  for (const { index, 0: bracket } of text.matchAll(inBrackets)) {
    if (++seen > mostNames) break
    const [short = '', ...others] = keysOf(bracket)
    const words = others.length > 0 ? null : explained(short, wordsBefore(text, index), isName)
    if (words === null) continue
    const known = learnt.get(short)
    learnt.set(short, known === undefined || known.join(' ') === words.join(' ') ? words : [])
  }
  return learnt
}

/** The words with every short name among them written out. */
export function writtenOut(words: readonly string[], names: ShortNames): readonly string[] {
  return words.flatMap((word) => {
    const long = names.get(word) ?? []
    return long.length > 0 ? long : [word]
  })
}

const keysOf = (text: string): string[] =>
  tokenise(text).words.flatMap(({ kind, key }) => (kind === 'word' ? [key] : []))

/** The words of the clause that ends at the bracket. */
function wordsBefore(text: string, bracket: number): string[] {
  const before = text.slice(Math.max(0, bracket - longestName), bracket)
  const clause = before.slice(Math.max(...[...'.,;:()\n'].map((mark) => before.lastIndexOf(mark))) + 1)
  return keysOf(clause).slice(-mostWords)
}

function explained(
  short: string,
  words: readonly string[],
  isName: (words: readonly string[]) => boolean,
): readonly string[] | null {
  const initials = words.slice(-short.length)
  if (initials.length > 1 && initials.map((word) => word.charAt(0)).join('') === short) return initials
  for (let from = 0; from < words.length - 1; from++) if (isName(words.slice(from))) return words.slice(from)
  return null
}
