import type { Instant, PeriodId } from '@giaoban/core/periods'
import type { Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Route } from './route.ts'
import { instant, isoDate, periodId, words } from './scalars.ts'
import { component, describe } from './schema.ts'

export interface AreaAnswer {
  /** Code of the boundary version. */
  readonly code: string
  /** What addresses use: resolves to a version by period. */
  readonly slug: string
  readonly name: Words
  readonly validFrom: string
  /** First day on which it no longer stands. */
  readonly validTo?: string
}

/** What a page must know before it asks for anything else. */
export interface ContextAnswer {
  readonly tenant: string
  readonly name: Words
  readonly areas: readonly AreaAnswer[]
  /** The business clock: the demo's settable instant, else now. */
  readonly businessDate: Instant
  /** Published editions, newest period first. */
  readonly editions: readonly { readonly area: string; readonly period: PeriodId; readonly asOf: Instant }[]
  /** Months that have figures, by area slug, oldest first. */
  readonly periods: readonly { readonly area: string; readonly months: readonly PeriodId[] }[]
  readonly demo: boolean
  readonly version: string
}

export interface HealthAnswer {
  readonly status: 'ok'
  readonly version: string
}

export const getContext: Route<'/api/context', null, null, ContextAnswer> = {
  method: 'GET',
  path: '/api/context',
  id: 'getContext',
  summary: {
    vi: 'Tỉnh, địa bàn, kỳ và bản phát hành đã công bố',
    en: 'The province, its areas, periods and published editions',
  },
  params: null,
  query: null,
  answer: component(
    'Context',
    describe<ContextAnswer>()(
      Type.Object({
        tenant: Type.String(),
        name: words,
        areas: Type.Array(
          Type.Object({
            code: Type.String(),
            slug: Type.String(),
            name: words,
            validFrom: isoDate,
            validTo: Type.Optional(isoDate),
          }),
        ),
        businessDate: instant,
        editions: Type.Array(Type.Object({ area: Type.String(), period: periodId, asOf: instant })),
        periods: Type.Array(Type.Object({ area: Type.String(), months: Type.Array(periodId) })),
        demo: Type.Boolean(),
        version: Type.String(),
      }),
    ),
  ),
  roles: 'public',
  rows: 'published',
  refusals: [],
}

export const getHealth: Route<'/api/health', null, null, HealthAnswer> = {
  method: 'GET',
  path: '/api/health',
  id: 'getHealth',
  summary: { vi: 'Máy chủ và cơ sở dữ liệu có trả lời không', en: 'Whether the server and its database answer' },
  params: null,
  query: null,
  answer: component(
    'Health',
    describe<HealthAnswer>()(Type.Object({ status: Type.Literal('ok'), version: Type.String() })),
  ),
  roles: 'public',
  rows: 'none',
  refusals: ['db/unreachable'],
}
