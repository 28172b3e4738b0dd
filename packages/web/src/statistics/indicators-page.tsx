import type { Client, ContextAnswer, RowAnswer } from '@giaoban/api/client'
import { wordsFinder } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type JSX, useState } from 'react'
import { PageHead } from '../ui/page-head.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { indicatorPath } from './addresses.ts'
import { Failure } from './failure.tsx'
import classes from './indicators-page.module.css'
import { flatRows } from './month-row.ts'
import { unitOfRow } from './printed.ts'
import { scorecardQuery } from './queries.ts'
import { statisticsWords } from './words.ts'

interface IndicatorsPageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly area: string
  readonly period: string
}

const Item = ({ row, period }: { readonly row: RowAnswer; readonly period: string }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <li>
      <Link to={indicatorPath(row.indicator)} search={{ ky: period }} className={classes.link}>
        {row.names[language]}
      </Link>
      <span className={classes.unit}>
        {unitOfRow(row, language)}
        {row.mainPlan && ` · ${say('mainPlan')}`}
      </span>
    </li>
  )
}

/** Every indicator by section, with a filter that forgives missing accents. */
export const IndicatorsPage = ({ client, context, area, period }: IndicatorsPageProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const [wanted, setWanted] = useState('')
  const { data, error, refetch } = useQuery(scorecardQuery(client, { area, period }))
  useTitle(`${say('indicators')} · ${say('appName')}`)
  const isFound = wordsFinder(wanted)
  const rows = flatRows(data?.rows ?? []).filter((row) => [row.names.vi, row.names.en, row.indicator].some(isFound))
  return (
    <div className={classes.page}>
      <PageHead title={say('indicators')} intro={say('indicatorsIntro')} />
      {error && !data && (
        <Failure error={error} onRetry={() => void refetch()} period={period} area={area} context={context} />
      )}
      {!data && !error && <Placeholder lines={12} label={say('loadingMonth')} />}
      {data && (
        <>
          <SearchField label={say('indicatorsFilter')} value={wanted} onChange={setWanted} />
          <output className={classes.found}>{say('indicatorsFound', { count: rows.length })}</output>
          {[...data.sections]
            .sort((a, b) => a.order - b.order)
            .map((section) => ({ section, own: rows.filter((row) => row.section === section.code) }))
            .filter(({ own }) => own.length > 0)
            .map(({ section, own }) => (
              <section key={section.code} aria-labelledby={`list-${section.code}`}>
                <h2 id={`list-${section.code}`} className={classes.section}>
                  {section.name[language]}
                </h2>
                <ul className={classes.list}>
                  {own.map((row) => (
                    <Item key={row.indicator} row={row} period={period} />
                  ))}
                </ul>
              </section>
            ))}
        </>
      )}
    </div>
  )
}
