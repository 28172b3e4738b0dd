import type { Client, IndicatorAnswer, StatedAnswer } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import { FactRecord, RecordList, RecordSection } from './fact-record.tsx'
import { MarkSign } from './figure-view.tsx'
import { type Printing, printAssigner, unitOfRow } from './printed.ts'
import { mergeSame, type Told } from './tellings.ts'
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

/** What is stated, of what, against which plan: sources that say the same are told together. */
const contentOf = ({ period, measure, value, direction, assigner, assignerName }: StatedAnswer): string =>
  JSON.stringify([period, measure, value, direction, assigner, assignerName])

interface SectionProps {
  readonly answer: IndicatorAnswer
  readonly client: Client
}

/** Ratios and directions that sources state without the parts to compute them. */
export const StatedSection = ({ answer, client }: SectionProps): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (answer.stated.length === 0) return null
  const unit = unitOfRow(answer.indicator, language)
  const record = ({ fact, tellings }: Told<StatedAnswer>): JSX.Element => {
    const { assigner, assignerName } = fact
    const whose = assigner
      ? ` (${printAssigner({ assigner, assignerName }, { language, say }, answer.indicator.owner)})`
      : ''
    return (
      <FactRecord
        key={contentOf(fact)}
        what={`${formatPeriod(fact.period, language)} · ${say(measureKeys[fact.measure])}${whose}`}
        value={
          <>
            {printStated(fact, unit, { language, say })}
            <MarkSign mark="stated" />
          </>
        }
        tellings={tellings}
        client={client}
      />
    )
  }
  const told = mergeSame(answer.stated, contentOf)
  const own = told.filter(({ fact }) => fact.period === answer.period)
  const others = told.filter(({ fact }) => fact.period !== answer.period)
  return (
    <RecordSection
      id="nguon-neu"
      title={say('stated')}
      intro={say('statedText')}
      folded={
        others.length === 0
          ? null
          : { label: say('otherPeriods', { count: others.length }), records: others.map(record) }
      }
    >
      {own.length > 0 && <RecordList>{own.map(record)}</RecordList>}
    </RecordSection>
  )
}
