import type { KeyScope } from '@giaoban/api'
import type { Finding, Params } from '@giaoban/core/findings'
import type { CellRange } from '@giaoban/core/layout'
import type { Instant, IsoDate, PeriodId } from '@giaoban/core/periods'
import type { DecimalText } from '@giaoban/core/quantities'
import type { PriceBasis, Provenance, RefArea, TargetValue, WrittenUnit } from '@giaoban/core/statistics'
import type { ColumnType, Generated } from 'kysely'

/** Written by the database itself. */
type Recorded = ColumnType<Instant, never, never>
/** Goes in as JSON text, comes out parsed. */
type Json<T> = ColumnType<T, string, string>

interface Catalogue {
  tenant: string
  code: string
  name_vi: string
  name_en: string
}

interface Fact {
  tenant: string
  id: ColumnType<number, never, never>
  area: string
  period: string
  period_start: IsoDate
  period_end: IsoDate
  known_from: Instant
  known_from_assumed: boolean
  recorded_at: Recorded
  /** The file it came from. */
  sha256: string | null
  /** Who says so: the page, else the agency, else the file. */
  source: string
  provenance: Json<Provenance>
}

interface FigureFact extends Fact {
  indicator: string
  /** The import that brought it, for those that can be taken back. */
  import: Generated<string | null>
  breakdown: string
  note: string | null
}

interface SectionTable extends Catalogue {
  position: string
}

interface RefAreaTable extends Catalogue {
  slug: string
  official_code: string
  valid_from: IsoDate
  valid_to: IsoDate | null
  formed_from: string[]
  level: RefArea['level']
  unit_type: RefArea['unitType'] | null
  parent: string | null
  formed_from_parts: string[]
  formed_from_text: string | null
}

interface AgencyTable extends Catalogue {
  kind: string
  parent: string | null
  position: string | null
  valid_from: IsoDate | null
  valid_to: IsoDate | null
  successor: string | null
  area: string | null
}

export interface PersonTable {
  tenant: string
  id: string
  name: string
  email: string
  phone: string | null
  illustrative: Generated<boolean>
  active: Generated<boolean>
  recorded_at: Recorded
}

export interface AppointmentTable {
  tenant: string
  id: Generated<string>
  person: string
  agency: string
  position: 'head' | 'deputy' | 'officer'
  title: string
  roles: string[]
  valid_from: IsoDate
  valid_to: IsoDate | null
  end_reason: string | null
  recorded_at: Recorded
}

export interface DelegationTable {
  tenant: string
  id: Generated<string>
  appointment: string
  delegate: string
  starts_at: Instant
  ends_at: Instant
  reason: string
  revoked_at: Instant | null
  revoke_reason: string | null
  recorded_at: Recorded
}

export interface NotificationTable {
  tenant: string
  id: Generated<string>
  person: string
  at: Generated<Instant>
  kind: string
  params: Json<Readonly<Record<string, string>>>
  href: string | null
  read_at: Instant | null
  recorded_at: Recorded
}

/** What the application may see of an account; the rest belongs to the library of signing in. */
interface AccountTables {
  'auth.user': { tenant: string; id: string; two_factor_enabled: ColumnType<boolean, never, false> }
  'auth.two_factor': { tenant: string; user_id: string }
  'auth.account': { tenant: string; user_id: string; provider_id: string }
  'auth.session': {
    tenant: string
    id: string
    user_id: string
    created_at: Instant
    expires_at: Instant
    ip_address: string | null
    user_agent: string | null
    via: string
  }
  'auth.invitation': { tenant: string; person: string }
}

interface ApiKeyTable {
  tenant: string
  id: Generated<string>
  agency: string
  name: string
  scopes: KeyScope[]
  prefix: string
  hash: string
  made_by: string
  made_at: Recorded
  expires_at: Instant
  last_used_at: Instant | null
  revoked_at: Instant | null
  revoke_reason: string | null
}

interface IndicatorTable extends Catalogue {
  unit: string
  multiplier: number
  kind: string
  section: string
  position: string
  parent: string | null
  definition: Json<unknown>
}

export interface ObservationTable extends FigureFact {
  value: DecimalText | null
  missing: string | null
  status: string
  approx: string | null
  window_start: IsoDate | null
  window_end: IsoDate | null
  price_base: Json<PriceBasis> | null
  agency: string | null
  reason: string | null
}

export interface TargetTable extends FigureFact {
  assigner: string
  assigner_name: string | null
  target: Json<TargetValue>
  basis: string
  document_number: string | null
  document_date: IsoDate | null
  valid_from: IsoDate | null
}

export interface StatedMeasureTable extends FigureFact {
  measure: string
  value: DecimalText | null
  direction: string | null
  assigner: string | null
  assigner_name: string | null
  approx: string | null
  agency: string | null
}

export interface AssessmentTable extends Fact {
  sector: string
  agency: string
  judgement: string
  text: string
}

interface WorkbookTable {
  tenant: string
  id: Generated<string>
  sha256: string
  name: string
  size: number
  source: string
  area: string
  released: IsoDate | null
  known_from: Instant | null
  known_from_assumed: boolean
  uploaded_by: string
  uploaded_at: Instant
  recorded_at: Recorded
  sheets: Json<readonly OpenedSheet[]> | null
  period: PeriodId | null
  refusal: Json<{ readonly code: string; readonly params: Params }> | null
  read_at: Instant | null
}

/** A sheet as the file lists it. */
export interface OpenedSheet {
  readonly name: string
  readonly hidden: boolean
}

interface WorkbookSheetTable {
  tenant: string
  workbook: string
  position: number
  numeric_cells: number
  placed: number
  last_row: number
  last_col: number
  frame: Json<SheetFrameKept>
}

/** What is kept of a sheet beside its rows and figures. */
export interface SheetFrameKept {
  readonly merges: readonly CellRange[]
  /** Columns that are hidden or of a width of their own. */
  readonly columns: readonly { readonly col: number; readonly width: number | null; readonly hidden: boolean }[]
  readonly tables: readonly {
    readonly number: string | null
    readonly title: string
    readonly layout: string
    readonly header: CellRange
    readonly firstRow: number
    readonly lastRow: number
  }[]
  readonly findings: readonly Finding[]
}

interface WorkbookPartTable {
  tenant: string
  workbook: string
  position: number
  kind: 'rows' | 'figures' | 'unplaced'
  part: number
  first_row: number
  last_row: number
  content: Json<unknown>
}

export interface WorkbookLineTable {
  tenant: string
  workbook: string
  position: number
  n: number
  layout: string
  line: string
  title: string
  path: string[]
  qualifiers: string[]
  unit: Json<WrittenUnit> | null
  measures: string[]
  figures: number
  example: Json<{ readonly cell: string; readonly period: PeriodId; readonly value: DecimalText }>
}

interface MappingTable {
  tenant: string
  id: ColumnType<number, never, never>
  source: string
  layout: string
  line: string
  indicator: string | null
  breakdown: string
  area: string | null
  reason: string | null
  answered_by: string
  answered_at: Instant
  recorded_at: Recorded
}

/** The tables as migrations/ makes them; numeric is exact text, dates and instants are text. */
export interface Tables extends AccountTables {
  tenant: { tenant: string; name_vi: string; name_en: string; business_clock: Instant | null; recorded_at: Recorded }
  section: SectionTable
  ref_area: RefAreaTable
  agency: AgencyTable
  indicator: IndicatorTable
  demo_draft: { tenant: string; name: string; bytes: Uint8Array; recorded_at: Recorded }
  source_file: { tenant: string; sha256: string; name: string; size: number; bytes: Uint8Array; recorded_at: Recorded }
  import: {
    tenant: string
    id: Generated<string>
    sha256: string
    name: string
    kind: 'dataset' | 'annex' | 'workbook'
    imported_by: string
    agency: string | null
    workbook: Generated<string | null>
    accepted_at: Generated<Instant | null>
    imported_at: Recorded
    status: 'imported' | 'unchanged'
    counts: Json<Readonly<Record<string, number>>>
    findings: Json<unknown>
  }
  workbook: WorkbookTable
  workbook_bytes: { tenant: string; workbook: string; bytes: Uint8Array }
  workbook_sheet: WorkbookSheetTable
  workbook_part: WorkbookPartTable
  workbook_line: WorkbookLineTable
  mapping: MappingTable
  withdrawal: {
    tenant: string
    import: string
    stood_from: Instant
    withdrawn_at: Instant
    withdrawn_by: string
    reason: string
    recorded_at: Recorded
  }
  observation: ObservationTable
  target: TargetTable
  stated_measure: StatedMeasureTable
  assessment: AssessmentTable
  edition: {
    tenant: string
    area: string
    period: string
    period_end: IsoDate
    as_of: Instant
    published_by: string
    published_at: Recorded
  }
  person: PersonTable
  appointment: AppointmentTable
  delegation: DelegationTable
  notification: NotificationTable
  api_key: ApiKeyTable
  audit_entry: {
    tenant: string
    id: ColumnType<number, never, never>
    at: Recorded
    actor: string
    agency: string | null
    action: string
    subject: string
    state_from: Json<unknown> | null
    state_to: Json<unknown> | null
    why: string | null
    seq: ColumnType<number, never, never>
    prev: ColumnType<string, never, never>
    hash: ColumnType<string, never, never>
  }
  audit_chain: {
    tenant: string
    chain: string
    seq: ColumnType<number, never, never>
    hash: ColumnType<string, never, never>
  }
  audit_seal: {
    tenant: string
    seq: number
    sealed_at: Instant
    heads: Json<readonly (readonly [string, number, string])[]>
    prev: string
    hash: string
    mac: string
  }
}
