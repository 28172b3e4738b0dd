import type { JSX, ReactNode } from 'react'
import classes from './page-head.module.css'

/** What a page is called, and in a sentence or two what it is for. */
export const PageHead = ({ title, intro }: { readonly title: ReactNode; readonly intro?: ReactNode }): JSX.Element => (
  <>
    <h1 className={classes.title}>{title}</h1>
    {intro && <p className={classes.intro}>{intro}</p>}
  </>
)
