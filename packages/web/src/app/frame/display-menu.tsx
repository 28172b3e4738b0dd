import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { type JSX, useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { type Language, useLanguage, useSay } from '../../ui/words.tsx'
import { appWords } from '../words.ts'
import classes from './menu.module.css'

const other: Readonly<Record<Language, { readonly code: Language; readonly name: string }>> = {
  vi: { code: 'en', name: 'EN · English' },
  en: { code: 'vi', name: 'VI · Tiếng Việt' },
}

/** The other language, one press away. */
export const LanguageButton = (): JSX.Element => {
  const { language, setLanguage } = useLanguage()
  const { code, name } = other[language]
  return (
    <button
      type="button"
      className={classes.barButton}
      lang={code}
      aria-label={name}
      data-hint={name}
      onClick={() => setLanguage(code)}
    >
      {code.toUpperCase()}
    </button>
  )
}

const schemes = [
  { scheme: 'light', words: 'light' },
  { scheme: 'dark', words: 'dark' },
  { scheme: 'auto', words: 'asMachine' },
] as const satisfies readonly { readonly scheme: MantineColorScheme; readonly words: string }[]

/** Light, dark, or as the machine has it; and the list of keys. */
export const DisplayMenu = ({ onKeys }: { readonly onKeys: () => void }): JSX.Element => {
  const say = useSay(appWords)
  const [open, setOpen] = useState(false)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const sign = (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
    </svg>
  )
  return (
    <Disclosure label={sign} name={say('display')} open={open} onOpen={setOpen} tone="bar" edge="end">
      <fieldset className={classes.choices}>
        <legend className={classes.head}>{say('background')}</legend>
        {schemes.map(({ scheme, words }) => (
          <label key={scheme} className={classes.choice}>
            <input
              type="radio"
              name="background"
              value={scheme}
              checked={colorScheme === scheme}
              onChange={() => setColorScheme(scheme)}
            />
            {say(words)}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className={`${classes.item} ${classes.keys}`}
        onClick={() => {
          setOpen(false)
          onKeys()
        }}
      >
        {say('keyList')} <kbd className={classes.kbd}>?</kbd>
      </button>
    </Disclosure>
  )
}
