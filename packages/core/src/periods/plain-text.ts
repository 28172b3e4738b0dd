/** Without accents and case, so that text can be compared with what was typed in haste: 'Đăk Đoa' → 'dak doa'. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}

/** Asks a text whether it has every word that was typed, with accents or without, in any order; nothing typed fits all. */
export function wordsFinder(typed: string): (text: string) => boolean {
  const words = plainText(typed).split(/\s+/).filter(Boolean)
  return (text) => {
    const plain = plainText(text)
    return words.every((word) => plain.includes(word))
  }
}
