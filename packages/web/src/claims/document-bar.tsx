import { type Finding, severityNames } from '@giaoban/core/findings'
import { formatPeriod, isPeriodId, type PeriodId } from '@giaoban/core/periods'
import { type JSX, useId } from 'react'
import { SeveritySign } from '../ui/severity-name.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import classes from './document-bar.module.css'
import { countSeverities, severities } from './finding-filter.ts'
import { periodOptions } from './period-options.ts'
import { claimsWords } from './words.ts'

const countKeys = { error: 'countError', warning: 'countWarning', info: 'countInfo' } as const

/** What the text is: its name, size and kind, and what was found in it by severity. */
export const DocumentFacts = (props: {
  readonly result: CheckResult
  /** Findings that are not set aside. */
  readonly kept: readonly Finding[]
}): JSX.Element => {
  const { result, kept } = props
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const { name, text, document, milliseconds, findings, partOf } = result
  const counts = countSeverities(kept)
  const seconds = (milliseconds / 1000).toLocaleString(language, { maximumFractionDigits: 2 })
  return (
    <div>
      <p className={classes.name}>{name ?? say('typed')}</p>
      <p className={classes.about}>
        {[
          say('kind', { kind: document.kind }),
          partOf === null ? say('characters', { count: text.length }) : say('part', { count: text.length, of: partOf }),
          ...(partOf === null ? [say('readIn', { seconds })] : []),
        ].join(' · ')}
      </p>
      <p className={classes.counts}>
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <span key={severity} data-severity={severity}>
              <SeveritySign severity={severity} />
              {say(countKeys[severity], { count: counts[severity] })}
            </span>
          ))}
        {findings.length === 0 && <span>{say('nothingFound')}</span>}
        {kept.length < findings.length && <span>{say('countIgnored', { count: findings.length - kept.length })}</span>}
      </p>
      <span className="visually-hidden">
        {severities.map((severity) => `${severityNames[severity][language]}: ${counts[severity]}`).join(', ')}
      </span>
    </div>
  )
}

interface PeriodControlProps {
  /** Business date. */
  readonly today: string
  /** What a person chose; null: as the text says. */
  readonly period: PeriodId | null
  /** What the text says of itself. */
  readonly read: PeriodId | null
  readonly evidence: string | null
  readonly onPeriod: (period: PeriodId | null) => void
}

/** The period of the text with the words that say it, to be changed where they are wrong. */
export const PeriodControl = (props: PeriodControlProps): JSX.Element => {
  const { today, period, read, evidence, onPeriod } = props
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const id = useId()
  const wordsOf = (each: PeriodId): string => (isPeriodId(each) ? formatPeriod(each, language) : each)
  const options = periodOptions(today, period === null ? [] : [period])
  const why =
    period !== null
      ? say('evidenceChosen')
      : evidence !== null
        ? say('evidence', { words: evidence })
        : say('evidenceNone')
  return (
    <div className={classes.period}>
      <label htmlFor={id} className={classes.field}>
        <span>{say('period')}</span>
        <select
          id={id}
          value={period ?? ''}
          aria-describedby={`${id}-why`}
          onChange={(event) => onPeriod(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">{read === null ? say('periodNone') : say('periodByText', { period: wordsOf(read) })}</option>
          {options.map((each) => (
            <option key={each} value={each}>
              {wordsOf(each)}
            </option>
          ))}
        </select>
      </label>
      <p id={`${id}-why`} className={classes.why}>
        <span className="paper-only">{wordsOf(period ?? read ?? '')} · </span>
        {why}
      </p>
    </div>
  )
}
