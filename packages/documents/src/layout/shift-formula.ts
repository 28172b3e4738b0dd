import { colName, colNumber } from '@giaoban/core/layout'

// A text in quotes, a sheet name in quotes, a function name, or a reference; only the last is moved.
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*\(|(?<![\w$.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g

/**
 * The formula of a cell that shares another one's ('shared formula'): relative references moved by rows and columns.
 * A reference that leaves the sheet becomes `#REF!`, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(token, (whole, fixedCol?: string, col?: string, fixedRow?: string, row?: string) => {
    if (col === undefined || row === undefined) return whole
    const toCol = fixedCol ? colNumber(col) : colNumber(col) + cols
    const toRow = fixedRow ? Number(row) : Number(row) + rows
    return toCol < 1 || toRow < 1 ? '#REF!' : `${fixedCol}${colName(toCol)}${fixedRow}${toRow}`
  })
}
