export {
  kindWords,
  type PeopleColumn,
  type PeopleSheet,
  peopleSheets,
  positionWords,
  roleShortWords,
  roleWords,
  stateWords,
} from './people-columns.data.ts'
export { type PeopleCell, type PeopleRow, type PeopleWorkbook, readPeopleWorkbook } from './read-people-workbook.ts'
export {
  type PeopleLine,
  type PeopleToWrite,
  writePeopleTemplate,
  writePeopleWorkbook,
  writtenCell,
} from './write-people-workbook.ts'
