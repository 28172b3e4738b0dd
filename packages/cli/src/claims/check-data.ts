import { Refusal } from '@giaoban/core/findings'
import { type PeriodId, parsePeriod } from '@giaoban/core/periods'
import { buildIndex, checkData, type DataScope, isInstant, type StatisticsIndex } from '@giaoban/core/statistics'
import { type Call, type ExitCode, exitCodeOf, type Output, option } from '../command.ts'
import { writeBytes } from '../files.ts'
import { printRefusals, readDataWithAnnexes } from '../statistics/index.ts'
import { printDataCheck } from './print-data-check.ts'

/** Options of `check` that are of a text alone. */
const ofTexts = ['against', 'previous', 'config', 'annotate'] as const

/**
 * `giaoban check --data DIR` without a text: what does not agree in the data themselves, of all sources, areas and vintages unless
 * the call names one. Exit code 2 when rows were refused. Throws Refusal `cli/usage`, `area/unknown`, `period/invalid`.
 */
export const checkDirectory = async (directory: string, call: Call, output: Output): Promise<ExitCode> => {
  for (const name of ofTexts)
    if (option(call, name) !== undefined) throw new Refusal('cli/usage', { text: `--${name} (FILE)` })
  const asJson = formatOf(call) === 'json'
  const data = await readDataWithAnnexes(directory)
  const index = buildIndex(data.dataset)
  const period = periodOf(call)
  const all = checkData(index, scopeOf(call, index))
  const found = period === null ? all : all.filter((each) => each.period === period)
  const printed = asJson ? JSON.stringify({ findings: found }, null, 2) : printDataCheck(found, index, call.lang)
  const target = option(call, 'out')
  if (target === undefined) output.out(printed)
  else await writeBytes(target, new TextEncoder().encode(`${printed}\n`))
  printRefusals(data.refusals, call.lang, output)
  return exitCodeOf(
    found.map(({ finding }) => finding),
    data.refusals,
  )
}

const formatOf = (call: Call): 'text' | 'json' => {
  const format = option(call, 'format') ?? (call.values['json'] === true ? 'json' : 'text')
  if (format !== 'text' && format !== 'json')
    throw new Refusal('cli/usage', { text: `--format ${format} (text | json)` })
  return format
}

const periodOf = (call: Call): PeriodId | null => {
  const text = option(call, 'period')
  return text === undefined ? null : parsePeriod(text).id
}

/** A slug means all its boundary versions; a code means its own. */
const scopeOf = (call: Call, index: StatisticsIndex): DataScope => {
  const [area, asOf] = [option(call, 'area'), option(call, 'as-of')]
  if (asOf !== undefined && !isInstant(asOf)) throw new Refusal('instant/invalid', { text: asOf })
  const meant = index.dataset.areas.filter(({ slug, code }) => slug === area || code === area)
  if (area !== undefined && meant.length === 0) throw new Refusal('area/unknown', { area })
  return {
    ...(area !== undefined && { areas: new Set(meant.map(({ code }) => code)) }),
    ...(asOf !== undefined && { asOf }),
  }
}
