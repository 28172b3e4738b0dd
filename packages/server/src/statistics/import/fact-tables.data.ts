export type FactTableName = 'observation' | 'target' | 'stated_measure' | 'assessment'

/** Tables of facts with the columns that a chunk of JSON fills, and those that make two rows one vintage. */
export interface FactTable {
  readonly columns: Readonly<Record<string, string>>
  /** Compared with IS NOT DISTINCT FROM; a decimal by its text, since its precision is part of it. */
  readonly identity: readonly string[]
}

const common = {
  area: 'text',
  period: 'text',
  period_start: 'date',
  period_end: 'date',
  known_from: 'timestamptz',
  known_from_assumed: 'boolean',
  sha256: 'text',
  source: 'text',
  provenance: 'jsonb',
}
const figure = { ...common, indicator: 'text', breakdown: 'text', note: 'text', import: 'uuid' }
/** Columns that are never null. */
export const neverNull: readonly string[] = [
  'indicator',
  'breakdown',
  'area',
  'period_end',
  'period',
  'known_from',
  'source',
]
const same = ['area', 'period_end', 'period', 'known_from', 'source']

export const factTables: Readonly<Record<FactTableName, FactTable>> = {
  observation: {
    columns: {
      ...figure,
      value: 'numeric',
      missing: 'text',
      status: 'text',
      approx: 'text',
      window_start: 'date',
      window_end: 'date',
      price_base: 'jsonb',
      agency: 'text',
      reason: 'text',
    },
    identity: [...same, 'indicator', 'breakdown', 'value', 'missing', 'status', 'approx', 'price_base', 'agency'],
  },
  target: {
    columns: {
      ...figure,
      assigner: 'text',
      assigner_name: 'text',
      target: 'jsonb',
      basis: 'text',
      document_number: 'text',
      document_date: 'date',
      valid_from: 'date',
    },
    identity: [
      ...same,
      'indicator',
      'breakdown',
      'assigner',
      'assigner_name',
      'target',
      'basis',
      'document_number',
      'valid_from',
    ],
  },
  stated_measure: {
    columns: {
      ...figure,
      measure: 'text',
      value: 'numeric',
      direction: 'text',
      assigner: 'text',
      assigner_name: 'text',
      approx: 'text',
      agency: 'text',
    },
    identity: [
      ...same,
      'indicator',
      'breakdown',
      'measure',
      'value',
      'direction',
      'assigner',
      'assigner_name',
      'agency',
    ],
  },
  assessment: {
    columns: { ...common, sector: 'text', agency: 'text', judgement: 'text', text: 'text' },
    identity: [...same, 'sector', 'agency', 'judgement', 'text'],
  },
}
