import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { Link, useRouterState } from '@tanstack/react-router'
import { type JSX, type ReactNode, useEffect, useRef } from 'react'
import { HintLayer } from '../ui/hint-layer.tsx'
import { type Language, useLanguage, useSay } from '../ui/words.tsx'
import { placesFor } from './navigation.ts'
import { useSession } from './session.ts'
import classes from './shell.module.css'
import { useOnline } from './use-online.ts'
import { appWords } from './words.ts'

const languages: readonly { readonly code: Language; readonly short: string; readonly name: string }[] = [
  { code: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { code: 'en', short: 'EN', name: 'English' },
]

const LanguageSwitch = (): JSX.Element => {
  const { language, setLanguage } = useLanguage()
  const say = useSay(appWords)
  return (
    <fieldset className={classes.languages}>
      <legend className="visually-hidden">{say('language')}</legend>
      {languages.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          aria-label={`${short} · ${name}`}
          onClick={() => setLanguage(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  )
}

const ColourSwitch = (): JSX.Element => {
  const say = useSay(appWords)
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const label = say(scheme === 'dark' ? 'toLight' : 'toDark')
  return (
    <button
      type="button"
      className={classes.colours}
      aria-label={label}
      data-hint={label}
      onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}

/** After a move to another page the reading starts at its top, for eyes and for screen readers. */
const useFocusOnArrival = (): React.RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const previous = useRef(path)
  useEffect(() => {
    if (previous.current === path) return
    previous.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}

interface ShellProps {
  /** Business clock and the like, at the right of the bar. */
  readonly status?: ReactNode
  readonly children: ReactNode
}

/** The frame: bar with the built places, language, colours; content; foot. */
export const Shell = ({ status, children }: ShellProps): JSX.Element => {
  const say = useSay(appWords)
  const { language } = useLanguage()
  const here = placesFor(useSession())
  const online = useOnline()
  const main = useFocusOnArrival()
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
        <nav className={classes.places} aria-label={say('places')}>
          {here.map(({ path, label }) => (
            <Link key={path} to={path} activeProps={{ 'aria-current': 'page' }}>
              {label[language]}
            </Link>
          ))}
        </nav>
        {status && <div className={classes.status}>{status}</div>}
        <div className={classes.tools}>
          <LanguageSwitch />
          <ColourSwitch />
        </div>
      </header>
      {!online && <output className={classes.offline}>{say('offline')}</output>}
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.foot}>{say('footer')}</footer>
      <HintLayer />
    </div>
  )
}
