import type { JSX, ReactNode } from 'react'
import classes from './aligned-number.module.css'

/** Splits printed text at its decimal separator, so that columns line up on it: `'3.123,9'` → `['3.123', ',9']`. */
export const splitNumber = (text: string, separator: ',' | '.'): readonly [whole: string, fraction: string] => {
  const at = text.lastIndexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

interface AlignedNumberProps {
  readonly text: string
  readonly separator: ',' | '.'
  /** Most decimals of the column: the room kept to the right of the separator. Null: no column to line up with. */
  readonly decimals: number | null
  /** Raised marks that follow the number closely, within the room kept. */
  readonly children?: ReactNode
}

/** A printed number standing on its decimal separator. Figures are tabular. */
export const AlignedNumber = ({ text, separator, decimals, children }: AlignedNumberProps): JSX.Element => {
  const [whole, fraction] = splitNumber(text, separator)
  return (
    <span className={classes.number}>
      {whole}
      <span className={classes.fraction} data-decimals={decimals === null ? undefined : Math.min(decimals, 4)}>
        {fraction}
        {children}
      </span>
    </span>
  )
}
