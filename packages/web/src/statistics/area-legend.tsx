import type { JSX } from 'react'
import { useSay } from '../ui/words.tsx'
import type { AreaClass } from './area-classes.ts'
import type { AreaMeasure } from './area-figures.ts'
import classes from './area-legend.module.css'
import { classFace } from './area-map.tsx'
import { areaWords } from './area-words.ts'

interface AreaLegendProps {
  readonly scale: readonly AreaClass[]
  readonly lowFirst: boolean
  readonly measure: AreaMeasure
  readonly missing: number
  readonly own: string | null
  readonly print: (value: number) => string
}

/** What each colour means, in words and numbers, with how many areas have it. */
export const AreaLegend = ({ scale, lowFirst, measure, missing, own, print }: AreaLegendProps): JSX.Element => {
  const say = useSay(areaWords)
  const sideWords = ({ side, of }: AreaClass): string | null => {
    if (side === 0) return of === 0 ? say('legendFlat') : null
    if (measure === 'growth') return say(side > 0 ? 'legendUp' : 'legendDown')
    return say(side > 0 ? 'legendAbove' : 'legendBelow')
  }
  const rangeWords = ({ low, high }: AreaClass): string =>
    low === high ? print(low) : say('legendRange', { low: print(low), high: print(high) })
  return (
    <ul className={classes.legend} aria-label={say('legend')}>
      {scale.toReversed().map((each) => {
        const side = sideWords(each)
        return (
          <li key={`${each.side} ${each.low}`}>
            <span className={classes.swatch} aria-hidden="true" {...classFace(each, lowFirst)} />
            <span>
              {side && `${side}: `}
              {rangeWords(each)} <span className={classes.count}>({say('legendCount', { count: each.count })})</span>
            </span>
          </li>
        )
      })}
      {missing > 0 && (
        <li>
          <span className={classes.swatch} aria-hidden="true" data-side="missing" />
          <span>
            {say('legendMissing')} <span className={classes.count}>({say('legendCount', { count: missing })})</span>
          </span>
        </li>
      )}
      {own && (
        <li>
          <span className={classes.swatch} aria-hidden="true" data-side="own" />
          <span>{say('legendOwn', { area: own })}</span>
        </li>
      )}
    </ul>
  )
}
