import type { JSX } from 'react'
import classes from './sparkline.module.css'
import { type SparkValue, sparkShape } from './sparkline-path.ts'

const width = 96
const height = 24

/** A small line without axes. `label` says in words what it shows; without known values nothing is drawn. */
export const Sparkline = (props: { readonly values: readonly SparkValue[]; readonly label: string }): JSX.Element => {
  const { line, dots, last } = sparkShape(props.values, width, height)
  return (
    <span className={classes.spark}>
      <span className="visually-hidden">{props.label}</span>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {line && <path d={line} className={classes.line} />}
        {dots.map((dot) => (
          <circle key={dot.x} cx={dot.x} cy={dot.y} r={1.75} className={classes.dot} />
        ))}
        {last && <circle cx={last.x} cy={last.y} r={2.5} className={classes.last} />}
      </svg>
    </span>
  )
}
