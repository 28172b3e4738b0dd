import {
  describeFinding,
  describeSuggestion,
  equationOf,
  type Finding,
  findingWhen,
  severityNames,
} from '@giaoban/core/findings'
import type { JSX } from 'react'
import { SeverityName } from '../ui/severity-name.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import classes from './finding-card.module.css'
import { IgnoreForm } from './ignore-form.tsx'
import { markOf } from './marks.ts'
import { excerptOf, placeAt } from './place-words.ts'
import { claimsWords } from './words.ts'

/** A finding with its place, its words, its arithmetic, what to put instead, and what its code means. */
export const FindingCard = (props: {
  readonly result: CheckResult
  readonly found: Finding
  /** Number in the list, from 1. */
  readonly number: number
  readonly open: boolean
  /** Sets the finding aside for a reason. */
  readonly onIgnore: (reason: string) => void
}): JSX.Element => {
  const { result, found, number, open, onIgnore } = props
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const mark = markOf(found)
  const excerpt = excerptOf(result, found)
  const equation = equationOf(found, language)
  return (
    <div className={classes.card} data-open={open || undefined}>
      <p className={classes.head}>
        <SeverityName severity={found.severity}>{severityNames[found.severity][language]}</SeverityName>{' '}
        <span className={classes.place}>
          {number} · {mark ? placeAt(result, mark.start, language) : say('wholeText')}
        </span>
      </p>
      {excerpt && (
        <p className={classes.excerpt} lang="vi">
          {excerpt.before}
          <strong>{excerpt.here}</strong>
          {excerpt.after}
        </p>
      )}
      <p className={classes.words}>{describeFinding(found, language)}</p>
      {equation && (
        <p className={classes.equation}>
          <span className={classes.label}>{say('equation')}</span> {equation}
        </p>
      )}
      {found.suggestion && (
        <p className={classes.equation}>
          <span className={classes.label}>{say('suggestion')}</span> {describeSuggestion(found.suggestion, language)}
        </p>
      )}
      {open && (
        <details className={classes.when}>
          <summary>{say('codeWhen', { code: found.code })}</summary>
          <p>{findingWhen[found.code][language]}</p>
        </details>
      )}
      {open && <IgnoreForm onIgnore={onIgnore} />}
    </div>
  )
}
