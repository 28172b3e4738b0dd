import { randomBytes } from 'node:crypto'
import { routes } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Bind } from '../../http/bind.ts'
import type { Asking } from '../asking.ts'
import { isAdministrator } from '../guard.ts'
import { actorOf } from '../principal.ts'
import { insertAuditEntry } from '../queries.ts'
import { hashOfKey, keyPrefix } from './identify-key.ts'
import { insertKey, isAgencyKnown, readKeys, updateRevoked } from './queries.ts'

const dayMs = 24 * 60 * 60 * 1000
const shownLength = keyPrefix.length + 6

/** An administrator minds the keys of all agencies, who approves those of their own. */
const requireOwn = ({ guard }: Asking, agency: string): void => guard.own(agency, ['approver'], ['administrator'])

const missing = (what: string): never => {
  throw new Refusal('not-found', { text: what })
}

/** Binds the making, listing and revoking of keys. They live in real time, by `clock`. */
export const keyRoutes = (bind: Bind, { clock }: { readonly clock: () => Date }): void => {
  bind(routes.getKeys, async ({ reader, asking, params: { agency } }) => {
    requireOwn(asking, agency)
    return { keys: await readKeys(reader, agency) }
  })

  bind(routes.postKey, async ({ writer, asking, params: { agency }, body }) => {
    requireOwn(asking, agency)
    asking.guard.lasting(
      agency,
      (grant) => isAdministrator(grant) || (grant.role === 'approver' && grant.agency === agency),
    )
    if (!(await isAgencyKnown(writer, agency))) missing(agency)
    const secret = keyPrefix + randomBytes(32).toString('base64url')
    const madeBy = actorOf(asking.principal)
    const key = await insertKey(writer, {
      agency,
      name: body.name.trim(),
      scopes: body.scopes,
      prefix: secret.slice(0, shownLength),
      hash: hashOfKey(secret),
      madeBy,
      expiresAt: new Date(clock().getTime() + body.days * dayMs).toISOString(),
    })
    const { id, name, scopes, expiresAt } = key
    await insertAuditEntry(writer, {
      actor: madeBy,
      agency,
      action: 'key.make',
      subject: `key:${id}`,
      to: { name, scopes, expiresAt },
    })
    return { key, secret }
  })

  bind(routes.revokeKey, async ({ writer, asking, params, body }) => {
    requireOwn(asking, params.agency)
    const key = (await updateRevoked(writer, params, body.reason.trim(), clock())) ?? missing(params.key)
    await insertAuditEntry(writer, {
      actor: actorOf(asking.principal),
      agency: params.agency,
      action: 'key.revoke',
      subject: `key:${key.id}`,
      why: body.reason.trim(),
    })
    return key
  })
}
