import type { JSX, ReactNode } from 'react'
import classes from './choice-buttons.module.css'

interface ChoiceButtonsProps<Value extends string> {
  readonly legend: string
  /** True: the legend is for screen readers, the buttons say enough. */
  readonly legendHidden?: boolean
  readonly choices: readonly { readonly value: Value; readonly words: ReactNode }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** A few choices side by side, of which one holds. */
export const ChoiceButtons = <Value extends string>(props: ChoiceButtonsProps<Value>): JSX.Element => {
  const { legend, legendHidden, choices, chosen, onChoose } = props
  return (
    <fieldset className={classes.choices}>
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {choices.map(({ value, words }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {words}
        </button>
      ))}
    </fieldset>
  )
}
