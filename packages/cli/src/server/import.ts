import { statSync } from 'node:fs'
import { type Finding, Refusal } from '@giaoban/core/findings'
import { dateOf } from '@giaoban/core/periods'
import type { Database } from '@giaoban/server'
import type { ImportCounts } from '@giaoban/server/load'
import { type Call, type Command, type ExitCode, type Output, option } from '../command.ts'
import { options } from '../options.ts'
import { recogniseWorkbook } from '../statistics/index.ts'
import { printRefusals } from '../statistics/print-refusals.ts'
import { printFindings } from '../statistics/print-scorecard.ts'
import { placeOf, placeOptions } from './place.ts'
import { progressOn, terminalRewrite } from './progress.ts'
import { tenantOf } from './tenant.ts'
import { serverWords } from './words.ts'
import { importWorkbook, listImports, undoImport } from './workbooks/import-workbook.ts'

interface Imported {
  readonly name: string
  readonly counts: ImportCounts
  readonly findings: readonly Finding[]
  readonly stored: boolean
}

const operator = { kind: 'operator', name: process.env['USER'] ?? 'cli' } as const

const isDirectory = (path: string): boolean => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new Refusal('file/missing', { file: path }, { path })
  return stats.isDirectory()
}

const importDirectory = async (
  db: Database,
  path: string,
  call: Call,
  output: Output,
): Promise<readonly Imported[]> => {
  const { loadProvince } = await import('@giaoban/server/load')
  const words = serverWords[call.lang]
  const progress = progressOn(output, terminalRewrite)
  const refusals: Refusal[] = []
  try {
    const { imports } = await loadProvince(db, operator, path, {
      now: new Date().toISOString(),
      onStep: ({ kind, name }) => progress.step(kind === 'dataset' ? words.dataset : words.annex(name)),
      onProgress: progress.part,
      onRefusal: (refusal) => refusals.push(refusal),
    })
    return imports
  } finally {
    progress.end()
    // The first is thrown and printed as the reason; the others help to mend all of them at once.
    printRefusals(refusals.slice(1), call.lang, output)
  }
}

const importFile = async (db: Database, path: string, call: Call): Promise<readonly Imported[]> => {
  const [area, period] = [option(call, 'area'), option(call, 'period')]
  if (area === undefined || period === undefined) throw new Refusal('cli/usage', { text: '--area --period' })
  const { importAnnex, readFileToStore } = await import('@giaoban/server/load')
  const [agency, knownFrom] = [option(call, 'agency'), option(call, 'known-from')]
  const file = readFileToStore(path)
  const imported = await importAnnex(db, operator, {
    tenant: await tenantOf(db, option(call, 'tenant')),
    file,
    area,
    period,
    today: dateOf(new Date().toISOString()),
    ...(agency !== undefined && { agency }),
    ...(knownFrom !== undefined && { knownFrom }),
  })
  return [{ name: file.name, ...imported }]
}

/** What a workbook of any layout is taken in with; an annex of the province's own form needs none of it. */
const takesWorkbook = (call: Call): boolean => option(call, 'source') !== undefined

/** Runs on the store that the call means, and closes it. */
const onStore = async (call: Call, work: (db: Database) => Promise<ExitCode>): Promise<ExitCode> => {
  const { openDatabase } = await import('@giaoban/server/store')
  const db = await openDatabase(placeOf(call))
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

const run = async (call: Call, output: Output): Promise<ExitCode> => {
  const undo = option(call, 'undo')
  if (undo !== undefined) return onStore(call, (db) => undoImport(db, undo, call, output))
  if (call.values['list'] === true) return onStore(call, (db) => listImports(db, call, output))
  const [path, ...others] = call.files
  if (path === undefined || others.length > 0) throw new Refusal('cli/usage', { text: importCommand.usage })
  const directory = isDirectory(path)
  const dryRun = call.values['dry-run'] === true
  if (call.values['json'] === true && !dryRun) throw new Refusal('cli/usage', { text: '--dry-run --json' })
  if (dryRun && directory) throw new Refusal('cli/usage', { text: 'FILE --dry-run' })
  if (dryRun) return await recogniseWorkbook(path, { lang: call.lang, json: call.values['json'] === true }, output)
  if (takesWorkbook(call) && !directory) return onStore(call, (db) => importWorkbook(db, path, call, output))
  return onStore(call, async (db) => {
    const imports = await (directory ? importDirectory(db, path, call, output) : importFile(db, path, call))
    for (const each of imports) printImported(each, call, output)
    const errors = imports.flatMap(({ findings }) => findings).some(({ severity }) => severity === 'error')
    return errors ? 1 : 0
  })
}

const printImported = ({ name, counts, findings, stored }: Imported, { lang }: Call, output: Output): void => {
  const words = serverWords[lang]
  const changed = Object.values(counts).some((count) => count > 0)
  for (const line of printFindings(findings, lang)) output.out(line)
  output.out(!stored ? words.notStored(name) : changed ? words.counts(name, counts) : words.unchanged(name))
}

/**
 * `giaoban import`: a data directory, a month's annex, or with `--source` a workbook of any layout, into the store: whole or not at
 * all. With `--dry-run`, what a workbook of any layout holds, without a store.
 */
export const importCommand: Command = {
  usage:
    'DIR | FILE.xlsx --area A --period P [--data-dir ./var] | FILE --source AGENCY [--area A] [--released DATE] | --list | --undo ID | FILE --dry-run [--json]',
  summary: {
    vi: 'nhập thư mục số liệu của tỉnh, phụ lục Excel của một tháng, hoặc tệp Excel bố cục bất kỳ, vào cơ sở dữ liệu',
    en: "import a province's data directory, a month's Excel annex, or an Excel file of any layout, into the database",
  },
  options: {
    area: options.area,
    period: options.period,
    agency: { type: 'string', about: { vi: 'mã đơn vị gửi phụ lục', en: 'code of the agency that sent the annex' } },
    'known-from': { type: 'string', about: { vi: 'thời điểm có số liệu', en: 'when the figures became known' } },
    source: {
      type: 'string',
      about: {
        vi: 'mã cơ quan có số liệu: nhập tệp Excel (.xlsx, .xls) bố cục bất kỳ',
        en: 'code of the agency whose figures they are: import a workbook (.xlsx, .xls) of any layout',
      },
    },
    released: {
      type: 'string',
      about: { vi: 'ngày phát hành tệp, ví dụ 2024-02-29', en: 'day of release of the file, e.g. 2024-02-29' },
    },
    questions: {
      type: 'string',
      about: {
        vi: 'ghi các dòng chưa biết ra tệp này, chưa nhập',
        en: 'write the unknown lines to this file; import nothing yet',
      },
    },
    mapping: {
      type: 'string',
      about: { vi: 'tệp trả lời cho các dòng chưa biết', en: 'file of answers about unknown lines' },
    },
    'leave-open': {
      type: 'boolean',
      about: { vi: 'nhập dù còn dòng chưa biết', en: 'import although some lines are unknown' },
    },
    list: {
      type: 'boolean',
      about: { vi: 'liệt kê các tệp Excel đã nhận', en: 'list the workbooks that were taken in' },
    },
    undo: {
      type: 'string',
      about: { vi: 'hoàn tác lần nhập của tệp có mã này', en: 'undo the import of the workbook with this id' },
    },
    reason: { type: 'string', about: { vi: 'lý do hoàn tác', en: 'why it is undone' } },
    'dry-run': {
      type: 'boolean',
      about: {
        vi: 'chỉ cho xem nhận ra gì trong bảng tính (.xlsx, .xls) bố cục bất kỳ, không nhập',
        en: 'only show what is recognised in a workbook (.xlsx, .xls) of any layout; import nothing',
      },
    },
    json: { ...options.json, about: { vi: 'với --dry-run: xuất JSON', en: 'with --dry-run: print JSON' } },
    'data-dir': placeOptions.dataDir,
    tenant: placeOptions.tenant,
  },
  run,
}
