import type { RowAnswer, ScorecardAnswer } from '@giaoban/api/client'
import { compareDecimals, type DecimalText } from '@giaoban/core/quantities'
import { growthOfMultiple } from '@giaoban/core/statistics'
import type { StatisticsSearch } from './addresses.ts'
import { type PlanColumn, planOfColumn } from './figure-face.ts'

/** Columns that lines of different units can be compared by: all are percentages. */
export type SortColumn = PlanColumn | 'change'

export interface MonthSort {
  readonly column: SortColumn
  readonly descending: boolean
}

/** Which lines of the month are shown, and in which order; as its address says. */
export interface MonthChoice {
  readonly section: string | null
  readonly agency: string | null
  readonly onlyAttention: boolean
  readonly sort: MonthSort | null
}

const columns: readonly SortColumn[] = ['central', 'council', 'other', 'change']
const attentionWord = 'can-xem'
const descendingWord = 'giam'

const readSort = (text: string | undefined): MonthSort | null => {
  const [name, way] = (text ?? '').split('.')
  const column = columns.find((known) => known === name)
  return column ? { column, descending: way === descendingWord } : null
}

/** Reads the choice from an address. */
export const readChoice = ({ lv, cq, loc, xep }: StatisticsSearch): MonthChoice => ({
  section: lv ?? null,
  agency: cq ?? null,
  onlyAttention: loc === attentionWord,
  sort: readSort(xep),
})

/** The address's fields of a choice; what is not chosen is left out. */
export const choiceFields = ({ section, agency, onlyAttention, sort }: MonthChoice): StatisticsSearch => ({
  ...(section === null ? {} : { lv: section }),
  ...(agency === null ? {} : { cq: agency }),
  ...(onlyAttention ? { loc: attentionWord } : {}),
  ...(sort === null ? {} : { xep: `${sort.column}.${sort.descending ? descendingWord : 'tang'}` }),
})

/** The address with another choice; period, instant and open story stay. */
export const withChoice = (search: StatisticsSearch, choice: MonthChoice): StatisticsSearch => {
  const { lv: _lv, cq: _cq, loc: _loc, xep: _xep, ...rest } = search
  return { ...rest, ...choiceFields(choice) }
}

/** What a press on a column's head does: highest first, lowest first, as the month has it. */
export const nextSort = (sort: MonthSort | null, column: SortColumn): MonthSort | null => {
  if (sort?.column !== column) return { column, descending: true }
  return sort.descending ? { column, descending: false } : null
}

/** Whether a person should look at a line today: it contradicts something, is worse than before, or behind its plan. */
export const needsAttention = (row: RowAnswer): boolean =>
  row.findings.some((found) => found.severity !== 'info') ||
  row.assessment.favourable === false ||
  row.plans.some((plan) => plan.verdict === 'offPace' || plan.verdict === 'notMet')

/** A row with those of its criteria and parts that pass; null when neither it nor one of them does. */
const prune = (row: RowAnswer, passes: (row: RowAnswer) => boolean): RowAnswer | null => {
  const within = (parts: readonly RowAnswer[]): readonly RowAnswer[] =>
    parts.map((part) => prune(part, passes)).filter((part) => part !== null)
  const [criteria, breakdowns] = [within(row.criteria), within(row.breakdowns)]
  return passes(row) || criteria.length + breakdowns.length > 0 ? { ...row, criteria, breakdowns } : null
}

/** The month with the chosen lines only. Its summary stays that of the whole month. */
export const chooseRows = (card: ScorecardAnswer, choice: MonthChoice): ScorecardAnswer => {
  const passes = (row: RowAnswer): boolean =>
    (choice.agency === null || row.owner?.code === choice.agency) && (!choice.onlyAttention || needsAttention(row))
  const rows = card.rows
    .filter((row) => choice.section === null || row.section === choice.section)
    .map((row) => prune(row, passes))
    .filter((row) => row !== null)
  return { ...card, rows }
}

/** What a line is sorted by, in percent; null where nothing comparable is known. */
export const sortValue = (row: RowAnswer, column: SortColumn): DecimalText | null => {
  if (column !== 'change') return planOfColumn(row, column)?.share ?? null
  const { growthCell, multipleCell, growthUnit } = row.samePeriod
  if (growthUnit === 'points') return null
  return growthCell.value ?? (multipleCell.value === null ? null : growthOfMultiple(multipleCell.value))
}

/** Rows in the order of a column; what has no value there comes last, in its own order. */
export const sortRows = (rows: readonly RowAnswer[], { column, descending }: MonthSort): readonly RowAnswer[] => {
  const valued = rows.map((row) => ({ row, value: sortValue(row, column) }))
  const sign = descending ? -1 : 1
  return valued
    .toSorted((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : sign * compareDecimals(a.value, b.value),
    )
    .map(({ row }) => row)
}
