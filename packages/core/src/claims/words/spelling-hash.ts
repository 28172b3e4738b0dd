/*
 * A hash that is one for all spellings of a word that `wordKey` holds equal, taken straight from its letters: small and capital, i and
 * y, and the tone mark wherever it stands, since tones are added apart. Other words may share it, as with any hash.
 */

/** Beyond the last letters of Vietnamese. */
const tabled = 0x1f00
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

/** Of each letter: itself without case and tone, and its tone in the lower three bits; 0 for what is no letter. */
const values = Int32Array.from({ length: tabled }, (_, code) => valueOf(String.fromCharCode(code)))

function valueOf(letter: string): number {
  if (!/[\p{L}\p{M}]/u.test(letter)) return 0
  const [base = '', ...marks] = letter.toLowerCase().normalize('NFD')
  let plain = (base === 'y' ? 'i' : base).charCodeAt(0)
  for (const mark of marks) if (!tones.includes(mark)) plain = plain * 31 + mark.charCodeAt(0)
  return plain * 8 + 1 + tones.findIndex((tone) => marks.includes(tone))
}

/** The value of a letter, for `withLetter`; 0 for what is no letter of the tables. */
export const letterValue = (code: number): number => (code < tabled ? (values[code] as number) : 0)

/** Adds a letter to a hash, which begins with 0: the sum of the tones in the lower bits, the letters in their order above. */
export const withLetter = (hash: number, value: number): number =>
  (Math.imul(hash & ~0xff, 31) + ((value & ~7) << 5) + (hash & 0xff) + (value & 7)) | 0

/** The slot of a hash in a table of 2^16. */
export const slotOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & 0xffff
