import type { Instant, PeriodId } from '@giaoban/core/periods'
import type {
  Agency,
  Assessment,
  Dataset,
  Indicator,
  Observation,
  RefArea,
  Section,
  StatedMeasure,
  Target,
} from '@giaoban/core/statistics'
import { type TSchema, Type } from 'typebox'
import type { Route } from '../route.ts'
import { decimal, instant, isoDate, periodId, words } from '../scalars.ts'
import { component, describe, nullable, oneOf, type Schema } from '../schema.ts'
import {
  assigner,
  direction,
  missingReason,
  observationStatus,
  priceBasis,
  provenance,
  targetValue,
} from './schemas.ts'
import { type ScorecardQuery, scorecardQuery } from './scorecard.ts'

/** The figures of a month as a text can be held against them: what core's `buildIndex` takes. */
export interface FactsAnswer {
  /** Slug. */
  readonly area: string
  /** Code of the boundary version. */
  readonly areaCode: string
  readonly period: PeriodId
  readonly asOf: Instant
  /** The catalogue, and the facts that reach the month: two years back, its own year's plans. */
  readonly dataset: Dataset
}

/** Core's own type, of which the document names the fields that a foreign reader needs; further ones may come along. */
const of = <T>(fields: Record<string, TSchema>): Schema<T> => Type.Unsafe<T>(Type.Object(fields))

const known = {
  indicator: Type.String(),
  area: Type.String(),
  period: periodId,
  breakdown: Type.String(),
  knownFrom: instant,
  knownFromAssumed: Type.Boolean(),
  provenance,
}

const indicator = component(
  'IndicatorEntry',
  of<Indicator>({
    code: Type.String(),
    name: words,
    aliases: Type.Array(Type.String()),
    unit: Type.String(),
    multiplier: Type.Integer(),
    kind: oneOf('flow', 'stock', 'index', 'rate', 'text'),
    polarity: oneOf('higherBetter', 'lowerBetter', 'neutral'),
    priceBasis,
    section: Type.String(),
    mainPlan: Type.Boolean(),
  }),
)
const area = of<RefArea>({ code: Type.String(), slug: Type.String(), name: words, validFrom: isoDate })
const agency = of<Agency>({ code: Type.String(), name: words, kind: Type.String() })
const section = of<Section>({ code: Type.String(), name: words, order: Type.Number() })
const observation = component(
  'FactObservation',
  of<Observation>({
    ...known,
    value: Type.Optional(decimal),
    missing: Type.Optional(missingReason),
    status: observationStatus,
  }),
)
const target = component(
  'FactTarget',
  of<Target>({ ...known, assigner, target: targetValue, basis: oneOf('level', 'growth') }),
)
const stated = component(
  'FactStated',
  of<StatedMeasure>({ ...known, measure: Type.String(), value: nullable(decimal), direction: nullable(direction) }),
)
const assessment = of<Assessment>({
  sector: Type.String(),
  area: Type.String(),
  period: periodId,
  agency: Type.String(),
  judgement: oneOf('good', 'fair', 'weak', 'noChange'),
  text: Type.String(),
})

const answer = component(
  'Facts',
  describe<FactsAnswer>()(
    Type.Object({
      area: Type.String(),
      areaCode: Type.String(),
      period: periodId,
      asOf: instant,
      dataset: of<Dataset>({
        tenant: Type.String(),
        sections: Type.Array(section),
        indicators: Type.Array(indicator),
        areas: Type.Array(area),
        agencies: Type.Array(agency),
        observations: Type.Array(observation),
        targets: Type.Array(target),
        stated: Type.Array(stated),
        assessments: Type.Array(assessment),
      }),
    }),
  ),
)

export const getFacts: Route<'/api/facts', null, ScorecardQuery, FactsAnswer> = {
  method: 'GET',
  path: '/api/facts',
  id: 'getFacts',
  summary: {
    vi: 'Danh mục và số liệu của một tháng, để soát một văn bản tại chỗ',
    en: 'The catalogue and figures of a month, to check a text where it is',
  },
  params: null,
  query: scorecardQuery,
  answer,
  roles: 'public',
  rows: 'published',
  refusals: ['period/invalid', 'area/unknown', 'edition/not-published'],
}

/** A demo's draft report: a file to try the checker on. */
export interface DraftAnswer {
  readonly name: string
  /** The file's bytes. */
  readonly base64: string
}

export const getDemoDraft: Route<'/api/demo/draft', null, null, DraftAnswer> = {
  method: 'GET',
  path: '/api/demo/draft',
  id: 'getDemoDraft',
  summary: {
    vi: 'Dự thảo báo cáo mẫu của bản trình diễn',
    en: 'The sample draft report of the demonstration',
  },
  params: null,
  query: null,
  answer: component(
    'Draft',
    describe<DraftAnswer>()(Type.Object({ name: Type.String(), base64: Type.String({ contentEncoding: 'base64' }) })),
  ),
  roles: 'public',
  rows: 'none',
  refusals: ['not-found'],
}
