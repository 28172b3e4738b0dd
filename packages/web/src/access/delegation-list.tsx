import type { Client, DelegationAnswer } from '@giaoban/api/client'
import { formatInstant } from '@giaoban/core/periods'
import { compareInstants } from '@giaoban/core/statistics'
import type { JSX } from 'react'
import controls from '../ui/controls.module.css'
import { Mark } from '../ui/mark.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { useChange } from './people-data.ts'
import { ProblemLine } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { roleNames } from './role-names.ts'

/** Delegations with their state; what may be taken back has its button. */
export const DelegationList = (props: {
  readonly client: Client
  readonly now: string
  readonly delegations: readonly DelegationAnswer[]
}): JSX.Element => {
  const { client, now, delegations } = props
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const sayRole = useSay(roleNames)
  const { run, busy, problem } = useChange()
  const revoke = (one: DelegationAnswer): Promise<boolean> =>
    run(async () => {
      const params = { delegation: one.id }
      const body = { reason: say('delegationRevokeReason') }
      await client.send('POST', '/api/delegations/{delegation}/revoke', { params, body })
      const { appointment, delegate, startsAt, endsAt, reason } = one
      const again = { appointment, delegate: delegate.person, endsAt, reason }
      return {
        text: say('delegationRevoked', { name: delegate.name }),
        undo: () =>
          client.send('POST', '/api/delegations', {
            body: { ...again, startsAt: compareInstants(startsAt, now) < 0 ? now : startsAt },
          }),
      }
    })
  return (
    <>
      <ProblemLine problem={problem} />
      <ul className={classes.list}>
        {delegations.map((one) => (
          <li key={one.id}>
            <span className={classes.what}>
              <strong>{say('delegationLine', { holder: one.holder.name, delegate: one.delegate.name })}</strong>
              <Mark>{say(`state_${one.state}`)}</Mark>
              <span className={classes.note}>
                {one.title}, {one.agencyName[language]} · {one.roles.map((role) => sayRole(role)).join(', ')}
              </span>
              <span className={classes.note}>
                {say('span', { from: formatInstant(one.startsAt, language), to: formatInstant(one.endsAt, language) })}{' '}
                · {one.reason}
                {one.revokeReason && ` · ${say('state_revoked')}: ${one.revokeReason}`}
              </span>
            </span>
            {one.mayRevoke && (
              <button
                type="button"
                className={`${controls.plain} ${classes.small}`}
                disabled={busy}
                onClick={() => void revoke(one)}
              >
                {say('delegationRevoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
