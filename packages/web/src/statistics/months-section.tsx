import type { IndicatorAnswer } from '@giaoban/api/client'
import { formatPeriod, parsePeriod, periodFrom } from '@giaoban/core/periods'
import { type JSX, lazy, Suspense, useMemo, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './months-section.module.css'
import { MonthsTable } from './months-table.tsx'
import { printAssigner, unitOfRow } from './printed.ts'
import { betterView, countKnown, type MonthLine, monthLines, paceTarget } from './series.ts'
import { statisticsWords } from './words.ts'

const IndicatorChart = lazy(async () => ({ default: (await import('./indicator-chart.tsx')).IndicatorChart }))

interface TableProps {
  readonly answer: IndicatorAnswer
  readonly lines: readonly MonthLine[]
}

const Drawing = ({ answer, lines, view }: TableProps & { readonly view: 'alone' | 'ytd' }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const { year } = parsePeriod(answer.period)
  const input = useMemo(() => {
    const pace = paceTarget(answer)
    return {
      lines,
      view,
      target: pace?.value ?? null,
      decimals: answer.indicator.decimals,
      language,
      words: {
        current: say('chartThis', { year: String(year) }),
        before: say('chartLast', { year: String(year - 1) }),
        pace: pace ? say('chartPace', { assigner: printAssigner(pace.target, say) }) : null,
        months: lines.map((line) =>
          language === 'vi'
            ? `T${line.month}`
            : formatPeriod(periodFrom(year, line.month, 1).id, 'en', 'short').slice(0, 3),
        ),
      },
    }
  }, [answer, lines, view, language, say, year])
  const label = say('chartLabel', { name: answer.indicator.name[language], year: String(year), last: String(year - 1) })
  return (
    <Suspense fallback={<Placeholder lines={1} tall label={say('chartLoading')} />}>
      <IndicatorChart input={input} label={label} />
    </Suspense>
  )
}

/** Months of this year beside those of the year before: drawn, and as a table with the same numbers. */
export const MonthsSection = ({ answer }: { readonly answer: IndicatorAnswer }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const lines = useMemo(() => monthLines(answer), [answer])
  const [chosen, setChosen] = useState<'alone' | 'ytd' | null>(null)
  const view = chosen ?? betterView(lines)
  const known = countKnown(lines)
  const hasAny = known.alone + known.ytd > 0
  if (!hasAny)
    return (
      <Notice kind="empty" headingLevel={2} title={say('chartEmpty')}>
        <p>{say('chartEmptyText')}</p>
      </Notice>
    )
  return (
    <section aria-labelledby="months-title" className={classes.months}>
      <div className={classes.head}>
        <h2 id="months-title">
          {say('chart')} <span className={classes.unit}>({unitOfRow(answer.indicator, language)})</span>
        </h2>
        <fieldset className={classes.views}>
          <legend className="visually-hidden">{say('chartView')}</legend>
          {(['alone', 'ytd'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setChosen(each)}>
              {say(each === 'alone' ? 'tableAlone' : 'tableYtd')}
            </button>
          ))}
        </fieldset>
      </div>
      <Drawing answer={answer} lines={lines} view={view} />
      <p className={classes.sparse}>{say('chartSparse', { count: known[view], total: 24 })}</p>
      <MonthsTable answer={answer} lines={lines} />
    </section>
  )
}
