import type { Client, ContextAnswer, IndicatorAnswer } from '@giaoban/api/client'
import { formatInstant, formatPeriod, parsePeriod } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Placeholder } from '../ui/placeholder.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { monthPath, type StatisticsSearch } from './addresses.ts'
import { AreaMapSection } from './area-map-lazy.tsx'
import { Failure } from './failure.tsx'
import { FindingList } from './finding-list.tsx'
import { IndicatorFacts } from './indicator-facts.tsx'
import { IndicatorNeighbours } from './indicator-neighbours.tsx'
import classes from './indicator-page.module.css'
import { KeyFigures } from './key-figures.tsx'
import { MonthsSection } from './months-section.tsx'
import { PaperHeading } from './paper-heading.tsx'
import { PartsSection } from './parts-section.tsx'
import { PlansSection } from './plans-section.tsx'
import { capitalised } from './printed.ts'
import { indicatorQuery } from './queries.ts'
import { ConstantMark } from './row-name.tsx'
import { StatedSection } from './stated-section.tsx'
import { VintagesSection } from './vintages-section.tsx'
import { statisticsWords } from './words.ts'

interface IndicatorPageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly area: string
  readonly code: string
  readonly period: string
  readonly search: StatisticsSearch
}

interface IndicatorProps extends Pick<IndicatorPageProps, 'client' | 'search'> {
  readonly answer: IndicatorAnswer
}

const Indicator = ({ answer, client, search }: IndicatorProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const findings = answer.row?.findings ?? []
  return (
    <div className={classes.parts}>
      {answer.row && <KeyFigures row={answer.row} period={answer.period} />}
      {findings.length > 0 && (
        <section aria-labelledby="findings-title" className={classes.findings}>
          <h2 id="findings-title">{say('storyFindings')}</h2>
          <FindingList findings={findings} />
        </section>
      )}
      <MonthsSection answer={answer} search={search} />
      {answer.row && (
        <PartsSection
          row={answer.row}
          month={parsePeriod(answer.period).month}
          search={{ ...search, ky: answer.period }}
        />
      )}
      <AreaMapSection client={client} code={answer.indicator.code} period={answer.period} asOf={answer.asOf} />
      <VintagesSection answer={answer} client={client} />
      <PlansSection answer={answer} client={client} />
      <StatedSection answer={answer} client={client} />
      {answer.sentences.length > 0 && (
        <section aria-labelledby="sentences-title" className={classes.findings}>
          <h2 id="sentences-title">{say('sentences')}</h2>
          <ul>
            {answer.sentences.map(({ edition, text }) => (
              <li key={`${edition} ${text}`}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** One indicator: what it is, its numbers and how each came about, months, vintages, plans, sources. */
export const IndicatorPage = ({ client, context, area, code, period, search }: IndicatorPageProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const query = useQuery(indicatorQuery(client, code, { area, period, asOf: search.luc }))
  const answer = query.data
  const name = answer?.indicator.name[language] ?? code
  const periodWords = formatPeriod(period, language)
  const published = context.editions.some((each) => each.area === area && each.period === period)
  useTitle(`${say('indicatorTitle', { name, period: periodWords })} · ${say('appName')}`)
  return (
    <div className={classes.page}>
      {answer && (
        <PaperHeading
          areaName={answer.areaName[language]}
          areaUnit={answer.areaUnit}
          title={name}
          asOf={answer.asOf}
          published={published}
        />
      )}
      <div className={classes.ways}>
        <Link
          to={monthPath(period)}
          search={search.luc ? { luc: search.luc } : {}}
          className={`${classes.back} screen-only`}
        >
          {say('backToMonth', { period: capitalised(periodWords) })}
        </Link>
        {answer && <IndicatorNeighbours answer={answer} search={search} />}
      </div>
      <h1 className={classes.title}>
        {name}
        {answer?.indicator.priceBasis.kind === 'constant' && <ConstantMark year={answer.indicator.priceBasis.year} />}
      </h1>
      {answer && (
        <>
          <p className={classes.sub}>
            {answer.areaName[language]} · {periodWords} ·{' '}
            {say('asOf', { instant: formatInstant(answer.asOf, language) })} · <code>{code}</code>
            {!published && <strong> · {say('unpublished')}</strong>}
          </p>
          <IndicatorFacts indicator={answer.indicator} windowSpan={answer.windowSpan} />
        </>
      )}
      {query.error && !answer && (
        <div className={classes.state}>
          <Failure
            error={query.error}
            onRetry={() => void query.refetch()}
            period={period}
            area={area}
            context={context}
            asOf={search.luc}
          />
        </div>
      )}
      {!answer && !query.error && (
        <div className={classes.state}>
          <Placeholder lines={10} label={say('loadingIndicator')} />
        </div>
      )}
      {answer && <Indicator answer={answer} client={client} search={search} />}
    </div>
  )
}
