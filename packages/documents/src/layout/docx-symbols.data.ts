/** Signs of the font Symbol by their code in its private area; bullets and arrows of other symbol fonts say nothing here. */
const symbols: Readonly<Record<string, string>> = {
  F0A3: '≤',
  F0B0: '°',
  F0B1: '±',
  F0B2: '"',
  F0B3: '≥',
  F0B4: '×',
  F0B8: '÷',
  F0BB: '≈',
  F025: '%',
  F02D: '−',
  F02B: '+',
  F03C: '<',
  F03E: '>',
}

/** A sign that a document takes from a symbol font (`w:sym`); a dash for those that have no letter. */
export function symbolOf(code: string): string {
  const upper = code.toUpperCase()
  const value = Number.parseInt(upper, 16)
  const isPrivate = value >= 0xe000 && value <= 0xf8ff
  return symbols[upper] ?? (isPrivate || Number.isNaN(value) ? '–' : String.fromCodePoint(Math.min(value, 0x10ffff)))
}
