import { randomUUID } from 'node:crypto'
import type { WorkbookAnswer } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { formatDate } from '@giaoban/core/periods'
import type { Kept } from '@giaoban/core/statistics'
import { actorOf } from '../../access/principal.ts'
import { insertAuditEntry, lockImports } from '../../access/queries.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { observationRow, statedRow, targetRow } from '../import/fact-rows.ts'
import type { FactTableName } from '../import/fact-tables.data.ts'
import { findNew, findRestated, insertFacts, insertImport } from '../import/queries.ts'
import { insertWithdrawal, moveBytesToSources, readImportsOfWorkbooks, type WorkbookRow } from './queries.ts'
import { type DecidedLine, readWorkbookLines } from './read-workbook-lines.ts'
import type { FiguresContent } from './reading/messages.ts'
import { type FactFrame, factOfFigure, type Lookup, TakenFacts } from './take-figures.ts'
import type { Acting } from './take-in.ts'
import { countLines, requireWorkbook } from './workbook-answer.ts'

const CHUNK = 2_000

/** Parts of figures of a workbook, one at a time. */
export async function* figureParts(
  { tenant, db }: Reader,
  workbook: string,
): AsyncIterable<{ readonly position: number; readonly content: FiguresContent }> {
  const parts = await db
    .selectFrom('workbook_part')
    .select(['position', 'part'])
    .where('tenant', '=', tenant)
    .where('workbook', '=', workbook)
    .where('kind', '=', 'figures')
    .orderBy('position')
    .orderBy('part')
    .execute()
  for (const { position, part } of parts) {
    const { content } = await db
      .selectFrom('workbook_part')
      .select('content')
      .where('tenant', '=', tenant)
      .where('workbook', '=', workbook)
      .where('kind', '=', 'figures')
      .where('position', '=', position)
      .where('part', '=', part)
      .executeTakeFirstOrThrow()
    yield { position, content: content as FiguresContent }
  }
}

/** Kept lines by sheet and number. */
const keptByPlace = (lines: readonly DecidedLine[]): ReadonlyMap<string, Kept> =>
  new Map(
    lines.flatMap(({ decision, places }) =>
      decision?.kind === 'keep' ? places.map(({ position, n }) => [`${position}:${n}`, decision.kept] as const) : [],
    ),
  )

const collectFacts = async (
  reader: Reader,
  row: WorkbookRow,
  lines: readonly DecidedLine[],
  lookup: Lookup,
): Promise<TakenFacts> => {
  const taken = new TakenFacts()
  const kept = keptByPlace(lines)
  const frame: FactFrame = {
    file: row.name,
    source: row.source,
    area: row.area,
    knownFrom: row.known_from ?? row.uploaded_at,
    knownFromAssumed: row.known_from_assumed,
    period: row.period,
  }
  for await (const { position, content } of figureParts(reader, row.id))
    for (const figure of content.figures) {
      const line = kept.get(`${position}:${figure[0]}`)
      if (!line) continue
      const sheet = row.sheets?.[position - 1]?.name ?? ''
      const fact = factOfFigure(content, figure, { sheet, kept: line }, frame, lookup)
      if (typeof fact === 'string') continue
      taken.add(fact, lookup.indicators.get(line.indicator) as never)
    }
  return taken
}

interface Storing {
  readonly row: WorkbookRow
  /** Id of the import. */
  readonly id: string
  readonly reason: string
}

/** Adds the facts of one kind that are new; answers how many. A figure that its source states anew says by which release. */
const storeFacts = async (
  writer: Writer,
  table: FactTableName,
  rows: readonly object[],
  { id, reason }: Storing,
): Promise<number> => {
  let added = 0
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK).map((row, n) => ({ n, ...row, import: id }))
    const fresh = new Set(await findNew(writer, table, JSON.stringify(chunk)))
    const news = chunk.filter((_row, n) => fresh.has(n))
    const restated = new Set(table === 'observation' ? await findRestated(writer, JSON.stringify(news)) : [])
    const told = news.map((row) => (restated.has(row.n) ? { ...row, reason } : row))
    if (told.length > 0) await insertFacts(writer, table, JSON.stringify(told))
    added += told.length
  }
  return added
}

const restatedBy = ({ released, name }: WorkbookRow): string =>
  released === null
    ? `Công bố lại trong tệp ${name}`
    : `Công bố lại trong bản phát hành ngày ${formatDate(released, 'vi')}`

/**
 * Makes the figures of all kept lines count, in the transaction of the writer. Accepted again, only what is new since is added: lines
 * that were mapped later, or everything after an undo. Throws `not-found`, `workbook/not-read`, `workbook/open-lines`,
 * `workbook/nothing-new`.
 */
export const acceptWorkbook = async (
  writer: Writer,
  { principal, now }: Acting,
  workbook: string,
  openLines: 'refuse' | 'leave',
): Promise<WorkbookAnswer['imports'][number]['counts']> => {
  await lockImports(writer)
  const row = await requireWorkbook(writer, workbook)
  if (row.read_at === null || row.refusal !== null) throw new Refusal('workbook/not-read', { name: row.name })
  const { lines, deciding } = await readWorkbookLines(writer, row)
  const { open } = countLines(lines)
  if (open.lines > 0 && openLines === 'refuse') throw new Refusal('workbook/open-lines', { lines: open.lines })
  const { indicators, areas } = deciding.catalogue
  const taken = await collectFacts(writer, row, lines, {
    indicators: new Map(indicators.map((one) => [one.code, one])),
    areas,
  })
  await moveBytesToSources(writer, workbook)
  const storing: Storing = { row, id: randomUUID(), reason: restatedBy(row) }
  const digests = new Map([[row.name, row.sha256]])
  const counts = {
    observations: await storeFacts(
      writer,
      'observation',
      taken.observations().map((fact) => observationRow(fact, digests)),
      storing,
    ),
    // A plan has no agency of its own: who says so is the agency whose file it is.
    targets: await storeFacts(
      writer,
      'target',
      taken.targets().map((fact) => ({ ...targetRow(fact, digests), source: row.source })),
      storing,
    ),
    stated: await storeFacts(
      writer,
      'stated_measure',
      taken.stated().map((fact) => statedRow(fact, digests)),
      storing,
    ),
  }
  const isNew = Object.values(counts).some((count) => count > 0)
  const standing = (await readImportsOfWorkbooks(writer, workbook)).some(({ withdrawnAt }) => withdrawnAt === null)
  if (standing && !isNew) throw new Refusal('workbook/nothing-new', { name: row.name })
  const actor = actorOf(principal)
  await insertImport(writer, {
    id: storing.id,
    sha256: row.sha256,
    name: row.name,
    kind: 'workbook',
    imported_by: actor,
    workbook,
    accepted_at: now,
    status: isNew ? 'imported' : 'unchanged',
    counts: JSON.stringify(counts),
    findings: JSON.stringify(taken.findings),
  })
  await insertAuditEntry(writer, {
    actor,
    action: 'import.workbook',
    subject: `workbook:${workbook}`,
    to: { import: storing.id, name: row.name, sha256: row.sha256, ...counts },
  })
  return counts
}

/**
 * Takes back every import of a workbook that stands: nothing is deleted, no reading from now on sees its figures. Throws `not-found`,
 * `workbook/not-accepted`.
 */
export const undoWorkbook = async (
  writer: Writer,
  { principal, now }: Acting,
  workbook: string,
  reason: string,
): Promise<void> => {
  await lockImports(writer)
  const { name } = await requireWorkbook(writer, workbook)
  const imports = await readImportsOfWorkbooks(writer, workbook)
  const standing = imports.filter(({ withdrawnAt }) => withdrawnAt === null)
  if (standing.length === 0) throw new Refusal('workbook/not-accepted', { name })
  const by = actorOf(principal)
  for (const { id, at } of standing) await insertWithdrawal(writer, { import: id, stoodFrom: at, at: now, by, reason })
  await insertAuditEntry(writer, {
    actor: by,
    action: 'import.undo',
    subject: `workbook:${workbook}`,
    from: { imports: standing.map(({ id }) => id) },
    why: reason,
  })
}
