import type { JSX } from 'react'
import { useSay } from '../ui/words.tsx'
import classes from './legend.module.css'
import { statisticsWords } from './words.ts'

/** What the marks of the table mean. */
export const Legend = (): JSX.Element => {
  const say = useSay(statisticsWords)
  const marks: readonly (readonly [sign: string, words: string, onlyOnScreen?: string])[] = [
    [say('signEstimate'), say('legendEstimate')],
    [say('signPreliminary'), say('legendPreliminary')],
    [say('signStated'), say('legendStated')],
    ['k2010', say('legendConstant')],
    ['≠', say('legendDisputed')],
    [say('markDerived'), say('legendDerived')],
    ['▲ ▼', say('legendTrend')],
    ['–', say('legendMissing'), say('legendMissingWhy')],
  ]
  return (
    <section className={classes.legend} aria-labelledby="legend-title">
      <h2 id="legend-title">{say('legend')}</h2>
      <dl>
        {marks.map(([sign, words, screen]) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>
              {words}
              {screen && <span className="screen-only">{screen}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
