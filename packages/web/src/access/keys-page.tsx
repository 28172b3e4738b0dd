import type { Client, MadeKeyAnswer, MeAnswer } from '@giaoban/api/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type JSX, useId, useState } from 'react'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/notice.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { KeysList } from './keys-list.tsx'
import { MadeKey, MakeKey } from './keys-make.tsx'
import { AdminNav } from './people-parts.tsx'
import classes from './sign-in.module.css'
import { signInWords } from './sign-in-words.ts'

interface Choice {
  readonly code: string
  readonly name: string
}

/** Agencies whose keys one may mind: all for an administrator, else those that one heads. */
const useAgencies = (client: Client, { grants }: Pick<MeAnswer, 'grants'>): readonly Choice[] => {
  const { language } = useLanguage()
  const isAdministrator = grants.some(({ role }) => role === 'administrator')
  const { data } = useQuery({
    queryKey: ['agencies'],
    queryFn: ({ signal }) => client.get('/api/agencies', { signal }),
    enabled: isAdministrator,
  })
  if (isAdministrator) return (data?.agencies ?? []).map(({ code, name }) => ({ code, name: name[language] }))
  return grants
    .filter(({ role }) => role === 'approver')
    .map(({ agency, agencyName }) => ({ code: agency, name: agencyName }))
}

interface KeysPageProps {
  readonly client: Client
  readonly session: Pick<MeAnswer, 'grants'>
  readonly search: Readonly<Record<string, string>>
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
}

/** The keys of an agency's programs: made, shown once, revoked. */
export const KeysPage = ({ client, session, search, onSearch }: KeysPageProps): JSX.Element => {
  const say = useSay(signInWords)
  useTitle(`${say('keysTitle')} · ${say('brand')}`)
  const id = useId()
  const queryClient = useQueryClient()
  const [made, setMade] = useState<MadeKeyAnswer | null>(null)
  const agencies = useAgencies(client, session)
  const agency = search['co-quan'] ?? session.grants[0]?.agency ?? ''
  const { data } = useQuery({
    queryKey: ['keys', agency],
    queryFn: ({ signal }) => client.get('/api/agencies/{agency}/keys', { params: { agency }, signal }),
  })
  const changed = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['keys', agency] })
  return (
    <div className={classes.room}>
      <PageHead title={say('keysTitle')} intro={say('keysIntro')} />
      <AdminNav administrator={session.grants.some(({ role }) => role === 'administrator')} />
      <div className={`${classes.field} ${classes.chooser}`}>
        <label className={classes.label} htmlFor={id}>
          {say('agency')}
        </label>
        <select
          id={id}
          className={controls.input}
          value={agency}
          onChange={(event) => {
            setMade(null)
            onSearch({ 'co-quan': event.target.value })
          }}
        >
          {agencies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {made && <MadeKey made={made} onPut={() => setMade(null)} />}
      {!data && <Placeholder lines={6} label={say('loading')} />}
      {data?.keys.length === 0 && (
        <Notice kind="empty" title={say('keysEmptyTitle')}>
          <p>{say('keysEmpty')}</p>
          <code className={classes.curl}>{`curl -H "Authorization: Bearer gb_…" ${location.origin}/api/context`}</code>
        </Notice>
      )}
      {data && data.keys.length > 0 && (
        <KeysList client={client} agency={agency} keys={data.keys} onChanged={changed} />
      )}
      <MakeKey
        client={client}
        agency={agency}
        onMade={async (answer) => {
          setMade(answer)
          await changed()
        }}
      />
    </div>
  )
}
