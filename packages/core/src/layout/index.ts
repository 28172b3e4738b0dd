export type * from './document.ts'
export type * from './workbook.ts'
