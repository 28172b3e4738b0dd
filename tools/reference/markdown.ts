const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')

/** A table; bars and line breaks within cells are escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(escaped).join(' | ')} |`).join('\n')

/** `text` as code, '' for nothing. */
export const code = (text: string): string => (text === '' ? '' : `\`${text}\``)

/** Parts of a page with an empty line between. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')
