import { type JSX, useId } from 'react'
import { useSay } from '../ui/words.tsx'
import type { AreaFigure } from './area-figures.ts'
import classes from './area-pointer.module.css'
import { areaWords } from './area-words.ts'

interface AreaPointerProps {
  /** First in rank first. */
  readonly figures: readonly AreaFigure[]
  readonly pointed: string | null
  readonly onPoint: (area: string | null) => void
  /** An area with its number, in words. */
  readonly print: (figure: AreaFigure) => string
}

/** Walks through the areas of the map by rank, with the keys of a slider, and says at which one it is. */
export const AreaPointer = ({ figures, pointed, onPoint, print }: AreaPointerProps): JSX.Element => {
  const say = useSay(areaWords)
  const id = useId()
  const at = figures.findIndex(({ area }) => area === pointed)
  const here = figures[at]
  return (
    <div className={classes.pointer}>
      <output htmlFor={id} className={classes.words} aria-live="off">
        {here ? print(here) : say('pointAt')}
      </output>
      <input
        id={id}
        type="range"
        className="screen-only"
        min={1}
        max={figures.length}
        value={at + 1 || 1}
        aria-label={say('walk')}
        aria-valuetext={here ? print(here) : say('pointAt')}
        onChange={(event) => onPoint(figures[Number(event.target.value) - 1]?.area ?? null)}
        onFocus={() => {
          if (!here) onPoint(figures[0]?.area ?? null)
        }}
      />
    </div>
  )
}
