import { missed } from '../../packages/core/src/claims/cases/reading/missed.data.ts'
import {
  linesOf,
  type MissedCase,
  type Phenomenon,
  type PhenomenonTheme,
  type ReadCase,
} from '../../packages/core/src/claims/cases/reading/phenomenon.ts'
import { themes } from '../../packages/core/src/claims/cases/reading/themes.ts'
import { paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'

const fence = (lines: readonly string[]): string => ['```', ...lines, '```'].join('\n')
const shown = (text: string): string => `> “${text.replaceAll('\t', ' ⇥ ').replaceAll('\n', ' ¶ ')}”`

/** The sentence, and what the reader makes of it now. */
const caseOf = ({ text, document }: ReadCase): string => {
  const read = linesOf(text)
  return paragraphs(
    shown(text),
    fence([...(document === undefined ? [] : [`document: ${read.document}`]), ...read.claims]),
  )
}

const phenomenonOf = ({ name, cases }: Phenomenon): string =>
  paragraphs(`### ${name.vi} · ${name.en}`, ...cases.map(caseOf))

const themeOf = ({ name, phenomena }: PhenomenonTheme): string =>
  paragraphs(
    `## ${name.vi} · ${name.en}`,
    table(
      ['hiện tượng · phenomenon', 'quy tắc', 'rule'],
      phenomena.map((each) => [`${each.name.vi} · ${each.name.en}`, each.rule.vi, each.rule.en]),
    ),
    ...phenomena.map(phenomenonOf),
  )

const missedOf = ({ text, wanted, why }: MissedCase): string => {
  const { claims } = linesOf(text)
  return paragraphs(
    shown(text),
    `${why.vi} *${why.en}*`,
    fence([
      ...wanted.map((line) => `${claims.includes(line) ? 'right ' : 'wanted'}: ${line}`),
      ...claims.filter((line) => !wanted.includes(line)).map((line) => `read  : ${line}`),
    ]),
  )
}

/** What the claim reader knows of the language, with the reader's own answers, and what it still misses. */
export const reader: Page = {
  file: 'reference/reader.md',
  title: 'Bộ đọc số liệu · The reader of figures',
  about: {
    vi: 'Những cách viết số liệu mà bộ đọc hiểu: quy tắc, câu ví dụ và đúng những gì nó đọc ra; cuối trang là chỗ nó còn đọc sai. Mỗi dòng: số in ra | chỉ tiêu [mã] | thước đo, chiều, gốc so sánh, cơ quan giao | giá trị, đơn vị | kỳ | nhóm; các số cùng nhóm nói về một chỉ tiêu. Các câu này cũng là bảng ca kiểm thử.',
    en: 'Ways of writing figures that the reader understands: the rule, sentences and exactly what it makes of them; what it still misreads stands at the end. A line: number as printed | indicator [code] | measure, direction, base, who set the plan | value, unit | period | group; figures of a group speak of one indicator. The same sentences are the table of the tests.',
  },
  body: () =>
    paragraphs(
      ...themes.map(themeOf),
      '## Còn đọc sai · Still missed',
      'Mỗi câu kèm điều đáng lẽ phải đọc ra (wanted) và điều đang đọc ra (read). *Each sentence with what a right reading has (wanted) and what is read now.*',
      ...missed.map(missedOf),
    ),
}
