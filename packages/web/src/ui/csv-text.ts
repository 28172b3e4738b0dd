/** A field of a table: a decimal in plain notation, words, or nothing. */
export type CsvField = { readonly decimal: string } | string | null

/** A field that a spreadsheet would take for a formula is marked as text. */
const asText = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words)

const quoted = (text: string): string => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A CSV file (RFC 4180) as spreadsheets of the language open it by a double click: a byte order mark, so that accents are
 * read; in Vietnamese `;` between fields and a decimal comma, in English `,` and a point. Decimals keep every digit, without
 * grouping.
 */
export const csvText = (rows: readonly (readonly CsvField[])[], language: 'vi' | 'en'): string => {
  const [separator, point] = language === 'vi' ? [';', ','] : [',', '.']
  const print = (field: CsvField): string => {
    if (field === null) return ''
    if (typeof field === 'string') return quoted(asText(field))
    const decimal = field.decimal.replace('.', point)
    return point === separator ? quoted(decimal) : decimal
  }
  return `\uFEFF${rows.map((row) => row.map(print).join(separator)).join('\r\n')}\r\n`
}
