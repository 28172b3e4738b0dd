import { createHash, randomUUID } from 'node:crypto'
import type { Role } from '@giaoban/api'
import type { Caller, Who, World } from './world.ts'
import { foreignAgency, marker, ownAgency } from './world.ts'

/** What is sent to a route. */
export interface Sent {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** A workbook, sent as a form with the body's fields. */
  readonly file?: Buffer
}

type Make = (world: World, caller: Caller) => Sent | Promise<Sent>

/** How a route is tried: at rows of the caller's own, at foreign ones and at missing ones, each made afresh. */
export interface Fixture {
  readonly own: Make
  /** Absent: the route has no address of somebody's rows; then `own` must show nothing foreign. */
  readonly foreign?: Make
  readonly missing?: Make
  /** To whom row-level security opens foreign rows, admitted by the route or not; absent: those who see the province, as far as the route admits them. */
  readonly wide?: readonly Role[]
  /** True: those who see everything are shown the planted rows, so that a hole would be seen. */
  readonly showsPlanted?: boolean
  /** Callers that are let in and have nothing of their own to try it at. */
  readonly withoutOwn?: readonly Who[]
}

const none: Fixture = { own: () => ({}) }
const peopleSeers: readonly Role[] = ['administrator', 'synthesiser', 'secretariat', 'chair']
const administrator: readonly Role[] = ['administrator']

/** Sees unpublished figures of February; the public asks for the published January. */
const month = ({ who }: Caller): Readonly<Record<string, string>> =>
  who === 'public' || who === 'nobody'
    ? { area: 'gia-lai', period: '2024-M01' }
    : { area: 'gia-lai', period: '2024-M02', asOf: '2024-03-01T00:00:00+07:00' }

const newPerson = async ({ sql }: World, agency: string): Promise<string> => {
  const id = `${agency === foreignAgency ? marker : 'other'}-${randomUUID()}`
  await sql(
    `INSERT INTO person (tenant, id, name, email, illustrative) VALUES ('gia-lai', $1, $1, $1 || '@example.vn', true)`,
    [id],
  )
  await newAppointment({ sql } as World, id, agency)
  return id
}
const newAppointment = async ({ sql }: World, person: string, agency: string): Promise<string> => {
  const title = agency === foreignAgency ? marker : 'Chuyên viên'
  const [row] = await sql(
    `INSERT INTO appointment (tenant, person, agency, position, title, roles, valid_from)
     VALUES ('gia-lai', $1, $2, 'officer', $3, '{}', '2021-01-01') RETURNING id`,
    [person, agency, title],
  )
  return String(row?.['id'])
}
const newDelegation = async (world: World, appointment: string, delegate: string): Promise<string> => {
  const [row] = await world.sql(
    `INSERT INTO delegation (tenant, appointment, delegate, starts_at, ends_at, reason)
     VALUES ('gia-lai', $1, $2, '2024-02-01', '2024-04-01', $3) RETURNING id`,
    [appointment, delegate, marker],
  )
  return String(row?.['id'])
}
const newSession = async ({ sql }: World, person: string): Promise<string> => {
  const id = randomUUID()
  await sql(
    `INSERT INTO auth.session (tenant, id, user_id, token, expires_at, via, user_agent)
     VALUES ('gia-lai', $1, $2, $1, '2030-01-01', 'demo', $3)`,
    [id, person, person.startsWith(marker) ? marker : 'browser'],
  )
  return id
}
/** Gives somebody a second step of signing in. */
const newSecondStep = async ({ sql }: World, made: Promise<string>): Promise<string> => {
  const person = await made
  await sql(
    `INSERT INTO auth.two_factor (tenant, id, user_id, secret, backup_codes) VALUES ('gia-lai', $1, $1, 'x', 'x')`,
    [person],
  )
  await sql(`UPDATE auth."user" SET two_factor_enabled = true WHERE tenant = 'gia-lai' AND id = $1`, [person])
  return person
}
/** The caller; for those who are nobody's, somebody of the own agency. */
const selfOf = async (world: World, { person }: Caller): Promise<string> => person ?? newPerson(world, ownAgency)
const missingPerson = `${marker}-nobody-there`

const delegationBody = async (world: World, caller: Caller, agency: string) => {
  const holder = agency === ownAgency ? await selfOf(world, caller) : await newPerson(world, agency)
  return {
    appointment: await newAppointment(world, holder, agency),
    delegate: await newPerson(world, agency),
    startsAt: '2024-02-04T08:00:00+07:00',
    endsAt: '2024-02-14T08:00:00+07:00',
    reason: 'Đi công tác',
  }
}

const personParams = async (person: Promise<string>): Promise<Sent> => ({ params: { person: await person } })

const newKeyBody = { name: 'Phần mềm một cửa', scopes: ['read'], days: 30 } as const
const keyParams = async ({ sql }: World, agency: string): Promise<{ agency: string; key: string }> => {
  const [row] = await sql(
    `INSERT INTO api_key (tenant, agency, name, scopes, prefix, hash, made_by, expires_at)
     VALUES ('gia-lai', $1, $2, '{read}', 'gb_', $3, 'operator:test', '2030-01-01') RETURNING id`,
    [agency, agency === foreignAgency ? marker : 'Khoá', randomUUID()],
  )
  return { agency, key: String(row?.['id']) }
}

/** The workbook that the product itself offers to be filled in. */
const importing: Make = async ({ app, callers }) => {
  const { headers } = callers.find(({ who }) => who === 'administrator') ?? { headers: {} }
  const answer = await app.inject({ url: '/api/people/workbook?kind=template', headers: { ...headers } })
  const { content = '' } = answer.json() as { content?: string }
  return { body: { dryRun: 'yes' }, file: Buffer.from(content, 'base64') }
}

/** A workbook that was read, with one line. */
const newWorkbook = async ({ sql }: World): Promise<string> => {
  const [row] = await sql(
    `INSERT INTO workbook (tenant, sha256, name, size, source, area, uploaded_by, uploaded_at, sheets, period, read_at)
     VALUES ('gia-lai', $1, 'bieu.xlsx', 4, $2, 'gia-lai', 'operator:test', '2024-02-03', '[{"name": "Biểu 1", "hidden": false}]',
       '2024-M01', now()) RETURNING id`,
    [randomUUID(), ownAgency],
  )
  const id = String(row?.['id'])
  await sql(`INSERT INTO workbook_bytes (tenant, workbook, bytes) VALUES ('gia-lai', $1, 'x')`, [id])
  await sql(
    `INSERT INTO workbook_sheet (tenant, workbook, position, numeric_cells, placed, last_row, last_col, frame)
     VALUES ('gia-lai', $1, 1, 1, 1, 2, 2, '{"merges": [], "columns": [], "tables": [], "findings": []}')`,
    [id],
  )
  await sql(
    `INSERT INTO workbook_line (tenant, workbook, position, n, layout, line, title, path, qualifiers, measures, figures, example)
     VALUES ('gia-lai', $1, 1, 0, 'biểu', 'dòng', 'Biểu', '{Dòng}', '{}', '{level}', 1,
       '{"cell": "B2", "period": "2024-M01", "value": "1"}')`,
    [id],
  )
  return id
}
const newImport = async (world: World): Promise<string> => {
  const workbook = await newWorkbook(world)
  await world.sql(
    `INSERT INTO source_file (tenant, sha256, name, size, bytes)
     SELECT tenant, sha256, name, size, 'x' FROM workbook WHERE id = $1`,
    [workbook],
  )
  await world.sql(
    `INSERT INTO import (tenant, sha256, name, kind, imported_by, status, counts, workbook, accepted_at)
     SELECT tenant, sha256, name, 'workbook', 'operator:test', 'imported', '{}', id, '2024-02-03' FROM workbook WHERE id = $1`,
    [workbook],
  )
  return workbook
}
const ofWorkbook = async (world: World): Promise<{ params: { workbook: string } }> => ({
  params: { workbook: await newWorkbook(world) },
})

/** A line for every declared route. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  getContext: none,
  getScorecard: { own: (_world, caller) => ({ query: month(caller) }), showsPlanted: true },
  getIndicators: none,
  getIndicator: {
    own: (_world, caller) => ({ params: { code: 'GO_INDUSTRY' }, query: month(caller) }),
    showsPlanted: true,
  },
  getIndicatorAreas: {
    own: (_world, caller) => {
      const { area: _area, ...query } = month(caller)
      return { params: { code: 'GO_INDUSTRY' }, query }
    },
  },
  getAreas: none,
  getSourceCells: {
    own: async ({ sql }) => {
      const [file] =
        await sql(`SELECT s.sha256, o.provenance->>'sheet' AS sheet, o.provenance->>'cell' AS cell FROM source_file s
        JOIN observation o USING (tenant, sha256) WHERE s.name = 'phu-luc.xlsx' ORDER BY o.id LIMIT 1`)
      return {
        params: { id: String(file?.['sha256']) },
        query: { sheet: String(file?.['sheet']), cell: String(file?.['cell']) },
      }
    },
    foreign: () => ({ params: { id: 'f'.repeat(64) }, query: { cell: 'A1' } }),
    missing: () => ({ params: { id: 'e'.repeat(64) }, query: { cell: 'A1' } }),
  },
  getFacts: { own: (_world, caller) => ({ query: month(caller) }), showsPlanted: true },
  getDataQuality: { own: () => ({ query: { asOf: '2024-03-01T00:00:00+07:00' } }), showsPlanted: true },
  getDemoDraft: none,
  postWorkbook: {
    // The people's template is a workbook too. It was sent before, so that nothing is read behind the backs of those who count rows.
    own: async (world, caller) => {
      const { file } = await importing(world, caller)
      const sha256 = createHash('sha256')
        .update(file as Buffer)
        .digest('hex')
      await world.sql(
        `INSERT INTO workbook (tenant, sha256, name, size, source, area, uploaded_by, uploaded_at, sheets, read_at)
         VALUES ('gia-lai', $1, 'mau.xlsx', 4, $2, 'gia-lai', 'operator:test', '2024-02-03', '[]', now()) ON CONFLICT DO NOTHING`,
        [sha256, ownAgency],
      )
      return { file: file as Buffer, body: { source: ownAgency, area: 'gia-lai', released: '2024-02-02' } }
    },
  },
  getWorkbooks: { own: () => ({}), showsPlanted: true },
  getWorkbook: { own: ofWorkbook },
  deleteWorkbook: { own: ofWorkbook },
  getWorkbookLines: { own: ofWorkbook },
  answerWorkbookLines: {
    own: async (world) => ({
      ...(await ofWorkbook(world)),
      body: { answers: [{ layout: 'biểu', line: 'dòng', leave: { reason: 'Không theo dõi' } }] },
    }),
  },
  getWorkbookSheet: { own: async (world) => ({ params: { workbook: await newWorkbook(world), sheet: '1' } }) },
  acceptWorkbook: { own: async (world) => ({ ...(await ofWorkbook(world)), body: { openLines: 'leave' } }) },
  undoWorkbook: {
    own: async (world) => ({ params: { workbook: await newImport(world) }, body: { reason: 'Nhập nhầm tệp' } }),
  },
  getWorkbookFindings: { own: ofWorkbook },
  getOpenApi: none,
  getHealth: none,

  getAgencies: none,
  postAgency: {
    own: () => ({
      body: {
        code: `H21.X${randomUUID().slice(0, 8).toUpperCase()}`,
        name: { vi: 'Đơn vị mới', en: 'New unit' },
        kind: 'sector',
        parent: 'H21',
      },
    }),
  },
  patchAgency: {
    own: () => ({ params: { agency: ownAgency }, body: { name: { vi: `Sở ${randomUUID()}`, en: 'X' } } }),
  },
  getAgencyHistory: { own: () => ({ params: { agency: ownAgency } }) },

  importAgencies: { own: importing },

  getPeople: { own: () => ({}), showsPlanted: true },
  // A workbook is packed: what it shows cannot be read off its bytes, only that it is another one.
  getPeopleWorkbook: { own: () => ({ query: { kind: 'all' } }), wide: peopleSeers },
  importPeople: { own: importing },
  postPerson: { own: () => ({ body: { name: 'Người mới', email: `${randomUUID()}@example.vn` } }) },
  getPerson: {
    own: (_world, { person }) => ({ params: { person: person ?? 'caller-nobody' } }),
    foreign: (world) => personParams(newPerson(world, foreignAgency)),
    missing: () => ({ params: { person: missingPerson } }),
    wide: peopleSeers,
  },
  patchPerson: {
    own: async (world) => ({ ...(await personParams(newPerson(world, ownAgency))), body: { phone: '0269 123 456' } }),
  },
  postAppointment: {
    own: async (world) => ({
      ...(await personParams(newPerson(world, ownAgency))),
      body: { agency: ownAgency, position: 'deputy', title: 'Phó', roles: [], validFrom: '2024-01-01' },
    }),
  },
  endAppointment: {
    own: async (world) => ({
      params: { appointment: await newAppointment(world, await newPerson(world, foreignAgency), ownAgency) },
      body: { validTo: '2024-02-01', reason: 'Chuyển công tác' },
    }),
  },
  postPasswordLink: {
    own: (world) => personParams(newPerson(world, ownAgency)),
  },
  resetSecondStep: {
    own: (world) => personParams(newSecondStep(world, newPerson(world, ownAgency))),
  },
  getSessions: {
    own: (_world, { person }) => ({ params: { person: person ?? 'caller-nobody' } }),
    foreign: (world) => personParams(newPerson(world, foreignAgency)),
    missing: () => ({ params: { person: missingPerson } }),
    wide: administrator,
  },
  endSessions: {
    own: async (world, caller) => {
      const person = await selfOf(world, caller)
      return { params: { person }, body: { session: await newSession(world, person) } }
    },
    foreign: async (world) => {
      const person = await newPerson(world, foreignAgency)
      return { params: { person }, body: { session: await newSession(world, person) } }
    },
    missing: () => ({ params: { person: missingPerson }, body: {} }),
    wide: administrator,
  },
  getDelegations: { own: () => ({}), wide: peopleSeers, showsPlanted: true },
  postDelegation: {
    own: async (world, caller) => ({ body: await delegationBody(world, caller, ownAgency) }),
    foreign: async (world, caller) => ({ body: await delegationBody(world, caller, foreignAgency) }),
    missing: async (world, caller) => ({
      body: { ...(await delegationBody(world, caller, foreignAgency)), appointment: randomUUID() },
    }),
    wide: administrator,
    // They see nobody whom they could name.
    withoutOwn: ['nobody', 'observer'],
  },
  revokeDelegation: {
    own: async (world, caller) => {
      const holder = await selfOf(world, caller)
      const appointment = await newAppointment(world, holder, ownAgency)
      const delegation = await newDelegation(world, appointment, await newPerson(world, ownAgency))
      return { params: { delegation }, body: { reason: 'Về sớm' } }
    },
    foreign: async (world) => {
      const appointment = await newAppointment(world, await newPerson(world, foreignAgency), foreignAgency)
      const delegation = await newDelegation(world, appointment, await newPerson(world, foreignAgency))
      return { params: { delegation }, body: { reason: 'Về sớm' } }
    },
    missing: () => ({ params: { delegation: randomUUID() }, body: { reason: 'Về sớm' } }),
    wide: administrator,
  },
  getNotifications: none,
  readNotifications: {
    own: async ({ sql }, { person }) => {
      const [row] = await sql(
        `INSERT INTO notification (tenant, person, kind) VALUES ('gia-lai', $1, 'delegation.begun') RETURNING id`,
        [person ?? 'caller-nobody'],
      )
      return { body: { ids: [String(row?.['id'])] } }
    },
  },
  putBusinessClock: { own: () => ({ body: { now: '2024-02-03T08:00:00+07:00' } }) },

  getKeys: {
    own: () => ({ params: { agency: ownAgency } }),
    foreign: () => ({ params: { agency: foreignAgency } }),
    missing: () => ({ params: { agency: 'H21.NOWHERE' } }),
  },
  postKey: {
    own: () => ({ params: { agency: ownAgency }, body: newKeyBody }),
    foreign: () => ({ params: { agency: foreignAgency }, body: newKeyBody }),
    missing: () => ({ params: { agency: 'H21.NOWHERE' }, body: newKeyBody }),
  },
  revokeKey: {
    own: async (world) => ({ params: await keyParams(world, ownAgency), body: { reason: 'Đổi máy' } }),
    foreign: async (world) => ({ params: await keyParams(world, foreignAgency), body: { reason: 'Đổi máy' } }),
    missing: () => ({ params: { agency: 'H21.NOWHERE', key: randomUUID() }, body: { reason: 'Đổi máy' } }),
  },

  getAudit: {
    own: () => ({}),
    foreign: () => ({ query: { agency: foreignAgency } }),
    missing: () => ({ query: { agency: 'H21.NOWHERE' } }),
    showsPlanted: true,
  },
  getAuditVerification: none,

  getMe: none,
  getMyAccount: none,
  endMySession: {
    own: async (world, caller) => ({ params: { session: await newSession(world, caller.person ?? 'caller-nobody') } }),
    foreign: async (world) => ({ params: { session: await newSession(world, await newPerson(world, foreignAgency)) } }),
    missing: () => ({ params: { session: randomUUID() } }),
  },
  endMyOtherSessions: none,
  getSignInWays: none,
  getDemoAccounts: none,
}
