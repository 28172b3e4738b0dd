import type { Finding } from '@giaoban/core/findings'
import type { JSX } from 'react'
import { useSay } from '../ui/words.tsx'
import classes from './attention-section.module.css'
import { FindingList } from './finding-list.tsx'
import { statisticsWords } from './words.ts'

/** What does not agree this month. What is only to know stays folded: it needs nobody today. */
export const AttentionSection = ({ findings }: { readonly findings: readonly Finding[] }): JSX.Element => {
  const say = useSay(statisticsWords)
  const pressing = findings.filter((found) => found.severity !== 'info')
  const notes = findings.filter((found) => found.severity === 'info')
  return (
    <section id="can-chu-y" className={classes.attention} aria-labelledby="attention-title" tabIndex={-1}>
      <h2 id="attention-title">{say('attentionCount', { count: pressing.length })}</h2>
      {pressing.length === 0 ? <p>{say('attentionNone')}</p> : <FindingList findings={pressing} />}
      {notes.length > 0 && (
        <details className={classes.notes}>
          <summary>{say('attentionNotes', { count: notes.length })}</summary>
          <FindingList findings={notes} />
        </details>
      )}
    </section>
  )
}
