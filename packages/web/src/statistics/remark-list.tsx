import type { JSX } from 'react'
import type { Remark } from './month-row.ts'
import { capitalised } from './printed.ts'
import classes from './remark-list.module.css'

const signs = { warn: '⚠', good: '✓', bad: '!', plain: null } as const

interface RemarkListProps {
  readonly remarks: readonly Remark[]
  /** Said after them. */
  readonly last: string | null
}

/** Remarks beside a line, most urgent first. One with a reason can be focused. */
export const RemarkList = ({ remarks, last }: RemarkListProps): JSX.Element | null => {
  if (remarks.length === 0 && last === null) return null
  return (
    <ul className={classes.list}>
      {remarks.map((remark) => (
        <li key={remark.text} className={classes.remark} data-tone={remark.tone}>
          {signs[remark.tone] && (
            <span aria-hidden="true" className={classes.sign}>
              {signs[remark.tone]}
            </span>
          )}
          {remark.hint ? (
            <button type="button" className={classes.why} data-hint={remark.hint}>
              {remark.text}
              <span className="visually-hidden">: {remark.hint}</span>
            </button>
          ) : (
            remark.text
          )}
        </li>
      ))}
      {last !== null && <li className={classes.last}>{capitalised(last)}</li>}
    </ul>
  )
}
