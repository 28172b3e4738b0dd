import type { Client, IndicatorAnswer, TargetAnswer } from '@giaoban/api/client'
import { formatDate, formatPeriod, parsePeriod } from '@giaoban/core/periods'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { FactRecord, RecordList, RecordSection } from './fact-record.tsx'
import { type PlanHistory, planHistories } from './plan-histories.ts'
import { capitalised, type Printing, printAssigner, printTarget, unitOfRow } from './printed.ts'
import classes from './record-list.module.css'
import { statisticsWords } from './words.ts'

/** Number and date of the document, as far as the source gives them. */
const documentWords = (target: TargetAnswer, { language, say }: Printing): string => {
  const date = target.documentDate ? formatDate(target.documentDate, language) : null
  if (target.documentNumber && date) return say('planDocumentDate', { number: target.documentNumber, date })
  return target.documentNumber ?? date ?? say('planDocumentNone')
}

const notesOf = (target: TargetAnswer, printing: Printing): readonly { label: string; words: string }[] => [
  { label: printing.say('planDocument'), words: documentWords(target, printing) },
  ...(target.validFrom
    ? [{ label: printing.say('planValidFrom'), words: formatDate(target.validFrom, printing.language) }]
    : []),
]

interface PlanProps {
  readonly owner: IndicatorAnswer['indicator']['owner']
  readonly history: PlanHistory
  readonly unit: string
  readonly client: Client
}

/** A plan and, beneath it, what it was before it was amended. */
const Plan = ({ owner, history, unit, client }: PlanProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const printing = { language, say }
  return (
    <>
      {history.map(({ fact: target, tellings }, index) => {
        const measured = target.target.kind === 'text' ? '' : target.basis === 'growth' ? say('planGrowthBasis') : unit
        const amended = index > 0 ? ` · ${say('planAmended')}` : ''
        return (
          <FactRecord
            key={target.knownFrom}
            what={`${capitalised(printAssigner(target, printing, owner))} · ${formatPeriod(target.period, language)}${amended}`}
            value={
              <>
                {printTarget(target.target, printing)} <span className={classes.unit}>{measured}</span>
              </>
            }
            notes={notesOf(target, printing)}
            superseded={index > 0}
            tellings={tellings}
            client={client}
          />
        )
      })}
    </>
  )
}

/** Plans by who set them, with document and date, amendments beneath; a dated object each. */
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
  const unit = unitOfRow(answer.indicator, language)
  const histories = planHistories(answer.targets)
  const isOfYear = (history: PlanHistory): boolean =>
    history[0] !== undefined && parsePeriod(history[0].fact.period).year === year
  const views = (list: readonly PlanHistory[]): readonly JSX.Element[] =>
    list.map((history, index) => (
      <Plan key={index} owner={answer.indicator.owner} history={history} unit={unit} client={client} />
    ))
  const own = histories.filter(isOfYear)
  const others = histories.filter((history) => !isOfYear(history)).toReversed()
  return (
    <RecordSection
      id="ke-hoach"
      title={say('plans')}
      {...(own.length === 0 ? { intro: say('planNoneThisYear', { year }) } : {})}
      folded={
        others.length === 0 ? null : { label: say('otherYears', { count: others.length }), records: views(others) }
      }
    >
      {own.length > 0 && <RecordList>{views(own)}</RecordList>}
    </RecordSection>
  )
}
