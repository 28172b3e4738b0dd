import { renderText } from '@giaoban/core/claims'
import { checkFile } from '../claims/index.ts'
import { type Command, exitCodeOf, option, requiredOption } from '../command.ts'
import { options, required } from '../options.ts'
import {
  monthViewOf,
  printFindings,
  printRefusals,
  printScorecard,
  readAnnexFile,
  readDataDirectory,
  withAnnex,
} from '../statistics/index.ts'
import { writeReport } from './write-report.ts'

/** `giaoban month`: the main job, without a server: annex and draft in; scorecard, findings, report and annex out. */
export const month: Command = {
  usage: '--annex FILE.xlsx --draft FILE.docx --data DIR --area A --period P -o OUT',
  summary: {
    vi: 'việc chính của một tháng: đọc phụ lục, lập bảng điểm, soát dự thảo, viết báo cáo và phụ lục',
    en: "a month's main job: read the annex, make the scorecard, check the draft, write report and annex",
  },
  options: {
    annex: { type: 'string', required: true, about: { vi: 'phụ lục Excel của tháng', en: "the month's Excel annex" } },
    draft: { type: 'string', about: { vi: 'dự thảo báo cáo (Word, văn bản)', en: 'draft report (Word, text)' } },
    data: required(options.data),
    area: required(options.area),
    period: required(options.period),
    'as-of': options.asOf,
    out: required(options.out),
  },
  run: async (call, output) => {
    const { lang } = call
    const directory = await readDataDirectory(requiredOption(call, 'data'))
    const entry = { area: requiredOption(call, 'area'), period: requiredOption(call, 'period') }
    const annex = await readAnnexFile(requiredOption(call, 'annex'), entry, directory)
    const data = withAnnex(directory, annex)
    printRefusals(data.refusals, lang, output)
    const { index, card } = monthViewOf(data, call)
    output.out(printScorecard(card, index, lang))
    for (const line of printFindings(annex.findings, lang)) output.out(line)
    const draft = option(call, 'draft')
    const checked = draft === undefined ? null : (await checkFile(draft, { data: { index, card } })).report
    if (checked !== null) output.out(`\n${renderText(checked, { lang, colours: output.colours === true })}`)
    const written = await writeReport(card, index, data.province, requiredOption(call, 'out'), lang)
    output.out('')
    for (const path of Object.values(written)) output.out(path)
    return exitCodeOf([...card.findings, ...annex.findings, ...(checked?.findings ?? [])], data.refusals)
  },
}
