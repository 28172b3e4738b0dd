import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { type CallAs, callerOn } from '../../testing/callers.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, openExample } from '../../testing/example.ts'

const admin = 'vu-duc-long'
const head = 'tran-minh-duc'
const deputy = 'le-thi-thu-ha'
const officer = 'ksor-hlan'
const stranger = 'nay-y-thoan'

onEachDatabase('agencies and people over HTTP', (database) => {
  let db: Database
  let app: FastifyInstance
  let call: CallAs
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db)
    call = callerOn(app)
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await db.close()
  })

  const entries = (subject: string) =>
    db.read(asOperator('gia-lai'), ({ db: rows }) =>
      rows
        .selectFrom('audit_entry')
        .select(['actor', 'agency', 'action', 'state_from as from', 'state_to as to', 'why'])
        .where('subject', '=', subject)
        .orderBy('id', 'desc')
        .execute(),
    )
  const codeOf = (response: { json: () => unknown }): unknown => (response.json() as { code?: string }).code
  /** The newest notifications of somebody. */
  const kindsFor = async (person: string, newest = 1): Promise<readonly string[]> => {
    const { notifications } = (await call(person, 'GET', '/api/notifications')).json()
    return notifications.slice(0, newest).map(({ kind }: { kind: string }) => kind)
  }
  const person = async (id: string, by = admin) => (await call(by, 'GET', `/api/people/${id}`)).json()

  it('a rename is written down with what was, what became and why, and can be taken back', async () => {
    const body = { name: { vi: 'Sở Công Thương mới', en: 'New Department' }, why: 'Nghị quyết 12' }
    const changed = await call(admin, 'PATCH', '/api/agencies/H21.SCT', body)
    expect(changed.json()).toMatchObject({ code: 'H21.SCT', undo: { name: { vi: 'Sở Công Thương' } } })
    expect((await entries('agency:H21.SCT'))[0]).toMatchObject({
      actor: `person:${admin}`,
      agency: 'H21.SCT',
      action: 'agency.rename',
      from: { name: { vi: 'Sở Công Thương' } },
      to: { name: { vi: 'Sở Công Thương mới' } },
      why: 'Nghị quyết 12',
    })
    await call(admin, 'PATCH', '/api/agencies/H21.SCT', changed.json().undo)
    const { agencies } = (await call(officer, 'GET', '/api/agencies')).json()
    expect(agencies.find(({ code }: { code: string }) => code === 'H21.SCT').name.vi).toBe('Sở Công Thương')
    const history = (await call(admin, 'GET', '/api/agencies/H21.SCT/history')).json()
    expect(history.entries).toMatchObject([
      { action: 'agency.rename', actorName: 'Vũ Đức Long' },
      { action: 'agency.rename', why: 'Nghị quyết 12' },
    ])
  })

  it('a merger ends an agency with what is held there, and taking it back brings both back', async () => {
    const merged = await call(admin, 'PATCH', '/api/agencies/H21.STC', {
      absorbs: { agencies: ['H21.SCT'], on: '2024-07-01' },
    })
    expect(merged.json()).toMatchObject({ appointments: 3, undo: { releases: ['H21.SCT'] } })
    expect((await person(officer)).appointments).toMatchObject([{ validTo: '2024-07-01', endReason: 'agency.ended' }])
    expect(await kindsFor(officer)).toEqual(['appointment.ended'])
    expect((await entries('agency:H21.SCT'))[0]).toMatchObject({ action: 'agency.merge', to: { successor: 'H21.STC' } })
    await call(admin, 'PATCH', '/api/agencies/H21.STC', merged.json().undo)
    expect(await kindsFor(officer, 2)).toEqual(['appointment.made', 'appointment.ended'])
    expect((await person(officer)).appointments).toMatchObject([{ validTo: null, endReason: null }])
    const { agencies } = (await call(admin, 'GET', '/api/agencies')).json()
    expect(agencies.find(({ code }: { code: string }) => code === 'H21.SCT')).toMatchObject({
      validTo: null,
      successor: null,
      head: { name: 'Trần Minh Đức', standIn: { name: 'Lê Thị Thu Hà' } },
      people: 3,
    })
  })

  it('what does not fit is refused and leaves no trace', async () => {
    const name = { vi: 'Sở', en: 'Department' }
    const cases: readonly (readonly ['POST' | 'PATCH', string, object, string])[] = [
      ['POST', '/api/agencies', { code: 'H21.Sở', name, kind: 'department' }, 'agency/code'],
      ['POST', '/api/agencies', { code: 'H21.SCT', name, kind: 'department' }, 'agency/known'],
      ['POST', '/api/agencies', { code: 'H21.NEW', name, kind: 'department', parent: 'H99' }, 'agency/unknown'],
      ['POST', '/api/agencies', { code: 'H21.NEW', name, kind: 'commune', area: 'nowhere' }, 'area/unknown'],
      ['POST', '/api/agencies', { code: 'H21.NEW', name, kind: 'circus' }, 'request/invalid'],
      ['POST', '/api/agencies', { code: 'H21.NEW', name, kind: 'press', tenant: 'x' }, 'request/invalid'],
      ['PATCH', '/api/agencies/H21', { validTo: '2024-07-01' }, 'agency/has-units'],
      ['PATCH', '/api/agencies/H21.NO', { validTo: '2024-07-01' }, 'not-found'],
      ['PATCH', '/api/agencies/H21.SCT', { releases: ['H21.STC'] }, 'not-found'],
    ]
    for (const [method, url, body, code] of cases) expect(codeOf(await call(admin, method, url, body))).toBe(code)
    expect(await entries('agency:H21.NEW')).toEqual([])
    expect(codeOf(await call(head, 'POST', '/api/agencies', cases[0]?.[2] ?? {}))).toBe('access/denied')
  })

  it('a new person is invited, holds what they are given, and can be put to rest', async () => {
    const appointment = {
      agency: 'H21.STP',
      position: 'officer',
      title: 'Chuyên viên',
      roles: ['reporter'],
      validFrom: '2024-02-01',
    }
    const made = await call(admin, 'POST', '/api/people', { name: 'Lý Thị Sen', email: 'Sen.Ly@vi.du.vn', appointment })
    expect(made.statusCode).toBe(200)
    const id: string = made.json().person
    expect(await person(id)).toMatchObject({ active: true, appointments: [{ agency: 'H21.STP', current: true }] })
    const again = await call(admin, 'POST', '/api/people', { name: 'Ai Khác', email: 'sen.ly@VI.du.vn' })
    expect(codeOf(again)).toBe('person/email-known')
    const rested = await call(admin, 'PATCH', `/api/people/${id}`, { active: false, why: 'Nghỉ hưu' })
    expect(rested.json().undo).toEqual({ active: true })
    expect((await entries(`person:${id}`)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['person.deactivate', 'person.appoint', 'person.create']),
    )
  })

  it('whoever is put to rest is signed out, and the last administrator cannot be', async () => {
    expect((await call('vo-thi-mai-anh', 'GET', '/api/notifications')).statusCode).toBe(200)
    await call(admin, 'PATCH', `/api/people/vo-thi-mai-anh`, { active: false })
    expect((await call('vo-thi-mai-anh', 'GET', '/api/notifications')).statusCode).toBe(401)
    expect(codeOf(await call(admin, 'PATCH', `/api/people/${admin}`, { active: false }))).toBe(
      'person/last-administrator',
    )
    const [held] = (await person(admin)).appointments
    const end = await call(admin, 'POST', `/api/appointments/${held.id}/end`, { validTo: '2024-02-01' })
    expect(codeOf(end)).toBe('person/last-administrator')
    expect((await person(admin)).appointments).toMatchObject([{ validTo: null }])
  })

  it('an agency has one head at a time; the next is appointed once the last has left, and each is told', async () => {
    const wanted = {
      agency: 'H21.SNNPTNT',
      position: 'head',
      title: 'Giám đốc',
      roles: ['approver'],
      validFrom: '2024-03-01',
    }
    const url = `/api/people/${stranger}/appointments`
    expect(codeOf(await call(admin, 'POST', url, wanted))).toBe('appointment/two-heads')
    const [held] = (await person('pham-quoc-bao')).appointments
    const end = { validTo: '2024-03-01', reason: 'Nghỉ hưu' }
    expect((await call(admin, 'POST', `/api/appointments/${held.id}/end`, end)).statusCode).toBe(200)
    const made = await call(admin, 'POST', url, wanted)
    expect(made.statusCode).toBe(200)
    // The department is merged a year later: what is held there without end ends with it.
    expect((await person(stranger)).appointments[0]).toMatchObject({ validTo: '2025-03-01', endReason: 'agency.ended' })
    // The end can no longer be taken back: the place is filled.
    const undo = await call(admin, 'POST', `/api/appointments/${held.id}/end`, { validTo: null })
    expect(codeOf(undo)).toBe('appointment/two-heads')
    expect(await kindsFor('pham-quoc-bao')).toEqual(['appointment.ended'])
    expect(await kindsFor(stranger)).toEqual(['appointment.made'])
  })

  it('a head sees colleagues and lends the own appointment; whoever stands in does not pass it on', async () => {
    const [held] = (await person(head, head)).appointments
    const body = {
      appointment: held.id,
      delegate: officer,
      startsAt: '2024-02-12T08:00:00+07:00',
      endsAt: '2024-02-16T17:00:00+07:00',
      reason: 'Họp tại Hà Nội',
    }
    const made = await call(head, 'POST', '/api/delegations', body)
    expect(made.json()).toMatchObject({ state: 'coming', delegate: { name: 'Ksor H’Lan' }, mayRevoke: true })
    expect(await kindsFor(officer)).toEqual(['delegation.made'])
    // The deputy stands in for the head now, and holds the role of approver by that alone.
    const passed = await call(deputy, 'POST', '/api/delegations', {
      ...body,
      startsAt: '2024-02-04T08:00:00+07:00',
      endsAt: '2024-02-05T08:00:00+07:00',
    })
    expect(codeOf(passed)).toBe('not-found')
    expect(codeOf(await call(deputy, 'POST', `/api/delegations/${made.json().id}/revoke`, { reason: 'x' }))).toBe(
      'not-found',
    )
    expect((await call(stranger, 'GET', '/api/delegations')).json().delegations).toEqual([])
    const overlapping = {
      ...body,
      delegate: deputy,
      startsAt: '2024-02-16T08:00:00+07:00',
      endsAt: '2024-02-20T08:00:00+07:00',
    }
    expect(codeOf(await call(head, 'POST', '/api/delegations', overlapping))).toBe('delegation/overlap')
    const revoked = await call(head, 'POST', `/api/delegations/${made.json().id}/revoke`, { reason: 'Hoãn họp' })
    expect(revoked.json()).toMatchObject({ state: 'revoked', mayRevoke: false })
    expect(await kindsFor(officer, 2)).toEqual(['delegation.revoked', 'delegation.made'])
    expect((await entries(`person:${head}`))[0]).toMatchObject({ action: 'delegation.revoke', why: 'Hoãn họp' })
    expect(codeOf(await call(admin, 'POST', `/api/delegations/${made.json().id}/revoke`, { reason: 'x' }))).toBe(
      'delegation/over',
    )
  })

  it('people are seen by their own agency and by those who see the province', async () => {
    const seen = async (by: string, agency = ''): Promise<readonly string[]> => {
      const { people } = (await call(by, 'GET', `/api/people${agency}`)).json()
      return people.map(({ id }: { id: string }) => id)
    }
    expect([...(await seen(officer))].sort()).toEqual([officer, deputy, head].sort())
    expect(await seen(admin)).toEqual(expect.arrayContaining([stranger, 'trinh-lan-chi', head]))
    expect(await seen(admin, '?agency=H21.STC')).toEqual(['vo-thi-mai-anh', 'hoang-dinh-khai'])
    expect(codeOf(await call('trinh-lan-chi', 'GET', '/api/people'))).toBe('access/denied')
    expect(codeOf(await call(officer, 'GET', `/api/people/${stranger}`))).toBe('not-found')
    expect((await person('trinh-lan-chi', 'trinh-lan-chi')).name).toBe('Trịnh Lan Chi')
  })

  it('sessions are seen and ended by their owner and by an administrator', async () => {
    const url = '/api/people/dinh-thi-hloi/sessions'
    expect((await call('dinh-thi-hloi', 'GET', url)).json().sessions).toHaveLength(1)
    expect(codeOf(await call(stranger, 'GET', url))).toBe('not-found')
    expect((await call(admin, 'POST', `${url}/end`, {})).json()).toEqual({ ended: 1 })
    expect((await call('dinh-thi-hloi', 'GET', url)).statusCode).toBe(401)
  })

  it('notifications are read once, by whom they are for; the clock of a demo is set by an administrator', async () => {
    const [held] = (await person(officer)).appointments
    await call(admin, 'POST', `/api/appointments/${held.id}/end`, { validTo: '2024-03-01' })
    const { notifications, unread } = (await call(officer, 'GET', '/api/notifications')).json()
    expect(notifications).toHaveLength(unread)
    const ids = [notifications[0].id]
    expect((await call(head, 'POST', '/api/notifications/read', { ids })).statusCode).toBe(200)
    expect((await call(officer, 'POST', '/api/notifications/read', { ids })).json()).toEqual({ unread: unread - 1 })
    expect((await call(officer, 'POST', '/api/notifications/read', { ids, unread: true })).json()).toEqual({
      unread,
    })
    const now = '2024-03-04T08:00:00+07:00'
    expect(codeOf(await call(head, 'PUT', '/api/business-clock', { now }))).toBe('access/denied')
    expect((await call(admin, 'PUT', '/api/business-clock', { now })).json()).toEqual({ now })
    expect((await entries('tenant:gia-lai'))[0]).toMatchObject({ action: 'clock.set', to: { now } })
    expect((await person(officer)).appointments).toMatchObject([{ current: false }])
  })
})
