import type { Instant } from '@giaoban/core/periods'
import type {
  Agency,
  Assessment,
  Indicator,
  MissingReason,
  Observation,
  RefArea,
  Reported,
  StatedMeasure,
  Target,
} from '@giaoban/core/statistics'
import type { Selectable } from 'kysely'
import type { AssessmentTable, ObservationTable, StatedMeasureTable, Tables, TargetTable } from '../db/tables.ts'

type Filled<T> = { -readonly [K in keyof T as T[K] extends null ? never : K]: Exclude<T[K], null> }

/** Leaves out what is null: in core's types an absent fact has no key. */
const withoutNulls = <T extends object>(fields: T): Partial<Filled<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Filled<T>>

/** A fact with the digest of the file that it came from: the id of its source. */
export type Stored<T> = T & { readonly sha256: string | null; readonly recordedAt: Instant }

type KnownRow = Pick<
  Selectable<ObservationTable>,
  'area' | 'period' | 'known_from' | 'known_from_assumed' | 'recorded_at' | 'provenance' | 'sha256'
>

const known = (row: KnownRow) => ({
  area: row.area,
  period: row.period,
  knownFrom: row.known_from,
  knownFromAssumed: row.known_from_assumed,
  recordedAt: row.recorded_at,
  provenance: row.provenance,
  sha256: row.sha256,
})

const reported = (row: Pick<Selectable<ObservationTable>, 'value' | 'missing'>): Reported =>
  row.value === null ? { missing: row.missing as MissingReason } : { value: row.value }

export const observationOf = (row: Selectable<ObservationTable>): Stored<Observation> => ({
  ...known(row),
  ...reported(row),
  indicator: row.indicator,
  breakdown: row.breakdown,
  status: row.status as Observation['status'],
  ...(withoutNulls({
    approx: row.approx,
    priceBase: row.price_base,
    agency: row.agency,
    reason: row.reason,
    note: row.note,
  }) as object),
  ...(row.window_start !== null &&
    row.window_end !== null && { window: { start: row.window_start, end: row.window_end } }),
})

export const targetOf = (row: Selectable<TargetTable>): Stored<Target> => ({
  ...known(row),
  indicator: row.indicator,
  breakdown: row.breakdown,
  assigner: row.assigner as Target['assigner'],
  target: row.target,
  basis: row.basis as Target['basis'],
  ...withoutNulls({ assignerName: row.assigner_name, validFrom: row.valid_from, note: row.note }),
  ...((row.document_number !== null || row.document_date !== null) && {
    document: withoutNulls({ number: row.document_number, date: row.document_date }),
  }),
})

export const statedOf = (row: Selectable<StatedMeasureTable>): Stored<StatedMeasure> => ({
  ...known(row),
  indicator: row.indicator,
  breakdown: row.breakdown,
  measure: row.measure as StatedMeasure['measure'],
  value: row.value,
  direction: row.direction as StatedMeasure['direction'],
  ...(withoutNulls({
    assigner: row.assigner,
    assignerName: row.assigner_name,
    approx: row.approx,
    agency: row.agency,
    note: row.note,
  }) as object),
})

export const assessmentOf = (row: Selectable<AssessmentTable>): Stored<Assessment> => ({
  ...known(row),
  sector: row.sector,
  agency: row.agency,
  judgement: row.judgement as Assessment['judgement'],
  text: row.text,
})

export const areaOf = (row: Selectable<Tables['ref_area']>): RefArea => ({
  code: row.code,
  slug: row.slug,
  name: { vi: row.name_vi, en: row.name_en },
  level: row.level,
  officialCode: row.official_code,
  validFrom: row.valid_from,
  ...(withoutNulls({
    unitType: row.unit_type,
    parent: row.parent,
    validTo: row.valid_to,
    formedFromText: row.formed_from_text,
  }) as object),
  formedFrom: row.formed_from,
  ...(row.formed_from_parts.length > 0 && { formedFromParts: row.formed_from_parts }),
})

export const agencyOf = (row: Selectable<Tables['agency']>): Agency => ({
  code: row.code,
  name: { vi: row.name_vi, en: row.name_en },
  kind: row.kind as Agency['kind'],
  ...(row.position !== null && { order: Number(row.position) }),
  ...(withoutNulls({
    parent: row.parent,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successor: row.successor,
    area: row.area,
  }) as object),
})

/** The definition is kept whole; the columns beside it are for those who query. */
export const indicatorOf = (row: Selectable<Tables['indicator']>): Indicator => row.definition as Indicator
