import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, type JSX, type ReactNode, useContext, useMemo } from 'react'

export type Language = 'vi' | 'en'

/** ICU messages by key. */
export type Catalogue<K extends string> = Readonly<Record<K, string>>

/** The same keys in every language. */
export type Catalogues<K extends string> = Readonly<Record<Language, Catalogue<K>>>

/** Values of a message's arguments. */
export type MessageValues = Readonly<Record<string, string | number | boolean | null>>

/** Words of a key in the language of the page. */
export type Say<K extends string> = (key: K, values?: MessageValues) => string

// Every browser knows both languages. The library would have the list of all locales drawn up to see that, which holds a slow
// phone up for a tenth of a second before the first word.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales))

// Parsing a message costs more than formatting it, and a table says the same few hundreds of times.
const parsed = new Map<string, IntlMessageFormat>()

const formatOf = (message: string, language: Language): IntlMessageFormat => {
  const key = `${language}\0${message}`
  const known = parsed.get(key)
  if (known) return known
  const made = new IntlMessageFormat(message, language)
  parsed.set(key, made)
  return made
}

/** What means something to ICU. Most words have none of it, and are said as they stand. */
const isPattern = /[{}'<]/

/** Binds catalogues to a language. A key is checked by the compiler; a missing argument throws. */
export const makeSay =
  <K extends string>(catalogues: Catalogues<K>, language: Language): Say<K> =>
  (key, values) => {
    const message = catalogues[language][key]
    return isPattern.test(message) ? String(formatOf(message, language).format(values)) : message
  }

interface LanguageChoice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', setLanguage: () => undefined })

export const LanguageProvider = (props: LanguageChoice & { readonly children: ReactNode }): JSX.Element => {
  const { language, setLanguage } = props
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <LanguageContext value={choice}>{props.children}</LanguageContext>
}

/** Language of the page and how to change it. */
export const useLanguage = (): LanguageChoice => useContext(LanguageContext)

/** Words of a subject in the language of the page. */
export const useSay = <K extends string>(catalogues: Catalogues<K>): Say<K> => {
  const { language } = useLanguage()
  return useMemo(() => makeSay(catalogues, language), [catalogues, language])
}
