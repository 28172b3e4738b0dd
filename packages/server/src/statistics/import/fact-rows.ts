import { type PeriodId, parsePeriod } from '@giaoban/core/periods'
import {
  type Assessment,
  type Observation,
  type Provenance,
  type StatedMeasure,
  sourceOf as sourceInFile,
  type Target,
} from '@giaoban/core/statistics'
import type { Insertable } from 'kysely'
import type { Tables } from '../../db/tables.ts'

/** A row on its way into a table, `provenance` and the like still as objects: a chunk of them travels as one JSON text. */
type Row<Table extends keyof Tables> = {
  readonly [Column in keyof Omit<Insertable<Tables[Table]>, 'tenant' | 'id' | 'recorded_at'>]: unknown
}

/** Digest of a file by the name under which provenance knows it. */
export type FileDigests = ReadonlyMap<string, string>

const spans = new Map<PeriodId, { readonly period_start: string; readonly period_end: string }>()
const spanOf = (period: PeriodId): { readonly period_start: string; readonly period_end: string } => {
  let span = spans.get(period)
  if (!span) {
    const { start, end } = parsePeriod(period)
    span = { period_start: start, period_end: end }
    spans.set(period, span)
  }
  return span
}

/**
 * Who says so: the page that published it, else the agency that reported it, else the file or form. An agency that sends its
 * annex under another file name is still the same source.
 */
const sourceOf = ({ provenance, agency }: { readonly provenance: Provenance; readonly agency?: string }): string => {
  if (provenance.kind === 'line' && provenance.url !== undefined) return provenance.url
  return agency ?? sourceInFile(provenance)
}

type Located = Observation | Target | StatedMeasure | Assessment

const factColumns = (fact: Located, digests: FileDigests) => ({
  area: fact.area,
  period: fact.period,
  ...spanOf(fact.period),
  known_from: fact.knownFrom,
  known_from_assumed: fact.knownFromAssumed,
  sha256: 'file' in fact.provenance ? (digests.get(fact.provenance.file) ?? null) : null,
  source: sourceOf(fact),
  provenance: fact.provenance,
})

export const observationRow = (fact: Observation, digests: FileDigests): Row<'observation'> => ({
  ...factColumns(fact, digests),
  indicator: fact.indicator,
  breakdown: fact.breakdown,
  value: fact.value ?? null,
  missing: fact.missing ?? null,
  status: fact.status,
  approx: fact.approx ?? null,
  window_start: fact.window?.start ?? null,
  window_end: fact.window?.end ?? null,
  price_base: fact.priceBase ?? null,
  agency: fact.agency ?? null,
  reason: fact.reason ?? null,
  note: fact.note ?? null,
})

export const targetRow = (fact: Target, digests: FileDigests): Row<'target'> => ({
  ...factColumns(fact, digests),
  indicator: fact.indicator,
  breakdown: fact.breakdown,
  assigner: fact.assigner,
  assigner_name: fact.assignerName ?? null,
  target: fact.target,
  basis: fact.basis,
  document_number: fact.document?.number ?? null,
  document_date: fact.document?.date ?? null,
  valid_from: fact.validFrom ?? null,
  note: fact.note ?? null,
})

export const statedRow = (fact: StatedMeasure, digests: FileDigests): Row<'stated_measure'> => ({
  ...factColumns(fact, digests),
  indicator: fact.indicator,
  breakdown: fact.breakdown,
  measure: fact.measure,
  value: fact.value,
  direction: fact.direction,
  assigner: fact.assigner ?? null,
  assigner_name: fact.assignerName ?? null,
  approx: fact.approx ?? null,
  agency: fact.agency ?? null,
  note: fact.note ?? null,
})

export const assessmentRow = (fact: Assessment, digests: FileDigests): Row<'assessment'> => ({
  ...factColumns(fact, digests),
  sector: fact.sector,
  agency: fact.agency,
  judgement: fact.judgement,
  text: fact.text,
})
