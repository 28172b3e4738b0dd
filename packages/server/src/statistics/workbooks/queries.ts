import type { Instant, IsoDate } from '@giaoban/core/periods'
import { type Selectable, sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import type { SheetFrameKept, Tables } from '../../db/tables.ts'

export type WorkbookRow = Selectable<Tables['workbook']>

export interface NewWorkbook {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Code of an agency. */
  readonly source: string
  readonly area: string
  readonly released: IsoDate | null
  readonly knownFrom: Instant | null
  readonly by: string
  readonly at: Instant
}

/** Keeps a workbook with its bytes; answers its id. */
export const insertWorkbook = async ({ tenant, db }: Writer, workbook: NewWorkbook): Promise<string> => {
  const { bytes, knownFrom, by, at, ...values } = workbook
  const { id } = await db
    .insertInto('workbook')
    .values({
      tenant,
      ...values,
      size: bytes.length,
      known_from: knownFrom,
      known_from_assumed: knownFrom === null,
      uploaded_by: by,
      uploaded_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('workbook_bytes')
    .values({ tenant, workbook: id, bytes: Buffer.from(bytes) })
    .execute()
  return id
}

/** The workbook of these bytes that an agency sent before. */
export const findSameWorkbook = async (
  { tenant, db }: Reader,
  source: string,
  sha256: string,
): Promise<string | null> => {
  const row = await db
    .selectFrom('workbook')
    .select('id')
    .where('tenant', '=', tenant)
    .where('source', '=', source)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row?.id ?? null
}

/** One workbook, or all of them, newest first. */
export const readWorkbookRows = async ({ tenant, db }: Reader, workbook?: string): Promise<readonly WorkbookRow[]> => {
  const all = db
    .selectFrom('workbook')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
  return (workbook === undefined ? all : all.where('id', '=', workbook)).execute()
}

export interface SheetRowRead {
  readonly workbook: string
  readonly position: number
  readonly numericCells: number
  readonly placed: number
}

/** Sheets that were read, of one workbook or of all. */
export const readSheetRows = async ({ tenant, db }: Reader, workbook?: string): Promise<readonly SheetRowRead[]> => {
  const all = db
    .selectFrom('workbook_sheet')
    .select(['workbook', 'position', 'numeric_cells as numericCells', 'placed'])
    .where('tenant', '=', tenant)
    .orderBy('position')
  return (workbook === undefined ? all : all.where('workbook', '=', workbook)).execute()
}

export interface SheetFrameRow {
  readonly lastRow: number
  readonly lastCol: number
  readonly frame: SheetFrameKept
}

export const readSheetFrame = async (
  { tenant, db }: Reader,
  workbook: string,
  position: number,
): Promise<SheetFrameRow | null> => {
  const row = await db
    .selectFrom('workbook_sheet')
    .select(['last_row as lastRow', 'last_col as lastCol', 'frame'])
    .where('tenant', '=', tenant)
    .where('workbook', '=', workbook)
    .where('position', '=', position)
    .executeTakeFirst()
  return row ?? null
}

export interface ImportRowOfWorkbook {
  readonly id: string
  readonly workbook: string
  readonly at: Instant
  readonly by: string
  readonly counts: Readonly<Record<string, number>>
  readonly findings: unknown
  readonly withdrawnAt: Instant | null
  readonly withdrawnBy: string | null
  readonly reason: string | null
}

/** What acceptances brought, oldest first, of one workbook or of all. */
export const readImportsOfWorkbooks = async (
  { tenant, db }: Reader,
  workbook?: string,
): Promise<readonly ImportRowOfWorkbook[]> => {
  const all = db
    .selectFrom('import as i')
    .leftJoin('withdrawal as w', (join) => join.onRef('w.tenant', '=', 'i.tenant').onRef('w.import', '=', 'i.id'))
    .select([
      'i.id',
      'i.workbook',
      'i.accepted_at',
      'i.imported_at',
      'i.imported_by as by',
      'i.counts',
      'i.findings',
      'w.withdrawn_at as withdrawnAt',
      'w.withdrawn_by as withdrawnBy',
      'w.reason',
    ])
    .where('i.tenant', '=', tenant)
    .orderBy('i.imported_at')
  const rows = await (workbook === undefined
    ? all.where('i.workbook', 'is not', null)
    : all.where('i.workbook', '=', workbook)
  ).execute()
  return rows.map(({ accepted_at, imported_at, workbook: of, ...row }) => ({
    ...row,
    workbook: of as string,
    at: accepted_at ?? imported_at,
  }))
}

/** Drops a workbook with all that was read of it; false when there is none that may go. */
export const deleteWorkbookRow = async ({ tenant, db }: Writer, workbook: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('workbook')
    .where('tenant', '=', tenant)
    .where('id', '=', workbook)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

export interface MappingRow {
  readonly layout: string
  readonly line: string
  readonly indicator: string | null
  readonly breakdown: string
  readonly area: string | null
  readonly reason: string | null
}

/** The newest answers of an agency about lines of these layouts. */
export const readMappings = async (
  { tenant, db }: Reader,
  source: string,
  layouts: readonly string[],
): Promise<readonly MappingRow[]> => {
  if (layouts.length === 0) return []
  return db
    .selectFrom('mapping')
    .distinctOn(['layout', 'line'])
    .select(['layout', 'line', 'indicator', 'breakdown', 'area', 'reason'])
    .where('tenant', '=', tenant)
    .where('source', '=', source)
    .where('layout', 'in', [...layouts])
    .orderBy('layout')
    .orderBy('line')
    .orderBy('id', 'desc')
    .execute()
}

export const insertMappings = async (
  { tenant, db }: Writer,
  source: string,
  answered: { readonly by: string; readonly at: Instant },
  rows: readonly MappingRow[],
): Promise<void> => {
  await db
    .insertInto('mapping')
    .values(rows.map((row) => ({ tenant, source, ...row, answered_by: answered.by, answered_at: answered.at })))
    .execute()
}

/** Moves the bytes of a workbook among the sources of figures. */
export const moveBytesToSources = async ({ tenant, db }: Writer, workbook: string): Promise<void> => {
  await sql`
    INSERT INTO source_file (tenant, sha256, name, size, bytes)
    SELECT w.tenant, w.sha256, w.name, w.size, b.bytes FROM workbook w JOIN workbook_bytes b ON b.tenant = w.tenant AND b.workbook = w.id
    WHERE w.tenant = ${tenant} AND w.id = ${workbook} ON CONFLICT DO NOTHING`.execute(db)
  await db.deleteFrom('workbook_bytes').where('tenant', '=', tenant).where('workbook', '=', workbook).execute()
}

export const insertWithdrawal = async (
  { tenant, db }: Writer,
  withdrawal: {
    readonly import: string
    readonly stoodFrom: Instant
    readonly at: Instant
    readonly by: string
    readonly reason: string
  },
): Promise<void> => {
  const { stoodFrom, at, by, ...values } = withdrawal
  await db
    .insertInto('withdrawal')
    .values({ tenant, ...values, stood_from: stoodFrom, withdrawn_at: at, withdrawn_by: by })
    .execute()
}
