import type { Client, KeyAnswer } from '@giaoban/api/client'
import { formatInstant } from '@giaoban/core/periods'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { Input } from './sign-in-fields.tsx'
import { fieldOf, Send, TroubleLine, useDoing } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

interface RevokeProps {
  readonly client: Client
  readonly agency: string
  readonly name: string
  readonly id: string
  readonly onRevoked: () => Promise<void>
  readonly onCancel: () => void
}

const Revoke = ({ client, agency, name, id, onRevoked, onCancel }: RevokeProps): JSX.Element => {
  const say = useSay(signInWords)
  const { busy, trouble, attempt } = useDoing()
  const send = (form: HTMLFormElement): void =>
    void attempt(async () => {
      await client.send('POST', '/api/agencies/{agency}/keys/{key}/revoke', {
        params: { agency, key: id },
        body: { reason: fieldOf(form, 'reason').trim() },
      })
      await onRevoked()
    })
  return (
    <form
      className={classes.form}
      aria-label={say('revokeOf', { name })}
      onSubmit={(event) => {
        event.preventDefault()
        send(event.currentTarget)
      }}
    >
      <Input label={say('revokeReason')} name="reason" autoComplete="off" isFocused maxLength={500} />
      <TroubleLine trouble={trouble} />
      <div className={classes.buttons}>
        <Send busy={busy}>{say('revokeNow')}</Send>
        <button type="button" className={controls.plain} onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}

interface KeysListProps {
  readonly client: Client
  readonly agency: string
  readonly keys: readonly KeyAnswer[]
  readonly onChanged: () => Promise<void>
}

/** The keys of an agency, with what they may and when they were used. */
export const KeysList = ({ client, agency, keys, onChanged }: KeysListProps): JSX.Element => {
  const say = useSay(signInWords)
  const { language } = useLanguage()
  const [openedAt] = useState(() => Date.now())
  const [revoking, setRevoking] = useState<string | null>(null)
  const at = (instant: string): string => formatInstant(instant, language)
  const stateOf = ({ revokedAt, revokeReason, expiresAt, lastUsedAt }: KeyAnswer): string => {
    if (revokedAt !== null) return say('revoked', { at: at(revokedAt), reason: revokeReason })
    if (Date.parse(expiresAt) <= openedAt) return say('expired')
    return lastUsedAt === null ? say('neverUsed') : say('lastUsed', { at: at(lastUsedAt) })
  }
  return (
    <section className={classes.panel}>
      <ul className={classes.facts}>
        {keys.map((key) => {
          const { id, name, prefix, scopes, madeAt, expiresAt, revokedAt } = key
          return (
            <li key={id}>
              <div className={classes.what}>
                <strong>{name}</strong> <code>{prefix}…</code>
                <span className={classes.note}>
                  {say('keyFacts', {
                    scopes: scopes.map((scope) => say(`scope_${scope}`)).join(', '),
                    made: at(madeAt),
                    expires: at(expiresAt),
                  })}
                </span>
                <span className={classes.note}>{stateOf(key)}</span>
              </div>
              {revokedAt === null && revoking !== id && (
                <button
                  type="button"
                  className={controls.plain}
                  aria-label={say('revokeOf', { name })}
                  onClick={() => setRevoking(id)}
                >
                  {say('revoke')}
                </button>
              )}
              {revoking === id && (
                <Revoke
                  client={client}
                  agency={agency}
                  id={id}
                  name={name}
                  onCancel={() => setRevoking(null)}
                  onRevoked={async () => {
                    setRevoking(null)
                    await onChanged()
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
