import { type Command, exitCodeOf, option, requiredOption } from '../command.ts'
import { options, required } from '../options.ts'
import {
  exampleDirectory,
  monthViewOf,
  printFindings,
  printRefusals,
  readDataWithAnnexes,
} from '../statistics/index.ts'
import { writeReport } from './write-report.ts'

/** `giaoban report`: the month's report and annex from a data directory. */
export const report: Command = {
  usage: '[--data DIR] --area A --period P -o OUT',
  summary: {
    vi: 'viết báo cáo (Word) và phụ lục (Excel) của một tháng từ số liệu',
    en: "write a month's report (Word) and annex (Excel) from data",
  },
  options: {
    data: options.data,
    area: options.area,
    period: options.period,
    'as-of': options.asOf,
    out: required(options.out),
  },
  run: async (call, output) => {
    const data = await readDataWithAnnexes(option(call, 'data') ?? exampleDirectory)
    printRefusals(data.refusals, call.lang, output)
    const { index, card } = monthViewOf(data, call)
    const written = await writeReport(card, index, data.province, requiredOption(call, 'out'), call.lang)
    for (const line of printFindings(card.findings, call.lang)) output.out(line)
    output.out('')
    for (const path of Object.values(written)) output.out(path)
    return exitCodeOf(card.findings, data.refusals)
  },
}
