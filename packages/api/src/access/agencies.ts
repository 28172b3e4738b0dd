import type { Instant, IsoDate } from '@giaoban/core/periods'
import { type AgencyKind, agencyKinds, type Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Role, Route } from '../route.ts'
import { instant, isoDate, words } from '../scalars.ts'
import { component, describe, nullable, oneOf, type Schema } from '../schema.ts'
import { agencyCode, line } from './fields.ts'

/** Who heads an agency on the day of the business clock. */
export interface HeadAnswer {
  readonly person: string
  readonly name: string
  readonly title: string
  /** Who stands in during an absence, until when. */
  readonly standIn: { readonly name: string; readonly until: Instant } | null
}

export interface AgencyAnswer {
  /** Identifier code in the form of decision 20/2020/QĐ-TTg. */
  readonly code: string
  readonly name: Words
  readonly kind: AgencyKind
  readonly parent: string | null
  /** Place among those beside it. */
  readonly order: number | null
  /** Null: from before the first figure. */
  readonly validFrom: IsoDate | null
  /** First day on which it no longer stands. */
  readonly validTo: IsoDate | null
  /** Who took over its work. */
  readonly successor: string | null
  /** Area that it answers for: a commune's committee. */
  readonly area: string | null
  /** Null: nobody, or nobody that the caller may know. */
  readonly head: HeadAnswer | null
  /** How many people hold a position there now; null: the caller may not know. */
  readonly people: number | null
}

export interface AgenciesAnswer {
  /** Every agency that stands or stood, those below another after it. */
  readonly agencies: readonly AgencyAnswer[]
}

/** What can be said of an agency. */
export interface AgencyBody {
  readonly code: string
  readonly name: Words
  readonly kind: AgencyKind
  readonly parent?: string | null
  readonly order?: number | null
  readonly validFrom?: IsoDate | null
  readonly area?: string | null
  readonly why?: string
}

/** What is to change; what is absent stays. `validTo` with a `successor` is a merger; null takes an end back. */
export interface AgencyChange {
  readonly name?: Words
  readonly kind?: AgencyKind
  readonly parent?: string | null
  readonly order?: number | null
  readonly validFrom?: IsoDate | null
  readonly validTo?: IsoDate | null
  readonly successor?: string | null
  readonly area?: string | null
  /** Agencies whose work this one takes over, all on one day: a merger in one step. */
  readonly absorbs?: { readonly agencies: readonly string[]; readonly on: IsoDate }
  /** Agencies that it took over and that stand again. */
  readonly releases?: readonly string[]
  readonly why?: string
}

export interface AgencyChanged {
  readonly code: string
  /** What brings back what was before, to be sent as the next change; null: nothing changed. */
  readonly undo: AgencyChange | null
  /** How many appointments ended, or were taken up again, with the agency. */
  readonly appointments: number
}

/** One change of an agency, newest first. */
export interface AgencyHistoryEntry {
  readonly at: Instant
  readonly actor: string
  /** Name of the person who did it, where the caller may know it. */
  readonly actorName: string | null
  readonly action: string
  readonly from: unknown
  readonly to: unknown
  readonly why: string | null
}

export interface AgencyHistory {
  readonly code: string
  readonly entries: readonly AgencyHistoryEntry[]
}

export interface AgencyParams {
  readonly agency: string
}

const names = describe<Words>()(Type.Object({ vi: line(200), en: line(200) }, { additionalProperties: false }))
const kind: Schema<AgencyKind> = oneOf(...agencyKinds)
const order = describe<number>()(Type.Integer({ minimum: 0, maximum: 1_000_000 }))
const area = describe<string>()(Type.String({ minLength: 1, maxLength: 100 }))

export const agencyParams: Schema<AgencyParams> = describe<AgencyParams>()(
  Type.Object({ agency: agencyCode }, { additionalProperties: false }),
)

const agency = component(
  'Agency',
  describe<AgencyAnswer>()(
    Type.Object({
      code: Type.String(),
      name: words,
      kind,
      parent: nullable(Type.String()),
      order: nullable(Type.Number()),
      validFrom: nullable(isoDate),
      validTo: nullable(isoDate),
      successor: nullable(Type.String()),
      area: nullable(Type.String()),
      head: nullable(
        Type.Object({
          person: Type.String(),
          name: Type.String(),
          title: Type.String(),
          standIn: nullable(Type.Object({ name: Type.String(), until: instant })),
        }),
      ),
      people: nullable(Type.Integer()),
    }),
  ),
)

/** Everybody of the province: who is answerable is no secret; heads and numbers as far as the caller may know them. */
export const getAgencies: Route<'/api/agencies', null, null, AgenciesAnswer> = {
  method: 'GET',
  path: '/api/agencies',
  id: 'getAgencies',
  summary: {
    vi: 'Cây cơ quan, kể cả cơ quan đã sáp nhập hoặc giải thể',
    en: 'The tree of agencies, those that were merged or dissolved too',
  },
  params: null,
  query: null,
  answer: component('Agencies', describe<AgenciesAnswer>()(Type.Object({ agencies: Type.Array(agency) }))),
  roles: 'signedIn',
  rows: 'province',
  refusals: [],
}

const administrator: readonly Role[] = ['administrator']

const change = {
  name: Type.Optional(names),
  kind: Type.Optional(kind),
  parent: Type.Optional(nullable(agencyCode)),
  order: Type.Optional(nullable(order)),
  validFrom: Type.Optional(nullable(isoDate)),
  validTo: Type.Optional(nullable(isoDate)),
  successor: Type.Optional(nullable(agencyCode)),
  area: Type.Optional(nullable(area)),
  absorbs: Type.Optional(
    Type.Object(
      { agencies: Type.Array(agencyCode, { minItems: 1, maxItems: 200 }), on: isoDate },
      { additionalProperties: false },
    ),
  ),
  releases: Type.Optional(Type.Array(agencyCode, { minItems: 1, maxItems: 200 })),
  why: Type.Optional(line(500)),
}

const changed = component(
  'AgencyChanged',
  describe<AgencyChanged>()(
    Type.Object({
      code: Type.String(),
      undo: nullable(describe<AgencyChange>()(Type.Object(change, { additionalProperties: false }))),
      appointments: Type.Integer(),
    }),
  ),
)

export const postAgency: Route<'/api/agencies', null, null, AgencyChanged, AgencyBody, 'POST'> = {
  method: 'POST',
  path: '/api/agencies',
  id: 'postAgency',
  summary: { vi: 'Lập một cơ quan', en: 'Sets up an agency' },
  params: null,
  query: null,
  body: describe<AgencyBody>()(
    Type.Object(
      {
        code: describe<string>()(Type.String({ minLength: 1, maxLength: 100 })),
        name: names,
        kind,
        parent: Type.Optional(nullable(agencyCode)),
        order: Type.Optional(nullable(order)),
        validFrom: Type.Optional(nullable(isoDate)),
        area: Type.Optional(nullable(area)),
        why: Type.Optional(line(500)),
      },
      { additionalProperties: false },
    ),
  ),
  answer: changed,
  roles: administrator,
  rows: 'province',
  refusals: ['agency/code', 'agency/known', 'agency/unknown', 'area/unknown'],
}

export const patchAgency: Route<'/api/agencies/{agency}', AgencyParams, null, AgencyChanged, AgencyChange, 'PATCH'> = {
  method: 'PATCH',
  path: '/api/agencies/{agency}',
  id: 'patchAgency',
  summary: {
    vi: 'Đổi tên, chuyển, kết thúc hoặc sáp nhập một cơ quan',
    en: 'Renames, moves, ends or merges an agency',
  },
  params: agencyParams,
  query: null,
  body: describe<AgencyChange>()(Type.Object(change, { additionalProperties: false, minProperties: 1 })),
  answer: changed,
  roles: administrator,
  rows: 'province',
  refusals: [
    'not-found',
    'agency/unknown',
    'agency/loop',
    'agency/dates',
    'agency/has-units',
    'agency/successor',
    'area/unknown',
    'appointment/outside',
    'person/last-administrator',
  ],
}

export const getAgencyHistory: Route<'/api/agencies/{agency}/history', AgencyParams, null, AgencyHistory> = {
  method: 'GET',
  path: '/api/agencies/{agency}/history',
  id: 'getAgencyHistory',
  summary: { vi: 'Các lần thay đổi của một cơ quan', en: 'What was changed of an agency' },
  params: agencyParams,
  query: null,
  answer: component(
    'AgencyHistory',
    describe<AgencyHistory>()(
      Type.Object({
        code: Type.String(),
        entries: Type.Array(
          Type.Object({
            at: instant,
            actor: Type.String(),
            actorName: nullable(Type.String()),
            action: Type.String(),
            from: Type.Unknown(),
            to: Type.Unknown(),
            why: nullable(Type.String()),
          }),
        ),
      }),
    ),
  ),
  roles: administrator,
  rows: 'province',
  refusals: ['not-found'],
}
