import { describeFinding, type Finding, severityNames } from '@giaoban/core/findings'
import type { JSX, ReactNode } from 'react'
import { SeverityName, severityEdge } from '../ui/severity-name.tsx'
import { useLanguage } from '../ui/words.tsx'
import classes from './finding-list.module.css'

interface FindingListProps {
  readonly findings: readonly Finding[]
  /** What can be done about one. */
  readonly renderAction?: (found: Finding) => ReactNode
}

/** Findings in words, with their arithmetic. */
export const FindingList = ({ findings, renderAction }: FindingListProps): JSX.Element => {
  const { language } = useLanguage()
  return (
    <ul className={classes.list}>
      {findings.map((found) => {
        const words = describeFinding(found, language)
        return (
          <li
            key={`${found.code} ${words}`}
            className={`${severityEdge} ${classes.finding}`}
            data-severity={found.severity}
            data-code={found.code}
          >
            <SeverityName severity={found.severity}>{severityNames[found.severity][language]}</SeverityName>
            <span>{words}</span>
            {renderAction?.(found)}
          </li>
        )
      })}
    </ul>
  )
}
