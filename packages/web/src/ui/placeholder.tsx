import type { JSX } from 'react'
import classes from './placeholder.module.css'

/** Grey bars in the place and height of lines that are on their way. Said once, in words, to screen readers. */
export const Placeholder = (props: {
  readonly lines: number
  readonly label: string
  readonly tall?: boolean
}): JSX.Element => (
  <div className={classes.placeholder}>
    <output className="visually-hidden">{props.label}</output>
    {Array.from({ length: props.lines }, (_, index) => (
      <span key={index} className={props.tall ? classes.tall : classes.line} aria-hidden="true" />
    ))}
  </div>
)
