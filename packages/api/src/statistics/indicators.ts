import type { Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Route } from '../route.ts'
import { words } from '../scalars.ts'
import { component, describe } from '../schema.ts'

/** An indicator as a list or a search names it. */
export interface NamedIndicator {
  readonly code: string
  readonly name: Words
  /** Vietnamese names found in texts and tables, beside its own. */
  readonly aliases: readonly string[]
  /** Code of its section. */
  readonly section: string
  readonly unit: string
  /** Power of ten in which the unit is counted: 9 for billions of đồng. */
  readonly multiplier: number
  /** One of the year's main targets. */
  readonly mainPlan: boolean
}

/** What the province measures; figures stand elsewhere. */
export interface IndicatorsAnswer {
  /** In the order of the report. */
  readonly sections: readonly { readonly code: string; readonly name: Words }[]
  /** In the order of the report. */
  readonly indicators: readonly NamedIndicator[]
}

export const getIndicators: Route<'/api/indicators', null, null, IndicatorsAnswer> = {
  method: 'GET',
  path: '/api/indicators',
  id: 'getIndicators',
  summary: { vi: 'Tên các chỉ tiêu, để liệt kê và tìm', en: 'Names of the indicators, to list and to search' },
  params: null,
  query: null,
  answer: component(
    'Indicators',
    describe<IndicatorsAnswer>()(
      Type.Object({
        sections: Type.Array(Type.Object({ code: Type.String(), name: words })),
        indicators: Type.Array(
          Type.Object({
            code: Type.String(),
            name: words,
            aliases: Type.Array(Type.String()),
            section: Type.String(),
            unit: Type.String(),
            multiplier: Type.Number(),
            mainPlan: Type.Boolean(),
          }),
        ),
      }),
    ),
  ),
  roles: 'public',
  rows: 'none',
  refusals: [],
}
