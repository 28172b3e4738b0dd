import type { MadeKeyAnswer } from '@giaoban/api'
import { addDays, dateOf } from '@giaoban/core/periods'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, openExample } from '../../testing/example.ts'
import { makePerson, post, signInAs } from '../../testing/people.ts'

onEachDatabase('API keys', (database) => {
  let now = new Date('2026-11-01T00:00:00+07:00')
  let db: Database
  let app: FastifyInstance
  let administrator: string
  let approver: string
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db, { clock: () => now })
    administrator = await signInAs(app, await makePerson(db, { roles: ['administrator'], agency: 'H21' }))
    approver = await signInAs(app, await makePerson(db, { roles: ['approver'], agency: 'H21.SCT' }))
  })
  afterAll(async () => {
    await app.close()
    await db.close()
  })

  const keysAt = (agency: string) => `/api/agencies/${agency}/keys`
  const make = async (agency: string, cookie: string): Promise<MadeKeyAnswer> => {
    const response = await post(app, keysAt(agency), { name: 'Phần mềm kế toán', scopes: ['read'], days: 30 }, cookie)
    expect(response.statusCode).toBe(200)
    return response.json()
  }
  const use = async (secret: string, url = '/api/context') => {
    const response = await app.inject({ url, headers: { authorization: `Bearer ${secret}` } })
    return [response.statusCode, response.json().code, response.json().params?.reason]
  }

  it('who approves makes keys for their own agency, an administrator for every agency, and nobody sees them again', async () => {
    const own = await make('H21.SCT', approver)
    await make('H21.STC', administrator)
    expect(own.secret).toMatch(/^gb_[\w-]{43}$/)
    const listed = await app.inject({ url: keysAt('H21.SCT'), headers: { cookie: approver } })
    expect(listed.json().keys).toEqual([own.key])
    expect(listed.body).not.toContain(own.secret)
    const stored = await db.read(asOperator('gia-lai'), (reader) =>
      reader.db.selectFrom('api_key').selectAll().execute(),
    )
    expect(JSON.stringify(stored)).not.toContain(own.secret)
  })

  it('the keys of another agency answer like missing ones', async () => {
    const { key } = await make('H21.STC', administrator)
    const foreign = [
      await app.inject({ url: keysAt('H21.STC'), headers: { cookie: approver } }),
      await post(app, keysAt('H21.STC'), { name: 'x', scopes: ['read'], days: 1 }, approver),
      await post(app, `${keysAt('H21.STC')}/${key.id}/revoke`, { reason: 'x' }, approver),
      await post(app, `${keysAt('H21.SCT')}/${key.id}/revoke`, { reason: 'x' }, approver),
    ]
    expect(foreign.map((response) => [response.statusCode, response.json().code])).toEqual(
      foreign.map(() => [404, 'not-found']),
    )
  })

  it('a key opens what its scopes say, and what it is used for is known to the minute', async () => {
    const { secret, key } = await make('H21.SCT', approver)
    expect((await use(secret))[0]).toBe(200)
    const me = await app.inject({ url: '/api/me', headers: { authorization: `Bearer ${secret}` } })
    expect(me.json()).toMatchObject({
      person: null,
      key: { id: key.id, agency: 'H21.SCT', scopes: ['read'] },
      grants: [{ role: 'reporter', agency: 'H21.SCT', agencyName: 'Sở Công Thương' }],
    })
    expect(await use(secret, '/api/me/account')).toEqual([403, 'access/denied', undefined])
    const { keys } = (await app.inject({ url: keysAt('H21.SCT'), headers: { cookie: approver } })).json()
    expect(keys.find(({ id }: { id: string }) => id === key.id).lastUsedAt).toBe('2026-11-01T00:00:00+07:00')
  })

  it('a key that is revoked, too old or nobody’s opens nothing, and says why', async () => {
    const revoked = await make('H21.SCT', approver)
    const old = await make('H21.SCT', approver)
    const answer = await post(app, `${keysAt('H21.SCT')}/${revoked.key.id}/revoke`, { reason: 'Lộ khoá' }, approver)
    expect(answer.json()).toMatchObject({ revokeReason: 'Lộ khoá', revokedAt: '2026-11-01T00:00:00+07:00' })
    expect(await use(revoked.secret)).toEqual([401, 'access/key', 'revoked'])
    now = new Date('2026-12-02T00:00:00+07:00')
    expect(await use(old.secret)).toEqual([401, 'access/key', 'expired'])
    expect(await use('gb_wrong')).toEqual([401, 'access/key', 'unknown'])
  })

  it('a key opens nothing from the day on which its agency ends', async () => {
    const { secret } = await make('H21.STC', administrator)
    const end = (validTo: string | null) =>
      app.inject({
        method: 'PATCH',
        url: '/api/agencies/H21.STC',
        headers: { cookie: administrator, 'sec-fetch-site': 'same-origin' },
        payload: { validTo },
      })
    const today = dateOf((await app.inject('/api/context')).json().businessDate)
    expect((await end(addDays(today, 1))).statusCode).toBe(200)
    expect((await use(secret))[0]).toBe(200)
    expect((await end(today)).statusCode).toBe(200)
    expect(await use(secret)).toEqual([401, 'access/key', 'ended'])
    await end(null)
    expect((await use(secret))[0]).toBe(200)
  })

  it('an address that tries keys is slowed down', async () => {
    const answers = []
    for (let n = 0; n < 25; n += 1) answers.push((await use(`gb_${n}`))[1])
    expect(answers.at(-1)).toBe('sign-in/wait')
  })

  it('making and revoking are in the audit of the agency, without the key', async () => {
    const entries = await db.read(asOperator('gia-lai'), (reader) =>
      reader.db
        .selectFrom('audit_entry')
        .select(['action', 'agency', 'why', 'state_to'])
        .where('action', 'in', ['key.make', 'key.revoke'])
        .where('agency', '=', 'H21.SCT')
        .execute(),
    )
    expect(entries.filter(({ action }) => action === 'key.revoke')).toMatchObject([{ why: 'Lộ khoá' }])
    expect(entries.filter(({ action }) => action === 'key.make').length).toBe(4)
    expect(JSON.stringify(entries)).not.toMatch(/gb_/)
  })
})
