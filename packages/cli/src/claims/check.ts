import { renderFindings } from '@giaoban/core/claims'
import { Refusal } from '@giaoban/core/findings'
import { type Command, exitCodeOf, option } from '../command.ts'
import { fileName } from '../files.ts'
import { options } from '../options.ts'
import { monthViewOf, readDataWithAnnexes } from '../statistics/index.ts'
import { findInFile } from './check-file.ts'

/** `giaoban check FILE`: what in a text cannot be true, by itself and against the data. */
export const check: Command = {
  usage: 'FILE [--data DIR] [--area A --period P] [--json]',
  summary: { vi: 'soát số liệu trong một văn bản', en: 'check the figures of a text' },
  options: {
    data: options.data,
    area: options.area,
    period: options.period,
    'as-of': options.asOf,
    json: options.json,
  },
  run: async (call, output) => {
    const [path] = call.files
    if (path === undefined) throw new Refusal('cli/usage', { text: 'FILE' })
    const directory = option(call, 'data')
    const against = directory === undefined ? null : monthViewOf(await readDataWithAnnexes(directory), call)
    const { text, findings } = await findInFile(path, against)
    if (call.values['json'] === true) output.out(JSON.stringify({ file: fileName(path), findings }, null, 2))
    else output.out(renderFindings(text, findings, call.lang, fileName(path)))
    return exitCodeOf(findings)
  },
}
