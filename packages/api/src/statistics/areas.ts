import type { Instant, IsoDate, PeriodId } from '@giaoban/core/periods'
import type { DecimalText } from '@giaoban/core/quantities'
import type {
  AreaLevel,
  AreaRelative,
  Indicator,
  MeasureCell,
  MissingReason,
  ObservationStatus,
  Provenance,
  UnitType,
  Words,
} from '@giaoban/core/statistics'
import { areaLevels, unitTypes } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Route } from '../route.ts'
import { decimal, instant, isoDate, periodId, words } from '../scalars.ts'
import { component, describe, nullable, oneOf, type Schema } from '../schema.ts'
import type { IndicatorParams } from './indicator.ts'
import { measureCell, missingReason, observationStatus, provenance } from './schemas.ts'

/** One boundary version of an area with its place in the tree and in history. */
export interface AreaEntry {
  readonly code: string
  readonly slug: string
  readonly name: Words
  readonly level: AreaLevel
  readonly unitType: UnitType | null
  readonly parent: string | null
  /** Reused by others later: never a key. */
  readonly officialCode: string
  readonly validFrom: IsoDate
  /** First day on which it no longer stands; null: it stands. */
  readonly validTo: IsoDate | null
  /** One step back; `whole` false: a part of it. */
  readonly formedFrom: readonly AreaRelative[]
  /** In the words of the source, where codes do not say all of it. */
  readonly formedFromText: string | null
  /** One step on. */
  readonly became: readonly AreaRelative[]
}

export interface AreasQuery {
  readonly level?: AreaLevel
  /** Only what stood on this day. */
  readonly at?: IsoDate
  /** Only what lies directly in this version. */
  readonly parent?: string
}

export interface AreasAnswer {
  readonly areas: readonly AreaEntry[]
}

/** What is known of an indicator in one area. */
export interface AreaValueAnswer {
  readonly area: string
  readonly name: Words
  readonly unitType: UnitType | null
  readonly value: DecimalText | null
  /** Null with a null value: no source has it. */
  readonly missing: MissingReason | null
  readonly status: ObservationStatus | null
  readonly provenance: Provenance | null
  /** Against the same period of last year. */
  readonly growth: MeasureCell
}

export interface IndicatorAreasAnswer {
  readonly indicator: string
  readonly kind: Indicator['kind']
  readonly polarity: Indicator['polarity']
  readonly unit: string
  readonly multiplier: number
  readonly decimals: number
  readonly growthUnit: 'percent' | 'points'
  readonly period: PeriodId
  readonly asOf: Instant
  readonly level: AreaLevel
  /** The province's own version at the end of the period. */
  readonly own: string | null
  readonly areas: readonly AreaValueAnswer[]
  /** The area in which all of them lie. */
  readonly whole: AreaValueAnswer | null
  /** Levels at which at least two areas have something in some period. */
  readonly levels: readonly AreaLevel[]
  /** Periods for which at least two areas of the level have a value or a stated growth, newest first. */
  readonly periods: readonly { readonly period: PeriodId; readonly areas: number }[]
}

export interface IndicatorAreasQuery {
  readonly period: PeriodId
  readonly asOf?: Instant
  /** Absent: provinces. */
  readonly level?: AreaLevel
}

const level = oneOf(...areaLevels)
const unitType = oneOf(...unitTypes)
const relatives = Type.Array(describe<AreaRelative>()(Type.Object({ area: Type.String(), whole: Type.Boolean() })))

const areasQuery: Schema<AreasQuery> = describe<AreasQuery>()(
  Type.Object({
    level: Type.Optional(level),
    at: Type.Optional(isoDate),
    parent: Type.Optional(Type.String({ maxLength: 128 })),
  }),
)

export const getAreas: Route<'/api/areas', null, AreasQuery, AreasAnswer> = {
  method: 'GET',
  path: '/api/areas',
  id: 'getAreas',
  summary: {
    vi: 'Địa bàn theo phiên bản địa giới: cấp, trực thuộc, hình thành từ đâu, thành gì',
    en: 'Areas by boundary version: level, parent, what each was formed from and became',
  },
  params: null,
  query: areasQuery,
  answer: component(
    'Areas',
    describe<AreasAnswer>()(
      Type.Object({
        areas: Type.Array(
          Type.Object({
            code: Type.String(),
            slug: Type.String(),
            name: words,
            level,
            unitType: nullable(unitType),
            parent: nullable(Type.String()),
            officialCode: Type.String(),
            validFrom: isoDate,
            validTo: nullable(isoDate),
            formedFrom: relatives,
            formedFromText: nullable(Type.String()),
            became: relatives,
          }),
        ),
      }),
    ),
  ),
  roles: 'public',
  rows: 'none',
  refusals: [],
}

const areaValue = component(
  'AreaValue',
  describe<AreaValueAnswer>()(
    Type.Object({
      area: Type.String(),
      name: words,
      unitType: nullable(unitType),
      value: nullable(decimal),
      missing: nullable(missingReason),
      status: nullable(observationStatus),
      provenance: nullable(provenance),
      growth: measureCell,
    }),
  ),
)

export const getIndicatorAreas: Route<
  '/api/indicators/{code}/areas',
  IndicatorParams,
  IndicatorAreasQuery,
  IndicatorAreasAnswer
> = {
  method: 'GET',
  path: '/api/indicators/{code}/areas',
  id: 'getIndicatorAreas',
  summary: {
    vi: 'Một chỉ tiêu theo địa bàn trong một kỳ: giá trị, tăng trưởng và nguồn',
    en: 'One indicator by area in a period: value, growth and where they came from',
  },
  params: describe<IndicatorParams>()(Type.Object({ code: Type.String({ minLength: 1, maxLength: 64 }) })),
  query: describe<IndicatorAreasQuery>()(
    Type.Object({ period: periodId, asOf: Type.Optional(instant), level: Type.Optional(level) }),
  ),
  answer: component(
    'IndicatorAreas',
    describe<IndicatorAreasAnswer>()(
      Type.Object({
        indicator: Type.String(),
        kind: oneOf('flow', 'stock', 'index', 'rate', 'text'),
        polarity: oneOf('higherBetter', 'lowerBetter', 'neutral'),
        unit: Type.String(),
        multiplier: Type.Number(),
        decimals: Type.Integer(),
        growthUnit: oneOf('percent', 'points'),
        period: periodId,
        asOf: instant,
        level,
        own: nullable(Type.String()),
        areas: Type.Array(areaValue),
        whole: nullable(areaValue),
        levels: Type.Array(level),
        periods: Type.Array(Type.Object({ period: periodId, areas: Type.Integer() })),
      }),
    ),
  ),
  roles: 'public',
  rows: 'published',
  refusals: ['period/invalid', 'edition/not-published', 'indicator/unknown'],
}
