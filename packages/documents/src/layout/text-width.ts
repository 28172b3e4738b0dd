/** Rough advance of bold Times per character, in em: for the length of rules under words, not for setting them. */
function advance(character: string): number {
  const base = character.normalize('NFD')[0] ?? ''
  if (base === ' ') return 0.25
  if (/[Iiljtf.,:;'()/-]/.test(base)) return base === 'I' ? 0.39 : 0.32
  if (/[MW]/.test(base)) return 0.97
  if (/[mw]/.test(base)) return 0.78
  if (/[A-ZĐ]/.test(base)) return 0.71
  return /[rsce]/.test(base) ? 0.43 : 0.52
}

/** Length of a line in millimetres at a size in points. */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const character of text) em += advance(character)
  return (em * size * 25.4) / 72
}
