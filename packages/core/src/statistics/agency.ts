import type { IsoDate } from '../periods/index.ts'
import type { Words } from './words.ts'

/**
 * What an agency is: People's Committee of the province · office · department (sở, ban) · sector agency under a ministry (cơ quan ngành
 * dọc) · statistics · committee of a commune · council · Front · mass organisation · press.
 */
export const agencyKinds = [
  'committee',
  'office',
  'department',
  'sector',
  'statistics',
  'commune',
  'council',
  'front',
  'organisation',
  'press',
] as const
export type AgencyKind = (typeof agencyKinds)[number]

export interface Agency {
  /** Identifier code in the form of decision 20/2020/QĐ-TTg. */
  readonly code: string
  readonly name: Words
  readonly kind: AgencyKind
  readonly parent?: string
  /** Place among those beside it. */
  readonly order?: number
  /** Absent = from before the first figure. */
  readonly validFrom?: IsoDate
  /** First day on which it no longer stands; absent = still stands. */
  readonly validTo?: IsoDate
  /** Code of the agency that took over its work. */
  readonly successor?: string
  /** Code of the area that it answers for: a commune's committee. */
  readonly area?: string
}
