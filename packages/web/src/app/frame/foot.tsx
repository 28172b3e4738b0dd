import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import type { Place } from '../navigation.ts'
import { appWords } from '../words.ts'
import classes from './foot.module.css'

/** Below every page: what this is, and the rooms for which the bar has no place. */
export const Foot = ({ rooms }: { readonly rooms: readonly Place[] }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(appWords)
  return (
    <footer className={classes.foot}>
      {say('footer')}
      {rooms
        .filter(({ stands }) => stands !== 'frame')
        .map(({ path, label }) => (
          <Link key={path} to={path}>
            {label[language]}
          </Link>
        ))}
    </footer>
  )
}
