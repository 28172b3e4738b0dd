import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { isWithin, linkTo, type Place } from '../navigation.ts'
import { appWords } from '../words.ts'
import { RoomIcon } from './room-icon.tsx'
import classes from './rooms.module.css'
import type { Standing } from './use-figure-place.ts'

/** The rooms: in the bar, and below the thumb on a phone. */
export const Rooms = (props: { readonly rooms: readonly Place[]; readonly standing: Standing }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(appWords)
  const { address, figures } = props.standing
  return (
    <nav className={classes.rooms} aria-label={say('places')}>
      {props.rooms.map(({ path, label, stands }) => (
        <Link
          key={path}
          {...linkTo(path, figures)}
          className={classes.room}
          data-stands={stands}
          aria-current={isWithin(path, address.pathname) ? 'page' : undefined}
        >
          <RoomIcon name={path} />
          {label[language]}
        </Link>
      ))}
    </nav>
  )
}
