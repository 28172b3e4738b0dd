import type { AgencyAnswer, Client, ContextAnswer } from '@giaoban/api/client'
import { dateOf, formatDate } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AgenciesTable } from './agencies-table.tsx'
import { AgencyForm } from './agency-form.tsx'
import { AgencyPanel } from './agency-panel.tsx'
import { agenciesOn, findAgencies } from './agency-tree.ts'
import classes from './people.module.css'
import { agenciesQuery } from './people-data.ts'
import { AdminNav, Awaited, Field } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'

interface AgenciesProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly search: Readonly<Record<string, string>>
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
}

/** Whether the tree as it was and will be is asked for. */
const always = 'tat-ca'

interface RoomProps extends AgenciesProps {
  readonly agencies: readonly AgencyAnswer[]
}

const Room = ({ client, context, search, onSearch, agencies }: RoomProps): JSX.Element => {
  const say = useSay(peopleWords)
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  const today = dateOf(context.businessDate)
  const open = search['ma'] ?? null
  const everything =
    search['luc'] === always ||
    agencies.some(({ code }) => code === open && !agenciesOn(agencies, today).some((one) => one.code === open))
  const shown = findAgencies(everything ? agencies : agenciesOn(agencies, today), typed)
  const opened = agencies.find(({ code }) => code === open)
  const show = (code: string | null): void => {
    const { ma: _code, ...rest } = search
    onSearch(code === null ? rest : { ...rest, ma: code })
  }
  const setEverything = (wanted: boolean): void => {
    const { luc: _when, ...rest } = search
    onSearch(wanted ? { ...rest, luc: always } : rest)
  }
  return (
    <>
      <div className={classes.tools}>
        <Field label={say('agencySearch')} className={classes.wide}>
          {(bound) => (
            <input
              {...bound}
              type="search"
              placeholder={say('agencySearchHelp')}
              className={controls.input}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <label className={controls.check}>
          <input type="checkbox" checked={everything} onChange={(event) => setEverything(event.target.checked)} />
          {say('showEnded')}
        </label>
        <button type="button" className={controls.primary} aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {say('addAgency')}
        </button>
      </div>
      {adding && <AgencyForm client={client} agencies={agencies} agency={null} onDone={() => setAdding(false)} />}
      {opened && (
        <AgencyPanel
          key={opened.code}
          client={client}
          agencies={agencies}
          agency={opened}
          today={today}
          onClose={() => show(null)}
        />
      )}
      <output className={classes.count}>{say('agencyCount', { count: shown.length })}</output>
      {shown.length === 0 ? (
        <p>{say('agencyNone')}</p>
      ) : (
        <AgenciesTable shown={shown} all={agencies} open={open} onOpen={show} />
      )}
    </>
  )
}

/** The tree of agencies: found, set up, renamed, moved, ended, merged, each with a way back. */
export const AgenciesPage = (props: AgenciesProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  useTitle(`${say('agenciesTitle')} · ${say('adminTitle')} · ${say('appName')}`)
  const query = useQuery(agenciesQuery(props.client))
  return (
    <div className={classes.page}>
      <PageHead
        title={say('agenciesTitle')}
        intro={say('agenciesIntro', { date: formatDate(dateOf(props.context.businessDate), language) })}
      />
      <AdminNav administrator />
      <Awaited query={query}>{({ agencies }) => <Room {...props} agencies={agencies} />}</Awaited>
    </div>
  )
}
