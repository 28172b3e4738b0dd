import { type ContextAnswer, type FactsAnswer, isProblem } from '@giaoban/api/client'
import { formatInstant, formatPeriod, type PeriodId } from '@giaoban/core/periods'
import { type JSX, useId } from 'react'
import { DayField } from '../ui/day-field.tsx'
import { type Language, type Say, useLanguage, useSay } from '../ui/words.tsx'
import classes from './document-bar.module.css'
import { type ClaimsWord, claimsWords } from './words.ts'

/** What a text is held against; null: nothing but itself. */
export interface Against {
  readonly area: string
  /** As a date-time field holds it, Vietnamese time; '': the published edition. */
  readonly asOf: string
}

interface CompareControlProps {
  readonly context: ContextAnswer
  readonly area: string
  readonly against: Against | null
  readonly onAgainst: (against: Against | null) => void
  /** Period of the text; null while nobody knows it. */
  readonly period: PeriodId | null
  readonly facts: FactsAnswer | null
  readonly error: Error | null
}

/** Why there are no figures; the server knows an area by its address only, the page by its name. */
const whyNot = (
  error: Error,
  { context, against, period }: Pick<CompareControlProps, 'context' | 'against' | 'period'>,
  say: Say<ClaimsWord>,
  language: Language,
): string => {
  if (!isProblem(error)) return say('compareAway')
  const { code, title } = error.problem
  const area = context.areas.find(({ slug }) => slug === against?.area)
  if (code !== 'edition/not-published' || !area || period === null) return title
  return say('compareNotPublished', { area: area.name[language], period: formatPeriod(period, language) })
}

/** In one sentence: what the text is held against, or why it is not. */
const Standing = (props: CompareControlProps & { readonly against: Against }): JSX.Element => {
  const { context, period, facts, error } = props
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  if (period === null) return <>{say('compareNoPeriod')}</>
  if (error) return <>{say('compareFailed', { reason: whyNot(error, props, say, language) })}</>
  if (!facts) return <>{say('compareLoading', { period: formatPeriod(period, language) })}</>
  const area = context.areas.find(({ code }) => code === facts.areaCode)
  return (
    <>
      {say('compareWith', {
        period: formatPeriod(facts.period, language),
        area: area?.name[language] ?? facts.area,
        instant: formatInstant(facts.asOf, language),
      })}
    </>
  )
}

/** Whether, where and as of when the text is held against stored figures. */
export const CompareControl = (props: CompareControlProps): JSX.Element => {
  const { context, area, against, onAgainst, error } = props
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const id = useId()
  // Areas of which anything is published; of most areas there are no figures.
  const published = new Set([area, ...context.editions.map((edition) => edition.area)])
  const areas = new Map(context.areas.flatMap((each) => (published.has(each.slug) ? [[each.slug, each]] : [])))
  return (
    <div className={classes.compare}>
      <label className={classes.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={against !== null}
          aria-checked={against !== null}
          onChange={(event) => onAgainst(event.currentTarget.checked ? { area, asOf: '' } : null)}
        />
        {say('compare')}
      </label>
      {against && (
        <>
          {areas.size > 1 && (
            <label htmlFor={`${id}-area`} className={classes.field}>
              <span>{say('compareArea')}</span>
              <select
                id={`${id}-area`}
                value={against.area}
                onChange={(event) => onAgainst({ ...against, area: event.currentTarget.value })}
              >
                {[...areas].map(([slug, { name }]) => (
                  <option key={slug} value={slug}>
                    {name[language]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label htmlFor={`${id}-asof`} className={classes.field}>
            <span>
              {say('compareAsOf')} {against.asOf === '' && `(${say('compareLatest')})`}
            </span>
            <DayField
              id={`${id}-asof`}
              type="datetime-local"
              value={against.asOf}
              onChange={(event) => onAgainst({ ...against, asOf: event.currentTarget.value })}
            />
          </label>
          <output className={classes.standing} data-problem={error !== null || undefined}>
            <Standing {...props} against={against} />
          </output>
        </>
      )}
    </div>
  )
}
