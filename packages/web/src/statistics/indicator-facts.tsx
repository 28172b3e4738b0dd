import type { IndicatorAnswer } from '@giaoban/api/client'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './indicator-facts.module.css'
import { unitOfRow } from './printed.ts'
import { type StatisticsKey, statisticsWords } from './words.ts'

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

/** What the indicator is: unit, price basis, owner, kind, window, which way is good. */
export const IndicatorFacts = ({ indicator }: Pick<IndicatorAnswer, 'indicator'>): JSX.Element => {
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
    ['windowLabel', say(windowKeys[indicator.window])],
    ['polarityLabel', say(polarityKeys[indicator.polarity])],
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
