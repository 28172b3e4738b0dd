import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

/** What the provider says of whoever signs in there. */
export interface Claims {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
}

/** A provider of OpenID Connect of its own, at which whoever comes is the person of `claims`. */
export interface IdentityProvider {
  readonly issuer: string
  /** Follows the browser's way from the authorization address to our callback; answers that address. */
  readonly walk: (authorization: string) => Promise<string>
  readonly close: () => Promise<void>
}

export const clientId = 'giaoban'
export const clientSecret = 'a secret between the two of them'

const configuration = (callback: string, claims: () => Claims) => ({
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  cookies: { keys: ['only of tests'] },
  findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ ...claims(), sub: id }) }),
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
})

/** Starts the provider on `port` (0: a free one). */
export const openIdentityProvider = async (
  callback: string,
  claims: () => Claims,
  port = 0,
): Promise<IdentityProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const provider = new Provider(issuer, configuration(callback, claims))
  // Nobody is asked anything here: the person is signed in and agrees.
  const agree = async (request: never, response: never): Promise<void> => {
    const { prompt, params, grantId } = await provider.interactionDetails(request, response)
    const accountId = claims().sub
    if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId } })
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId, clientId: String(params['client_id']) })
    grant?.addOIDCScope('openid email profile')
    return provider.interactionFinished(request, response, { consent: { grantId: (await grant?.save()) ?? '' } })
  }
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void agree(request as never, response as never)
    else void answer(request, response)
  })
  return {
    issuer,
    walk: async (authorization) => {
      const jar = new Map<string, string>()
      let at = authorization
      for (let hop = 0; hop < 12 && !at.startsWith(callback); hop += 1) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
        for (const set of response.headers.getSetCookie()) {
          const [pair = ''] = set.split(';')
          jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
        }
        const to = response.headers.get('location')
        if (to === null) throw new Error(`the provider stopped at ${at}: ${await response.text()}`)
        at = new URL(to, at).href
      }
      return at
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
