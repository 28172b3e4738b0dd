import type { Client, ContextAnswer, ScorecardAnswer } from '@giaoban/api/client'
import { formatInstant, formatPeriod, type Instant } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { type JSX, type ReactNode, useCallback, useDeferredValue, useMemo } from 'react'
import { Placeholder } from '../ui/placeholder.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { StatisticsSearch } from './addresses.ts'
import { AttentionSection } from './attention-section.tsx'
import { Failure } from './failure.tsx'
import type { FigureKey } from './figure-face.ts'
import { findingsOf, worseRows } from './findings-of.ts'
import { Legend } from './legend.tsx'
import { MonthFigures } from './month-figures.tsx'
import { MonthHeading, MonthSummary } from './month-heading.tsx'
import classes from './month-page.module.css'
import { MonthStory } from './month-story.tsx'
import { PaperHeading } from './paper-heading.tsx'
import { capitalised } from './printed.ts'
import { scorecardQuery } from './queries.ts'
import { storyAddress } from './story.ts'
import { usePrefetchedNeighbours } from './use-prefetched-neighbours.ts'
import { statisticsWords } from './words.ts'

/** Places for what other subjects know of the month. */
export interface MonthSlots {
  /** A link beside the one to what needs attention, in its looks. */
  readonly renderJump?: (className: string) => ReactNode
  /** Below what needs attention. */
  readonly attention?: ReactNode
}

interface MonthPageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly area: string
  readonly period: string
  readonly search: StatisticsSearch
  readonly onSearch: (search: StatisticsSearch) => void
  readonly slots?: MonthSlots | undefined
}

interface MonthProps extends Pick<MonthPageProps, 'search' | 'onSearch' | 'slots'> {
  readonly card: ScorecardAnswer
  /** Instant of the month's edition; null where there is none. */
  readonly publishedAt: Instant | null
}

const Month = ({ card, publishedAt, search, onSearch, slots }: MonthProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const findings = useMemo(() => findingsOf(card), [card])
  const worse = useMemo(() => worseRows(card.rows), [card])
  const pressing = findings.filter(({ finding }) => finding.severity !== 'info').length + worse.length
  const open = useCallback(
    (code: string, key: FigureKey) => onSearch({ ...search, so: storyAddress(code, key) }),
    [search, onSearch],
  )
  return (
    <>
      <PaperHeading
        areaName={card.areaName[language]}
        areaUnit={card.areaUnit}
        title={say('paperTitle', { period: formatPeriod(card.period, language) })}
        asOf={card.asOf}
        published={publishedAt !== null}
      />
      {publishedAt === null && <p className={`${classes.unpublished} screen-only`}>{say('unpublishedMonth')}</p>}
      <div className={classes.lead}>
        <MonthSummary summary={card.summary} />
        <div className={`${classes.jumps} screen-only`}>
          {findings.length + worse.length > 0 && (
            <a href="#can-chu-y" className={classes.jump} data-pressing={pressing > 0 || undefined}>
              {pressing > 0 && <span aria-hidden="true">⚠ </span>}
              {pressing > 0
                ? say('attentionCount', { count: pressing })
                : say('attentionNotes', { count: findings.length })}
            </a>
          )}
          {slots?.renderJump?.(classes.jump ?? '')}
        </div>
      </div>
      <MonthFigures card={card} publishedAt={publishedAt} search={search} onSearch={onSearch} onOpen={open} />
      <AttentionSection findings={findings} worse={worse} onOpen={open} />
      {slots?.attention}
      <Legend />
      <MonthStory card={card} search={search} onSearch={onSearch} />
    </>
  )
}

/** The month at a glance. */
export const MonthPage = (props: MonthPageProps): JSX.Element => {
  const { client, context, area, period, search, onSearch, slots } = props
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  // Never another month's figures under this month's heading: better grey bars for a moment.
  const answer = useQuery(scorecardQuery(client, { area, period, asOf: search.luc }))
  // The first figures are laid out in small steps, so that a slow phone can be scrolled and touched meanwhile.
  const isTime = useDeferredValue(answer.data !== undefined, false)
  const card = isTime ? answer.data : undefined
  const edition = context.editions.find((each) => each.area === area && each.period === period)
  const areaName = (card?.areaName ?? context.name)[language]
  useTitle(`${capitalised(formatPeriod(period, language))} · ${areaName} · ${say('appName')}`)
  usePrefetchedNeighbours(client, { context, area, period, ready: card !== undefined })
  return (
    <div>
      <MonthHeading areaName={areaName} period={period} />
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
      {!card && !answer.error && (
        <div className={classes.loading}>
          <Placeholder lines={14} label={say('loadingMonth')} />
        </div>
      )}
      {card && (
        <Month card={card} publishedAt={edition?.asOf ?? null} search={search} onSearch={onSearch} slots={slots} />
      )}
    </div>
  )
}
