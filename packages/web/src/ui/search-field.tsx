import { type JSX, useId } from 'react'
import classes from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onChange: (typed: string) => void
}

/** A field that narrows what stands below it while one types. */
export const SearchField = ({ label, help, value, onChange }: SearchFieldProps): JSX.Element => {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className={classes.input}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
    </>
  )
}
