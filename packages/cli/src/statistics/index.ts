export { exampleDirectory } from './example-directory.ts'
export { type MonthView, monthViewOf } from './month-view.ts'
export { printRefusals } from './print-refusals.ts'
export { printFindings, printScorecard } from './print-scorecard.ts'
export {
  type DataDirectory,
  readAnnexFile,
  readCatalogue,
  readDataDirectory,
  readDataWithAnnexes,
  withAnnex,
} from './read-data-directory.ts'
export { recogniseWorkbook } from './recognise-workbook.ts'
