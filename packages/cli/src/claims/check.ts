import { resolve } from 'node:path'
import { type CheckFormat, type CheckSettings, renderCheck } from '@giaoban/core/claims'
import { Refusal } from '@giaoban/core/findings'
import { parsePeriod } from '@giaoban/core/periods'
import { annotateDocx } from '@giaoban/documents/claims'
import cli from '../../package.json' with { type: 'json' }
import { type Call, type Command, exitCodeOf, type Output, option, requiredFile } from '../command.ts'
import { fileName, writeBytes } from '../files.ts'
import { options } from '../options.ts'
import { monthViewOf, readCatalogue, readDataWithAnnexes } from '../statistics/index.ts'
import { checkDirectory } from './check-data.ts'
import { type Checked, type CheckFileOptions, checkFile } from './check-file.ts'
import { checkFormatOf } from './check-format.ts'
import { figuresRead, fileWritten } from './print-done.ts'
import { readSettings } from './read-settings.ts'

/** `giaoban check FILE`: what in a text cannot be true, by itself and against the data; `--data DIR` alone: what in the data cannot. */
export const check: Command = {
  usage:
    '[FILE] [--data DIR [--area A --period P] [--as-of T]] [--against FILE] [--previous FILE] [--config FILE] [--format text|json|sarif|html] [-o OUT] [--annotate OUT.docx]',
  summary: {
    vi: 'soát số liệu trong một văn bản; không có FILE thì soát chính thư mục số liệu',
    en: 'check the figures of a text; without FILE, those of the data directory itself',
  },
  options: {
    data: options.data,
    area: options.area,
    period: options.period,
    'as-of': options.asOf,
    against: {
      type: 'string',
      about: {
        vi: 'văn bản khác cùng nội dung: cùng một số mà hai nơi ghi khác nhau',
        en: 'another document of the same matter: one figure that both give differently',
      },
    },
    previous: {
      type: 'string',
      about: {
        vi: 'bản kỳ trước: đoạn chép lại còn nguyên số, luỹ kế tụt, số kỳ trước đã đổi',
        en: 'the edition before: paragraphs left over with their figures, cumulative figures that fell, figures revised since',
      },
    },
    config: {
      type: 'string',
      about: {
        vi: 'cấu hình soát (mặc định: giaoban.check.json cạnh văn bản, nếu có)',
        en: 'settings of the check (default: giaoban.check.json beside the text, if there)',
      },
    },
    format: {
      type: 'string',
      about: {
        vi: 'dạng in ra: text (mặc định), json, sarif (SARIF 2.1.0), html (một trang, in được)',
        en: 'printed form: text (default), json, sarif (SARIF 2.1.0), html (one page, printable)',
      },
    },
    json: { type: 'boolean', about: { vi: 'như --format json', en: 'same as --format json' } },
    out: {
      type: 'string',
      short: 'o',
      about: {
        vi: 'ghi kết quả vào tệp này thay vì in ra',
        en: 'write the result to this file instead of printing it',
      },
    },
    annotate: {
      type: 'string',
      about: {
        vi: 'ghi bản sao tệp Word, mỗi điểm cần xem là một nhận xét tại con số',
        en: 'write a copy of the Word file with each finding as a comment at its figure',
      },
    },
  },
  run: async (call, output) => {
    const directory = option(call, 'data')
    if (call.files.length === 0 && directory !== undefined) return checkDirectory(directory, call, output)
    const path = requiredFile(call)
    const format = formatOf(call)
    const [against, previous] = [option(call, 'against'), option(call, 'previous')]
    const settings = await readSettings(option(call, 'config'), path)
    const checked = await checkFile(path, { ...(await dataOf(call, settings)), against, previous, settings })
    await writeAnnotated(checked, path, call, output)
    const target = option(call, 'out')
    const colours = target === undefined && output.colours === true
    const printed = renderCheck(checked.report, format, {
      lang: call.lang,
      colours,
      help: settings.help,
      version: cli.version,
    })
    if (target === undefined) output.out(printed)
    else await writePrinted(printed, notItself(target, path, '-o'), call, output)
    output.err(figuresRead(checked.figures, checked.report.file, call.lang))
    return exitCodeOf(checked.report.findings)
  },
}

/** The data that the call names; without any, a period and a catalogue may be told. Throws Refusal `cli/usage`, `period/invalid`. */
const dataOf = async (call: Call, { catalogue }: CheckSettings): Promise<CheckFileOptions> => {
  const directory = option(call, 'data')
  if (directory !== undefined) return { data: monthViewOf(await readDataWithAnnexes(directory), call) }
  for (const name of ['area', 'as-of'])
    if (option(call, name) !== undefined) throw new Refusal('cli/usage', { text: `--${name} (--data)` })
  const period = option(call, 'period')
  return {
    indicators: catalogue === null ? [] : await readCatalogue(catalogue),
    ...(period === undefined ? {} : { period: parsePeriod(period).id }),
  }
}

const formatOf = (call: Call): CheckFormat => {
  const format = option(call, 'format')
  if (format !== undefined) return checkFormatOf(format)
  return call.values['json'] === true ? 'json' : 'text'
}

/** A result may not replace the file that was checked. Throws Refusal `cli/usage`. */
const notItself = (target: string, path: string, flag: string): string => {
  if (resolve(target) === resolve(path)) throw new Refusal('cli/usage', { text: `${flag} ${target}` })
  return target
}

/** Writes the copy that `--annotate` asks for. Throws Refusal `file/not-word`. */
const writeAnnotated = async ({ bytes, report }: Checked, path: string, call: Call, output: Output): Promise<void> => {
  const target = option(call, 'annotate')
  if (target === undefined) return
  const annotated = annotateDocx(bytes, fileName(path), report.findings, {
    lang: call.lang,
    date: new Date().toISOString(),
  })
  await writeBytes(notItself(target, path, '--annotate'), annotated)
  const comments = report.findings.filter(({ at }) => 'start' in at && at.end > at.start).length
  output.err(fileWritten(target, comments, call.lang))
}

const writePrinted = async (printed: string, target: string, call: Call, output: Output): Promise<void> => {
  await writeBytes(target, new TextEncoder().encode(`${printed}\n`))
  output.err(fileWritten(target, null, call.lang))
}
