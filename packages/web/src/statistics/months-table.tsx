import type { IndicatorAnswer, PointAnswer } from '@giaoban/api/client'
import { parsePeriod } from '@giaoban/core/periods'
import { decimalsOf as decimalsOfText, formatNumber } from '@giaoban/core/quantities'
import type { JSX } from 'react'
import { AlignedNumber } from '../ui/aligned-number.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { missingWords } from './figure-face.ts'
import { MarkSign } from './figure-view.tsx'
import classes from './months-table.module.css'
import { unitOfRow } from './printed.ts'
import type { MonthLine } from './series.ts'
import { statisticsWords } from './words.ts'

/** Most decimals that any of the points was published with. */
const decimalsOf = (lines: readonly MonthLine[]): number =>
  lines
    .flatMap((line) => [line.current, line.before, line.currentYtd, line.beforeYtd])
    .reduce((most, point) => Math.max(most, point?.value == null ? 0 : decimalsOfText(point.value)), 0)

interface PointCellProps {
  readonly point: PointAnswer | null
  readonly decimals: number
}

const MissingPoint = ({ point, decimals }: PointCellProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const sign = <AlignedNumber text="–" separator="," decimals={decimals} />
  const why = say(missingWords(point?.missing ?? null))
  // A reason of its own can be focused; what no source has is said once, above the table.
  if (point?.missing)
    return (
      <button type="button" className={classes.missing} data-hint={why}>
        {sign}
        <span className="visually-hidden">{why}</span>
      </button>
    )
  return (
    <span className={classes.missing}>
      {sign}
      <span className="visually-hidden">{why}</span>
    </span>
  )
}

const PointCell = ({ point, decimals }: PointCellProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (point?.value == null)
    return (
      <td>
        <MissingPoint point={point} decimals={decimals} />
      </td>
    )
  return (
    <td>
      {point.revised && <span className={classes.revised}>{say('revised')} </span>}
      <AlignedNumber
        text={formatNumber(point.value, language)}
        separator={language === 'vi' ? ',' : '.'}
        decimals={decimals}
      >
        {point.status !== 'final' && <MarkSign mark={point.status} />}
      </AlignedNumber>
    </td>
  )
}

interface MonthsTableProps {
  readonly answer: IndicatorAnswer
  readonly lines: readonly MonthLine[]
}

/** Single months and running totals of both years, as published. */
export const MonthsTable = ({ answer, lines }: MonthsTableProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const { year } = parsePeriod(answer.period)
  const decimals = decimalsOf(lines)
  return (
    <table className={classes.table}>
      <caption>
        {say('table')} <span className={classes.unit}>({unitOfRow(answer.indicator, language)})</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('tableMonth')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('tableAlone')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('tableYtd')}
          </th>
        </tr>
        <tr>
          {[year, year - 1, year, year - 1].map((each, index) => (
            <th key={index} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.month}>
            <th scope="row">{line.month}</th>
            <PointCell point={line.current} decimals={decimals} />
            <PointCell point={line.before} decimals={decimals} />
            <PointCell point={line.currentYtd} decimals={decimals} />
            <PointCell point={line.beforeYtd} decimals={decimals} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
