import type { JSX } from 'react'
import { useSay } from '../ui/words.tsx'
import type { MonthRow } from './month-row.ts'
import classes from './row-name.module.css'
import { statisticsWords } from './words.ts'

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
      {row.constantYear !== null && (
        <>
          <sup className={classes.base} aria-hidden="true">
            k{row.constantYear}
          </sup>
          <span className="visually-hidden"> ({say('markConstant', { year: String(row.constantYear) })})</span>
        </>
      )}
      {withLowerBetter && <span className={classes.less}> ({say('lessMark')})</span>}
    </>
  )
}
