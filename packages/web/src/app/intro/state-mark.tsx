import type { JSX } from 'react'
import { useSay } from '../../ui/words.tsx'
import type { RequirementState } from './requirement.ts'
import classes from './state-mark.module.css'
import { introWords } from './words.ts'

/** Words of a state. */
export const stateKeys = { built: 'stateBuilt', partly: 'statePartly', planned: 'statePlanned' } as const

const signs: Readonly<Record<RequirementState, string>> = { built: '✓', partly: '◐', planned: '○' }

/** How far something is: a sign and a word. */
export const StateMark = ({ state }: { readonly state: RequirementState }): JSX.Element => {
  const say = useSay(introWords)
  return (
    <span className={classes.state} data-state={state}>
      <span aria-hidden="true">{signs[state]}</span> {say(stateKeys[state])}
    </span>
  )
}
