import type { JSX } from 'react'
import { useSay } from '../ui/words.tsx'
import classes from './legend.module.css'
import { statisticsWords } from './words.ts'

/** What the marks of the table mean. */
export const Legend = (): JSX.Element => {
  const say = useSay(statisticsWords)
  const marks: readonly (readonly [sign: string, words: string])[] = [
    [say('signEstimate'), say('legendEstimate')],
    [say('signPreliminary'), say('legendPreliminary')],
    [say('signStated'), say('legendStated')],
    ['k2010', say('legendConstant')],
    ['≠', say('legendDisputed')],
    [say('markDerived'), say('legendDerived')],
    ['▲ ▼', say('legendTrend')],
    ['–', say('legendMissing')],
  ]
  return (
    <section className={classes.legend} aria-labelledby="legend-title">
      <h2 id="legend-title">{say('legend')}</h2>
      <dl>
        {marks.map(([sign, words]) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
