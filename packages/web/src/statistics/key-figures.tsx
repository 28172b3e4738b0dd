import type { RowAnswer } from '@giaoban/api/client'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { FigureKey } from './figure-face.ts'
import { FaceView } from './figure-view.tsx'
import classes from './key-figures.module.css'
import { capitalised } from './printed.ts'
import { type Story, storyOf } from './story.ts'
import { statisticsWords } from './words.ts'

const keys: readonly FigureKey[] = ['value', 'ytd', 'change', 'central', 'council', 'other']

/** Plans that nobody set need no tile; the month, the year to date and the comparison always have one. */
const isShown = (story: Story): boolean =>
  story.face.pieces.length > 0 || story.face.under !== null || ['value', 'ytd', 'change'].includes(story.face.key)

const Tile = ({ story }: { readonly story: Story }): JSX.Element => {
  const say = useSay(statisticsWords)
  return (
    <li className={classes.tile} data-figure={story.face.key}>
      <h3 className={classes.label}>{capitalised(story.figure)}</h3>
      <p className={classes.number}>
        <FaceView face={story.face} decimals={null} />{' '}
        {story.face.unit && <span className={classes.unit}>{story.face.unit}</span>}
      </p>
      {story.face.under && <p className={classes.under}>{story.face.under}</p>}
      {story.face.pieces[0]?.marks.map((mark) => (
        <p key={mark} className={classes.how}>
          {mark === 'stated' ? null : say(mark === 'estimate' ? 'legendEstimate' : 'legendPreliminary')}
        </p>
      ))}
      {story.how.map((sentence) => (
        <p key={sentence} className={classes.how}>
          {sentence}
        </p>
      ))}
    </li>
  )
}

/** Each number of the indicator's line with how it came about. */
export const KeyFigures = ({ row, period }: { readonly row: RowAnswer; readonly period: string }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const stories = keys.map((key) => storyOf(row, key, period, { language, say })).filter(isShown)
  return (
    <section aria-labelledby="key-title" className={classes.figures}>
      <h2 id="key-title">{say('keyFigures')}</h2>
      <ul className={classes.tiles}>
        {stories.map((story) => (
          <Tile key={story.face.key} story={story} />
        ))}
      </ul>
    </section>
  )
}
