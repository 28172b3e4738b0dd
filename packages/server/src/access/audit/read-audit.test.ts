import type { AuditAnswer, AuditVerificationAnswer } from '@giaoban/api'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, testSignIn } from '../../testing/example.ts'
import { type Owned, openOwned } from '../../testing/owner.ts'
import { makePerson, signInAs } from '../../testing/people.ts'
import { insertAuditEntry } from '../queries.ts'
import { sealChains } from './seal.ts'

const tenant = 'gia-lai'
let now = Date.parse('2024-02-03T08:00:00+07:00')
const clock = (): Date => new Date(now)

onEachDatabase('the audit over HTTP', (database) => {
  let owned: Owned
  let app: FastifyInstance
  let administrator: string
  let approver: string
  beforeAll(async () => {
    owned = await openOwned(await database.fresh())
    await owned.pool.query(`INSERT INTO tenant (tenant, name_vi, name_en, business_clock) VALUES ('gia-lai', 'T', 'T', '2024-02-03');
      INSERT INTO agency (tenant, code, name_vi, name_en, kind)
      VALUES ('gia-lai', 'H21.SCT', 'Sở Công Thương', 'Industry', 'department'), ('gia-lai', 'H21.STC', 'Sở Tài chính', 'Finance', 'department')`)
    app = await appOn(owned.db, { clock, secret: testSignIn.secret })
    const people = [
      await makePerson(owned.db, { id: 'admin', roles: ['administrator'], agency: 'H21.STC' }),
      await makePerson(owned.db, { id: 'head', roles: ['approver'], agency: 'H21.SCT' }),
    ] as const
    administrator = await signInAs(app, people[0])
    approver = await signInAs(app, people[1])
    await owned.db.write(asOperator(tenant), async (writer) => {
      for (let n = 1; n <= 7; n += 1)
        await insertAuditEntry(writer, {
          actor: n % 2 === 0 ? 'person:head' : 'operator:root',
          agency: n <= 4 ? 'H21.SCT' : 'H21.STC',
          action: n === 7 ? 'agency.rename' : 'person.change',
          subject: `person:p${n}`,
          from: { name: 'Cũ' },
          to: { name: `100%_mới ${n}` },
          ...(n === 3 ? { why: 'Theo quyết định 15' } : {}),
        })
    })
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await owned.close()
  })

  const ask = async (query: string, cookie = administrator): Promise<AuditAnswer> =>
    (await app.inject({ url: `/api/audit${query}`, headers: { cookie } })).json()
  const subjects = ({ entries }: AuditAnswer): readonly string[] =>
    entries.map(({ subject }) => subject).filter((subject) => /^person:p\d$/.test(subject))

  describe('is filtered', () => {
    const filters: readonly (readonly [string, string, readonly number[]])[] = [
      ['by action', '?action=agency.rename', [7]],
      ["by an actor's code", '?actor=operator:root', [7, 5, 3, 1]],
      ["by a part of a person's name, whatever its case", `?actor=${encodeURIComponent('người HEAD')}`, [6, 4, 2]],
      ['by agency', '?agency=H21.STC&subject=person:p', [7, 6, 5]],
      ["to the province's own affairs", '?agency=-&subject=person:p', []],
      ['by a part of the subject', '?subject=n:p4', [4]],
      ['by a part of the reason', `?text=${encodeURIComponent('quyết định')}`, [3]],
      ['by a part of a state, signs of patterns taken as they are', `?text=${encodeURIComponent('100%_mới 5')}`, [5]],
      ['by a sign of a pattern that stands nowhere', `?text=${encodeURIComponent('1%0')}`, []],
      ['from a day on', '?from=2020-01-01&subject=person:p', [7, 6, 5, 4, 3, 2, 1]],
      ['up to a day before any', '?to=2020-01-01', []],
    ]
    it.each(filters)('%s', async (_sentence, query, expected) => {
      expect(subjects(await ask(query))).toEqual(expected.map((n) => `person:p${n}`))
    })

    it('and a day that is none is refused', async () => {
      const response = await app.inject({ url: '/api/audit?from=2024-02-31', headers: { cookie: administrator } })
      expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([400, 'request/invalid'])
    })
  })

  it('comes in pages that neither repeat nor leave out, while entries are added', async () => {
    const found: string[] = []
    let before: string | null = null
    do {
      const page: AuditAnswer = await ask(`?subject=person:p&limit=3${before === null ? '' : `&before=${before}`}`)
      found.push(...subjects(page))
      before = page.next
      await owned.db.write(asOperator(tenant), (writer) =>
        insertAuditEntry(writer, { actor: 'operator:root', action: 'person.change', subject: 'person:late' }),
      )
    } while (before !== null)
    expect(found).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => `person:p${n}`))
  })

  it('shows an approver the own agency alone, whatever is asked', async () => {
    expect(subjects(await ask('', approver))).toEqual(['person:p4', 'person:p3', 'person:p2', 'person:p1'])
    expect((await ask('', approver)).entries.every(({ agency }) => agency === 'H21.SCT')).toBe(true)
    expect(subjects(await ask('?text=m%E1%BB%9Bi%207', approver))).toEqual([])
  })

  it('tells an approver no more of somebody hidden from them than that it was a person', async () => {
    await owned.db.write(asOperator(tenant), (writer) =>
      insertAuditEntry(writer, {
        actor: 'person:admin',
        agency: 'H21.SCT',
        action: 'person.change',
        subject: 'agency:x',
      }),
    )
    const actors = async (cookie: string) =>
      (await ask('?subject=agency:x', cookie)).entries.map(({ actor, actorName }) => [actor, actorName])
    expect(await actors(approver)).toEqual([['person', null]])
    expect(await actors(administrator)).toEqual([['person:admin', 'Người admin']])
    const found = async (cookie: string) => (await ask('?subject=agency:x&actor=person:admin', cookie)).entries.length
    expect([await found(approver), await found(administrator)]).toEqual([0, 1])
  })

  it('names people and agencies, and gives states as they were kept', async () => {
    const { entries } = await ask('?subject=person:p4')
    expect(entries).toMatchObject([
      {
        actor: 'person:head',
        actorName: 'Người head',
        agencyName: { vi: 'Sở Công Thương', en: 'Industry' },
        from: { name: 'Cũ' },
        to: { name: '100%_mới 4' },
        why: null,
      },
    ])
  })

  it('is verified for an administrator, at most once a minute, and says where it was tampered with', async () => {
    const verify = async (): Promise<AuditVerificationAnswer> =>
      (await app.inject({ url: '/api/audit/verification', headers: { cookie: administrator } })).json()
    await sealChains(owned.db, { tenant, secret: testSignIn.secret, clock })
    expect(await verify()).toMatchObject({
      state: 'whole',
      unsealed: 0,
      sealsProved: true,
      seals: [{ seq: 1 }],
      problems: [],
    })
    await owned.pool.query(`UPDATE audit_entry SET why = 'khác' WHERE subject = 'person:p3'`)
    expect(await verify()).toMatchObject({ state: 'whole' })
    now += 60_000
    expect(await verify()).toMatchObject({ state: 'tampered', problems: [{ what: 'changed', chain: 'H21.SCT' }] })
    const denied = await app.inject({ url: '/api/audit/verification', headers: { cookie: approver } })
    expect(denied.statusCode).toBe(403)
  })
})
