import type { Client, IndicatorAnswer, VintageAnswer } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import { formatNumber, isZero } from '@giaoban/core/quantities'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { FactRecord, RecordList, RecordSection } from './fact-record.tsx'
import { missingWords } from './figure-face.ts'
import { type Printing, unitOfRow } from './printed.ts'
import classes from './record-list.module.css'
import { type Restatement, restatements } from './restatements.ts'
import { RevisionHabit } from './revision-habit.tsx'
import { statisticsWords } from './words.ts'

const statusKeys = { estimate: 'statusEstimate', preliminary: 'statusPreliminary', final: 'statusFinal' } as const

const valueWords = ({ value, missing }: VintageAnswer, { language, say }: Printing): string =>
  value === null ? `– ${say(missingWords(missing))}` : formatNumber(value, language)

/** What changed against what was known before, in words. */
const changeWords = ({ fact, before, difference }: Restatement, unit: string, printing: Printing): string | null => {
  const { language, say } = printing
  if (before === null) return null
  if (difference !== null && isZero(difference))
    return say('vintageStatus', { from: say(statusKeys[before.status]), to: say(statusKeys[fact.status]) })
  const from = valueWords(before, printing)
  const to = valueWords(fact, printing)
  return difference === null
    ? say('vintageFromTo', { from, to })
    : say('vintageChange', { from, to, difference: formatNumber(difference, language, { signed: true }), unit })
}

const notesOf = (entry: Restatement, unit: string, printing: Printing): readonly { label: string; words: string }[] => {
  const change = changeWords(entry, unit, printing)
  return [
    ...(change === null ? [] : [{ label: printing.say('vintageWhat'), words: change }]),
    ...(entry.fact.reason ? [{ label: printing.say('vintageReason'), words: entry.fact.reason }] : []),
  ]
}

interface VintagesProps {
  readonly vintages: readonly VintageAnswer[]
  readonly unit: string
  readonly client: Client
}

/** The figure of one period as first known, and each time that it was restated. */
const Vintages = ({ vintages, unit, client }: VintagesProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const printing = { language, say }
  const history = restatements(vintages)
  return (
    <>
      {history.map((entry, index) => (
        <FactRecord
          key={`${entry.fact.knownFrom} ${entry.fact.value} ${entry.fact.status}`}
          what={`${formatPeriod(entry.fact.period, language)} · ${say(statusKeys[entry.fact.status])}`}
          value={
            <>
              {valueWords(entry.fact, printing)}{' '}
              {entry.fact.value !== null && <span className={classes.unit}>{unit}</span>}
            </>
          }
          notes={notesOf(entry, unit, printing)}
          superseded={index < history.length - 1}
          tellings={entry.tellings}
          client={client}
        />
      ))}
    </>
  )
}

/** Periods other than the page's whose figure became another one after it was first known. */
const restatedPeriods = ({ restated, period }: IndicatorAnswer): readonly (readonly VintageAnswer[])[] =>
  [...Map.groupBy(restated, (vintage) => vintage.period).values()]
    .filter((vintages) => vintages[0]?.period !== period && restatements(vintages).length > 1)
    .toReversed()

interface SectionProps {
  readonly answer: IndicatorAnswer
  readonly client: Client
}

/** Every time the figure of the period was published, oldest first, and other periods that were restated. */
export const VintagesSection = ({ answer, client }: SectionProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const period = formatPeriod(answer.period, language)
  const unit = unitOfRow(answer.indicator, language)
  const others = restatedPeriods(answer)
  const folded =
    others.length === 0
      ? null
      : {
          label: say('restatedPeriods', { count: others.length }),
          records: others.map((vintages) => (
            <Vintages key={vintages[0]?.period} vintages={vintages} unit={unit} client={client} />
          )),
        }
  const habit = answer.revisions && <RevisionHabit habit={answer.revisions} />
  if (answer.vintages.length === 0)
    return (
      <>
        <Notice kind="empty" title={say('vintagesEmpty', { period })}>
          <p>{say('vintagesEmptyText')}</p>
        </Notice>
        {(folded || habit) && (
          <RecordSection id="lan-cong-bo" title={say('restated')} folded={folded}>
            {habit}
          </RecordSection>
        )}
      </>
    )
  return (
    <RecordSection id="lan-cong-bo" title={say('vintages', { period })} intro={say('vintagesText')} folded={folded}>
      {habit}
      <RecordList>
        <Vintages vintages={answer.vintages} unit={unit} client={client} />
      </RecordList>
    </RecordSection>
  )
}
