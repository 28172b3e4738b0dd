import type { Instant, IsoDate } from '@giaoban/core/periods'
import type { Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Role, Route } from '../route.ts'
import { component, describe, nullable, oneOf } from '../schema.ts'

/** Who changed what, when and why, as the chain keeps it. */
export interface AuditEntryAnswer {
  readonly id: number
  readonly at: Instant
  /** `person:…`, `key:…`, `operator:…` or `public`. */
  readonly actor: string
  /** Name of the person, where the reader may know it. */
  readonly actorName: string | null
  /** Agency whose affair it is; null: the province's own. */
  readonly agency: string | null
  readonly agencyName: Words | null
  readonly action: string
  /** What was changed, as `kind:id`. */
  readonly subject: string
  /** State before and after, as the action keeps it; null: none. */
  readonly from: unknown
  readonly to: unknown
  readonly why: string | null
  /** Place in the agency's chain, and the hash that the next entry repeats. */
  readonly seq: number
  readonly hash: string
}

export interface AuditAnswer {
  /** Newest first. */
  readonly entries: readonly AuditEntryAnswer[]
  /** `before` of the next page; null: there is none. */
  readonly next: string | null
}

export interface AuditQuery {
  /** First and last day, in Vietnam. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** An actor's code, or a part of the person's name. */
  readonly actor?: string
  /** Code of an agency; `-`: the province's own affairs. */
  readonly agency?: string
  readonly action?: string
  /** A part of the subject. */
  readonly subject?: string
  /** A part of subject, states or reason. */
  readonly text?: string
  /** `next` of the page before. */
  readonly before?: string
  /** Entries of a page, at most 200; 50 unless told. */
  readonly limit?: string
}

const auditRoles: readonly Role[] = ['administrator', 'approver']

const word = (maxLength: number) => Type.Optional(Type.String({ minLength: 1, maxLength }))
const day = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }))
const instant = Type.String({ format: 'date-time' })

export const getAudit: Route<'/api/audit', null, AuditQuery, AuditAnswer> = {
  method: 'GET',
  path: '/api/audit',
  id: 'getAudit',
  summary: {
    vi: 'Nhật ký: ai đã thay đổi gì, khi nào, vì sao; mới nhất trước',
    en: 'The audit: who changed what, when and why; newest first',
  },
  params: null,
  query: describe<AuditQuery>()(
    Type.Object(
      {
        from: day,
        to: day,
        actor: word(200),
        agency: word(100),
        action: word(100),
        subject: word(200),
        text: word(200),
        before: Type.Optional(Type.String({ pattern: '^\\d{1,15}$' })),
        limit: Type.Optional(Type.String({ pattern: '^([1-9]\\d?|1\\d\\d|200)$' })),
      },
      { additionalProperties: false },
    ),
  ),
  answer: component(
    'Audit',
    describe<AuditAnswer>()(
      Type.Object({
        entries: Type.Array(
          Type.Object({
            id: Type.Integer(),
            at: instant,
            actor: Type.String(),
            actorName: nullable(Type.String()),
            agency: nullable(Type.String()),
            agencyName: nullable(Type.Object({ vi: Type.String(), en: Type.String() })),
            action: Type.String(),
            subject: Type.String(),
            from: Type.Unknown(),
            to: Type.Unknown(),
            why: nullable(Type.String()),
            seq: Type.Integer(),
            hash: Type.String(),
          }),
        ),
        next: nullable(Type.String()),
      }),
    ),
  ),
  roles: auditRoles,
  rows: 'agency',
  refusals: ['not-found'],
}

/** What can be wrong with a chain or a seal; the words stand where it is shown. */
export const auditProblemKinds = [
  // Of a chain: a field, entries before this one, an entry too many, the link to the one before, the end, what a seal saw.
  'changed',
  'missing',
  'inserted',
  'broken',
  'cut',
  'noHead',
  'headDiffers',
  'rewritten',
  // Of the seals themselves.
  'sealChanged',
  'sealForged',
  'sealMissing',
] as const
export type AuditProblemKind = (typeof auditProblemKinds)[number]

/** The first thing that is wrong with a chain, or with the seals. */
export interface AuditProblem {
  readonly what: AuditProblemKind
  /** Code of the agency; '': the province's own; null: the seals. */
  readonly chain: string | null
  /** Where: place in the chain, or number of the seal. */
  readonly seq: number
  /** The entry that stands there. */
  readonly id: number | null
  readonly at: Instant | null
  /** The last place before it that is proved. */
  readonly after: number | null
  /** The seal that tells. */
  readonly seal: number | null
}

export interface AuditSeal {
  readonly seq: number
  readonly sealedAt: Instant
  /** Chains that it binds anew. */
  readonly chains: number
  readonly hash: string
}

export interface AuditVerificationAnswer {
  /** `tooLarge`: verified by `giaoban audit verify` only. */
  readonly state: 'whole' | 'tampered' | 'tooLarge'
  /** Real time at which it was verified. */
  readonly at: Instant
  readonly entries: number
  readonly chains: number
  /** Entries that no seal binds yet. */
  readonly unsealed: number
  /** Whether the installation's secret was at hand to prove the seals. */
  readonly sealsProved: boolean
  readonly problems: readonly AuditProblem[]
  /** The newest, newest first. */
  readonly seals: readonly AuditSeal[]
}

export const getAuditVerification: Route<'/api/audit/verification', null, null, AuditVerificationAnswer> = {
  method: 'GET',
  path: '/api/audit/verification',
  id: 'getAuditVerification',
  summary: {
    vi: 'Chuỗi nhật ký có nguyên vẹn không, và các niêm phong mới nhất; kiểm lại nhiều nhất mỗi phút một lần',
    en: 'Whether the chains of the audit are whole, and the newest seals; verified anew at most once a minute',
  },
  params: null,
  query: null,
  answer: component(
    'AuditVerification',
    describe<AuditVerificationAnswer>()(
      Type.Object({
        state: oneOf('whole', 'tampered', 'tooLarge'),
        at: instant,
        entries: Type.Integer(),
        chains: Type.Integer(),
        unsealed: Type.Integer(),
        sealsProved: Type.Boolean(),
        problems: Type.Array(
          Type.Object({
            what: oneOf(...auditProblemKinds),
            chain: nullable(Type.String()),
            seq: Type.Integer(),
            id: nullable(Type.Integer()),
            at: nullable(instant),
            after: nullable(Type.Integer()),
            seal: nullable(Type.Integer()),
          }),
        ),
        seals: Type.Array(
          Type.Object({ seq: Type.Integer(), sealedAt: instant, chains: Type.Integer(), hash: Type.String() }),
        ),
      }),
    ),
  ),
  roles: ['administrator'],
  rows: 'province',
  refusals: [],
}
