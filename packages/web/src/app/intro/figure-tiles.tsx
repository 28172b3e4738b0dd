import type { ScorecardAnswer } from '@giaoban/api/client'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { monthPath } from '../../statistics/addresses.ts'
import { FaceView } from '../../statistics/figure-view.tsx'
import { flatRows, rowId } from '../../statistics/month-row.ts'
import { capitalised } from '../../statistics/printed.ts'
import { readStoryAddress, type Story, storyOf } from '../../statistics/story.ts'
import { statisticsWords } from '../../statistics/words.ts'
import { useLanguage, useSay } from '../../ui/words.tsx'
import classes from './figure-tiles.module.css'
import { introWords } from './words.ts'

interface Shown {
  readonly address: string
  readonly story: Story
}

/** The stories behind addresses; what the month does not hold is left out. */
const useStories = (card: ScorecardAnswer, addresses: readonly string[]): readonly Shown[] => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return addresses.flatMap((address) => {
    const asked = readStoryAddress(address)
    const row = asked && flatRows(card.rows).find((each) => rowId(each) === asked.code)
    return asked && row ? [{ address, story: storyOf(row, asked.key, card.period, { language, say }) }] : []
  })
}

const Tile = ({ period, address, story }: Shown & { readonly period: string }): JSX.Element => {
  const say = useSay(introWords)
  return (
    <li className={classes.tile} data-story={address}>
      <p className={classes.name}>{story.name}</p>
      <p className={classes.label}>{capitalised(story.figure)}</p>
      <p className={classes.number}>
        <FaceView face={story.face} decimals={null} />{' '}
        {story.face.unit && <span className={classes.unit}>{story.face.unit}</span>}
      </p>
      {story.how.map((sentence) => (
        <p key={sentence} className={classes.how}>
          {sentence}
        </p>
      ))}
      <Link to={monthPath(period)} search={{ so: address }} className={`${classes.link} screen-only`}>
        {say('toStory')}
        <span className="visually-hidden">
          : {story.name}, {story.figure}
        </span>{' '}
        <span aria-hidden="true">→</span>
      </Link>
    </li>
  )
}

/** Figures of the month, each with how it came about and the way to its story. */
export const FigureTiles = (props: {
  readonly card: ScorecardAnswer
  readonly addresses: readonly string[]
}): JSX.Element => {
  const stories = useStories(props.card, props.addresses)
  return (
    <ul className={classes.tiles}>
      {stories.map(({ address, story }) => (
        <Tile key={address} period={props.card.period} address={address} story={story} />
      ))}
    </ul>
  )
}
