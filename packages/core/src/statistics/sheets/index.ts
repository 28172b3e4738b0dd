/**
 * Sheets of statistical tables in any layout: what every figure is of, read from titles, headers and rows alone. The result is
 * plain data that mapping, vintages and checks build on.
 */
export type * from './model.ts'
export { type FormCell, type FormReading, readForm } from './read-form.ts'
export { outlineWorkbook, readStatisticalWorkbook } from './read-workbook.ts'
