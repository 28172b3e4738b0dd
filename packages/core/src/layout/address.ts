/** Letters of a 1-based column: 1 → `A`, 27 → `AA`. Throws RangeError for what is not a positive integer. */
export function colName(col: number): string {
  if (!Number.isInteger(col) || col < 1) throw new RangeError(`not a column number: ${col}`)
  let name = ''
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** 1-based column of its letters: `A` → 1, `aa` → 27. Throws RangeError for anything but letters. */
export function colNumber(name: string): number {
  if (!/^[A-Za-z]+$/.test(name)) throw new RangeError(`not a column name: ${name}`)
  let col = 0
  for (const letter of name.toUpperCase()) col = col * 26 + (letter.charCodeAt(0) - 64)
  return col
}

/** A1 notation of a 1-based row and column: (3, 28) → `AB3`. Throws RangeError outside the grid. */
export function cellAddress(row: number, col: number): string {
  if (!Number.isInteger(row) || row < 1) throw new RangeError(`not a row number: ${row}`)
  return `${colName(col)}${row}`
}

/** 1-based row and column of an A1 address, `$` signs allowed: `$AB$3` → { row: 3, col: 28 }. Null when it is none. */
export function readAddress(address: string): { row: number; col: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address)
  if (!parts) return null
  return { row: Number(parts[2]), col: colNumber(parts[1] as string) }
}
