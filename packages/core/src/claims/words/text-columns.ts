/** Marks that stand on the letter before them, joiners, and signs without a width. */
const noColumn = /[\p{M}\p{Cf}]/u
/** Letters of East Asia, their full-width forms, and pictures (Unicode's East Asian Width W and F, in ranges). */
const twoColumns =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/** Columns of a terminal that a text takes: Vietnamese is one a letter however its marks are encoded, full-width forms are two. */
export function columns(text: string): number {
  let width = 0
  for (const letter of text) width += noColumn.test(letter) ? 0 : twoColumns.test(letter) ? 2 : 1
  return width
}

/** The offset moved back to where a letter with its marks begins, so that a cut parts neither. */
export function letterStart(text: string, offset: number): number {
  let at = Math.min(offset, text.length)
  while (at > 0 && at < text.length && (isLowHalf(text.charCodeAt(at)) || noColumn.test(text[at] as string))) at--
  return at
}

/** The second half of a letter beyond Unicode's first plane. */
function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
