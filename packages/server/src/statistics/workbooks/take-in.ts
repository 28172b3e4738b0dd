import { createHash } from 'node:crypto'
import { Refusal } from '@giaoban/core/findings'
import { dateOf, type Instant, type IsoDate } from '@giaoban/core/periods'
import { assumedKnownFrom, compareInstants } from '@giaoban/core/statistics'
import { actorOf, type Principal } from '../../access/principal.ts'
import { insertAuditEntry, lockUntilEnd } from '../../access/queries.ts'
import type { Writer } from '../../db/database.ts'
import { readAreas, readCatalogue } from '../queries.ts'
import { deleteWorkbookRow, findSameWorkbook, insertWorkbook, readImportsOfWorkbooks } from './queries.ts'
import { requireWorkbook } from './workbook-answer.ts'

/** Who does it, and when by the business clock. */
export interface Acting {
  readonly principal: Principal
  readonly now: Instant
}

export interface WorkbookToTakeIn {
  readonly name: string
  readonly bytes: Uint8Array
  /** Code of an agency. */
  readonly source: string
  /** Slug or code. */
  readonly area: string
  readonly released?: IsoDate
}

export interface TakenIn {
  readonly workbook: string
  /** The same bytes of the same agency were there already. */
  readonly known: boolean
}

/** Figures released today are known now, not at the end of the day. */
const knownFromOf = (released: IsoDate | undefined, now: Instant): Instant | null => {
  if (released === undefined) return null
  if (released > dateOf(now)) throw new Refusal('workbook/future', { date: released })
  const end = assumedKnownFrom(released)
  return compareInstants(end, now) > 0 ? now : end
}

/**
 * Keeps a workbook, to be read in the background. The same bytes of the same agency are kept once. Throws `agency/unknown`,
 * `area/unknown` and `workbook/future`.
 */
export const takeInWorkbook = async (
  writer: Writer,
  { principal, now }: Acting,
  { name, bytes, source, area, released }: WorkbookToTakeIn,
): Promise<TakenIn> => {
  await lockUntilEnd(writer, 'workbooks')
  const { agencies } = await readCatalogue(writer)
  if (!agencies.some(({ code }) => code === source)) throw new Refusal('agency/unknown', { code: source })
  const areas = await readAreas(writer)
  if (!areas.some(({ slug, code }) => slug === area || code === area)) throw new Refusal('area/unknown', { area })
  const knownFrom = knownFromOf(released, now)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const same = await findSameWorkbook(writer, source, sha256)
  if (same !== null) return { workbook: same, known: true }
  const by = actorOf(principal)
  const kept = { sha256, name, bytes, source, area, released: released ?? null, knownFrom, by, at: now }
  const workbook = await insertWorkbook(writer, kept)
  await insertAuditEntry(writer, {
    actor: by,
    action: 'workbook.upload',
    subject: `workbook:${workbook}`,
    to: { name, sha256, source, area, released: released ?? null },
  })
  return { workbook, known: false }
}

/** Drops a workbook that was never accepted, with all that was read of it. Throws `not-found`, `workbook/accepted`. */
export const dropWorkbook = async (writer: Writer, { principal }: Acting, workbook: string): Promise<void> => {
  const { name, sha256, source } = await requireWorkbook(writer, workbook)
  const imports = await readImportsOfWorkbooks(writer, workbook)
  if (imports.length > 0) throw new Refusal('workbook/accepted', { name })
  if (!(await deleteWorkbookRow(writer, workbook))) throw new Refusal('access/denied')
  await insertAuditEntry(writer, {
    actor: actorOf(principal),
    action: 'workbook.drop',
    subject: `workbook:${workbook}`,
    from: { name, sha256, source },
  })
}
