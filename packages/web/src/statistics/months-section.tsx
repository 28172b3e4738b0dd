import type { IndicatorAnswer } from '@giaoban/api/client'
import { formatPeriod, parsePeriod, periodFrom } from '@giaoban/core/periods'
import { Link } from '@tanstack/react-router'
import { type JSX, lazy, Suspense, useMemo, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { saveText } from '../ui/save-text.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { indicatorPath, monthInAddress, type StatisticsSearch } from './addresses.ts'
import classes from './months-section.module.css'
import { MonthsTable } from './months-table.tsx'
import { printAssigner, unitOfRow } from './printed.ts'
import { betterView, countKnown, type MonthLine, monthLines, paceTarget, requiredPaceOf } from './series.ts'
import { statisticsWords } from './words.ts'

const IndicatorChart = lazy(async () => ({ default: (await import('./indicator-chart.tsx')).IndicatorChart }))

const tableWord = 'bang'

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
    const required = requiredPaceOf(answer)
    return {
      lines,
      view,
      target: pace?.value ?? null,
      required,
      decimals: answer.indicator.decimals,
      language,
      words: {
        current: say('chartThis', { year: String(year) }),
        before: say('chartLast', { year: String(year - 1) }),
        pace: pace
          ? say('chartPace', { assigner: printAssigner(pace.target, { language, say }, answer.indicator.owner) })
          : null,
        required: required ? say('chartRequired') : null,
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

/** The series as a file: as known now, or everything that was ever known. */
const SeriesDownloads = ({ answer }: { readonly answer: IndicatorAnswer }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const save = async (all: boolean): Promise<void> => {
    const { seriesCsv } = await import('./series-csv.ts')
    const name = [
      answer.area,
      answer.indicator.code,
      monthInAddress(answer.period),
      ...(all ? [say('csvAllFile')] : []),
    ]
    saveText(`${name.join('-')}.csv`, seriesCsv(answer, all, { language, say }))
  }
  return (
    <p className={`${classes.downloads} screen-only`}>
      <button type="button" onClick={() => void save(false)}>
        {say('downloadSeries')}
      </button>
      <button type="button" onClick={() => void save(true)}>
        {say('downloadVintages')}
      </button>
    </p>
  )
}

interface SwitchProps {
  readonly search: StatisticsSearch
  readonly code: string
}

/** The drawing or the table with the same numbers; the address remembers which. */
const FormSwitch = ({ search, code }: SwitchProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const { xem: _xem, ...rest } = search
  return (
    <nav className={classes.views} aria-label={say('formSwitch')}>
      {(['chart', 'table'] as const).map((form) => (
        <Link
          key={form}
          to={indicatorPath(code)}
          search={form === 'table' ? { ...rest, xem: tableWord } : rest}
          replace
          resetScroll={false}
          activeOptions={{ exact: true }}
        >
          {say(form === 'table' ? 'formTable' : 'formChart')}
        </Link>
      ))}
    </nav>
  )
}

/** Months of this year beside those of the year before: drawn, or as a table with the same numbers. */
export const MonthsSection = ({
  answer,
  search,
}: {
  readonly answer: IndicatorAnswer
  readonly search: StatisticsSearch
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const lines = useMemo(() => monthLines(answer), [answer])
  const [chosen, setChosen] = useState<'alone' | 'ytd' | null>(null)
  const view = chosen ?? betterView(lines)
  const known = countKnown(lines)
  if (known.alone + known.ytd === 0)
    return (
      <Notice kind="empty" headingLevel={2} title={say('chartEmpty')}>
        <p>{say('chartEmptyText')}</p>
      </Notice>
    )
  const asTable = search.xem === tableWord
  return (
    <section aria-labelledby="months-title" className={classes.months}>
      <div className={classes.head}>
        <h2 id="months-title">
          {say('chart')} <span className={classes.unit}>({unitOfRow(answer.indicator, language)})</span>
        </h2>
        <div className={classes.switches}>
          {!asTable && (
            <fieldset className={classes.views}>
              <legend className="visually-hidden">{say('chartView')}</legend>
              {(['alone', 'ytd'] as const).map((each) => (
                <button key={each} type="button" aria-pressed={view === each} onClick={() => setChosen(each)}>
                  {say(each === 'alone' ? 'tableAlone' : 'tableYtd')}
                </button>
              ))}
            </fieldset>
          )}
          <FormSwitch search={search} code={answer.indicator.code} />
        </div>
      </div>
      {!asTable && <Drawing answer={answer} lines={lines} view={view} />}
      <p className={classes.sparse}>{say('chartSparse', { count: known[view], total: 24 })}</p>
      <div className={asTable ? undefined : 'paper-only'}>
        <MonthsTable answer={answer} lines={lines} />
      </div>
      <SeriesDownloads answer={answer} />
    </section>
  )
}
