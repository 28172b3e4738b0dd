export { cellAddress, colName, colNumber, readAddress } from './address.ts'
export { cellOf, cellText, inRange, inRowOrder, rangeAddress, readWholeSheet, rowOf, sourceOfSheet } from './cells.ts'
export type * from './csv-table.ts'
export type * from './document.ts'
export {
  detectLegacyEncoding,
  type LegacyEncoding,
  type LegacyText,
  legacyToUnicode,
  mendStrayTcvn3,
} from './legacy-encoding.ts'
export { shownNumber } from './shown-number.ts'
export {
  blockAt,
  describePlace,
  placeOf,
  type TextBlock,
  type TextFile,
  type TextFileKind,
  type TextPlace,
} from './text-file.ts'
export type * from './text-table.ts'
export { findTextTables } from './text-tables.ts'
export type * from './workbook.ts'
