/** Spaces for every sign but line breaks: what is blanked keeps its place. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

const heading = /^[ \t>]*#{1,6}(?=\s)|(?<=\s)#{1,6}[ \t]*$/g
const quotation = /^[ \t]*>[ \t>]*/
/** The target of a link or picture behind its words: '](https://…)', '][3]'. */
const target = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\]/g
const picture = /!\[[^\]\n]*$|!\[[^\]\n]*(?=\])/g
const tag = /<\/?[a-z][^<>\n]*>|<!--[^\n]{0,2000}?-->|<https?:[^<>\s]*>/gi
const emphasis = /\*+|~~|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi

/** A line of a paragraph with the signs of the notation blanked, one for one. */
export function wordsOfLine(line: string): string {
  return line
    .replace(quotation, blank)
    .replace(heading, blank)
    .replace(picture, blank)
    .replace(target, blank)
    .replace(tag, blank)
    .replace(entity, (written) => (written === '&amp;' ? '&    ' : blank(written)))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
    .replace(/[[\]]/g, ' ')
    .replace(emphasis, blank)
}

/** Stretches between the unescaped bars of a table's row, without the blanks around them; offsets of the line. */
export function cellsOfRow(line: string): readonly { readonly start: number; readonly end: number }[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index)
  const inner = /^\s*$/.test(line.slice(0, bars[0] ?? 0)) ? bars : [-1, ...bars]
  return inner.flatMap((bar, at) => {
    const end = inner[at + 1] ?? line.length
    const cell = line.slice(bar + 1, end)
    if (inner[at + 1] === undefined && cell.trim() === '') return []
    const start = bar + 1 + (/^\s*/.exec(cell)?.[0].length ?? 0)
    return [{ start, end: Math.max(start, bar + 1 + cell.trimEnd().length) }]
  })
}
