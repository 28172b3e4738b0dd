import type { Answer, AnsweredAnswer, LineTable, WorkbookAnswer, WorkbookFindingsAnswer } from '@giaoban/api'
import type { Instant, Lang } from '@giaoban/core/periods'
import type { Principal } from '../../access/principal.ts'
import { readTenant } from '../../access/read-tenant.ts'
import { scopeOf } from '../../access/scope-of.ts'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { vietnamInstant } from '../../db/value-parsers.ts'
import { acceptWorkbook, undoWorkbook } from './accept-workbook.ts'
import { answerLines } from './answer-lines.ts'
import { readWorkbookFindings } from './read-findings.ts'
import { readLines } from './read-lines.ts'
import { openWorkbookReading } from './reading/workbook-reading.ts'
import { type Acting, type TakenIn, takeInWorkbook, type WorkbookToTakeIn } from './take-in.ts'
import { readWorkbook, readWorkbooks } from './workbook-answer.ts'

/** What a command at the machine itself does with workbooks; each step in a transaction of its own. */
export interface WorkbookDesk {
  readonly takeIn: (workbook: WorkbookToTakeIn) => Promise<TakenIn>
  /** Reads it, or goes on where reading stopped. `onProgress` hears the percent. */
  readonly read: (workbook: string, onProgress: (percent: number) => void) => Promise<void>
  readonly get: (workbook: string) => Promise<WorkbookAnswer>
  readonly list: () => Promise<readonly WorkbookAnswer[]>
  /** All lines that nobody has decided on, by table. */
  readonly openLines: (workbook: string) => Promise<readonly LineTable[]>
  readonly answer: (workbook: string, answers: readonly Answer[]) => Promise<AnsweredAnswer>
  readonly accept: (workbook: string, openLines: 'refuse' | 'leave') => Promise<WorkbookAnswer>
  readonly undo: (workbook: string, reason: string) => Promise<WorkbookAnswer>
  readonly findings: (workbook: string) => Promise<WorkbookFindingsAnswer>
}

export interface WorkbookDeskOptions {
  readonly database: Database
  readonly tenant: string
  readonly principal: Principal
  readonly lang: Lang
  /** Real time; a demo's business clock stands in its tenant. */
  readonly clock: () => Date
}

const notReading = (): null => null

export const openWorkbookDesk = ({ database, tenant, principal, lang, clock }: WorkbookDeskOptions): WorkbookDesk => {
  const scope = scopeOf(tenant, principal)
  const nowOf = async (reader: Reader): Promise<Instant> =>
    (await readTenant(reader))?.businessClock ?? vietnamInstant(clock())
  const read = <T>(work: (reader: Reader) => Promise<T>): Promise<T> => database.read(scope, work)
  const write = <T>(work: (writer: Writer, acting: Acting) => Promise<T>): Promise<T> =>
    database.write(scope, async (writer) => work(writer, { principal, now: await nowOf(writer) }))
  return {
    takeIn: (workbook) => write((writer, acting) => takeInWorkbook(writer, acting, workbook)),
    read: async (workbook, onProgress) => {
      const reading = openWorkbookReading({ database, tenant, onProgress: (_of, percent) => onProgress(percent) })
      try {
        await reading.read(workbook)
      } finally {
        await reading.close()
      }
    },
    get: (workbook) => read((reader) => readWorkbook(reader, lang, workbook, notReading)),
    list: () => read((reader) => readWorkbooks(reader, lang, notReading)),
    openLines: (workbook) => read((reader) => allOpenLines(reader, workbook)),
    answer: (workbook, answers) => write((writer, acting) => answerLines(writer, acting, workbook, answers)),
    accept: (workbook, openLines) =>
      write(async (writer, acting) => {
        await acceptWorkbook(writer, acting, workbook, openLines)
        return readWorkbook(writer, lang, workbook, notReading)
      }),
    undo: (workbook, reason) =>
      write(async (writer, acting) => {
        await undoWorkbook(writer, acting, workbook, reason)
        return readWorkbook(writer, lang, workbook, notReading)
      }),
    findings: (workbook) =>
      read(async (reader) => readWorkbookFindings(reader, { now: await nowOf(reader), lang }, workbook)),
  }
}

const allOpenLines = async (reader: Reader, workbook: string): Promise<readonly LineTable[]> => {
  const tables: LineTable[] = []
  for (let after: number | null = 0; after !== null; ) {
    const page = await readLines(reader, workbook, { after: String(after) })
    tables.push(...page.tables)
    after = page.next
  }
  // A table that goes on over a page is told once.
  return [...Map.groupBy(tables, ({ layout }) => layout).values()].map((parts) => ({
    ...(parts[0] as LineTable),
    lines: parts.flatMap(({ lines }) => lines),
  }))
}
