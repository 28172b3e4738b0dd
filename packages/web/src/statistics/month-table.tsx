import { Link } from '@tanstack/react-router'
import { type JSX, memo } from 'react'
import { CopyButton } from '../ui/copy-button.tsx'
import { Sparkline } from '../ui/sparkline.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { indicatorPath } from './addresses.ts'
import { type Face, type FigureKey, type PlanColumn, underInColumn } from './figure-face.ts'
import { FigureButton } from './figure-view.tsx'
import { type MonthSort, nextSort, type SortColumn } from './month-choice.ts'
import type { ColumnDecimals, MonthRow, MonthSection, MonthTable as MonthTableView } from './month-row.ts'
import classes from './month-table.module.css'
import { RemarkList } from './remark-list.tsx'
import { RowName, RowState } from './row-name.tsx'
import { rowText } from './row-text.ts'
import { statisticsWords } from './words.ts'

/** How close lines stand. */
export type Density = 'roomy' | 'close'

/** Opens the story of a number. */
export type OpenStory = (code: string, key: FigureKey) => void

interface RowProps {
  readonly row: MonthRow
  readonly planColumns: readonly PlanColumn[]
  readonly decimals: ColumnDecimals
  readonly sectionLowerBetter: boolean
  /** Some line of the table has months to draw. */
  readonly hasSparks: boolean
  readonly period: string
  readonly onOpen: OpenStory
}

const hasSpark = ({ spark }: MonthRow): boolean => spark.some((value) => value !== null)

const Under = ({ face }: { readonly face: Face }): JSX.Element | null => {
  const words = underInColumn(face)
  return words === null ? null : <span className={classes.under}>{words}</span>
}

const TableRow = memo((props: RowProps): JSX.Element => {
  const { row, planColumns, decimals, sectionLowerBetter, hasSparks, period, onOpen } = props
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const keys: readonly FigureKey[] = ['value', 'ytd', ...planColumns, 'change']
  return (
    <tr data-indicator={row.id} data-depth={row.depth}>
      <th scope="row" className={classes.name}>
        <Link to={indicatorPath(row.code)} search={{ ky: period }} className={classes.nameLink}>
          <RowName row={row} withLowerBetter={row.lowerBetter && !sectionLowerBetter} />
        </Link>
        <span className={classes.unit}>{row.unit}</span>
        <CopyButton
          text={() => rowText(row, period, { language, say })}
          label={say('copyRow', { name: row.name })}
          done={say('copied')}
          className={classes.copy}
        />
      </th>
      {keys.map((key) => (
        <td key={key} className={classes.number} data-column={key}>
          <FigureButton face={row.faces[key]} decimals={decimals[key]} onOpen={() => onOpen(row.id, key)} />
          <Under face={row.faces[key]} />
          {key === 'value' && <RowState row={row} period={period} />}
        </td>
      ))}
      {hasSparks && (
        <td className={classes.spark}>{hasSpark(row) && <Sparkline values={row.spark} label={row.sparkLabel} />}</td>
      )}
      <td className={classes.remarks}>
        <RemarkList remarks={row.remarks} last={row.previous} />
      </td>
    </tr>
  )
})
TableRow.displayName = 'TableRow'

interface MonthTableProps {
  readonly table: MonthTableView
  readonly caption: string
  readonly month: number
  readonly period: string
  readonly onOpen: OpenStory
  readonly density: Density
  readonly sort: MonthSort | null
  readonly onSort: (sort: MonthSort | null) => void
}

const planKeys = { central: 'columnCentral', council: 'columnCouncil', other: 'columnOther' } as const

const SectionBody = (
  props: Omit<MonthTableProps, 'caption' | 'month'> & {
    readonly section: MonthSection
    readonly columns: number
    readonly hasSparks: boolean
  },
): JSX.Element => {
  const say = useSay(statisticsWords)
  const { section, table } = props
  return (
    <tbody>
      <tr className={classes.section}>
        <th scope="rowgroup" colSpan={props.columns}>
          {section.name}
          {section.lowerBetter && <span className={classes.sectionNote}> ({say('lowerBetter')})</span>}
        </th>
      </tr>
      {section.rows.map((row) => (
        <TableRow
          key={row.id}
          row={row}
          planColumns={table.planColumns}
          decimals={table.decimals}
          sectionLowerBetter={section.lowerBetter}
          hasSparks={props.hasSparks}
          period={props.period}
          onOpen={props.onOpen}
        />
      ))}
    </tbody>
  )
}

interface SortHeadProps extends Pick<MonthTableProps, 'sort' | 'onSort'> {
  readonly column: SortColumn
  readonly label: string
  readonly sub: string
}

/** The head of a column of percentages: pressed, highest first; again, lowest first; again, as the month has it. */
const SortHead = ({ column, label, sub, sort, onSort }: SortHeadProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const way = sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'
  const next = nextSort(sort, column)
  const hint = say(next === null ? 'sortNone' : next.descending ? 'sortDescending' : 'sortAscending')
  return (
    <th scope="col" aria-sort={way}>
      {/* A heading repeated on the next sheet has no buttons. */}
      <span className="paper-only">{label}</span>
      <button type="button" className={`${classes.sort} screen-only`} data-hint={hint} onClick={() => onSort(next)}>
        {label}
        <span className={classes.way} aria-hidden="true">
          {way === 'none' ? '↕' : way === 'descending' ? '↓' : '↑'}
        </span>
        <span className="visually-hidden"> ({hint})</span>
      </button>
      <span className={classes.sub}>{sub}</span>
    </th>
  )
}

/** The month as a table, for screens that are wide enough and for paper. */
export const MonthTable = (props: MonthTableProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const { table } = props
  // A column without a single line would be an unexplained gap.
  const hasSparks = table.sections.some(({ rows }) => rows.some(hasSpark))
  const columns = table.planColumns.length + (hasSparks ? 6 : 5)
  return (
    <table className={classes.table} data-density={props.density}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.nameHead}>
            {say('columnIndicator')}
          </th>
          <th scope="col">{say('columnMonth', { month: props.month })}</th>
          <th scope="col">
            {say('columnYtd')} <span className={classes.sub}>{say('columnYtdSub')}</span>
          </th>
          {table.planColumns.map((column) => (
            <SortHead
              key={column}
              column={column}
              label={say(planKeys[column])}
              sub={say('columnPlanSub')}
              sort={props.sort}
              onSort={props.onSort}
            />
          ))}
          <SortHead
            column="change"
            label={say('columnChange')}
            sub={say('columnChangeSub')}
            sort={props.sort}
            onSort={props.onSort}
          />
          {hasSparks && (
            <th scope="col" className={classes.sparkHead}>
              {say('columnSpark')}
            </th>
          )}
          <th scope="col" className={classes.remarkHead}>
            {say('columnRemark')}
          </th>
        </tr>
      </thead>
      {table.sections.map((section) => (
        <SectionBody key={section.code} {...props} section={section} columns={columns} hasSparks={hasSparks} />
      ))}
    </table>
  )
}
