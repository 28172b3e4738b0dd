import type { Client, ContextAnswer, ScorecardAnswer } from '@giaoban/api/client'
import { formatInstant, formatPeriod, parsePeriod } from '@giaoban/core/periods'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type JSX, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { StatisticsSearch } from './addresses.ts'
import { AttentionSection } from './attention-section.tsx'
import { Failure } from './failure.tsx'
import type { FigureKey } from './figure-face.ts'
import { findingsOf } from './findings-of.ts'
import { Legend } from './legend.tsx'
import { MonthCards } from './month-cards.tsx'
import { MonthHeading, MonthSummary } from './month-heading.tsx'
import classes from './month-page.module.css'
import { flatRows, hasFigures, type MonthTable as MonthTableView, monthTable, rowId } from './month-row.ts'
import { MonthTable } from './month-table.tsx'
import { capitalised } from './printed.ts'
import { scorecardQuery } from './queries.ts'
import { readStoryAddress, storyAddress, storyOf } from './story.ts'
import { statisticsWords } from './words.ts'

interface MonthPageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly area: string
  readonly period: string
  readonly search: StatisticsSearch
  readonly onPeriod: (period: string) => void
  readonly onSearch: (search: StatisticsSearch) => void
}

// The panel brings focus trap and scroll lock along: fetched when the first number is opened.
const StoryPanel = lazy(async () => ({ default: (await import('./story-panel.tsx')).StoryPanel }))

/** Where the table of eight and more columns fits; paper always has it. */
const wideEnough = 'print, (min-width: 68em)'

const PaperHeading = ({ card }: { readonly card: ScorecardAnswer }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <div className="paper-only">
      <p className={classes.paperArea}>{card.areaName[language]}</p>
      <p className={classes.paperTitle}>{say('paperTitle', { period: formatPeriod(card.period, language) })}</p>
      <p className={classes.paperDate}>({say('asOf', { instant: formatInstant(card.asOf, language) })})</p>
    </div>
  )
}

interface FiguresProps {
  readonly card: ScorecardAnswer
  readonly onOpen: (code: string, key: FigureKey) => void
}

const Figures = ({ card, onOpen }: FiguresProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const isWide = useMediaQuery(wideEnough, false, { getInitialValueInEffect: false })
  const [withEmpty, setWithEmpty] = useState(false)
  const empty = flatRows(card.rows).filter((row) => !hasFigures(row)).length
  const table: MonthTableView = useMemo(
    () => monthTable(card, { language, say }, withEmpty),
    [card, language, say, withEmpty],
  )
  const month = parsePeriod(card.period).month
  const isEmpty = table.sections.length === 0
  return (
    <>
      {isEmpty && (
        <Notice kind="empty" title={say('emptyMonth', { period: formatPeriod(card.period, language) })}>
          <p>{say('emptyMonthText')}</p>
        </Notice>
      )}
      {isEmpty ? null : isWide ? (
        <MonthTable
          table={table}
          caption={say('tableCaption', { period: formatPeriod(card.period, language) })}
          month={month}
          period={card.period}
          onOpen={onOpen}
        />
      ) : (
        <MonthCards table={table} month={month} period={card.period} onOpen={onOpen} />
      )}
      {empty > 0 && (
        <button
          type="button"
          className={`${classes.more} screen-only`}
          aria-expanded={withEmpty}
          onClick={() => setWithEmpty(!withEmpty)}
        >
          {say(withEmpty ? 'hideEmpty' : 'showEmpty', { count: empty })}
        </button>
      )}
    </>
  )
}

/** The button of a number, whichever way its story was opened: by it, or by an address. */
const focusFigure = (id: string, key: FigureKey): void => {
  const line = document.querySelector(`[data-indicator="${CSS.escape(id)}"]`)
  line?.querySelector<HTMLElement>(`[data-figure="${key}"]`)?.focus()
}

const Month = ({
  card,
  search,
  onSearch,
}: { readonly card: ScorecardAnswer } & Pick<MonthPageProps, 'search' | 'onSearch'>): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const findings = useMemo(() => findingsOf(card), [card])
  const pressing = findings.filter((found) => found.severity !== 'info').length
  const open = useCallback(
    (code: string, key: FigureKey) => onSearch({ ...search, so: storyAddress(code, key) }),
    [search, onSearch],
  )
  const asked = readStoryAddress(search.so)
  const row = asked && flatRows(card.rows).find((each) => rowId(each) === asked.code)
  const story = asked && row ? storyOf(row, asked.key, card.period, { language, say }) : null
  // Once fetched it stays, so that closing can give the focus back.
  const [wasOpened, setWasOpened] = useState(false)
  if (story && !wasOpened) setWasOpened(true)
  const lastOpen = useRef('')
  useEffect(() => {
    if (search.so) lastOpen.current = search.so
  }, [search.so])
  const giveFocusBack = (): void => {
    const closed = readStoryAddress(lastOpen.current)
    if (closed) focusFigure(closed.code, closed.key)
  }
  const close = (): void => onSearch(search.luc ? { luc: search.luc } : {})
  return (
    <>
      <PaperHeading card={card} />
      <div className={classes.lead}>
        <MonthSummary summary={card.summary} />
        {pressing > 0 && (
          <a href="#can-chu-y" className={`${classes.jump} screen-only`}>
            ⚠ {say('attentionCount', { count: pressing })}
          </a>
        )}
      </div>
      <Figures card={card} onOpen={open} />
      <AttentionSection findings={findings} />
      <Legend />
      {wasOpened && (
        <Suspense>
          <StoryPanel
            story={story}
            search={{ ky: card.period, luc: search.luc }}
            onClose={close}
            onClosed={giveFocusBack}
          />
        </Suspense>
      )}
    </>
  )
}

/** The month at a glance. */
export const MonthPage = (props: MonthPageProps): JSX.Element => {
  const { client, context, area, period, search, onPeriod, onSearch } = props
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  // Never another month's figures under this month's heading: better grey bars for a moment.
  const answer = useQuery(scorecardQuery(client, { area, period, asOf: search.luc }))
  const card = answer.data
  const areaName = (card?.areaName ?? context.name)[language]
  useTitle(`${capitalised(formatPeriod(period, language))} · ${areaName} · ${say('appName')}`)
  return (
    <div>
      <MonthHeading
        areaName={areaName}
        period={period}
        context={context}
        area={area}
        asOfChosen={search.luc !== undefined}
        {...(card ? { asOf: card.asOf } : search.luc ? { asOf: search.luc } : {})}
        onPeriod={onPeriod}
        onAsOf={(luc) => onSearch(luc ? { luc } : {})}
      />
      {search.luc && (
        <output className={classes.chosen}>{say('asOfFixed', { instant: formatInstant(search.luc, language) })}</output>
      )}
      {answer.error && !card && (
        <div className={classes.state}>
          <Failure
            error={answer.error}
            onRetry={() => void answer.refetch()}
            period={period}
            area={area}
            context={context}
            asOf={search.luc}
          />
        </div>
      )}
      {answer.isPending && (
        <div className={classes.loading}>
          <Placeholder lines={14} label={say('loadingMonth')} />
        </div>
      )}
      {card && <Month card={card} search={search} onSearch={onSearch} />}
    </div>
  )
}
