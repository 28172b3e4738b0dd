import { Link } from '@tanstack/react-router'
import { type JSX, memo } from 'react'
import { Sparkline } from '../ui/sparkline.tsx'
import { useSay } from '../ui/words.tsx'
import { indicatorPath } from './addresses.ts'
import { type Face, type FigureKey, type PlanColumn, underInColumn } from './figure-face.ts'
import { FigureButton } from './figure-view.tsx'
import type { ColumnDecimals, MonthRow, MonthSection, MonthTable as MonthTableView } from './month-row.ts'
import classes from './month-table.module.css'
import { RemarkList } from './remark-list.tsx'
import { RowName } from './row-name.tsx'
import { statisticsWords } from './words.ts'

/** Opens the story of a number. */
export type OpenStory = (code: string, key: FigureKey) => void

interface RowProps {
  readonly row: MonthRow
  readonly planColumns: readonly PlanColumn[]
  readonly decimals: ColumnDecimals
  readonly sectionLowerBetter: boolean
  readonly period: string
  readonly onOpen: OpenStory
}

const Under = ({ face }: { readonly face: Face }): JSX.Element | null => {
  const words = underInColumn(face)
  return words === null ? null : <span className={classes.under}>{words}</span>
}

const TableRow = memo(({ row, planColumns, decimals, sectionLowerBetter, period, onOpen }: RowProps): JSX.Element => {
  const keys: readonly FigureKey[] = ['value', 'ytd', ...planColumns, 'change']
  return (
    <tr data-indicator={row.id} data-depth={row.depth}>
      <th scope="row" className={classes.name}>
        <Link to={indicatorPath(row.code)} search={{ ky: period }} className={classes.nameLink}>
          <RowName row={row} withLowerBetter={row.lowerBetter && !sectionLowerBetter} />
        </Link>
        <span className={classes.unit}>{row.unit}</span>
      </th>
      {keys.map((key) => (
        <td key={key} className={classes.number} data-column={key}>
          <FigureButton face={row.faces[key]} decimals={decimals[key]} onOpen={() => onOpen(row.id, key)} />
          <Under face={row.faces[key]} />
        </td>
      ))}
      <td className={classes.spark}>
        {row.spark.some((value) => value !== null) && <Sparkline values={row.spark} label={row.sparkLabel} />}
      </td>
      <td className={classes.remarks}>
        <RemarkList remarks={row.remarks} />
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
}

const planKeys = { central: 'columnCentral', council: 'columnCouncil', other: 'columnOther' } as const

const SectionBody = (
  props: Omit<MonthTableProps, 'caption' | 'month'> & { readonly section: MonthSection; readonly columns: number },
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
          period={props.period}
          onOpen={props.onOpen}
        />
      ))}
    </tbody>
  )
}

/** The month as a table, for screens that are wide enough and for paper. */
export const MonthTable = (props: MonthTableProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const { table } = props
  const columns = table.planColumns.length + 6
  return (
    <table className={classes.table}>
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
            <th key={column} scope="col">
              {say(planKeys[column])} <span className={classes.sub}>{say('columnPlanSub')}</span>
            </th>
          ))}
          <th scope="col">
            {say('columnChange')} <span className={classes.sub}>{say('columnChangeSub')}</span>
          </th>
          <th scope="col" className={classes.sparkHead}>
            {say('columnSpark')}
          </th>
          <th scope="col" className={classes.remarkHead}>
            {say('columnRemark')}
          </th>
        </tr>
      </thead>
      {table.sections.map((section) => (
        <SectionBody key={section.code} {...props} section={section} columns={columns} />
      ))}
    </table>
  )
}
