import { Link } from '@tanstack/react-router'
import { type JSX, type ReactNode, useCallback, useDeferredValue, useState } from 'react'
import { HintLayer } from '../ui/hint-layer.tsx'
import { useSay } from '../ui/words.tsx'
import { DisplayMenu, LanguageButton } from './frame/display-menu.tsx'
import { FigureBar } from './frame/figure-bar.tsx'
import { Foot } from './frame/foot.tsx'
import { Layers } from './frame/layers.tsx'
import { Notices } from './frame/notices.tsx'
import { Bell, PersonMenu } from './frame/person-menu.tsx'
import { Rooms } from './frame/rooms.tsx'
import { SearchButton } from './frame/search-button.tsx'
import { useStanding } from './frame/use-figure-place.ts'
import { useFocusOnArrival } from './frame/use-focus-on-arrival.ts'
import { useHouse } from './frame/use-house.ts'
import { type Layer, useKeyboard } from './frame/use-keyboard.ts'
import classes from './shell.module.css'
import { appWords } from './words.ts'

/** The frame: bar with the rooms, search, language, colours and person; month and instant of the figures; content; foot. */
export const Shell = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const say = useSay(appWords)
  const standing = useStanding()
  const { session, isKnown, rooms, isBuilt } = useHouse()
  const main = useFocusOnArrival()
  const [layer, setLayer] = useState<Layer>(null)
  const keyboard = useKeyboard(standing, rooms, setLayer)
  const close = useCallback(() => setLayer(null), [])
  // The router shows a page in one go, which holds a slow phone up. What stands around it follows in small steps.
  const isTime = useDeferredValue(true, false)
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {say('skip')}
      </a>
      <header className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M5 26V17h5v9zm8.500 0V11h5v15zm8.500 0V5h5v21z" fill="currentColor" />
          </svg>
          {say('brand')}
        </Link>
        {isTime && (
          <>
            <Rooms rooms={rooms} standing={standing} />
            <div className={classes.tools}>
              <SearchButton onOpen={() => setLayer('search')} />
              <LanguageButton />
              <DisplayMenu onKeys={() => setLayer('keys')} />
              {isKnown && (
                <>
                  <Bell session={session} isBuilt={isBuilt} />
                  <PersonMenu session={session} isBuilt={isBuilt} />
                </>
              )}
            </div>
          </>
        )}
      </header>
      {isTime ? <FigureBar standing={standing} /> : <div className="first-strip" />}
      <Notices />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
      {isTime && (
        <>
          <Foot rooms={rooms} />
          <Layers layer={layer} onClose={close} standing={standing} rooms={rooms} keyboard={keyboard} />
          <HintLayer />
        </>
      )}
    </div>
  )
}
