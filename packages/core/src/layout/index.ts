export { cellAddress, colName, colNumber, readAddress } from './address.ts'
export { cellOf, cellText, inRange, rangeAddress, rowOf } from './cells.ts'
export type * from './document.ts'
export type * from './workbook.ts'
