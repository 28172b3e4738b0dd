/** Without accents and case: 'Đăk Đoa' → 'dak doa'. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()

/** Whether every word that was typed stands somewhere in one of the names, accents forgiven. */
export const matchesQuery = (names: readonly string[], typed: string): boolean => {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return names.some((name) => words.every((word) => plain(name).includes(word)))
}
