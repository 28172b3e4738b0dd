import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useSay } from '../ui/words.tsx'
import { indicatorPath } from './addresses.ts'
import type { MonthRow } from './month-row.ts'
import classes from './row-name.module.css'
import { statisticsWords } from './words.ts'

/** The base year of constant prices, raised beside a name. */
export const ConstantMark = ({ year }: { readonly year: number }): JSX.Element => {
  const say = useSay(statisticsWords)
  return (
    <>
      <sup className={classes.base} aria-hidden="true">
        k{year}
      </sup>
      <span className="visually-hidden"> ({say('markConstant', { year: String(year) })})</span>
    </>
  )
}

/** Name of a line with the mark of its price base, and 'ít hơn là tốt' where the section does not already say it. */
export const RowName = ({
  row,
  withLowerBetter,
}: {
  readonly row: MonthRow
  readonly withLowerBetter: boolean
}): JSX.Element => {
  const say = useSay(statisticsWords)
  return (
    <>
      {row.name}
      {row.constantYear !== null && <ConstantMark year={row.constantYear} />}
      {withLowerBetter && <span className={classes.less}> ({say('lessMark')})</span>}
    </>
  )
}

/** What is to know of the month's figure itself: restated, which leads to its vintages; not yet published. */
export const RowState = ({ row, period }: { readonly row: MonthRow; readonly period: string }): JSX.Element | null => {
  const say = useSay(statisticsWords)
  if (!row.revised && !row.unpublished) return null
  return (
    <span className={classes.states}>
      {row.revised && (
        <Link
          to={indicatorPath(row.code)}
          search={{ ky: period }}
          hash="lan-cong-bo"
          className={classes.revised}
          data-hint={say('revisedHint')}
        >
          <span aria-hidden="true">●</span> {say('revised')}
          <span className="visually-hidden">: {say('revisedHint')}</span>
        </Link>
      )}
      {row.unpublished && <span className={classes.unpublished}>{say('unpublished')}</span>}
    </span>
  )
}
