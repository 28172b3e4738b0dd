import type { JSX } from 'react'
import { useSay } from '../../ui/words.tsx'
import { appWords } from '../words.ts'
import { fetchPalette } from './layers.tsx'
import classes from './menu.module.css'
import { RoomIcon } from './room-icon.tsx'

/** Opens the search; it is fetched when the pointer or the focus comes near. */
export const SearchButton = ({ onOpen }: { readonly onOpen: () => void }): JSX.Element => {
  const say = useSay(appWords)
  return (
    <button
      type="button"
      className={`${classes.barButton} ${classes.search}`}
      aria-keyshortcuts="Control+K /"
      onPointerEnter={() => void fetchPalette()}
      onFocus={() => void fetchPalette()}
      onClick={onOpen}
    >
      <RoomIcon name="search" />
      <span>{say('searchButton')}</span>
      <kbd className={classes.kbd} aria-hidden="true">
        /
      </kbd>
    </button>
  )
}
