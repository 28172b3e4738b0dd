import type { Client, IndicatorAnswer, StatedAnswer } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import { CellNeighbourhood } from './cell-neighbourhood.tsx'
import { MarkSign } from './figure-view.tsx'
import { Known } from './known.tsx'
import { type Printing, printAssigner, unitOfRow } from './printed.ts'
import classes from './record-list.module.css'
import { SourceView } from './source-view.tsx'
import { statisticsWords } from './words.ts'

const measureKeys = {
  planShare: 'statedPlanShare',
  growth: 'statedGrowth',
  changeAbs: 'statedChangeAbs',
  multiple: 'statedMultiple',
  momGrowth: 'statedMomGrowth',
  decGrowth: 'statedDecGrowth',
} as const

/** What a source states, as printed: '+24,26%', '+18 vụ', 'gấp 2 lần', or only 'tăng'. */
export const printStated = (stated: StatedAnswer, unit: string, { language, say }: Printing): string => {
  const { value, measure, direction } = stated
  if (value === null) return direction ? say(direction) : '–'
  if (measure === 'multiple') return say('times', { value: formatNumber(value, language) })
  const printed = formatNumber(value, language, { signed: measure !== 'planShare' })
  return measure === 'changeAbs' ? `${printed} ${unit}` : `${printed}%`
}

const StatedRecord = ({
  stated,
  unit,
  client,
}: {
  readonly stated: StatedAnswer
  readonly unit: string
  readonly client: Client
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const assigner = stated.assigner
    ? ` (${printAssigner({ assigner: stated.assigner, assignerName: stated.assignerName }, say)})`
    : ''
  return (
    <li className={classes.record}>
      <p className={classes.lead}>
        <span>
          {formatPeriod(stated.period, language)} · {say(measureKeys[stated.measure])}
          {assigner}
        </span>
        <strong>
          {printStated(stated, unit, { language, say })}
          <MarkSign mark="stated" />
        </strong>
      </p>
      <dl className={classes.details}>
        <Known knownFrom={stated.knownFrom} assumed={stated.knownFromAssumed} />
        <div>
          <dt>{say('storySource')}</dt>
          <dd>
            <SourceView provenance={stated.source.provenance} note={stated.source.note} />
            <CellNeighbourhood client={client} source={stated.source} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

/** Ratios and directions that sources state without the parts to compute them. */
export const StatedSection = ({
  answer,
  client,
}: {
  readonly answer: IndicatorAnswer
  readonly client: Client
}): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (answer.stated.length === 0) return null
  const own = answer.stated.filter((stated) => stated.period === answer.period)
  const others = answer.stated.filter((stated) => stated.period !== answer.period)
  const list = (items: readonly StatedAnswer[]): JSX.Element => (
    <ul className={classes.list}>
      {items.map((stated) => (
        <StatedRecord
          key={JSON.stringify(stated)}
          stated={stated}
          unit={unitOfRow(answer.indicator, language)}
          client={client}
        />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="stated-title" className={classes.section}>
      <h2 id="stated-title">{say('stated')}</h2>
      <p className={classes.intro}>{say('statedText')}</p>
      {own.length > 0 && list(own)}
      {others.length > 0 && (
        <details>
          <summary>{say('otherPeriods', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </section>
  )
}
