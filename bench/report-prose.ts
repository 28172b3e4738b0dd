// Prose of any size for benches: the passages over and over with other digits, so that no two paragraphs are the same.
import { passages } from '../tools/passages.ts'

/** Years, list numbers and separators stay, so that the text reads as reports do. */
const otherDigits = (text: string, round: number): string =>
  text.replace(/\d+/g, (digits, at: number) => {
    const isKept = digits.length === 4 || digits.startsWith('0')
    return isKept ? digits : String(1 + ((at * 7919 + round * 104_729) % (10 ** digits.length - 1)))
  })

/** Report prose of at least so many bytes (UTF-8), cut at the end of a passage. */
export const reportProse = (bytes: number): string => {
  const parts: string[] = []
  let size = 0
  for (let round = 0; size < bytes; round++) {
    for (const passage of passages) {
      if (size >= bytes) break
      const part = round === 0 ? passage : otherDigits(passage, round)
      parts.push(part)
      size += Buffer.byteLength(part) + 2
    }
  }
  return parts.join('\n\n')
}
