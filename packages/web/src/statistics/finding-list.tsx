import { describeFinding, type Finding, type Severity } from '@giaoban/core/findings'
import type { JSX, ReactNode } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './finding-list.module.css'
import { statisticsWords } from './words.ts'

const severityKeys = { error: 'severityError', warning: 'severityWarning', info: 'severityInfo' } as const
const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '⚠', info: 'i' }

interface FindingListProps {
  readonly findings: readonly Finding[]
  /** What can be done about one. */
  readonly renderAction?: (found: Finding) => ReactNode
}

/** Findings in words, with their arithmetic. */
export const FindingList = ({ findings, renderAction }: FindingListProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <ul className={classes.list}>
      {findings.map((found) => {
        const words = describeFinding(found, language)
        return (
          <li
            key={`${found.code} ${words}`}
            className={classes.finding}
            data-severity={found.severity}
            data-code={found.code}
          >
            <span className={classes.severity}>
              <span aria-hidden="true">{signs[found.severity]} </span>
              {say(severityKeys[found.severity])}
            </span>
            <span>{words}</span>
            {renderAction?.(found)}
          </li>
        )
      })}
    </ul>
  )
}
