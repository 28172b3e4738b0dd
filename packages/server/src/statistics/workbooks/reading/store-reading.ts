import type { Instant } from '@giaoban/core/periods'
import { assumedKnownFrom, compareInstants } from '@giaoban/core/statistics'
import type { Reader, Writer } from '../../../db/database.ts'
import type { OpenedSheet } from '../../../db/tables.ts'
import type { FromReader, LineKept, Part, SheetKept } from './messages.ts'

/** A workbook that is still to be read, wholly or from where reading stopped. */
export interface Unread {
  readonly name: string
  readonly bytes: Uint8Array
  readonly opened: boolean
  readonly period: string | null
  readonly readSheets: readonly number[]
}

/** Null when it is read, refused, or not there. */
export const readUnread = async ({ tenant, db }: Reader, workbook: string): Promise<Unread | null> => {
  const row = await db
    .selectFrom('workbook as w')
    .innerJoin('workbook_bytes as b', (join) =>
      join.onRef('b.tenant', '=', 'w.tenant').onRef('b.workbook', '=', 'w.id'),
    )
    .select(['w.name', 'w.sheets', 'w.period', 'b.bytes'])
    .where('w.tenant', '=', tenant)
    .where('w.id', '=', workbook)
    .where('w.read_at', 'is', null)
    .where('w.refusal', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const read = await db
    .selectFrom('workbook_sheet')
    .select('position')
    .where('tenant', '=', tenant)
    .where('workbook', '=', workbook)
    .execute()
  return {
    name: row.name,
    bytes: row.bytes,
    opened: row.sheets !== null,
    period: row.period,
    readSheets: read.map(({ position }) => position),
  }
}

/** Ids of workbooks that are still to be read, oldest first. */
export const listUnread = async ({ tenant, db }: Reader): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('workbook')
    .select('id')
    .where('tenant', '=', tenant)
    .where('read_at', 'is', null)
    .where('refusal', 'is', null)
    .orderBy('recorded_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes away what a reader left of sheets that it did not finish. */
export const dropUnfinished = async ({ tenant, db }: Writer, workbook: string): Promise<void> => {
  for (const table of ['workbook_part', 'workbook_line'] as const)
    await db
      .deleteFrom(table)
      .where('tenant', '=', tenant)
      .where('workbook', '=', workbook)
      .where('position', 'not in', (query) =>
        query
          .selectFrom('workbook_sheet')
          .select('position')
          .where('tenant', '=', tenant)
          .where('workbook', '=', workbook),
      )
      .execute()
}

const storeOpened = async (
  { tenant, db }: Writer,
  workbook: string,
  sheets: readonly OpenedSheet[],
  period: string | null,
): Promise<void> => {
  const row = await db
    .selectFrom('workbook')
    .select(['known_from', 'uploaded_at'])
    .where('tenant', '=', tenant)
    .where('id', '=', workbook)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('workbook')
    .set({
      sheets: JSON.stringify(sheets),
      period,
      ...(row.known_from === null && { known_from: knownFrom(period, row.uploaded_at) }),
    })
    .where('tenant', '=', tenant)
    .where('id', '=', workbook)
    .execute()
}

/** Where nobody says when it was released: some days after its period, and never after it was handed in. */
const knownFrom = (period: string | null, uploadedAt: Instant): Instant => {
  const assumed = period === null ? uploadedAt : assumedKnownFrom(period)
  return compareInstants(assumed, uploadedAt) > 0 ? uploadedAt : assumed
}

const storePart = async (
  { tenant, db }: Writer,
  workbook: string,
  position: number,
  { kind, part, firstRow, lastRow, content }: Part,
): Promise<void> => {
  await db
    .insertInto('workbook_part')
    .values({
      tenant,
      workbook,
      position,
      kind,
      part,
      first_row: firstRow,
      last_row: lastRow,
      content: JSON.stringify(content),
    })
    .execute()
}

const storeLines = async (
  { tenant, db }: Writer,
  workbook: string,
  position: number,
  lines: readonly LineKept[],
): Promise<void> => {
  await db
    .insertInto('workbook_line')
    .values(
      lines.map(({ path, qualifiers, unit, measures, example, ...line }) => ({
        tenant,
        workbook,
        position,
        ...line,
        path: [...path],
        qualifiers: [...qualifiers],
        measures: [...measures],
        unit: unit === null ? null : JSON.stringify(unit),
        example: JSON.stringify(example),
      })),
    )
    .execute()
}

const storeSheet = async (
  { tenant, db }: Writer,
  workbook: string,
  position: number,
  { numericCells, placed, lastRow, lastCol, frame }: SheetKept,
): Promise<void> => {
  await db
    .insertInto('workbook_sheet')
    .values({
      tenant,
      workbook,
      position,
      numeric_cells: numericCells,
      placed,
      last_row: lastRow,
      last_col: lastCol,
      frame: JSON.stringify(frame),
    })
    .execute()
}

const settle = async (
  { tenant, db }: Writer,
  workbook: string,
  how: { readonly refusal: string } | { readonly read_at: Instant },
): Promise<void> => {
  await db.updateTable('workbook').set(how).where('tenant', '=', tenant).where('id', '=', workbook).execute()
}

/** Stores what the reading thread says, each message for itself: a sheet counts once its last message is stored. */
export const storeReading = async (
  writer: Writer,
  workbook: string,
  message: Exclude<FromReader, { kind: 'progress' }>,
): Promise<void> => {
  switch (message.kind) {
    case 'opened':
      return storeOpened(writer, workbook, message.sheets, message.period)
    case 'part':
      return storePart(writer, workbook, message.position, message.part)
    case 'lines':
      return storeLines(writer, workbook, message.position, message.lines)
    case 'sheet':
      return storeSheet(writer, workbook, message.position, message.sheet)
    case 'refused':
      return settle(writer, workbook, { refusal: JSON.stringify({ code: message.code, params: message.params }) })
    case 'done':
      return settle(writer, workbook, { read_at: new Date().toISOString() })
  }
}
