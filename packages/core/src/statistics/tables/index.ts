/**
 * Statistical tables: where a header stands in a grid, what its columns mean, which rows belong to which, in which unit. The annex
 * reader and the claim reader understand tables by the same words; neither knows another vocabulary.
 */
export { type Body, bodyOf, type ColumnMeaning } from './column-meaning.ts'
export { findHeader, type Header, type HeaderColumn } from './find-header.ts'
export { findPeriods, type PeriodMention } from './find-periods.ts'
export { findTables, firstRowOf, type Table, type TableContext, titleOf } from './find-tables.ts'
export { type Grid, gridOf } from './grid.ts'
export {
  type Ancestor,
  indexNames,
  isMeasureRow,
  matchIndicator,
  type NameIndex,
  nearestIndicator,
  titleAncestor,
} from './match-indicator.ts'
export { type Notation, notationOf, readNumberText } from './number-text.ts'
export type { TableRow } from './read-rows.ts'
export type { ResolvedColumn } from './resolve-columns.ts'
export { type RowName, readRowName } from './row-name.ts'
export { type TitleLine, titleLines, titlePeriod } from './title.ts'
export { says, wordKey } from './word-key.ts'
