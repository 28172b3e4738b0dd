import { describeFinding } from '@giaoban/core/findings'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import classes from './ignored-list.module.css'
import { excerptOf } from './place-words.ts'
import { claimsWords } from './words.ts'

/** Findings that a person set aside, with the reasons, and the way to take each back. Printed too: a reason is part of the result. */
export const IgnoredList = (props: {
  readonly result: CheckResult
  /** Reasons by index. */
  readonly reasons: ReadonlyMap<number, string>
  readonly onTakeBack: (finding: number) => void
}): JSX.Element | null => {
  const { result, reasons, onTakeBack } = props
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  if (reasons.size === 0) return null
  return (
    <section className={classes.ignored} aria-label={say('ignored', { count: reasons.size })}>
      <h3>{say('ignored', { count: reasons.size })}</h3>
      <ul>
        {[...reasons].map(([index, reason]) => {
          const found = result.findings[index]
          if (!found) return null
          return (
            <li key={index} data-ignored={found.code}>
              <p lang="vi">
                <strong>{excerptOf(result, found)?.here ?? say('wholeText')}</strong>
              </p>
              <p className={classes.said}>{describeFinding(found, language)}</p>
              <p>{say('ignoredBecause', { reason })}</p>
              <button type="button" onClick={() => onTakeBack(index)}>
                {say('takeBack')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
