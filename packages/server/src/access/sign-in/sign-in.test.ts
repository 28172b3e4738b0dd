import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, openExample } from '../../testing/example.ts'
import { cookiesOf, type MadePerson, makePerson, post, signInAs } from '../../testing/people.ts'

const password = 'bốn từ không liên quan'

onEachDatabase('signing in', (database) => {
  let db: Database
  let app: FastifyInstance
  let lan: MadePerson
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db)
    lan = await makePerson(db, { id: 'lan', roles: ['administrator'], agency: 'H21', password })
  })
  afterAll(async () => {
    await app.close()
    await db.close()
  })

  const me = async (cookie?: string) =>
    (await app.inject({ url: '/api/me', headers: cookie === undefined ? {} : { cookie } })).json()
  const signIn = (given: string, address = lan.email) =>
    post(app, '/api/auth/sign-in/email', { email: address, password: given })
  const auditOf = (person: string) =>
    db.read(asOperator('gia-lai'), (reader) =>
      reader.db.selectFrom('audit_entry').selectAll().where('subject', '=', `person:${person}`).orderBy('id').execute(),
    )

  it('nobody is signed in without a cookie', async () => {
    expect(await me()).toEqual({ person: null, grants: [], twoFactor: false, waiting: [], unread: 0 })
  })

  it('the right password makes a session, and the session a person with roles', async () => {
    const response = await signIn(password)
    expect([response.statusCode, response.json()]).toEqual([200, { twoFactor: false }])
    expect(await me(cookiesOf(response))).toMatchObject({
      person: { id: 'lan', email: lan.email, illustrative: true },
      grants: [{ role: 'administrator', agency: 'H21', onBehalfOf: null, until: null }],
    })
  })

  it('what somebody may see because of who they are stays out of every cache', async () => {
    const caches = async (headers: Record<string, string>) =>
      (await app.inject({ url: '/api/context', headers })).headers['cache-control']
    expect(await caches({})).toBe('no-cache')
    expect(await caches({ cookie: await signInAs(app, lan) })).toBe('no-store')
  })

  it('a demo account is entered with one click', async () => {
    expect((await me(await signInAs(app, lan))).person.id).toBe('lan')
  })

  it('the ways to sign in are told to everybody', async () => {
    expect((await app.inject('/api/sign-in/ways')).json()).toEqual({
      password: true,
      oidc: [],
      demo: true,
      recovery: false,
    })
    const { accounts } = (await app.inject('/api/demo/accounts')).json()
    expect(accounts).toContainEqual(
      expect.objectContaining({ person: 'lan', role: 'administrator', agency: 'H21', agencyName: expect.any(String) }),
    )
  })

  it('without mail an administrator hands over a link that sets the password once; nobody else gets one', async () => {
    const hoa = await makePerson(db, { id: 'hoa', roles: ['reporter'], agency: 'H21', illustrative: false })
    const link = async (by: Pick<MadePerson, 'id'>, of = hoa.id) =>
      post(app, `/api/people/${of}/password-link`, {}, await signInAs(app, by))
    const answer = (await link(lan)).json()
    expect(answer).toEqual({ path: expect.stringMatching(/^\/dat-lai-mat-khau#\S{20,}$/), mailedTo: null })
    const body = { token: answer.path.split('#')[1], newPassword: 'năm chiếc thuyền nan trôi' }
    expect((await post(app, '/api/auth/reset-password', body)).statusCode).toBe(200)
    expect((await post(app, '/api/auth/reset-password', body)).json().code).toBe('sign-in/link-over')
    expect((await me(cookiesOf(await signIn(body.newPassword, hoa.email)))).person.id).toBe('hoa')
    const other = await makePerson(db, { roles: ['approver'], agency: 'H21' })
    expect((await link(other)).json().code).toBe('access/denied')
    expect((await link(lan, 'khong-co')).json().code).toBe('not-found')
    expect(await auditOf('hoa')).toContainEqual(
      expect.objectContaining({ actor: 'person:lan', action: 'person.password-link', state_to: { mailedTo: null } }),
    )
  })

  describe('the audit', () => {
    it('holds the begin and the end of a session, in the chain of the agency', async () => {
      const minh = await makePerson(db, { id: 'minh', roles: ['reporter'], agency: 'H21' })
      const cookie = await signInAs(app, minh)
      await post(app, '/api/auth/sign-out', {}, cookie)
      expect((await me(cookie)).person).toBeNull()
      expect(await auditOf('minh')).toMatchObject([
        { actor: 'person:minh', agency: 'H21', action: 'session.begin', state_to: { via: 'demo' } },
        { actor: 'person:minh', agency: 'H21', action: 'session.end' },
      ])
    })
  })
})
