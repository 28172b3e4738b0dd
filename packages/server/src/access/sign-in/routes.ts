import { routes } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Bind } from '../../http/bind.ts'
import type { Principal } from '../principal.ts'
import { readTenant } from '../read-tenant.ts'
import { endSessionsOf } from './accounts.ts'
import type { SignInOptions } from './options.ts'
import { readDemoAccounts, readMe, readMyAccount } from './read-me.ts'

const requirePerson = (principal: Principal): Extract<Principal, { kind: 'person' }> => {
  if (principal.kind !== 'person') throw new Refusal('access/sign-in')
  return principal
}

/** Binds what pages ask of sign-in beside its doors: who is here, how to come in, where one is signed in. */
export const signInRoutes = (bind: Bind, { signIn, clock }: { signIn: SignInOptions; clock: () => Date }): void => {
  bind(routes.getMe, ({ reader, asking }) => readMe(reader, asking))

  bind(routes.getSignInWays, async ({ reader }) => ({
    password: true,
    oidc: signIn.provider ? [{ id: signIn.provider.id, name: signIn.provider.name }] : [],
    demo: signIn.demo && ((await readTenant(reader))?.businessClock ?? null) !== null,
    recovery: signIn.mail !== null,
  }))

  bind(routes.getDemoAccounts, async ({ reader, asking }) => {
    if (!signIn.demo) throw new Refusal('not-found', { text: 'demo' })
    return readDemoAccounts(reader, asking)
  })
  bind(routes.getMyAccount, ({ reader, asking }) => readMyAccount(reader, asking, clock()))

  bind(routes.endMySession, async ({ writer, asking, params }) => {
    const ended = await endSessionsOf(writer, requirePerson(asking.principal).id, { only: params.session })
    if (ended === 0) throw new Refusal('not-found', { text: params.session })
    return { ended }
  })

  bind(routes.endMyOtherSessions, async ({ writer, asking }) => {
    const { id, session } = requirePerson(asking.principal)
    return { ended: await endSessionsOf(writer, id, session === undefined ? {} : { except: session }) }
  })
}
