/** Tone on the second letter of oa, oe, uy → on the first: 'Hoà' and 'Hòa' are one word in two accepted spellings. */
const placedTones: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const tonePair = /o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]/
/** A final y after a consonant is also written i: kỳ and kì, tỷ and tỉ, lý and lí. */
const finalY = /(?<=[bcdđghklmnprstvx])[yỳýỷỹỵ]$/
const iOfY: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

/** Every dash is the hyphen. */
const dashes: Readonly<Record<string, string>> = { '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-' }

/**
 * The form under which two spellings of one Vietnamese word are equal: lower case, tone mark placed the old way, final i for y; for a
 * sign, one dash for all. `word` is composed Unicode. A key is for comparing only, never for print.
 */
export function wordKey(word: string): string {
  const lower = dashes[word] ?? word.toLowerCase()
  const placed = tonePair.test(lower) ? lower.replace(tonePair, (pair) => placedTones[pair] ?? pair) : lower
  return placed.slice(-1) in iOfY ? placed.replace(finalY, (y) => iOfY[y] ?? y) : placed
}
