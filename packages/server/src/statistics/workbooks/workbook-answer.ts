import type { CountedLines, WorkbookAnswer, WorkbookImport, WorkbookLineCounts, WorkbookState } from '@giaoban/api'
import { describeRefusal, Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { Words } from '@giaoban/core/statistics'
import type { Reader } from '../../db/database.ts'
import { readCatalogue } from '../queries.ts'
import {
  type ImportRowOfWorkbook,
  readImportsOfWorkbooks,
  readSheetRows,
  readWorkbookRows,
  type SheetRowRead,
  type WorkbookRow,
} from './queries.ts'
import { type DecidedLine, readWorkbookLines } from './read-workbook-lines.ts'

/** How far the reading of a workbook is, in percent; null when it is not being read. */
export type PercentOf = (workbook: string) => number | null

/** The workbook of this id. Throws `not-found`. */
export const requireWorkbook = async (reader: Reader, workbook: string): Promise<WorkbookRow> => {
  const [row] = await readWorkbookRows(reader, workbook)
  if (!row) throw new Refusal('not-found', { text: workbook })
  return row
}

/** State of a workbook by what was stored of it. */
export const stateOf = (
  { refusal, read_at }: Pick<WorkbookRow, 'refusal' | 'read_at'>,
  imports: readonly Pick<ImportRowOfWorkbook, 'withdrawnAt'>[],
): WorkbookState => {
  if (refusal !== null) return 'refused'
  if (read_at === null) return 'reading'
  if (imports.length === 0) return 'recognised'
  return imports.some(({ withdrawnAt }) => withdrawnAt === null) ? 'accepted' : 'undone'
}

export const countLines = (lines: readonly DecidedLine[]): WorkbookLineCounts => {
  const counted = (kind: 'keep' | 'leave' | undefined): CountedLines => {
    const own = lines.filter(({ decision }) => decision?.kind === kind)
    return { lines: own.length, figures: own.reduce((sum, { figures }) => sum + figures, 0) }
  }
  return { kept: counted('keep'), left: counted('leave'), open: counted(undefined) }
}

const importAnswer = ({
  id,
  at,
  by,
  counts,
  withdrawnAt,
  withdrawnBy,
  reason,
}: ImportRowOfWorkbook): WorkbookImport => ({
  id,
  at,
  by,
  counts: {
    observations: counts['observations'] ?? 0,
    targets: counts['targets'] ?? 0,
    stated: counts['stated'] ?? 0,
  },
  undone: withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy ?? '', reason: reason ?? '' },
})

interface Around {
  readonly agencies: ReadonlyMap<string, Words>
  readonly areas: ReadonlyMap<string, Words>
  readonly lang: Lang
  readonly percentOf: PercentOf
}

const readAround = async (reader: Reader, lang: Lang, percentOf: PercentOf): Promise<Around> => {
  const { agencies, areas } = await readCatalogue(reader)
  const named: (readonly [string, Words])[] = areas.flatMap(({ slug, code, name }) => [
    [slug, name] as const,
    [code, name] as const,
  ])
  return { agencies: new Map(agencies.map(({ code, name }) => [code, name])), areas: new Map(named), lang, percentOf }
}

const sheetsOf = ({ sheets }: WorkbookRow, read: readonly SheetRowRead[]): WorkbookAnswer['sheets'] => {
  const known = new Map(read.map((sheet) => [sheet.position, sheet]))
  return (sheets ?? []).map(({ name, hidden }, at) => {
    const sheet = known.get(at + 1)
    return {
      position: at + 1,
      name,
      hidden,
      read: sheet !== undefined,
      numericCells: sheet?.numericCells ?? 0,
      placed: sheet?.placed ?? 0,
    }
  })
}

const sameName = (text: string): Words => ({ vi: text, en: text })

const answerOf = (
  row: WorkbookRow,
  read: readonly SheetRowRead[],
  imports: readonly ImportRowOfWorkbook[],
  { agencies, areas, lang, percentOf }: Around,
): WorkbookAnswer => {
  const sheets = sheetsOf(row, read)
  const state = stateOf(row, imports)
  const done = sheets.filter((sheet) => sheet.read).length
  const percent = state === 'reading' ? (percentOf(row.id) ?? Math.floor((100 * done) / (sheets.length + 1))) : 100
  return {
    id: row.id,
    name: row.name,
    size: row.size,
    sha256: row.sha256,
    source: { code: row.source, name: agencies.get(row.source) ?? sameName(row.source) },
    area: { slug: row.area, name: areas.get(row.area) ?? sameName(row.area) },
    released: row.released,
    knownFrom: row.known_from,
    knownFromAssumed: row.known_from_assumed,
    state,
    refusal: row.refusal && {
      code: row.refusal.code,
      text: describeRefusal(new Refusal(row.refusal.code, row.refusal.params), lang),
    },
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
    period: row.period,
    progress: { sheets: sheets.length, read: done, percent },
    sheets,
    figures: {
      numeric: sheets.reduce((sum, { numericCells }) => sum + numericCells, 0),
      placed: sheets.reduce((sum, { placed }) => sum + placed, 0),
    },
    lines: null,
    imports: imports.map(importAnswer),
    known: false,
  }
}

/** One workbook with what its lines are. Throws `not-found`. */
export const readWorkbook = async (
  reader: Reader,
  lang: Lang,
  workbook: string,
  percentOf: PercentOf,
): Promise<WorkbookAnswer> => {
  const row = await requireWorkbook(reader, workbook)
  const answer = answerOf(
    row,
    await readSheetRows(reader, workbook),
    await readImportsOfWorkbooks(reader, workbook),
    await readAround(reader, lang, percentOf),
  )
  if (answer.state === 'reading' || answer.state === 'refused') return answer
  const { lines } = await readWorkbookLines(reader, row)
  return { ...answer, lines: countLines(lines) }
}

/** Every workbook, newest first, without what its lines are. */
export const readWorkbooks = async (
  reader: Reader,
  lang: Lang,
  percentOf: PercentOf,
): Promise<readonly WorkbookAnswer[]> => {
  const around = await readAround(reader, lang, percentOf)
  const sheets = Map.groupBy(await readSheetRows(reader), ({ workbook }) => workbook)
  const imports = Map.groupBy(await readImportsOfWorkbooks(reader), ({ workbook }) => workbook)
  const rows = await readWorkbookRows(reader)
  return rows.map((row) => answerOf(row, sheets.get(row.id) ?? [], imports.get(row.id) ?? [], around))
}
