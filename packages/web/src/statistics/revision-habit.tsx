import type { IndicatorAnswer } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import { type DecimalText, formatNumber, roundHalfUp } from '@giaoban/core/quantities'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { Printing } from './printed.ts'
import classes from './revision-habit.module.css'
import { statisticsWords } from './words.ts'

type Habit = NonNullable<IndicatorAnswer['revisions']>

/** Decimals of a revision in print: a tenth of a percent is much for a figure that is usually right. */
const decimals = 2

/** How much first figures are usually revised, a line each: what is said, and its words. */
export const habitLines = (habit: Habit, { language, say }: Printing): readonly { label: string; words: string }[] => {
  const unit = say(habit.unit === 'points' ? 'pointsUnit' : 'revisionPercent')
  const print = (value: DecimalText, signed: boolean): string =>
    `${formatNumber(roundHalfUp(value, decimals), language, { decimals, signed })}\u00a0${unit}`
  const { count, changed, last } = habit
  return [
    { label: say('revisionSize'), words: print(habit.meanSize, false) },
    { label: say('revisionMean'), words: print(habit.mean, true) },
    {
      label: say('revisionRange'),
      words: say('revisionFromTo', { low: print(habit.low, true), high: print(habit.high, true) }),
    },
    { label: say('revisionCount'), words: say('revisionCountWords', { count, changed }) },
    {
      label: say('revisionLast'),
      words: say('revisionLastWords', {
        period: formatPeriod(last.period, language),
        from: formatNumber(last.first, language),
        to: formatNumber(last.latest, language),
        revision: print(last.revision, true),
      }),
    },
  ]
}

/** What the first figures of the series are worth, by what became of them. */
export const RevisionHabit = ({ habit }: { readonly habit: Habit }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <section aria-labelledby="thuong-sua-title" className={classes.habit}>
      <h3 id="thuong-sua-title">{say('revisionTitle')}</h3>
      <dl>
        {habitLines(habit, { language, say }).map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>{say('revisionText')}</p>
    </section>
  )
}
