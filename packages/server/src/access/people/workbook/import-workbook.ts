import type { FileAnswer, ImportAnswer, ImportBody, ImportRow } from '@giaoban/api'
import { describeRefusal, isRefusal, Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import {
  type PeopleLine,
  type PeopleRow,
  type PeopleSheet,
  peopleSheets,
  readPeopleWorkbook,
  writePeopleWorkbook,
  writtenCell,
} from '@giaoban/documents/access'
import { readXlsx } from '@giaoban/documents/layout'
import { sql } from 'kysely'
import type { Writer } from '../../../db/database.ts'
import type { TakenFile } from '../../../http/take-file.ts'
import type { Asking } from '../../asking.ts'
import { actorOf } from '../../principal.ts'
import { insertAuditEntry } from '../../queries.ts'
import type { NewId } from '../change-person.ts'
import { type Applied, applyAgency, applyPerson, BadRow } from './apply-row.ts'

type SheetKey = PeopleSheet['key']

/** A row on its way: applied, or refused with what is wrong of which column. */
interface Tried {
  readonly sheet: SheetKey
  readonly row: PeopleRow
  readonly applied: Applied | null
  readonly problems: readonly { readonly key: string; readonly refusal: Refusal }[]
  /** False: its own cells are wrong, whatever the other rows do. */
  readonly mayRetry: boolean
}

/** Column that a refusal of a whole row speaks of. */
const columnsOf: Readonly<Record<string, string>> = {
  'agency/code': 'code',
  'agency/known': 'code',
  'agency/loop': 'parent',
  'agency/dates': 'validTo',
  'agency/has-units': 'validTo',
  'agency/successor': 'successor',
  'area/unknown': 'area',
  'person/email-known': 'email',
  'person/last-administrator': 'state',
  'appointment/dates': 'validTo',
  'appointment/outside': 'validFrom',
  'appointment/held': 'position',
  'appointment/two-heads': 'position',
}

const columnOf = ({ code, params }: Refusal, { cells }: PeopleRow): string =>
  columnsOf[code] ??
  (['parent', 'successor', 'agency'].find((key) => cells.get(key)?.text === params['code']) || 'code')

/** Does the work, or leaves no trace of it when it throws. */
const inSavepoint = async <T>({ db }: Writer, name: 'row' | 'trial', work: () => Promise<T>): Promise<T> => {
  await sql`SAVEPOINT ${sql.ref(name)}`.execute(db)
  try {
    const result = await work()
    await sql`RELEASE SAVEPOINT ${sql.ref(name)}`.execute(db)
    return result
  } catch (error) {
    await sql`ROLLBACK TO SAVEPOINT ${sql.ref(name)}`.execute(db)
    await sql`RELEASE SAVEPOINT ${sql.ref(name)}`.execute(db)
    throw error
  }
}

const tryRow = async (writer: Writer, asking: Asking, { sheet, row }: Tried, newId: NewId): Promise<Tried> => {
  try {
    const work = (): Promise<Applied> =>
      sheet === 'agencies' ? applyAgency(writer, asking, row) : applyPerson(writer, asking, row, newId)
    return { sheet, row, applied: await inSavepoint(writer, 'row', work), problems: [], mayRetry: false }
  } catch (error) {
    if (error instanceof BadRow) return { sheet, row, applied: null, problems: error.cells, mayRetry: false }
    if (!isRefusal(error)) throw error
    return { sheet, row, applied: null, problems: [{ key: columnOf(error, row), refusal: error }], mayRetry: true }
  }
}

/** What a row is about: two rows about one thing are one too many. */
const identityOf = (sheet: SheetKey, { cells }: PeopleRow): string => {
  const keys = sheet === 'agencies' ? ['code'] : ['email', 'agency', 'position', 'validFrom']
  return `${sheet} ${keys.map((key) => cells.get(key)?.text.toLowerCase() ?? '').join('|')}`
}

const begin = (sheet: SheetKey, rows: readonly PeopleRow[]): readonly Tried[] => {
  const first = new Map<string, PeopleRow>()
  return rows.map((row) => {
    const known = first.get(identityOf(sheet, row))
    first.set(identityOf(sheet, row), known ?? row)
    if (!known) return { sheet, row, applied: null, problems: [], mayRetry: true }
    const key = sheet === 'agencies' ? 'code' : 'email'
    const cell = row.cells.get(key)
    const params = {
      sheet: row.sheet,
      cell: cell?.address ?? '',
      expected: 'twice',
      text: cell?.text || null,
      known: known.cells.get(key)?.address ?? null,
    }
    const refusal = new Refusal('people/cell', params, { sheet: row.sheet, cell: params.cell })
    return { sheet, row, applied: null, problems: [{ key, refusal }], mayRetry: false }
  })
}

/**
 * Tries every row, and again those that were refused for what another row may have brought since: a parent that stands further
 * down, a head who leaves in a later row. Ends when a round brings nothing more.
 */
const tryAll = async (
  writer: Writer,
  asking: Asking,
  rows: readonly Tried[],
  newId: NewId,
): Promise<readonly Tried[]> => {
  let tried = rows
  for (let progress = true; progress; ) {
    progress = false
    const next: Tried[] = []
    for (const one of tried) {
      const after = one.mayRetry ? await tryRow(writer, asking, one, newId) : one
      progress ||= after !== one && after.applied !== null
      next.push(after)
    }
    tried = next
  }
  return tried
}

const headingOf = (sheet: SheetKey, key: string): string =>
  peopleSheets.find((one) => one.key === sheet)?.columns.find((column) => column.key === key)?.heading ?? key

/** What is wrong of a cell, in words that name the cell. */
const problemText = (refusal: Refusal, cell: string, lang: Lang): string => {
  const words = describeRefusal(refusal, lang)
  if (cell === '' || refusal.code === 'people/cell') return words
  return `${lang === 'vi' ? 'Ô' : 'Cell'} ${cell}: ${words}`
}

const rowAnswer = ({ sheet, row, applied, problems }: Tried, lang: Lang): ImportRow => {
  const text = (key: string): string => row.cells.get(key)?.text ?? ''
  return {
    sheet: row.sheet,
    row: row.row,
    change: applied?.change ?? 'refused',
    subject: text(sheet === 'agencies' ? 'code' : 'email'),
    name: text(sheet === 'agencies' ? 'nameVi' : 'name'),
    columns: (applied?.columns ?? []).map((key) => headingOf(sheet, key)),
    problems: problems.map(({ key, refusal }) => {
      const cell = row.cells.get(key)?.address ?? ''
      return { cell, text: problemText(refusal, cell, lang) }
    }),
  }
}

/**
 * What is wrong of a cell, for the workbook that is given back: it names the cell of that workbook, in which the person mends. The
 * other row of two about one thing did not come back, or stands elsewhere now.
 */
const whyReturned = (
  { refusal }: Tried['problems'][number],
  at: ReturnType<typeof writtenCell>,
  lang: Lang,
): string => {
  if (at === null) return describeRefusal(refusal, lang)
  if (refusal.code !== 'people/cell') return problemText(refusal, at.cell, lang)
  const { expected } = refusal.params
  const params = { ...refusal.params, ...at, expected: expected === 'twice' ? 'twiceBefore' : expected }
  return describeRefusal(new Refusal('people/cell', params), lang)
}

const refusedFile = async (tried: readonly Tried[], lang: Lang): Promise<FileAnswer | null> => {
  const refused = tried.filter(({ applied }) => applied === null)
  if (refused.length === 0) return null
  const lines = (key: SheetKey): readonly PeopleLine[] =>
    refused
      .filter(({ sheet }) => sheet === key)
      .map(({ row, problems }, index) => ({
        ...Object.fromEntries([...row.cells].map(([name, { text }]) => [name, text])),
        why: problems.map((problem) => whyReturned(problem, writtenCell(key, index, problem.key), lang)).join(' '),
      }))
  const bytes = await writePeopleWorkbook({ agencies: lines('agencies'), people: lines('people') }, { why: true })
  return { name: 'dong-bi-tu-choi.xlsx', content: Buffer.from(bytes).toString('base64') }
}

/** Thrown to leave no trace of a trial; carries what it found. */
class Trial extends Error {
  readonly tried: readonly Tried[]
  constructor(tried: readonly Tried[]) {
    super('a trial')
    this.tried = tried
  }
}

/**
 * Imports agencies and people from a workbook by the very steps by which they are changed by hand, in the transaction of the
 * writer. A dry run does it all and leaves no trace. A refused row keeps everything from being stored, unless the good rows alone
 * are asked for. Refusals: those of reading the file, `people/sheet`, `people/column`.
 */
export const importWorkbook = async (
  writer: Writer,
  asking: Asking,
  given: ImportBody & { readonly file: TakenFile; readonly sheets: readonly SheetKey[]; readonly newId: NewId },
): Promise<ImportAnswer> => {
  const { file, sheets, newId } = given
  const { agencies, people } = readPeopleWorkbook(readXlsx(file.bytes, file.name), sheets)
  const rows = [...begin('agencies', agencies), ...begin('people', people)]
  const work = async (): Promise<readonly Tried[]> => {
    const tried = await tryAll(writer, asking, rows, newId)
    const isWhole = tried.every(({ applied }) => applied !== null)
    const stores = given.dryRun === 'no' && (isWhole || given.goodRows === 'yes')
    if (!stores || tried.every(({ applied }) => (applied?.change ?? 'same') === 'same')) throw new Trial(tried)
    return tried
  }
  let stored = true
  const tried = await inSavepoint(writer, 'trial', work).catch((error: unknown) => {
    if (!(error instanceof Trial)) throw error
    stored = false
    return error.tried
  })
  const answers = tried.map((one) => rowAnswer(one, asking.lang))
  const count = (change: ImportRow['change']): number => answers.filter((row) => row.change === change).length
  const counts = { add: count('add'), change: count('change'), same: count('same'), refused: count('refused') }
  if (stored)
    await insertAuditEntry(writer, {
      actor: actorOf(asking.principal),
      action: 'people.import',
      subject: `file:${file.name}`,
      to: counts,
    })
  return { rows: answers, counts, stored, refused: await refusedFile(tried, asking.lang) }
}
