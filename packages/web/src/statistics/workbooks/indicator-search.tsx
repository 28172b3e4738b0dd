import '@mantine/core/styles/Combobox.css'
import type { IndicatorsAnswer, LineAnswer } from '@giaoban/api/client'
import { formatUnit } from '@giaoban/core/quantities'
import { Combobox, useCombobox } from '@mantine/core'
import { type JSX, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type Language, useLanguage, useSay } from '../../ui/words.tsx'
import { type CatalogueEntry, findableOf, findIndicators } from './find-indicators.ts'
import classes from './indicator-search.module.css'
import { workbookWords } from './workbook-words.ts'

const noteOf = (
  { unit, multiplier, section }: CatalogueEntry,
  { sections }: IndicatorsAnswer,
  language: Language,
): string =>
  [formatUnit(unit, multiplier, language), sections.find(({ code }) => code === section)?.name[language]]
    .filter(Boolean)
    .join(' · ')

interface IndicatorSearchProps {
  readonly catalogue: IndicatorsAnswer
  readonly suggestions: LineAnswer['suggestions']
  /** Words of the question, for whoever does not see it. */
  readonly describedBy: string
  readonly busy: boolean
  readonly onChoose: (indicator: string) => void
}

/** A field that finds an indicator of the catalogue: arrows choose, Enter takes. It holds the focus from the start. */
export const IndicatorSearch = (props: IndicatorSearchProps): JSX.Element => {
  const { catalogue, suggestions, describedBy, busy, onChoose } = props
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const [typed, setTyped] = useState('')
  // The library tells of the list only once something else has changed: the field says itself which list it drives.
  const [activeId, setActiveId] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const all = useMemo(() => findableOf(catalogue), [catalogue])
  const deferred = useDeferredValue(typed)
  const found = useMemo(() => findIndicators(all, deferred, suggestions), [all, deferred, suggestions])
  const combobox = useCombobox({ opened: true })
  const listId = useId()
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (found.length > 0) selectFirstOption()
  }, [found, selectFirstOption])
  return (
    <Combobox store={combobox} onOptionSubmit={(code) => !busy && onChoose(code)}>
      <Combobox.EventsTarget withAriaAttributes={false}>
        <input
          ref={field}
          className={classes.input}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          aria-label={say('search')}
          aria-describedby={describedBy}
          placeholder={say('search')}
          value={typed}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          onKeyUp={() =>
            setActiveId(document.getElementById(listId)?.querySelector('[data-combobox-selected]')?.id || undefined)
          }
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <output className="visually-hidden">{say('searchFound', { count: found.length })}</output>
      {typed === '' && found.length > 0 && <p className={classes.label}>{say('suggestions')}</p>}
      {typed !== '' && found.length === 0 && <p className={classes.nothing}>{say('searchNothing')}</p>}
      <Combobox.Options
        id={listId}
        className={classes.options ?? ''}
        aria-label={say('search')}
        hidden={found.length === 0}
      >
        {found.map((entry) => (
          <Combobox.Option key={entry.code} value={entry.code} className={classes.option ?? ''}>
            <span>{entry.name[language]}</span>
            <span className={classes.note}>{noteOf(entry, catalogue, language)}</span>
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </Combobox>
  )
}
