import { createInterface } from 'node:readline/promises'
import type { WorkbookAnswer } from '@giaoban/api'
import { describeFinding, Refusal } from '@giaoban/core/findings'
import { type IsoDate, isIsoDate } from '@giaoban/core/periods'
import type { Database } from '@giaoban/server'
import type { WorkbookDesk } from '@giaoban/server/workbooks'
import { type Call, type ExitCode, type Output, option } from '../../command.ts'
import { fileName, readBytes, writeBytes } from '../../files.ts'
import { progressOn, terminalRewrite } from '../progress.ts'
import { tenantOf } from '../tenant.ts'
import { type Ask, askLines } from './ask-lines.ts'
import { answersAbout, answersIn, questionsOf } from './mapping-file.ts'
import { workbookWords } from './words.ts'

/** The desk of the province that the call means. */
export const deskOf = async (db: Database, call: Call): Promise<{ desk: WorkbookDesk; tenant: string }> => {
  const { openWorkbookDesk } = await import('@giaoban/server/workbooks')
  const tenant = await tenantOf(db, option(call, 'tenant'))
  const principal = { kind: 'operator', name: process.env['USER'] ?? 'cli' } as const
  const desk = openWorkbookDesk({ database: db, tenant, principal, lang: call.lang, clock: () => new Date() })
  return { desk, tenant }
}

const releasedOf = (call: Call): IsoDate | undefined => {
  const text = option(call, 'released')
  if (text !== undefined && !isIsoDate(text)) throw new Refusal('date/invalid', { text })
  return text
}

interface Taking {
  readonly desk: WorkbookDesk
  readonly id: string
  readonly call: Call
  readonly output: Output
}

/** Reads what is not read yet, with its percent. Throws the refusal of a file that cannot be read. */
const readIt = async ({ desk, id, call, output }: Taking): Promise<WorkbookAnswer> => {
  const before = await desk.get(id)
  if (before.state === 'reading') {
    const progress = progressOn(output, terminalRewrite)
    progress.step(workbookWords[call.lang].reading(before.name))
    try {
      await desk.read(id, (percent) => progress.part(percent, 100))
    } finally {
      progress.end()
    }
  }
  return desk.get(id)
}

/** Somebody at a terminal, or nobody. */
const terminalAsk = (): { ask: Ask; close: () => void } | null => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<null>((resolve) => {
    lines.once('close', () => resolve(null))
  })
  return { ask: (prompt) => Promise.race([lines.question(prompt), closed]), close: () => lines.close() }
}

/** Answers from a file, then from whoever sits there. False: somebody stopped. */
const settleLines = async (taking: Taking, ask: Ask | null): Promise<boolean> => {
  const { desk, id, call, output } = taking
  const mapping = option(call, 'mapping')
  if (mapping !== undefined) {
    const answers = answersIn(mapping, new TextDecoder().decode(await readBytes(mapping)))
    const own = answersAbout(await desk.openLines(id), answers)
    if (own.length > 0) await desk.answer(id, own)
  }
  if (ask === null) return true
  const store = async (answer: Parameters<typeof desk.answer>[1][number]): Promise<void> => {
    await desk.answer(id, [answer])
  }
  return askLines(await desk.openLines(id), { ask, store, output, lang: call.lang })
}

const printContradictions = async ({ desk, id, call, output }: Taking): Promise<void> => {
  const words = workbookWords[call.lang]
  const { findings, within } = await desk.findings(id)
  if (within.length > 0) output.out(words.twice(within.length))
  for (const found of within) output.out(`  ${describeFinding(found, call.lang)}`)
  if (findings.length > 0) output.out(words.findings(findings.length))
}

const acceptIt = async (taking: Taking, openLines: 'refuse' | 'leave'): Promise<ExitCode> => {
  const { desk, id, call, output } = taking
  const words = workbookWords[call.lang]
  try {
    const { imports, lines } = await desk.accept(id, openLines)
    output.out(words.accepted(imports.at(-1)?.counts ?? { observations: 0, targets: 0, stated: 0 }, id))
    if (lines !== null && lines.open.lines > 0) output.out(words.openLeft(lines.open.lines))
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'workbook/nothing-new') throw error
    output.out(words.standing((await desk.get(id)).name))
  }
  await printContradictions(taking)
  return 0
}

/** Questions go into a file, to be answered without a terminal. */
const writeQuestions = async ({ desk, id, call, output }: Taking, path: string): Promise<ExitCode> => {
  const { source } = await desk.get(id)
  const tables = await desk.openLines(id)
  await writeBytes(path, new TextEncoder().encode(questionsOf(source.code, tables)))
  output.out(
    workbookWords[call.lang].asked(
      tables.reduce((sum, { lines }) => sum + lines.length, 0),
      path,
    ),
  )
  return 0
}

const printRecognised = ({ figures, sheets, lines }: WorkbookAnswer, { call, output }: Taking): void => {
  const words = workbookWords[call.lang]
  output.out(words.recognised(figures.placed, figures.numeric, sheets.length))
  if (lines) output.out(words.lines(lines.kept.lines, lines.left.lines, lines.open.lines))
}

/**
 * Takes a workbook of any layout into the store: reads it, asks about what is unknown (at a terminal, or by a file of answers) and
 * accepts it. Begun again after a stop, it goes on. Throws the refusals of each step; `workbook/open-lines` when lines stay open.
 */
export const importWorkbook = async (
  db: Database,
  path: string,
  call: Call,
  output: Output,
  asked: Ask | null = null,
): Promise<ExitCode> => {
  const { desk, tenant } = await deskOf(db, call)
  const words = workbookWords[call.lang]
  const name = fileName(path)
  const released = releasedOf(call)
  const { workbook: id, known } = await desk.takeIn({
    name,
    bytes: await readBytes(path),
    source: option(call, 'source') ?? '',
    area: option(call, 'area') ?? tenant,
    ...(released !== undefined && { released }),
  })
  if (known) output.out(words.known(name))
  const taking: Taking = { desk, id, call, output }
  const read = await readIt(taking)
  if (read.refusal !== null) {
    output.err(read.refusal.text)
    return 2
  }
  printRecognised(read, taking)
  const questions = option(call, 'questions')
  if (questions !== undefined) return writeQuestions(taking, questions)
  const terminal = asked === null && (read.lines?.open.lines ?? 0) > 0 ? terminalAsk() : null
  try {
    const wentOn = await settleLines(taking, asked ?? terminal?.ask ?? null)
    if (!wentOn) {
      output.out(words.stopped)
      return 1
    }
  } finally {
    terminal?.close()
  }
  // Whoever was asked and said 'later' wants the rest; a script must say so.
  const leaves = call.values['leave-open'] === true || asked !== null || terminal !== null
  return acceptIt(taking, leaves ? 'leave' : 'refuse')
}

/** Takes the figures of a workbook back. Throws `not-found`, `workbook/not-accepted`. */
export const undoImport = async (db: Database, id: string, call: Call, output: Output): Promise<ExitCode> => {
  const { desk } = await deskOf(db, call)
  const words = workbookWords[call.lang]
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Refusal('not-found', { text: id })
  const { name } = await desk.undo(id, option(call, 'reason') ?? words.undoWhy)
  output.out(words.undone(name))
  return 0
}

/** Workbooks that were taken in, newest first. */
export const listImports = async (db: Database, call: Call, output: Output): Promise<ExitCode> => {
  const { desk } = await deskOf(db, call)
  const words = workbookWords[call.lang]
  const all = await desk.list()
  if (all.length === 0) output.out(words.empty)
  for (const { id, name, source, period, state, figures } of all)
    output.out(
      [id, words.states[state], source.code, period ?? '–', `${figures.placed}/${figures.numeric}`, name].join('  '),
    )
  return 0
}
