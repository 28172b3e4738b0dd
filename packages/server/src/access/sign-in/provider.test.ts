import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, openExample, testSignIn } from '../../testing/example.ts'
import {
  type Claims,
  clientId,
  clientSecret,
  type IdentityProvider,
  openIdentityProvider,
} from '../../testing/identity-provider.ts'
import { cookiesOf, type MadePerson, makePerson, post } from '../../testing/people.ts'

const url = 'http://127.0.0.1:8480'
const callback = `${url}/api/auth/callback/sso`

onEachDatabase('signing in by the provider of the province', (database) => {
  let db: Database
  let app: FastifyInstance
  let lan: MadePerson
  let provider: IdentityProvider
  let claims: Claims
  beforeAll(async () => {
    // It is away when the server starts: only its place is known.
    provider = await openIdentityProvider(callback, () => claims)
    const { issuer } = provider
    await provider.close()
    db = await openExample(database)
    app = await appOn(db, {
      signIn: { ...testSignIn, url, provider: { id: 'sso', name: 'Cổng của tỉnh', issuer, clientId, clientSecret } },
    })
    lan = await makePerson(db, { id: 'lan', roles: ['reporter'], agency: 'H21.SCT' })
  })
  afterAll(async () => {
    await app.close()
    await provider.close()
    await db.close()
  })

  const begin = (place = '/tai-khoan') => post(app, '/api/auth/sign-in/social', { provider: 'sso', callbackURL: place })
  const walk = async (given: Claims) => {
    claims = given
    const begun = await begin()
    const back = await provider.walk(begun.json().url)
    const landed = await app.inject({ url: back.slice(url.length), headers: { cookie: cookiesOf(begun) } })
    return { at: landed.headers.location, cookie: cookiesOf(landed), status: landed.statusCode }
  }
  const me = async (cookie: string) => (await app.inject({ url: '/api/me', headers: { cookie } })).json()

  it('a provider that is away says so, and is found once it is back', async () => {
    const away = await begin()
    expect([away.statusCode, away.json().code]).toEqual([503, 'sign-in/provider'])
    provider = await openIdentityProvider(callback, () => claims, Number(new URL(provider.issuer).port))
    expect((await begin()).statusCode).toBe(200)
  })

  it('a person of the same verified address is signed in and led to where they began', async () => {
    const { at, cookie } = await walk({ sub: 'sso-1', email: lan.email, email_verified: true, name: 'Lan' })
    expect(at).toBe('/tai-khoan')
    expect((await me(cookie)).person.id).toBe('lan')
  })

  it.each([
    ['an address that nobody here has', { email: 'khach@gialai.example', email_verified: true }],
    ['an address of ours that the provider has not verified', { email: 'minh@gialai.example', email_verified: false }],
  ])('%s makes nobody and signs nobody in', async (_what, given) => {
    if (given.email.startsWith('minh')) await makePerson(db, { id: 'minh', roles: ['reporter'], agency: 'H21.SCT' })
    const { at, cookie } = await walk({ sub: `sso-${given.email}`, name: 'Ai đó', ...given })
    expect(at).toMatch(/^(http:\/\/127\.0\.0\.1:8480)?\/dang-nhap\?error=/)
    expect((await me(cookie)).person).toBeNull()
  })

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
    'the way back never leads to %s',
    async (place) => {
      expect((await begin(place)).statusCode).toBe(400)
    },
  )
})
