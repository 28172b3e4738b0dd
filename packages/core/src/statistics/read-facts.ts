import type { CsvTable } from '../layout/index.ts'
import { dateOf, type Instant, type PeriodId, parsePeriod, Refusal } from '../periods/index.ts'
import type { Approximation } from '../quantities/index.ts'
import { resolveArea } from './areas.ts'
import {
  type CsvRecord,
  fieldOf,
  optionalOf,
  type Refusals,
  readRecord,
  recordsOf,
  refuseField,
  textOf,
} from './csv-record.ts'
import {
  given,
  readBreakdown,
  readDate,
  readDecimal,
  readKnown,
  readOneOf,
  readPeriodId,
  readPriceBasis,
  readProvenance,
  readText,
  readWindow,
  readYesNo,
} from './field-readers.ts'
import { assumedKnownFrom, assumedTargetKnownFrom } from './known-from.ts'
import type { Assessment, MissingReason, Observation, Reported, StatedMeasure, Target, TargetValue } from './model.ts'
import type { Catalogue } from './read-catalogue.ts'

/** What the facts of a data directory are read against. */
export interface FactContext {
  readonly catalogue: Catalogue
  /** Nothing is accepted for a period that has not begun at this instant; absent = no such check. */
  readonly now?: Instant
  readonly refusals: Refusals
}

/** Observations of one table; rows that cannot be accepted are refused and left out. */
export function readObservations(table: CsvTable, context: FactContext): readonly Observation[] {
  const refer = referencesIn(context)
  return readRows(table, ['indicator', 'area', 'period', 'value', 'status'], context, (record) => ({
    ...refer(record, 'notInFuture'),
    ...readReported(record),
    status: fieldOf(record, 'status', readOneOf('estimate', 'preliminary', 'final')),
    ...given('window', readWindow(record)),
    ...given('priceBase', optionalOf(record, 'price_base', readPriceBasis)),
    ...given('approx', optionalOf(record, 'approx', readApproximation)),
    ...given('reason', optionalOf(record, 'reason', readText)),
    ...readKnown(record, () => assumedKnownFrom(textOf(record, 'period'))),
  }))
}

/** Plan figures of one table. */
export function readTargets(table: CsvTable, context: FactContext): readonly Target[] {
  const refer = referencesIn(context)
  return readRows(table, ['indicator', 'area', 'period', 'assigner', 'kind'], context, (record) => {
    const { agency: _, ...facts } = refer(record, 'anyTime')
    const number = optionalOf(record, 'document_number', readText)
    const date = optionalOf(record, 'document_date', readDate)
    return {
      ...facts,
      assigner: fieldOf(record, 'assigner', readAssigner),
      ...given('assignerName', optionalOf(record, 'assigner_name', readText)),
      target: readTargetValue(record),
      basis: optionalOf(record, 'basis', readOneOf('level', 'growth')) ?? 'level',
      ...given(
        'document',
        number === undefined && date === undefined ? undefined : { ...given('number', number), ...given('date', date) },
      ),
      ...given('validFrom', optionalOf(record, 'valid_from', readDate)),
      ...readKnown(record, () => assumedTargetKnownFrom(facts.period)),
    }
  })
}

/** Stated measures of one table. */
export function readStated(table: CsvTable, context: FactContext): readonly StatedMeasure[] {
  const refer = referencesIn(context)
  return readRows(table, ['indicator', 'area', 'period', 'measure', 'value'], context, (record) => {
    const value = optionalOf(record, 'value', readDecimal) ?? null
    const direction = optionalOf(record, 'direction', readOneOf('up', 'down', 'flat')) ?? null
    if (value === null && direction === null) refuseField(record, 'value', '1234.5 | direction')
    return {
      ...refer(record, 'notInFuture'),
      measure: fieldOf(record, 'measure', readStatedKind),
      value,
      direction,
      ...given('assigner', optionalOf(record, 'assigner', readAssigner)),
      ...given('assignerName', optionalOf(record, 'assigner_name', readText)),
      ...given('approx', optionalOf(record, 'approx', readApproximation)),
      ...readKnown(record, () => assumedKnownFrom(textOf(record, 'period'))),
    }
  })
}

/** Qualitative judgements of one table. */
export function readAssessments(table: CsvTable, context: FactContext): readonly Assessment[] {
  const refer = referencesIn(context)
  return readRows(table, ['sector', 'area', 'period', 'agency', 'judgement', 'text'], context, (record) => ({
    sector: fieldOf(record, 'sector', readText),
    ...refer.place(record, 'notInFuture'),
    agency: fieldOf(record, 'agency', refer.agency),
    judgement: fieldOf(record, 'judgement', readOneOf('good', 'fair', 'weak', 'noChange')),
    text: fieldOf(record, 'text', readText),
    provenance: readProvenance(record),
    ...readKnown(record, () => assumedKnownFrom(textOf(record, 'period'))),
  }))
}

const readAssigner = readOneOf('central', 'council', 'people_committee', 'other')
const readApproximation: (text: string) => Approximation = readOneOf('about', 'over', 'under', 'estimate')
const readStatedKind = readOneOf('planShare', 'growth', 'changeAbs', 'multiple', 'momGrowth', 'decGrowth')
const readMissing: (text: string) => MissingReason = readOneOf(
  'notPublished',
  'notCollected',
  'notApplicable',
  'secret',
  'unreadable',
)

function readRows<T>(
  table: CsvTable,
  required: readonly string[],
  context: FactContext,
  read: (record: CsvRecord) => T,
): readonly T[] {
  return recordsOf(table, required, context.refusals)
    .map((record) => readRecord(record, read, context.refusals))
    .filter((fact) => fact !== null)
}

/** Missing is a value with a reason: exactly one of the two columns is filled. */
function readReported(record: CsvRecord): Reported {
  const value = optionalOf(record, 'value', readDecimal)
  const missing = optionalOf(record, 'missing', readMissing)
  if (value !== undefined && missing === undefined) return { value }
  if (value === undefined && missing !== undefined) return { missing }
  return refuseField(record, value === undefined ? 'value' : 'missing', 'value | missing')
}

function readTargetValue(record: CsvRecord): TargetValue {
  const kind = fieldOf(record, 'kind', readOneOf('value', 'range', 'floor', 'ceiling', 'about', 'text'))
  switch (kind) {
    case 'value':
    case 'about':
      return { kind, value: fieldOf(record, 'value', readDecimal) }
    case 'floor':
    case 'ceiling':
      return {
        kind,
        value: fieldOf(record, 'value', readDecimal),
        strict: optionalOf(record, 'strict', readYesNo) ?? false,
      }
    case 'range':
      return { kind, low: fieldOf(record, 'low', readDecimal), high: fieldOf(record, 'high', readDecimal) }
    case 'text':
      return { kind, text: fieldOf(record, 'text', readText) }
  }
}

type When = 'notInFuture' | 'anyTime'

interface PlaceInTime {
  readonly area: string
  readonly period: PeriodId
}

interface References extends PlaceInTime {
  readonly indicator: string
  readonly breakdown: string
  readonly agency?: string
  readonly provenance: Observation['provenance']
  readonly note?: string
}

/** Readers of what facts refer to, with tables made once for all rows. */
interface ReferenceReader {
  (record: CsvRecord, when: When): References
  readonly place: (record: CsvRecord, when: When) => PlaceInTime
  readonly agency: (text: string) => string
}

function referencesIn({ catalogue, now }: FactContext): ReferenceReader {
  const indicators = new Set(catalogue.indicators.map((indicator) => indicator.code))
  const agencies = new Set(catalogue.agencies.map((agency) => agency.code))
  const versions = new Map<string, string>()
  const today = now === undefined ? null : dateOf(now)
  const areaCode = (text: string, period: PeriodId): string => {
    const key = `${text} ${period}`
    const code = versions.get(key) ?? resolveArea(catalogue.areas, text, period).code
    versions.set(key, code)
    return code
  }
  const place = (record: CsvRecord, when: When): PlaceInTime => {
    const period = fieldOf(record, 'period', readPeriodId)
    if (when === 'notInFuture') fieldOf(record, 'period', () => refuseFuture(period, today))
    return { period, area: fieldOf(record, 'area', (text) => areaCode(text, period)) }
  }
  const agency = oneOfSet(agencies, (text) => new Refusal('data/field', { text, reason: 'agencies.csv' }))
  const indicator = oneOfSet(indicators, (text) => new Refusal('indicator/unknown', { indicator: text }))
  const read = (record: CsvRecord, when: When): References => ({
    indicator: fieldOf(record, 'indicator', indicator),
    ...place(record, when),
    breakdown: fieldOf(record, 'breakdown', readBreakdown),
    ...given('agency', optionalOf(record, 'agency', agency)),
    provenance: readProvenance(record),
    ...given('note', optionalOf(record, 'note', readText)),
  })
  return Object.assign(read, { place, agency })
}

function oneOfSet(known: ReadonlySet<string>, refuse: (text: string) => Refusal): (text: string) => string {
  return (text) => {
    if (!known.has(text)) throw refuse(text)
    return text
  }
}

/** A figure can be estimated before its period ends, never before it begins. */
function refuseFuture(period: PeriodId, today: string | null): void {
  if (today !== null && parsePeriod(period).start > today) throw new Refusal('period/future', { period })
}
