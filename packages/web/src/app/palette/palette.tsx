import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Combobox.css'
import type { Client, ContextAnswer, IndicatorsAnswer } from '@giaoban/api/client'
import { Combobox, Modal, useCombobox } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type JSX, useDeferredValue, useMemo, useState } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import type { FigurePlace } from '../figure-place.ts'
import { RoomIcon } from '../frame/room-icon.tsx'
import type { Place } from '../navigation.ts'
import { appWords } from '../words.ts'
import { entriesOf } from './entries.ts'
import { type Entry, findable, findEntries } from './find-entries.ts'
import classes from './palette.module.css'

/** More would be read by nobody: another letter narrows them. */
const mostFound = 12

const indicatorsQuery = (client: Client): ReturnType<typeof queryOptions<IndicatorsAnswer>> =>
  queryOptions<IndicatorsAnswer>({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => client.get('/api/indicators', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export interface PaletteProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly area: string
  readonly rooms: readonly Place[]
  readonly figures: FigurePlace | null
  readonly opened: boolean
  readonly onClose: () => void
}

/** Entries that answer what was typed. */
const useFound = ({ client, context, area, rooms, figures }: PaletteProps, typed: string) => {
  const { language } = useLanguage()
  const say = useSay(appWords)
  const { data, isError } = useQuery(indicatorsQuery(client))
  const unpublished = say('unpublished')
  const all = useMemo(
    () => findable(entriesOf({ rooms, context, area, figures, catalogue: data ?? null, language, unpublished })),
    [rooms, context, area, figures, data, language, unpublished],
  )
  const found = useMemo(() => findEntries(all, typed, mostFound), [all, typed])
  return { found, isError }
}

const kindIcon: Readonly<Record<Entry['kind'], string>> = { room: 'search', month: '/thang', indicator: '/chi-tieu' }

const Option = ({ entry }: { readonly entry: Entry }): JSX.Element => (
  <Combobox.Option value={entry.id} className={classes.option ?? ''}>
    <RoomIcon name={entry.kind === 'room' ? entry.id : kindIcon[entry.kind]} />
    <span className={classes.words}>
      <span>{entry.title}</span>
      {entry.note && <span className={classes.note}>{entry.note}</span>}
    </span>
    {entry.kind === 'indicator' && <code className={classes.code}>{entry.id}</code>}
  </Combobox.Option>
)

const Nothing = ({ typed, onClose }: { readonly typed: string; readonly onClose: () => void }): JSX.Element => {
  const say = useSay(appWords)
  return (
    <div className={classes.nothing}>
      <p className={classes.nothingTitle}>{say('searchNothing', { typed })}</p>
      <p>{say('searchTeach')}</p>
      <Link to="/chi-tieu" onClick={onClose}>
        {say('searchAll')}
      </Link>
    </div>
  )
}

const Search = (props: PaletteProps): JSX.Element => {
  const say = useSay(appWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const { found, isError } = useFound(props, useDeferredValue(typed))
  // The field takes Escape for its list, which is never closed by itself: closing it means closing the search.
  const combobox = useCombobox({ opened: true, onDropdownClose: props.onClose })
  const choose = (id: string): void => {
    const entry = found.find((each) => each.id === id)
    props.onClose()
    if (entry) void navigate({ to: entry.to, search: entry.search })
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <div className={classes.field}>
        <RoomIcon name="search" />
        <Combobox.EventsTarget>
          <input
            className={classes.input}
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={combobox.listId ?? ''}
            aria-label={say('searchLabel')}
            placeholder={say('searchHint')}
            value={typed}
            data-autofocus=""
            enterKeyHint="go"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.selectFirstOption()
            }}
          />
        </Combobox.EventsTarget>
      </div>
      <output className="visually-hidden">{say('searchFound', { count: found.length })}</output>
      {isError && <p className={classes.nothing}>{say('searchNoIndicators')}</p>}
      {found.length === 0 && <Nothing typed={typed} onClose={props.onClose} />}
      <Combobox.Options className={classes.options ?? ''} aria-label={say('searchResults')} hidden={found.length === 0}>
        {found.map((entry) => (
          <Option key={entry.id} entry={entry} />
        ))}
      </Combobox.Options>
    </Combobox>
  )
}

/** Finds an indicator, a month or a room by any of its names, accents forgiven; arrows choose, Enter goes, Escape closes. */
export const Palette = (props: PaletteProps): JSX.Element => {
  const say = useSay(appWords)
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      withCloseButton={false}
      size="lg"
      padding={0}
      yOffset="8dvh"
      transitionProps={{ duration: 0 }}
      aria-label={say('searchLabel')}
    >
      <Search {...props} />
    </Modal>
  )
}
