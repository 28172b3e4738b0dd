import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { type CallAs, callerOn } from '../testing/callers.ts'
import { onEachDatabase } from '../testing/databases.ts'
import { appOn, openExample } from '../testing/example.ts'

const admin = 'vu-duc-long'
const standIn = 'nay-y-thoan'
const deputy = 'le-thi-thu-ha'
const absence = { startsAt: '2024-02-03T08:00:00+07:00', endsAt: '2024-02-10T08:00:00+07:00', reason: 'Nghỉ phép' }
const administrator = {
  agency: 'H21.VP',
  position: 'officer',
  title: 'Quản trị',
  roles: ['administrator'],
  validFrom: '2024-02-01',
}

onEachDatabase('whoever stands in for an administrator', (database) => {
  let db: Database
  let app: FastifyInstance
  let call: CallAs
  let lent: string
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db)
    call = callerOn(app)
    lent = (await call(admin, 'GET', `/api/people/${admin}`)).json().appointments[0].id
    await call(admin, 'POST', '/api/delegations', { appointment: lent, delegate: standIn, ...absence })
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await db.close()
  })

  it('does the work of the absent', async () => {
    const made = await call(standIn, 'POST', '/api/people', { name: 'Lý Thị Sen', email: 'sen.ly@vi.du.vn' })
    expect(made.statusCode).toBe(200)
  })

  const lasting: readonly (readonly [string, 'POST' | 'PATCH', () => string, () => object])[] = [
    ['makes nobody an administrator', 'POST', () => `/api/people/${standIn}/appointments`, () => administrator],
    [
      'makes no new person one either',
      'POST',
      () => '/api/people',
      () => ({ name: 'Ai Đó', email: 'ai.do@vi.du.vn', appointment: administrator }),
    ],
    ['ends no administrator', 'POST', () => `/api/appointments/${lent}/end`, () => ({ validTo: '2024-02-05' })],
    [
      'does not have the letters of an administrator sent elsewhere',
      'PATCH',
      () => `/api/people/${admin}`,
      () => ({ email: 'cua.toi@vi.du.vn' }),
    ],
    ['puts no administrator to rest', 'PATCH', () => `/api/people/${admin}`, () => ({ active: false })],
    [
      'lends nothing on, not even for later',
      'POST',
      () => '/api/delegations',
      () => ({
        appointment: lent,
        delegate: deputy,
        ...absence,
        startsAt: '2024-02-10T08:00:00+07:00',
        endsAt: '2034-02-10T08:00:00+07:00',
      }),
    ],
    [
      'makes no key that outlives the absence',
      'POST',
      () => '/api/agencies/H21.SCT/keys',
      () => ({ name: 'khoá', scopes: ['read'], days: 365 }),
    ],
  ]
  it.each(lasting)('%s', async (_sentence, method, url, body) => {
    const answer = await call(standIn, method, url(), body())
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'access/denied'])
  })

  it('a stand-in of a head makes no key either, while the head does', async () => {
    const body = { name: 'khoá', scopes: ['read'], days: 365 }
    expect((await call(deputy, 'POST', '/api/agencies/H21.SCT/keys', body)).json().code).toBe('access/denied')
    expect((await call('tran-minh-duc', 'POST', '/api/agencies/H21.SCT/keys', body)).statusCode).toBe(200)
  })

  it('what somebody lent ends when they are put to rest themselves', async () => {
    const rolesOf = async (person: string): Promise<readonly string[]> =>
      (await call(person, 'GET', '/api/me')).json().grants.map(({ role }: { role: string }) => role)
    expect(await rolesOf(deputy)).toContain('approver')
    await call(admin, 'PATCH', '/api/people/tran-minh-duc', { active: false })
    expect(await rolesOf(deputy)).not.toContain('approver')
  })
})
