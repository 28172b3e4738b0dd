import type { IndicatorAnswer } from '@giaoban/api/client'
import { formatDate } from '@giaoban/core/periods'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './indicator-facts.module.css'
import { unitOfRow } from './printed.ts'
import { type StatisticsKey, statisticsWords } from './words.ts'

const frequencyKeys = {
  month: 'frequencyMonth',
  quarter: 'frequencyQuarter',
  half: 'frequencyHalf',
  year: 'frequencyYear',
  season: 'frequencySeason',
} as const
const kindKeys = {
  flow: 'kindFlow',
  stock: 'kindStock',
  index: 'kindIndex',
  rate: 'kindRate',
  text: 'kindText',
} as const
const windowKeys = {
  calendar: 'windowCalendar',
  to14: 'windowTo14',
  to20: 'windowTo20',
  toReport: 'windowToReport',
} as const
const polarityKeys = {
  higherBetter: 'polarityHigherBetter',
  lowerBetter: 'polarityLowerBetter',
  neutral: 'polarityNeutral',
} as const
const priceKeys = { none: 'priceNone', current: 'priceCurrent', constant: 'priceConstant' } as const

/** Texts write some indicators in twenty ways; a reader needs a few to know it again. */
const mostAliases = 4

/** What the indicator is: unit, price basis, owner, kind, window, which way is good. */
export const IndicatorFacts = ({
  indicator,
  windowSpan,
}: Pick<IndicatorAnswer, 'indicator' | 'windowSpan'>): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const { priceBasis } = indicator
  const facts: readonly (readonly [StatisticsKey, string])[] = [
    ['unitLabel', unitOfRow(indicator, language)],
    ...(priceBasis.kind === 'none'
      ? []
      : [
          [
            'priceLabel',
            say(priceKeys[priceBasis.kind], { year: priceBasis.kind === 'constant' ? String(priceBasis.year) : '' }),
          ] as const,
        ]),
    ...(indicator.owner ? [['ownerLabel', indicator.owner.name[language]] as const] : []),
    ['kindLabel', say(kindKeys[indicator.kind])],
    ['frequencyLabel', say(frequencyKeys[indicator.frequency])],
    [
      'windowLabel',
      say('windowSpan', {
        window: say(windowKeys[indicator.window]),
        start: formatDate(windowSpan.start, language),
        end: formatDate(windowSpan.end, language),
      }),
    ],
    ['polarityLabel', say(polarityKeys[indicator.polarity])],
    ...(indicator.aliases.length === 0
      ? []
      : [['aliasesLabel', indicator.aliases.slice(0, mostAliases).join('; ')] as const]),
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(([key, words]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
