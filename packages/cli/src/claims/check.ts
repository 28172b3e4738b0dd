import { resolve } from 'node:path'
import { renderFindings } from '@giaoban/core/claims'
import { Refusal } from '@giaoban/core/findings'
import { annotateDocx } from '@giaoban/documents/claims'
import { type Call, type Command, exitCodeOf, option } from '../command.ts'
import { fileName, writeBytes } from '../files.ts'
import { options } from '../options.ts'
import { monthViewOf, readDataWithAnnexes } from '../statistics/index.ts'
import { type Checked, findInFile } from './check-file.ts'

/** `giaoban check FILE`: what in a text cannot be true, by itself and against the data. */
export const check: Command = {
  usage: 'FILE [--data DIR] [--area A --period P] [--json] [--annotate OUT.docx]',
  summary: { vi: 'soát số liệu trong một văn bản', en: 'check the figures of a text' },
  options: {
    data: options.data,
    area: options.area,
    period: options.period,
    'as-of': options.asOf,
    json: options.json,
    annotate: {
      type: 'string',
      about: {
        vi: 'ghi bản sao tệp Word, mỗi phát hiện là một nhận xét tại con số',
        en: 'write a copy of the Word file with each finding as a comment at its figure',
      },
    },
  },
  run: async (call, output) => {
    const [path] = call.files
    if (path === undefined) throw new Refusal('cli/usage', { text: 'FILE' })
    const directory = option(call, 'data')
    const against = directory === undefined ? null : monthViewOf(await readDataWithAnnexes(directory), call)
    const checked = await findInFile(path, against)
    const { text, findings } = checked
    await writeAnnotated(checked, path, call)
    if (call.values['json'] === true) output.out(JSON.stringify({ file: fileName(path), findings }, null, 2))
    else output.out(renderFindings(text, findings, call.lang, fileName(path)))
    return exitCodeOf(findings)
  },
}

/** Writes the copy that `--annotate` asks for. Throws Refusal `file/not-word`, and `cli/usage` where it would replace the file itself. */
const writeAnnotated = async ({ bytes, findings }: Checked, path: string, call: Call): Promise<void> => {
  const target = option(call, 'annotate')
  if (target === undefined) return
  if (resolve(target) === resolve(path)) throw new Refusal('cli/usage', { text: `--annotate ${target}` })
  const date = new Date().toISOString()
  await writeBytes(target, annotateDocx(bytes, fileName(path), findings, { lang: call.lang, date }))
}
