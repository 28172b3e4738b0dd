import type { IndicatorAnswer } from '@giaoban/api/client'
import { Link, useNavigate } from '@tanstack/react-router'
import { type JSX, useEffect } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import { indicatorPath, type StatisticsSearch } from './addresses.ts'
import classes from './indicator-neighbours.module.css'
import { statisticsWords } from './words.ts'

/** Whoever types, scrolls sideways or reads a box uses the arrows for that. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, select, textarea, [contenteditable], [role="dialog"], section[tabindex]') !== null

interface NeighboursProps {
  readonly answer: Pick<IndicatorAnswer, 'previous' | 'next' | 'whole'>
  readonly search: StatisticsSearch
}

/** The indicators before and after in the section, by links and by the arrow keys. */
export const IndicatorNeighbours = ({ answer, search }: NeighboursProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const navigate = useNavigate()
  const { previous, next, whole } = answer
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
      const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
      if (to === null || isHeld || isBusy(event.target)) return
      event.preventDefault()
      void navigate({ to: indicatorPath(to.code), search: { ...search } })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [previous, next, navigate, search])
  return (
    <nav className={`${classes.neighbours} screen-only`} aria-label={say('sectionNeighbours')}>
      {whole && (
        <span className={classes.whole}>
          {say('partOf')}{' '}
          <Link to={indicatorPath(whole.code)} search={{ ...search }}>
            {whole.name[language]}
          </Link>
        </span>
      )}
      {previous && (
        <Link
          to={indicatorPath(previous.code)}
          search={{ ...search }}
          rel="prev"
          aria-label={say('previousIndicator', { name: previous.name[language] })}
          data-hint={say('previousIndicator', { name: previous.name[language] })}
          className={classes.step}
        >
          ‹
        </Link>
      )}
      {next && (
        <Link
          to={indicatorPath(next.code)}
          search={{ ...search }}
          rel="next"
          aria-label={say('nextIndicator', { name: next.name[language] })}
          data-hint={say('nextIndicator', { name: next.name[language] })}
          className={classes.step}
        >
          ›
        </Link>
      )}
    </nav>
  )
}
