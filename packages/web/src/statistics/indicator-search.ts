import { plainText } from '../ui/plain-text.ts'

/** Whether every word that was typed stands somewhere in one of the names, accents forgiven. */
export const matchesQuery = (names: readonly string[], typed: string): boolean => {
  const words = plainText(typed).split(/\s+/).filter(Boolean)
  return names.some((name) => words.every((word) => plainText(name).includes(word)))
}
