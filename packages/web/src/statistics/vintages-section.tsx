import type { Client, IndicatorAnswer, VintageAnswer } from '@giaoban/api/client'
import { formatInstant, formatPeriod } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { CellNeighbourhood } from './cell-neighbourhood.tsx'
import { missingWords } from './figure-face.ts'
import { Known } from './known.tsx'
import { unitOfRow } from './printed.ts'
import classes from './record-list.module.css'
import { SourceView } from './source-view.tsx'
import { statisticsWords } from './words.ts'

const statusKeys = { estimate: 'statusEstimate', preliminary: 'statusPreliminary', final: 'statusFinal' } as const

interface VintageProps {
  readonly vintage: VintageAnswer
  readonly unit: string
  readonly client: Client
}

const Vintage = ({ vintage, unit, client }: VintageProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <li className={classes.record}>
      <p className={classes.lead}>
        <span>
          {formatPeriod(vintage.period, language)} · {say(statusKeys[vintage.status])}
        </span>
        {vintage.value === null ? (
          <span>– {say(missingWords(vintage.missing))}</span>
        ) : (
          <strong>
            {formatNumber(vintage.value, language)} <span className={classes.unit}>{unit}</span>
          </strong>
        )}
      </p>
      <dl className={classes.details}>
        <Known knownFrom={vintage.knownFrom} assumed={vintage.knownFromAssumed} />
        <div>
          <dt>{say('recordedLabel')}</dt>
          <dd>{formatInstant(vintage.recordedAt, language)}</dd>
        </div>
        {vintage.reason && (
          <div>
            <dt>{say('vintageReason')}</dt>
            <dd>{vintage.reason}</dd>
          </div>
        )}
        <div>
          <dt>{say('storySource')}</dt>
          <dd>
            <SourceView provenance={vintage.source.provenance} note={vintage.source.note} />
            <CellNeighbourhood client={client} source={vintage.source} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

/** Every time the figure of the period was published, oldest first; nothing is overwritten. */
export const VintagesSection = ({
  answer,
  client,
}: {
  readonly answer: IndicatorAnswer
  readonly client: Client
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (answer.vintages.length === 0)
    return (
      <Notice kind="empty" title={say('vintagesEmpty', { period: formatPeriod(answer.period, language) })}>
        <p>{say('vintagesEmptyText')}</p>
      </Notice>
    )
  return (
    <section aria-labelledby="vintages-title" className={classes.section}>
      <h2 id="vintages-title">{say('vintages', { period: formatPeriod(answer.period, language) })}</h2>
      <p className={classes.intro}>{say('vintagesText')}</p>
      <ol className={classes.list}>
        {answer.vintages.map((vintage) => (
          <Vintage
            key={`${vintage.knownFrom} ${vintage.recordedAt} ${JSON.stringify(vintage.source)}`}
            vintage={vintage}
            unit={unitOfRow(answer.indicator, language)}
            client={client}
          />
        ))}
      </ol>
    </section>
  )
}
