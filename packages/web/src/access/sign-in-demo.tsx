import type { Client, DemoAccountAnswer } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Mark } from '../ui/mark.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { roleNames } from './role-names.ts'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { TroubleLine, useDoing } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

/** In the order of the month's work. */
const roleOrder = ['chair', 'synthesiser', 'reporter', 'approver', 'secretariat', 'observer', 'administrator'] as const

/** One account for each role, and the others. */
const byRole = (
  accounts: readonly DemoAccountAnswer[],
): { readonly first: readonly DemoAccountAnswer[]; readonly others: readonly DemoAccountAnswer[] } => {
  const first = roleOrder.flatMap((role) => accounts.find((account) => account.role === role) ?? [])
  return { first, others: accounts.filter((account) => !first.includes(account)) }
}

interface AccountsProps {
  readonly accounts: readonly DemoAccountAnswer[]
  readonly busy: boolean
  readonly onEnter: (person: string) => void
}

const Accounts = ({ accounts, busy, onEnter }: AccountsProps): JSX.Element => {
  const say = useSay(signInWords)
  const sayRole = useSay(roleNames)
  return (
    <ul className={classes.accounts}>
      {accounts.map(({ person, name, title, role, agencyName }) => (
        <li key={person}>
          <button
            type="button"
            className={classes.account}
            data-role={role}
            disabled={busy}
            onClick={() => onEnter(person)}
          >
            <strong>{sayRole(role)}</strong>
            <span>
              {name} · {title}, {agencyName}
              <Mark>{say('illustrative')}</Mark>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface DemoProps {
  readonly client: Client
  readonly onSignedIn: () => Promise<void>
}

/** The invented people of the demonstration: a click makes the visitor one of them. */
export const DemoAccounts = ({ client, onSignedIn }: DemoProps): JSX.Element | null => {
  const say = useSay(signInWords)
  const { language } = useLanguage()
  const { busy, trouble, attempt } = useDoing()
  const { data } = useQuery({
    queryKey: ['demo-accounts', language],
    queryFn: ({ signal }) => client.get('/api/demo/accounts', { signal }),
    retry: false,
  })
  if (!data) return null
  const { first, others } = byRole(data.accounts)
  const enter = (person: string): void =>
    void attempt(async () => {
      await knock('/sign-in/demo', { person })
      await onSignedIn()
    })
  return (
    <section className={classes.panel}>
      <h2>{say('demoTitle')}</h2>
      <p className={classes.intro}>{say('demoIntro')}</p>
      <Accounts accounts={first} busy={busy} onEnter={enter} />
      {others.length > 0 && (
        <details className={classes.more}>
          <summary>{say('demoMore', { count: others.length })}</summary>
          <Accounts accounts={others} busy={busy} onEnter={enter} />
        </details>
      )}
      <TroubleLine trouble={trouble} />
    </section>
  )
}
