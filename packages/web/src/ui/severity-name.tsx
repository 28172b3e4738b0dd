import type { JSX, ReactNode } from 'react'
import classes from './severity.module.css'

type Severity = 'error' | 'warning' | 'info'

const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '⚠', info: 'i' }

/** Class of what begins at a coloured side; it reads the severity from `data-severity`. */
export const severityEdge: string = classes.edge ?? ''

/** Beside colour and word: one sign for each severity. */
export const SeveritySign = ({ severity }: { readonly severity: Severity }): JSX.Element => (
  <span aria-hidden="true">{signs[severity]} </span>
)

interface SeverityNameProps {
  readonly severity: Severity
  /** The severity in words. */
  readonly children: ReactNode
}

/** A severity by sign, word and colour. */
export const SeverityName = ({ severity, children }: SeverityNameProps): JSX.Element => (
  <span className={classes.name} data-severity={severity}>
    <SeveritySign severity={severity} />
    {children}
  </span>
)
