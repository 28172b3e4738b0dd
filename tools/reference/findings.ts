import {
  describeFinding,
  type FindingCode,
  finding,
  findingCodes,
  findingEntries,
  findingNames,
  findingWhen,
} from '@giaoban/core/findings'
import { sentencesOf } from './finding-sentences.ts'
import { findingExamples } from './findings.data.ts'
import { paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'
import { printParams } from './words-of-params.ts'

const anchorOf = (name: string): string => name.replaceAll('/', '').toLowerCase()

const section = (name: FindingCode): string => {
  const { severity, params } = findingEntries[name]
  const { example } = findingExamples[name]
  const when = findingWhen[name]
  const sample = finding(name, { start: 0, end: 0 }, example)
  return paragraphs(
    `### ${name}`,
    `**${severity}** · ${findingNames[name].vi} · *${findingNames[name].en}*`,
    `${when.vi} *${when.en}*`,
    printParams(params),
    `> ${describeFinding(sample, 'vi')}\n>\n> ${describeFinding(sample, 'en')}`,
    sentencesOf(name),
  )
}

/** Every finding with its severity, its parameters and its words. */
export const findings: Page = {
  file: 'reference/findings.md',
  title: 'Điểm cần xem · Findings',
  about: {
    vi: 'Chỗ không khớp trong văn bản, phụ lục hoặc dữ liệu. Mức mặc định ghi ở đây; quy tắc nào chỉ không khớp khi hiểu số in ra thật chặt thì hạ từ error xuống warning. Tham số có dấu ? có thể vắng.',
    en: 'What does not agree in a text, an annex or the data. The severity is the default; a rule that fails only on the strict reading of printed numbers lowers error to warning. A parameter marked ? may be absent.',
  },
  body: () =>
    paragraphs(
      table(
        ['code', 'severity', 'khi nào', 'when'],
        findingCodes.map((name) => [
          `[${name}](#${anchorOf(name)})`,
          findingEntries[name].severity,
          findingWhen[name].vi,
          findingWhen[name].en,
        ]),
      ),
      '## Lời và tham số · Words and parameters',
      ...findingCodes.map(section),
    ),
}
