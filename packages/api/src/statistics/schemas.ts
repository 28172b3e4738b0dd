import type { CellPlace, Finding, LinePlace, Param, Params, PathPlace, Place, Span } from '@giaoban/core/findings'
import type { Interval } from '@giaoban/core/quantities'
import type { MeasureCell, PriceBasis, Provenance, ScorecardSummary, TargetValue } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import { decimal } from '../scalars.ts'
import { component, describe, nullable, oneOf, type Schema } from '../schema.ts'

const interval = describe<Interval>()(
  Type.Object({
    low: nullable(decimal),
    high: nullable(decimal),
    lowClosed: Type.Boolean(),
    highClosed: Type.Boolean(),
  }),
)
const param = describe<Param>()(
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null(), interval, Type.Array(Type.String())]),
)
export const params: Schema<Params> = describe<Params>()(Type.Record(Type.String(), param))

export const place: Schema<Place> = describe<Place>()(
  Type.Union([
    describe<Span>()(Type.Object({ start: Type.Integer(), end: Type.Integer() })),
    describe<CellPlace>()(
      Type.Object({ file: Type.Optional(Type.String()), sheet: Type.String(), cell: Type.Optional(Type.String()) }),
    ),
    describe<LinePlace>()(
      Type.Object({ file: Type.String(), line: Type.Integer(), column: Type.Optional(Type.String()) }),
    ),
    describe<PathPlace>()(Type.Object({ path: Type.String() })),
  ]),
)

export const finding: Schema<Finding> = component(
  'Finding',
  // The code is a plain string in the document: the registry of findings grows, and the reference lists it.
  Type.Unsafe<Finding>(
    Type.Object({
      code: Type.String(),
      severity: oneOf('error', 'warning', 'info'),
      at: place,
      params,
      suggestion: Type.Optional(
        Type.Object({
          value: Type.Optional(Type.String()),
          period: Type.Optional(Type.String()),
          indicator: Type.Optional(Type.String()),
          text: Type.Optional(Type.String()),
        }),
      ),
    }),
  ),
)

export const provenance: Schema<Provenance> = component(
  'Provenance',
  describe<Provenance>()(
    Type.Union([
      Type.Object({ kind: Type.Literal('cell'), file: Type.String(), sheet: Type.String(), cell: Type.String() }),
      Type.Object({
        kind: Type.Literal('line'),
        file: Type.String(),
        line: Type.Integer(),
        url: Type.Optional(Type.String()),
        sourceDate: Type.Optional(Type.String()),
      }),
      Type.Object({ kind: Type.Literal('span'), file: Type.String(), start: Type.Integer(), end: Type.Integer() }),
      Type.Object({ kind: Type.Literal('form'), form: Type.String(), field: Type.String() }),
      Type.Object({ kind: Type.Literal('api'), call: Type.String() }),
    ]),
  ),
)

export const assigner: Schema<'central' | 'council' | 'people_committee' | 'other'> = oneOf(
  'central',
  'council',
  'people_committee',
  'other',
)
export const direction: Schema<'up' | 'down' | 'flat'> = oneOf('up', 'down', 'flat')
export const observationStatus: Schema<'estimate' | 'preliminary' | 'final'> = oneOf('estimate', 'preliminary', 'final')
export const missingReason: Schema<'notPublished' | 'notCollected' | 'notApplicable' | 'secret' | 'unreadable'> = oneOf(
  'notPublished',
  'notCollected',
  'notApplicable',
  'secret',
  'unreadable',
)
export const origin: Schema<'computed' | 'stated' | 'disputed' | 'derived'> = oneOf(
  'computed',
  'stated',
  'disputed',
  'derived',
)

export const priceBasis: Schema<PriceBasis> = describe<PriceBasis>()(
  Type.Union([
    Type.Object({ kind: oneOf('none', 'current') }),
    Type.Object({ kind: Type.Literal('constant'), year: Type.Integer() }),
  ]),
)

export const targetValue: Schema<TargetValue> = component(
  'TargetValue',
  describe<TargetValue>()(
    Type.Union([
      Type.Object({ kind: Type.Literal('value'), value: decimal }),
      Type.Object({ kind: Type.Literal('range'), low: decimal, high: decimal }),
      Type.Object({ kind: Type.Literal('floor'), value: decimal, strict: Type.Boolean() }),
      Type.Object({ kind: Type.Literal('ceiling'), value: decimal, strict: Type.Boolean() }),
      Type.Object({ kind: Type.Literal('about'), value: decimal }),
      Type.Object({ kind: Type.Literal('text'), text: Type.String() }),
    ]),
  ),
)

export const measureCell: Schema<MeasureCell> = component(
  'MeasureCell',
  describe<MeasureCell>()(
    Type.Object({
      value: nullable(decimal),
      origin: nullable(origin),
      computed: nullable(decimal),
      stated: nullable(decimal),
      direction: nullable(direction),
      decimals: Type.Integer(),
      statedBy: Type.Optional(provenance),
    }),
  ),
)

export const scorecardSummary: Schema<ScorecardSummary> = describe<ScorecardSummary>()(
  Type.Object({
    favourable: Type.Integer(),
    unfavourable: Type.Integer(),
    noData: Type.Integer(),
    quantifier: oneOf('all', 'mostly', 'majority', 'some', 'none'),
  }),
)
