// What the terminal needs of the taking in of workbooks.
export type { WorkbookToTakeIn } from './take-in.ts'
export { openWorkbookDesk, type WorkbookDesk } from './workbook-desk.ts'
