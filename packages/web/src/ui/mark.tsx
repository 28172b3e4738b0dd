import type { JSX, ReactNode } from 'react'
import classes from './mark.module.css'

/** A short word in a rounded frame behind a name: 'minh hoạ', 'đã đọc'. On the next line it begins where the line begins. */
export const Mark = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <>
    {' '}
    <i className={classes.mark}>{children}</i>
  </>
)
