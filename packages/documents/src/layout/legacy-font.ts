import { type LegacyEncoding, legacyToUnicode, mendStrayTcvn3 } from '@giaoban/core/layout'

/** What the name of a font says about the letters set in it. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding
  /** '.VnTimeH' draws small letters as capitals. */
  readonly capitals: boolean
}

/** '.VnTime', '.VnArialH', 'ABC …' hold TCVN3; 'VNI-Times' holds VNI. Null for every other font. */
export function legacyFont(name: string): LegacyFont | null {
  const bare = name.trim()
  if (/^\.?vn[a-z]/i.test(bare) && bare.startsWith('.')) return { encoding: 'TCVN3', capitals: /[a-z]H$/.test(bare) }
  if (/^vni-/i.test(bare)) return { encoding: 'VNI', capitals: false }
  return null
}

/** A text in Unicode, whatever font it was set in. A letter beyond Latin-1 was typed as Unicode, whatever the font says. */
export function textInFont(text: string, font: LegacyFont | null): string {
  if (font === null || /[\u0100-\u1fff]/u.test(text)) return mendStrayTcvn3(text)
  const unicode = legacyToUnicode(text, font.encoding)
  return font.capitals ? unicode.toUpperCase() : unicode
}
