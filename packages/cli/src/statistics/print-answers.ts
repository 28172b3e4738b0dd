import { formatPeriod, type Lang, type PeriodId } from '@giaoban/core/periods'
import { decimalsOf, formatNumber } from '@giaoban/core/quantities'
import type { FillLack, FormAnswer, StatisticsIndex } from '@giaoban/core/statistics'
import type { FilledWorkbook } from '@giaoban/documents/layout'

const words = {
  vi: {
    filled: 'Đã điền',
    toFill: 'Sẽ điền',
    none: 'không ô nào',
    left: 'Để nguyên',
    shows: (text: string) => `(ô hiển thị ${text})`,
    holds: (text: string) => `(đang là ${text})`,
    more: (count: number) => `… và ${count} ô khác`,
    cells: (count: number) => `${count} ô`,
    why: {
      noFigure: 'chưa có số liệu',
      missing: 'số liệu vắng, đã có lý do',
      unit: 'đơn vị tính của biểu không đổi sang được',
      measure: 'biểu hỏi một đại lượng chưa lưu',
      plans: 'có nhiều kế hoạch, tên cột không nói của cấp nào',
      worded: 'kế hoạch bằng chữ, không phải một con số',
      disputed: 'số tính được và số nguồn nêu mâu thuẫn, chờ quyết định',
      noIndicator: 'dòng không có trong danh mục chỉ tiêu',
      held: 'ô đang có số khác (thêm --replace để thay)',
      same: 'ô đã có đúng số đó',
    },
    kept: {
      'no-sheet': 'không có trang tính đó',
      formula: 'ô có công thức',
      merged: 'ô nằm trong ô gộp',
      locked: 'ô bị khoá',
      date: 'ô định dạng ngày',
    },
    missing: {
      notPublished: 'chưa công bố',
      notCollected: 'không thu thập',
      notApplicable: 'không áp dụng',
      secret: 'mật',
      unreadable: 'không đọc được',
    },
  },
  en: {
    filled: 'Filled',
    toFill: 'To be filled',
    none: 'no cell',
    left: 'Left as they are',
    shows: (text: string) => `(the cell shows ${text})`,
    holds: (text: string) => `(holds ${text})`,
    more: (count: number) => `… and ${count} more cells`,
    cells: (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`,
    why: {
      noFigure: 'no figure is known',
      missing: 'the figure is missing, with a reason',
      unit: "the form's unit is of another kind",
      measure: 'the form asks for a measure that is not kept',
      plans: 'several plans, and the header does not say whose',
      worded: 'the plan is told in words',
      disputed: 'computed and stated figures contradict, to be decided',
      noIndicator: 'the row is not in the catalogue of indicators',
      held: 'the cell holds another number (--replace puts ours there)',
      same: 'the cell holds that number already',
    },
    kept: {
      'no-sheet': 'there is no such sheet',
      formula: 'the cell holds a formula',
      merged: 'the cell lies inside a merged one',
      locked: 'the cell is locked',
      date: 'the cell is set as a date',
    },
    missing: {
      notPublished: 'not published',
      notCollected: 'not collected',
      notApplicable: 'not applicable',
      secret: 'secret',
      unreadable: 'unreadable',
    },
  },
} as const

/** Cells that are named of one kind. */
const NAMED_CELLS = 12

/** What was done with a form. `out` is null when nothing was written. */
export interface FilledForm {
  readonly file: string
  readonly period: PeriodId
  readonly answers: readonly FormAnswer[]
  readonly filled: FilledWorkbook
  readonly index: StatisticsIndex
  readonly out: string | null
}

/** What went into which cell, and what did not and why, as lines for a terminal. */
export const printAnswers = (
  { file, period, answers, filled, index, out }: FilledForm,
  lang: Lang,
): readonly string[] => {
  const text = words[lang]
  const number = (value: string): string => formatNumber(value, lang, { decimals: decimalsOf(value) })
  const byCell = new Map(answers.map((answer) => [`${answer.cell.sheet}!${answer.cell.cell}`, answer]))
  const lines = filled.filled.map(({ sheet, cell, value, shows }) => {
    const answer = byCell.get(`${sheet}!${cell}`)
    const indicator = index.indicators.get(answer?.indicator ?? '')
    const notes = [
      shows === undefined ? '' : text.shows(number(shows)),
      answer?.lack === 'held' && answer.cell.holds !== null ? text.holds(number(answer.cell.holds)) : '',
    ]
    const parts = [number(value), ...notes].filter((part) => part !== '').join(' ')
    const of = answer === undefined ? '' : `  ${indicator?.name[lang] ?? ''}, ${formatPeriod(answer.cell.period, lang)}`
    return `  ${sheet}!${cell}  ${parts}${of}`
  })
  const count = filled.filled.length === 0 ? text.none : text.cells(filled.filled.length)
  return [
    `${file} · ${formatPeriod(period, lang)} · ${out === null ? text.toFill : text.filled} ${count}`,
    ...lines,
    ...leftLines(answers, filled, lang),
    ...(out === null ? [] : ['', out]),
  ]
}

/** One line for each reason: how many cells, and the first of them. */
const leftLines = (answers: readonly FormAnswer[], { filled, left }: FilledWorkbook, lang: Lang): readonly string[] => {
  const text = words[lang]
  const written = new Set(filled.map(({ sheet, cell }) => `${sheet}!${cell}`))
  const reasons = [
    ...left.map((each) => ({ cell: `${each.sheet}!${each.cell}`, why: text.kept[each.why] as string })),
    ...answers.flatMap(({ cell, lack, missing }) =>
      lack === null || written.has(`${cell.sheet}!${cell.cell}`)
        ? []
        : [{ cell: `${cell.sheet}!${cell.cell}`, why: reasonOf(lack, missing, lang) }],
    ),
  ]
  const kinds = [...Map.groupBy(reasons, ({ why }) => why)]
  return kinds.length === 0
    ? []
    : [
        '',
        text.left,
        ...kinds.map(([why, cells]) => `  ${why} · ${text.cells(cells.length)}: ${cellList(cells, lang)}`),
      ]
}

const reasonOf = (lack: FillLack, missing: FormAnswer['missing'], lang: Lang): string =>
  missing === undefined ? words[lang].why[lack] : `${words[lang].why[lack]}: ${words[lang].missing[missing]}`

const cellList = (cells: readonly { readonly cell: string }[], lang: Lang): string => {
  const named = cells.slice(0, NAMED_CELLS).map(({ cell }) => cell)
  const rest = cells.length - named.length
  return [...named, ...(rest > 0 ? [words[lang].more(rest)] : [])].join(' ')
}
