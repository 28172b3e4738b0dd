import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, openExample, testSignIn } from '../../testing/example.ts'
import { cookiesOf, type MadePerson, makePerson, post, signInAs } from '../../testing/people.ts'

const password = 'bốn từ không liên quan'

onEachDatabase('attacks on signing in', (database) => {
  let now = new Date('2026-11-01T00:00:00+07:00')
  let db: Database
  let app: FastifyInstance
  let lan: MadePerson
  let minh: MadePerson
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db, { clock: () => now, requestsPerMinute: 10_000 })
    lan = await makePerson(db, { id: 'lan', roles: ['reporter'], agency: 'H21.SCT', password })
    minh = await makePerson(db, { id: 'minh', roles: ['administrator'], agency: 'H21', password })
  })
  afterAll(async () => {
    await app.close()
    await db.close()
  })
  const tryAs = (email: string, given: string, remoteAddress = '10.0.0.1') =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email, password: given },
      headers: { 'sec-fetch-site': 'same-origin' },
      remoteAddress,
    })
  const me = async (cookie: string) => (await app.inject({ url: '/api/me', headers: { cookie } })).json()

  it('guessing: after five wrong passwords even the right one waits, and says for how long; elsewhere it does not', async () => {
    for (let n = 0; n < 5; n += 1) expect((await tryAs(lan.email, `sai ${n} sai sai sai`)).statusCode).toBe(401)
    const locked = await tryAs(lan.email, password)
    expect([locked.statusCode, locked.json().code, locked.json().params]).toEqual([429, 'sign-in/wait', { minutes: 1 }])
    expect((await tryAs(lan.email, password, '10.0.0.2')).statusCode).toBe(200)
    now = new Date(now.getTime() + 61_000)
    expect((await tryAs(lan.email, 'sai sai sai sai')).statusCode).toBe(401)
    expect((await tryAs(lan.email, password)).json().params).toEqual({ minutes: 2 })
    now = new Date(now.getTime() + 121_000)
    expect((await tryAs(lan.email, password)).statusCode).toBe(200)
  })

  it('guessing many at once gains nothing', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => tryAs(minh.email, `sai ${n} sai sai sai`, '10.0.0.3')),
    )
    expect(answers.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(5)
  })

  it('one password tried on many accounts slows its address down', async () => {
    const codes = []
    for (let n = 0; n < 32; n += 1) codes.push((await tryAs(`nguoi-${n}@gialai.example`, 'x', '10.0.0.4')).statusCode)
    expect(codes.at(-1)).toBe(429)
  })

  it('an account that is not there is refused with the words of a wrong password', async () => {
    const known = (await tryAs(minh.email, 'sai sai sai sai', '10.0.0.5')).json()
    const unknown = (await tryAs('khong-co@gialai.example', 'sai sai sai sai', '10.0.0.5')).json()
    const broken = (await tryAs('khong phai dia chi', 'sai sai sai sai', '10.0.0.5')).json()
    const told = ({ code, title, status }: typeof known) => ({ code, title, status })
    expect(told(unknown)).toEqual(told(known))
    expect(told(broken)).toEqual(told(known))
  })

  it('wrong passwords are in the audit, without what was typed', async () => {
    const entries = await db.read(asOperator('gia-lai'), (reader) =>
      reader.db.selectFrom('audit_entry').selectAll().where('action', '=', 'denied').execute(),
    )
    expect(entries).toContainEqual(
      expect.objectContaining({
        actor: 'public',
        subject: 'person:minh',
        state_to: { what: 'password', address: '10.0.0.5' },
      }),
    )
    expect(JSON.stringify(entries)).not.toMatch(/sai sai|khong-co|khong phai/)
  })

  it('session fixation: a cookie from before is never the session after', async () => {
    const first = await signInAs(app, lan)
    const response = await post(app, '/api/auth/sign-in/demo', { person: minh.id }, first)
    expect(cookiesOf(response)).not.toBe(first)
    expect((await me(first)).person.id).toBe('lan')
    const planted = await post(app, '/api/auth/sign-in/demo', { person: minh.id }, 'giaoban.session_token=planted')
    expect(cookiesOf(planted)).not.toContain('planted')
    expect((await me('giaoban.session_token=planted')).person).toBeNull()
  })

  it('a cookie without its signature, or with another’s, is nobody’s', async () => {
    const cookie = await signInAs(app, lan)
    const [name, value = ''] = cookie.split('=')
    const [token, signature] = decodeURIComponent(value).split('.')
    for (const forged of [token, `${token}.`, `${token}x.${signature}`])
      expect((await me(`${name}=${encodeURIComponent(forged ?? '')}`)).person).toBeNull()
  })

  it('the cookie is kept from scripts and other sites, and by https locked to this host', async () => {
    const plain = String((await post(app, '/api/auth/sign-in/demo', { person: 'lan' })).headers['set-cookie'])
    expect(plain).toMatch(/^giaoban\.session_token=.*HttpOnly.*SameSite=Lax/i)
    const safe = await appOn(db, { signIn: { ...testSignIn, url: 'https://giaoban.gialai.example' } })
    const locked = String((await post(safe, '/api/auth/sign-in/demo', { person: 'lan' })).headers['set-cookie'])
    expect(locked).toMatch(/^__Host-giaoban\.session_token=/)
    expect(locked).toMatch(/; Secure/i)
    expect(locked).toMatch(/; Path=\//i)
    expect(locked).not.toMatch(/Domain=/i)
    await safe.close()
    const behind = await appOn(db, { trustProxy: true })
    const forwarded = await behind.inject({
      method: 'POST',
      url: '/api/auth/sign-in/demo',
      payload: { person: 'lan' },
      headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-proto': 'https' },
    })
    expect(String(forwarded.headers['set-cookie'])).toMatch(/^__Host-giaoban.*; Secure/i)
    await behind.close()
  })

  it('an address that a client made up beside that of the proxy counts for nothing', async () => {
    const behind = await appOn(db, { clock: () => now, trustProxy: true, requestsPerMinute: 10_000 })
    const codes = []
    for (let n = 0; n < 7; n += 1) {
      const answer = await behind.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: 'khong-co-ai@gialai.example', password: 'sai sai sai sai' },
        headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `198.51.100.${n}, 203.0.113.7` },
        remoteAddress: '127.0.0.1',
      })
      codes.push(answer.statusCode)
    }
    expect(codes.slice(-1)).toEqual([429])
    await behind.close()
  })

  it.each([
    ['/api/auth/sign-in/email', { email: 'a\0b@vi.du.vn', password }],
    ['/api/auth/reset-password', { token: 'a\0b', newPassword: 'năm từ khác hẳn lúc trước' }],
    ['/api/auth/sign-in/demo', { person: 'a\0b' }],
  ])('text that no database keeps is refused at %s', async (url, body) => {
    const response = await post(app, url, body)
    expect([response.statusCode, response.json().code]).toEqual([400, 'request/invalid'])
  })

  it('CSRF: a page of another site signs nobody in or out', async () => {
    const cookie = await signInAs(app, lan)
    for (const url of ['/api/auth/sign-out', '/api/auth/sign-in/demo', '/api/me/sessions/end-others'])
      for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}]) {
        const response = await app.inject({
          method: 'POST',
          url,
          payload: { person: 'lan' },
          headers: { cookie, ...headers },
        })
        expect([url, response.statusCode, response.json().code]).toEqual([url, 403, 'access/foreign-origin'])
      }
    expect((await me(cookie)).person.id).toBe('lan')
  })

  const shut: readonly (readonly ['GET' | 'POST', string])[] = [
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/change-email'],
    ['POST', '/api/auth/delete-user'],
    ['GET', '/api/auth/list-sessions'],
    ['GET', '/api/auth/get-session'],
    ['POST', '/api/auth/link-social'],
    ['GET', '/api/auth/ok'],
    ['GET', '/api/auth/reset-password/token'],
  ]
  it.each(shut)('a door that nobody needs is not there: %s %s', async (method, url) => {
    const cookie = await signInAs(app, lan)
    const response = await app.inject({
      method,
      url,
      ...(method === 'POST' ? { payload: {} } : {}),
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })
    expect(response.statusCode).toBe(404)
  })

  it('mass assignment: a field that a door does not name is refused', async () => {
    const response = await post(app, '/api/auth/sign-in/email', { email: lan.email, password, role: 'administrator' })
    expect([response.statusCode, response.json().code]).toEqual([400, 'request/invalid'])
  })

  it('a body that is too large, or no JSON, is refused before anything is done with it', async () => {
    const large = await post(app, '/api/auth/sign-in/email', { email: lan.email, password: 'x'.repeat(20_000) })
    expect(large.statusCode).toBe(400)
    const text = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: 'email=x',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(text.statusCode).toBe(400)
  })

  describe('sessions', () => {
    it('are listed with device and address, and ended one by one or all others', async () => {
      const here = await signInAs(app, lan)
      const there = await signInAs(app, lan)
      const elsewhere = await signInAs(app, lan)
      const account = async () => (await app.inject({ url: '/api/me/account', headers: { cookie: here } })).json()
      const { sessions } = await account()
      expect(sessions[0]).toMatchObject({ address: '127.0.0.1', device: 'lightMyRequest' })
      expect(sessions.filter((session: { here: boolean }) => session.here)).toHaveLength(1)
      const other = sessions.find((session: { here: boolean }) => !session.here)
      expect((await post(app, `/api/me/sessions/${other.id}/end`, {}, here)).json()).toEqual({ ended: 1 })
      expect((await post(app, '/api/me/sessions/end-others', {}, here)).json().ended).toBeGreaterThan(0)
      expect((await account()).sessions).toHaveLength(1)
      for (const ended of [there, elsewhere]) expect((await me(ended)).person).toBeNull()
    })

    it('of others cannot be ended, nor seen', async () => {
      const mine = await signInAs(app, lan)
      const theirs = await signInAs(app, minh)
      const { sessions } = (await app.inject({ url: '/api/me/account', headers: { cookie: theirs } })).json()
      for (const { id } of sessions)
        expect((await post(app, `/api/me/sessions/${id}/end`, {}, mine)).statusCode).toBe(404)
      expect((await me(theirs)).person.id).toBe('minh')
    })

    it('end when somebody may no longer sign in, who then finds no account either', async () => {
      const hoa = await makePerson(db, { id: 'hoa', roles: ['reporter'], agency: 'H21.SCT', password })
      const cookie = await signInAs(app, hoa)
      await db.write(asOperator('gia-lai'), (writer) =>
        writer.db.updateTable('person').set({ active: false }).where('id', '=', 'hoa').execute(),
      )
      expect((await me(cookie)).person).toBeNull()
      expect((await tryAs(hoa.email, password, '10.0.0.9')).json().code).toBe('sign-in/wrong')
    })
  })

  it('the role that signs people in sees no figures, and the application’s role no password', async () => {
    const { Kysely, sql } = await import('kysely')
    const store = new Kysely<object>({ dialect: db.signInDialect('gia-lai') })
    await expect(sql`SELECT * FROM observation`.execute(store)).rejects.toThrow(/permission denied/)
    await expect(sql`SELECT * FROM person`.execute(store)).rejects.toThrow(/permission denied/)
    await expect(
      db.read(asOperator('gia-lai'), (reader) => sql`SELECT password FROM auth.account`.execute(reader.db as never)),
    ).rejects.toThrow(/permission denied/)
    const elsewhere = new Kysely<object>({ dialect: db.signInDialect('kon-tum') })
    expect((await sql`SELECT * FROM auth."user"`.execute(elsewhere)).rows).toEqual([])
  })

  it('a server that does not run as a demonstration has no door for invented people, though their province was loaded', async () => {
    const plain = await appOn(db, { signIn: { ...testSignIn, demo: false } })
    expect((await plain.inject('/api/sign-in/ways')).json()).toMatchObject({ demo: false })
    expect((await plain.inject('/api/demo/accounts')).statusCode).toBe(404)
    expect((await post(plain, '/api/auth/sign-in/demo', { person: 'lan' })).statusCode).toBe(404)
    const opened = await signInAs(app, minh)
    expect((await plain.inject({ url: '/api/me', headers: { cookie: opened } })).json().person).toBeNull()
    const cookie = cookiesOf(await tryAs(minh.email, password, '10.0.0.9'))
    const headers = { 'sec-fetch-site': 'same-origin', cookie }
    const payload = { now: '2026-11-23T00:00:00Z' }
    expect((await plain.inject({ method: 'PUT', url: '/api/business-clock', payload, headers })).statusCode).toBe(404)
    await plain.close()
  })

  it('a province that is no demonstration has no door for invented people', async () => {
    await db.write(asOperator('gia-lai'), (writer) =>
      writer.db.updateTable('tenant').set({ business_clock: null }).execute(),
    )
    expect((await app.inject('/api/demo/accounts')).statusCode).toBe(404)
    expect((await post(app, '/api/auth/sign-in/demo', { person: 'lan' })).statusCode).toBe(404)
  })
})
