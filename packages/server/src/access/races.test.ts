import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { type CallAs, callerOn } from '../testing/callers.ts'
import { onEachDatabase } from '../testing/databases.ts'
import { appOn, openExample } from '../testing/example.ts'
import { makePerson } from '../testing/people.ts'

const admin = 'vu-duc-long'
const head = 'tran-minh-duc'

/** Two at a time find a gap only now and then: each case is tried often enough. */
const rounds = 6

onEachDatabase('two requests at once', (database) => {
  let db: Database
  let app: FastifyInstance
  let call: CallAs
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db, { requestsPerMinute: 100_000 })
    call = callerOn(app)
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await db.close()
  })
  type Call = Parameters<CallAs>
  /** Codes of the answers to calls that are sent together; '' for one that was done. */
  const together = async (...calls: readonly Call[]): Promise<readonly string[]> => {
    for (const [person] of calls) await call(person, 'GET', '/api/me')
    const answers = await Promise.all(calls.map((one) => call(...one)))
    return answers.map((answer) => (answer.statusCode === 200 ? '' : String(answer.json().code))).sort()
  }

  it('never take away the last two administrators, of different agencies', async () => {
    await makePerson(db, { id: 'quan-tri-2', roles: ['administrator'], agency: 'H21.STP' })
    for (let n = 0; n < rounds; n += 1) {
      const codes = await together(
        [admin, 'PATCH', '/api/people/quan-tri-2', { active: false }],
        ['quan-tri-2', 'PATCH', `/api/people/${admin}`, { active: false }],
      )
      expect(codes.filter((code) => code === '')).toHaveLength(1)
      // Whoever was put to rest was signed out; the other takes it back.
      const [left, rested] =
        (await call(admin, 'GET', '/api/me')).json().person === null ? ['quan-tri-2', admin] : [admin, 'quan-tri-2']
      expect((await call(left, 'PATCH', `/api/people/${rested}`, { active: true })).statusCode).toBe(200)
      call = callerOn(app)
    }
  })

  it('nor do they go with an agency that ends', async () => {
    await call(admin, 'PATCH', '/api/people/quan-tri-2', { active: false })
    const { appointments } = (await call(admin, 'GET', `/api/people/${admin}`)).json()
    const url = `/api/agencies/${appointments[0].agency}`
    const answer = await call(admin, 'PATCH', url, { validTo: '2024-02-01' })
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'person/last-administrator'])
  })

  it('never give an agency two heads', async () => {
    const wanted = { position: 'head', title: 'Trưởng ban', roles: [], validFrom: '2024-01-01' }
    const { agencies } = (await call(admin, 'GET', '/api/agencies')).json()
    const free = agencies.find((one: { head: unknown; validTo: unknown }) => one.head === null && one.validTo === null)
    const body = { ...wanted, agency: free.code }
    const codes = await together(
      [admin, 'POST', '/api/people/ksor-hlan/appointments', body],
      [admin, 'POST', '/api/people/nay-y-thoan/appointments', body],
    )
    expect(codes).toEqual(['', 'appointment/two-heads'])
  })

  it('never lend one appointment to two people', async () => {
    const held = (await call(head, 'GET', `/api/people/${head}`)).json().appointments[0].id
    for (let n = 0; n < rounds; n += 1) {
      const span = {
        appointment: held,
        startsAt: `2024-0${n + 3}-01T08:00:00+07:00`,
        endsAt: `2024-0${n + 3}-02T08:00:00+07:00`,
        reason: 'Đi họp',
      }
      const codes = await together(
        [head, 'POST', '/api/delegations', { ...span, delegate: 'ksor-hlan' }],
        [head, 'POST', '/api/delegations', { ...span, delegate: 'le-thi-thu-ha' }],
      )
      expect(codes).toEqual(['', 'delegation/overlap'])
    }
  })

  it('never make two people of one address, and the second is told why', async () => {
    for (let n = 0; n < rounds; n += 1) {
      const body = { name: 'Ai Đó', email: `hai-lan-${n}@vi.du.vn` }
      const codes = await together([admin, 'POST', '/api/people', body], [admin, 'POST', '/api/people', body])
      expect(codes).toEqual(['', 'person/email-known'])
    }
  })
})
