import { readAddress, type SheetCell } from '@giaoban/core/layout'

const reference = /(!?)\$?([A-Z]{1,3})\$?(\d+)/g

/**
 * Whether a cell is live arithmetic over cells of its own row (`=H11/E11*100`). Nobody states its result: the parts are read
 * as facts, and the ratio is computed again from them.
 */
export function isRowArithmetic(cell: SheetCell): boolean {
  const own = readAddress(cell.address)?.row
  const references = [...(cell.formula ?? '').matchAll(reference)]
  return references.length > 0 && references.every(([, sheet, , row]) => sheet === '' && Number(row) === own)
}
