import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { BetterAuthPlugin } from 'better-auth/types'

/** `POST /sign-in/demo`: becomes an invented person of the demonstration, without a password. */
export const demoSignIn = (isDemoAccount: (person: string) => Promise<boolean>): BetterAuthPlugin => ({
  id: 'demo-sign-in',
  endpoints: {
    signInDemo: createAuthEndpoint('/sign-in/demo', { method: 'POST' }, async (context) => {
      const person = String((context.body as { person?: unknown } | undefined)?.person)
      const { internalAdapter } = context.context
      const user = (await isDemoAccount(person)) ? await internalAdapter.findUserById(person) : null
      if (!user) throw new APIError('NOT_FOUND', { code: 'NO_DEMO_ACCOUNT', message: 'no such demo account' })
      await setSessionCookie(context, { session: await internalAdapter.createSession(user.id), user })
      return context.json({ status: true })
    }),
  },
})
