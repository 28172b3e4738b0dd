import type { Instant } from '@giaoban/core/periods'
import type { DataFinding, Side, Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import { allRoles, type Route } from '../route.ts'
import { decimal, instant, periodId, words } from '../scalars.ts'
import { component, describe, nullable, oneOf, type Schema } from '../schema.ts'
import { assigner, direction, finding, place } from './schemas.ts'

export interface DataQualityQuery {
  /** Slug or code of an area; absent: all of them. */
  readonly area?: string
  /** Only what was known then; absent: now. */
  readonly asOf?: Instant
}

/** A published figure of a finding; `file`: id of the stored file that it came from, where there is one. */
export interface SideAnswer extends Side {
  readonly file: string | null
}

/** Something in the figures that does not agree, with the figures side by side. */
export interface DataFindingAnswer extends Omit<DataFinding, 'sides'> {
  readonly sides: readonly SideAnswer[]
}

export interface DataQualityAnswer {
  /** `checking`: ask again; nothing is answered yet but how far it has come. */
  readonly state: 'checking' | 'checked'
  /** Figures looked at, and of how many. */
  readonly progress: { readonly done: number; readonly of: number }
  /** Of all findings, also of those that are left out. */
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number }
  /** By indicator in the order of the catalogue, then area, breakdown and period. Of very many the gravest. */
  readonly findings: readonly DataFindingAnswer[]
  /** Whatever the findings are of, in the order of the catalogue. */
  readonly indicators: readonly {
    readonly code: string
    readonly name: Words
    readonly unit: string
    readonly multiplier: number
  }[]
  readonly areas: readonly { readonly code: string; readonly slug: string; readonly name: Words }[]
  /** Agencies that a side names as its source by their code. */
  readonly agencies: readonly { readonly code: string; readonly name: Words }[]
}

const side = describe<SideAnswer>()(
  Type.Object({
    role: oneOf('level', 'target', 'planShare', 'growth', 'changeAbs', 'multiple', 'momGrowth', 'decGrowth'),
    indicator: Type.String(),
    breakdown: Type.String(),
    period: periodId,
    value: nullable(decimal),
    direction: nullable(direction),
    approx: nullable(oneOf('about', 'over', 'under', 'estimate')),
    assigner: nullable(assigner),
    source: Type.String(),
    date: nullable(Type.String()),
    at: place,
    file: nullable(Type.String()),
  }),
)

export const dataFinding: Schema<DataFindingAnswer> = component(
  'DataFinding',
  describe<DataFindingAnswer>()(
    Type.Object({
      indicator: Type.String(),
      area: Type.String(),
      breakdown: Type.String(),
      period: periodId,
      finding,
      sides: Type.Array(side),
    }),
  ),
)

type Told<Name extends keyof DataQualityAnswer> = Schema<DataQualityAnswer[Name]>

/** Schemas of the names that findings are told with. */
export const toldOf: {
  readonly indicators: Told<'indicators'>
  readonly areas: Told<'areas'>
  readonly agencies: Told<'agencies'>
} = {
  indicators: describe<DataQualityAnswer['indicators']>()(
    Type.Array(Type.Object({ code: Type.String(), name: words, unit: Type.String(), multiplier: Type.Integer() })),
  ),
  areas: describe<DataQualityAnswer['areas']>()(
    Type.Array(Type.Object({ code: Type.String(), slug: Type.String(), name: words })),
  ),
  agencies: describe<DataQualityAnswer['agencies']>()(Type.Array(Type.Object({ code: Type.String(), name: words }))),
}

const answer = component(
  'DataQuality',
  describe<DataQualityAnswer>()(
    Type.Object({
      state: oneOf('checking', 'checked'),
      progress: Type.Object({ done: Type.Integer(), of: Type.Integer() }),
      counts: Type.Object({ error: Type.Integer(), warning: Type.Integer(), info: Type.Integer() }),
      findings: Type.Array(dataFinding),
      ...toldOf,
    }),
  ),
)

export const getDataQuality: Route<'/api/data-quality', null, DataQualityQuery, DataQualityAnswer> = {
  method: 'GET',
  path: '/api/data-quality',
  id: 'getDataQuality',
  summary: {
    vi: 'Chỗ không khớp trong chính số liệu, các nguồn cạnh nhau',
    en: 'What does not agree in the figures themselves, sources side by side',
  },
  params: null,
  query: describe<DataQualityQuery>()(
    Type.Object(
      { area: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })), asOf: Type.Optional(instant) },
      { additionalProperties: false },
    ),
  ),
  answer,
  roles: allRoles,
  rows: 'published',
  refusals: ['area/unknown'],
}
