import type { JSX } from 'react'
import classes from './sparkline.module.css'
import { type SparkValue, sparkShape } from './sparkline-path.ts'

const width = 96
const height = 24

/** A small line without axes. `label` says in words what it shows; without known values nothing is drawn. */
export const Sparkline = (props: { readonly values: readonly SparkValue[]; readonly label: string }): JSX.Element => {
  const { line, dots, last } = sparkShape(props.values, width, height)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an SVG of the page itself; role and label make it an image
    <svg
      className={classes.spark}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
    >
      {line && <path d={line} className={classes.line} />}
      {dots.map((dot) => (
        <circle key={dot.x} cx={dot.x} cy={dot.y} r={1.75} className={classes.dot} />
      ))}
      {last && <circle cx={last.x} cy={last.y} r={2.5} className={classes.last} />}
    </svg>
  )
}
