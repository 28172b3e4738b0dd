import { extname } from 'node:path'
import { Refusal } from '@giaoban/core/findings'
import { type PeriodId, readPeriod } from '@giaoban/core/periods'
import {
  buildIndex,
  type FillRequest,
  type FormAnswer,
  type FormReading,
  fillForm,
  isInstant,
  readForm,
} from '@giaoban/core/statistics'
import { type Call, type Command, option, requiredFile } from '../command.ts'
import { fileName, readBytes, writeBytes } from '../files.ts'
import { options } from '../options.ts'
import { exampleDirectory } from './example-directory.ts'
import { printAnswers } from './print-answers.ts'
import { printRefusals } from './print-refusals.ts'
import { readDataWithAnnexes } from './read-data-directory.ts'

/** Excel opens a workbook with macros only under its own ending. */
const outOf = (call: Call, path: string): string | null => {
  const out = option(call, 'out')
  if (out === undefined && call.values['dry-run'] !== true)
    throw new Refusal('cli/usage', { text: '-o OUT | --dry-run' })
  if (out !== undefined && extname(out).toLowerCase() !== extname(path).toLowerCase())
    throw new Refusal('cli/usage', { text: `-o …${extname(path)}` })
  return call.values['dry-run'] === true ? null : (out ?? null)
}

/** The period that the form is for: what was asked, which must not be another than the form itself names. */
const periodOf = (form: FormReading, asked: PeriodId | null, fallback: PeriodId): PeriodId => {
  const { file, period } = form
  if (asked !== null && period !== null && asked !== period)
    throw new Refusal('annex/other-period', { file, found: period, expected: asked }, { path: file })
  return asked ?? period ?? fallback
}

const isWritten = ({ lack, value }: FormAnswer, replace: boolean): boolean =>
  value !== null && (lack === null || (replace && lack === 'held'))

const askedPeriod = (call: Call): PeriodId | null => {
  const text = option(call, 'period')
  if (text === undefined) return null
  const period = readPeriod(text)
  if (period === null) throw new Refusal('period/invalid', { text })
  return period.id
}

const asOfOf = (call: Call, fallback: string): FillRequest['asOf'] => {
  const asOf = option(call, 'as-of') ?? fallback
  if (!isInstant(asOf)) throw new Refusal('instant/invalid', { text: asOf })
  return asOf
}

const run: Command['run'] = async (call, output) => {
  const path = requiredFile(call)
  const out = outOf(call, path)
  const file = fileName(path)
  const { fillWorkbook, readWorkbook } = await import('@giaoban/documents/layout')
  const bytes = await readBytes(path)
  // Of a kind that cannot be filled nothing is listed either.
  fillWorkbook(bytes, file, [])
  const data = await readDataWithAnnexes(option(call, 'data') ?? exampleDirectory)
  printRefusals(data.refusals, call.lang, output)
  const asked = askedPeriod(call)
  const form = readForm(readWorkbook(bytes, file), asked ?? data.province.period)
  if (form.cells.length === 0) throw new Refusal('annex/no-header', { file }, { path: file })
  const period = periodOf(form, asked, data.province.period)
  const area = option(call, 'area') ?? data.province.area
  const request = { index: buildIndex(data.dataset), area, period, asOf: asOfOf(call, data.province.clock) }
  const answers = fillForm(form, request)
  const replace = call.values['replace'] === true
  const figures = answers.flatMap((answer) =>
    isWritten(answer, replace) && answer.value !== null
      ? [{ sheet: answer.cell.sheet, cell: answer.cell.cell, value: answer.value, percent: answer.percent }]
      : [],
  )
  const filled = fillWorkbook(bytes, file, figures)
  if (call.values['json'] === true)
    output.out(JSON.stringify({ file, period, answers, filled: filled.filled, left: filled.left }))
  else
    for (const line of printAnswers({ file, period, answers, filled, index: request.index, out }, call.lang))
      output.out(line)
  if (out !== null) await writeBytes(out, filled.bytes)
  return data.refusals.length > 0 ? 2 : 0
}

/** `giaoban fill`: the province's figures into a copy of somebody's form. */
export const fill: Command = {
  usage: 'FORM.xlsx [--data DIR] [--area A] [--period P] -o OUT.xlsx | --dry-run [--replace] [--json]',
  summary: {
    vi: 'điền số liệu của tỉnh vào bản sao một biểu mẫu .xlsx của cơ quan khác, giữ công thức và định dạng',
    en: "fill the province's figures into a copy of somebody's .xlsx form, keeping its formulas and styles",
  },
  options: {
    data: options.data,
    area: options.area,
    period: options.period,
    'as-of': options.asOf,
    out: { type: 'string', short: 'o', about: { vi: 'tệp ghi ra', en: 'file to write' } },
    'dry-run': {
      type: 'boolean',
      about: { vi: 'chỉ liệt kê sẽ điền gì, không ghi tệp', en: 'only list what would be filled; write nothing' },
    },
    replace: {
      type: 'boolean',
      about: {
        vi: 'thay cả số đang có mà khác số của tỉnh (không kể công thức)',
        en: "replace numbers that differ from the province's too (never formulas)",
      },
    },
    json: options.json,
  },
  run,
}
