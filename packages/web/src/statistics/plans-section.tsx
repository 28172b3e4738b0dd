import type { Client, IndicatorAnswer, TargetAnswer } from '@giaoban/api/client'
import { formatDate, formatPeriod, parsePeriod } from '@giaoban/core/periods'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { CellNeighbourhood } from './cell-neighbourhood.tsx'
import { Known } from './known.tsx'
import { capitalised, printAssigner, printTarget, unitOfRow } from './printed.ts'
import classes from './record-list.module.css'
import { SourceView } from './source-view.tsx'
import { statisticsWords } from './words.ts'

const documentWords = (
  target: TargetAnswer,
  language: 'vi' | 'en',
  none: string,
  both: (number: string, date: string) => string,
): string => {
  const date = target.documentDate ? formatDate(target.documentDate, language) : null
  if (target.documentNumber && date) return both(target.documentNumber, date)
  return target.documentNumber ?? date ?? none
}

interface PlanProps {
  readonly target: TargetAnswer
  readonly unit: string
  readonly client: Client
}

const Plan = ({ target, unit, client }: PlanProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const value = printTarget(target.target, { language, say })
  const measured = target.target.kind === 'text' ? '' : target.basis === 'growth' ? say('planGrowthBasis') : unit
  return (
    <li className={classes.record}>
      <p className={classes.lead}>
        <span>
          {capitalised(printAssigner(target, say))} · {formatPeriod(target.period, language)}
        </span>
        <strong>
          {value} <span className={classes.unit}>{measured}</span>
        </strong>
      </p>
      <dl className={classes.details}>
        <div>
          <dt>{say('planDocument')}</dt>
          <dd>
            {documentWords(target, language, say('planDocumentNone'), (number, date) =>
              say('planDocumentDate', { number, date }),
            )}
          </dd>
        </div>
        <Known knownFrom={target.knownFrom} assumed={target.knownFromAssumed} />
        <div>
          <dt>{say('storySource')}</dt>
          <dd>
            <SourceView provenance={target.source.provenance} note={target.source.note} />
            <CellNeighbourhood client={client} source={target.source} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

/** Plans by who set them, with document and date; a dated object each. */
export const PlansSection = ({
  answer,
  client,
}: {
  readonly answer: IndicatorAnswer
  readonly client: Client
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (answer.targets.length === 0)
    return (
      <Notice kind="empty" title={say('planEmpty')}>
        <p>{say('planEmptyText')}</p>
      </Notice>
    )
  const { year } = parsePeriod(answer.period)
  const own = answer.targets.filter((target) => parsePeriod(target.period).year === year)
  const others = answer.targets.filter((target) => parsePeriod(target.period).year !== year).toReversed()
  const list = (targets: readonly TargetAnswer[]): JSX.Element => (
    <ul className={classes.list}>
      {targets.map((target) => (
        <Plan
          key={`${target.period} ${target.assigner} ${target.assignerName} ${target.knownFrom}`}
          target={target}
          unit={unitOfRow(answer.indicator, language)}
          client={client}
        />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="plans-title" className={classes.section}>
      <h2 id="plans-title">{say('plans')}</h2>
      {own.length === 0 ? <p className={classes.intro}>{say('planNoneThisYear', { year })}</p> : list(own)}
      {others.length > 0 && (
        <details>
          <summary>{say('otherYears', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </section>
  )
}
