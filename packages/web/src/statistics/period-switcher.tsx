import type { ContextAnswer } from '@giaoban/api/client'
import { comparePeriods, formatPeriod, nextPeriod, previousPeriod } from '@giaoban/core/periods'
import { type JSX, useMemo } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './period-switcher.module.css'
import { statisticsWords } from './words.ts'

/** Months that can be asked for, newest first: those with figures, those with an edition, and the one shown. */
export const monthsToChoose = (
  context: Pick<ContextAnswer, 'editions' | 'periods'>,
  area: string,
  shown: string,
): readonly string[] => {
  const withFigures = context.periods.find((entry) => entry.area === area)?.months ?? []
  const published = context.editions.filter((edition) => edition.area === area).map((edition) => edition.period)
  return [...new Set([...withFigures, ...published, shown])].sort((a, b) => comparePeriods(b, a))
}

interface PeriodSwitcherProps {
  readonly period: string
  readonly context: ContextAnswer
  readonly area: string
  readonly onPeriod: (period: string) => void
}

/** The month before, any month, the month after. */
export const PeriodSwitcher = ({ period, context, area, onPeriod }: PeriodSwitcherProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const months = useMemo(() => monthsToChoose(context, area, period), [context, area, period])
  const isPublished = (month: string): boolean =>
    context.editions.some((edition) => edition.area === area && edition.period === month)
  const step = (to: string, key: 'previousMonth' | 'nextMonth', sign: string): JSX.Element => (
    <button
      type="button"
      className={classes.step}
      disabled={!months.includes(to)}
      aria-label={say(key, { period: formatPeriod(to, language, 'short') })}
      onClick={() => onPeriod(to)}
    >
      {sign}
    </button>
  )
  return (
    <fieldset className={classes.switcher}>
      <legend className="visually-hidden">{say('periodSwitcher')}</legend>
      {step(previousPeriod(period), 'previousMonth', '‹')}
      <select
        aria-label={say('chooseMonth')}
        className={classes.select}
        value={period}
        onChange={(event) => onPeriod(event.target.value)}
      >
        {months.map((month) => (
          <option key={month} value={month}>
            {formatPeriod(month, language, 'short')}
            {isPublished(month) ? '' : ` · ${say('unpublished')}`}
          </option>
        ))}
      </select>
      {step(nextPeriod(period), 'nextMonth', '›')}
    </fieldset>
  )
}
