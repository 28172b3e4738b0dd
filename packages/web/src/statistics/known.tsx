import { formatInstant } from '@giaoban/core/periods'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './record-list.module.css'
import { statisticsWords } from './words.ts'

/** When a fact became known in the world; an assumed instant says so and why. */
export const Known = ({
  knownFrom,
  assumed,
}: {
  readonly knownFrom: string
  readonly assumed: boolean
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <div>
      <dt>{say('vintageKnown')}</dt>
      <dd>
        {formatInstant(knownFrom, language)}
        {assumed && (
          <>
            {' '}
            <button type="button" className={classes.assumed} data-hint={say('knownAssumedHint')}>
              ({say('knownAssumed')})<span className="visually-hidden">: {say('knownAssumedHint')}</span>
            </button>
          </>
        )}
      </dd>
    </div>
  )
}
