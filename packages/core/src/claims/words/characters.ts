/** What a character is to the reader. Numbers, since a table of bytes answers faster than any other question. */
export const sign = 0
export const blank = 1
export const newline = 2
export const digit = 3
export const letter = 4

/**
 * The UTF-16 code unit of a text at a place. `text.charCodeAt(at)` says the same, but the engine keeps strings in many shapes, looks
 * the method up by the shape, and gives up on remembering after four; the method taken once needs no looking up.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)
// oxlint-disable-next-line unbound-method -- always called on a text, above
const { charCodeAt } = String.prototype

/** Beyond the last letters of Latin, Greek and Cyrillic a text on Vietnamese figures has no business: there a pattern answers. */
const tabled = 0x2000
const letterOrMark = /[\p{L}\p{M}]/u

function classOf(code: number): number {
  if (code === 32) return blank
  if (code === 10) return newline
  if (code >= 48 && code <= 57) return digit
  return letterOrMark.test(String.fromCharCode(code)) ? letter : sign
}

const table = Uint8Array.from({ length: tabled }, (_, code) => classOf(code))

/** The class of a UTF-16 code unit of a tidy text: half of a surrogate pair is a sign. */
export function characterClass(code: number): number {
  return code < tabled ? (table[code] as number) : classOf(code)
}
