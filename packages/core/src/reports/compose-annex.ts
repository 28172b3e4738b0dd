import type { Document, Table, TableCell } from '../layout/index.ts'
import { formatPeriod, type Lang, parsePeriod } from '../periods/index.ts'
import { type DecimalText, formatNumber, formatUnit } from '../quantities/index.ts'
import type { Assigner, MeasureCell, PlanCell, Scorecard, ScorecardRow } from '../statistics/index.ts'
import type { ReportSource } from './compose-report.ts'
import { isDirectionOnly, type Narration, nameOf } from './narrate-row.ts'
import { roman } from './roman.ts'
import { fill } from './runs.ts'
import { reportWords } from './words.data.ts'

/** Grid columns of the annex, 1-based; formulas name them. */
const column = { samePeriod: 4, plans: { central: 5, council: 6, other: 7 }, month: 8, ytd: 9 } as const

type PlanColumn = keyof typeof column.plans
const planColumns: readonly PlanColumn[] = ['central', 'council', 'other']
const planColumnOf = (assigner: Assigner): PlanColumn =>
  assigner === 'central' || assigner === 'council' ? assigner : 'other'

const blank: TableCell = { text: '' }
const words = (text: string, more: Partial<TableCell> = {}): TableCell => ({ text, ...more })

const level = (
  value: DecimalText | null,
  row: ScorecardRow,
  measure: string,
  period: string,
  { lang, area }: Narration,
): TableCell =>
  value === null
    ? blank
    : {
        text: formatNumber(value, lang, { decimals: row.decimals }),
        value,
        decimals: row.decimals,
        align: 'right',
        figure: { indicator: row.indicator, area, period, measure },
      }

/** A ratio: live formula where its parts stand in the same row, else the stated value; a disputed one is held out. */
const ratio = (
  cell: MeasureCell,
  formula: string | null,
  measure: string,
  row: ScorecardRow,
  { lang, area }: Narration,
): TableCell => {
  if (cell.value === null || cell.origin === 'disputed') return blank
  const figure = { indicator: row.indicator, area, period: row.ytdPeriod, measure }
  const shown = {
    text: formatNumber(cell.value, lang, { decimals: cell.decimals }),
    decimals: cell.decimals,
    align: 'right' as const,
    figure,
  }
  const { computed } = cell
  if (cell.origin !== 'computed' || formula === null || computed === null) return { ...shown, value: cell.value }
  return { ...shown, value: computed, formula }
}

const planOf = (row: ScorecardRow, name: PlanColumn): PlanCell | undefined =>
  row.plans.find((plan) => planColumnOf(plan.assigner) === name)

const targetCell = (plan: PlanCell | undefined, row: ScorecardRow, narration: Narration): TableCell => {
  const target = plan?.target
  if (!plan || !target) return blank
  if (target.kind === 'text') return words(target.text)
  if (target.kind === 'range') {
    const ends = [target.low, target.high].map((end) => formatNumber(end, narration.lang, { decimals: row.decimals }))
    return words(ends.join(' - '), { align: 'right' })
  }
  return { ...level(target.value, row, 'target', row.ytdPeriod, narration) }
}

const shareCell = (
  plan: PlanCell | undefined,
  name: PlanColumn,
  row: ScorecardRow,
  narration: Narration,
): TableCell => {
  if (!plan) return blank
  const known = plan.target !== null && 'value' in plan.target && row.valueYtd !== null
  return ratio(plan.share, known ? `{${column.ytd}}/{${column.plans[name]}}*100` : null, 'planShare', row, narration)
}

const growthCell = (row: ScorecardRow, narration: Narration): TableCell => {
  const known = row.value !== null && row.samePeriod.value !== null
  const formula =
    row.samePeriod.growthUnit === 'points'
      ? `{${column.month}}-{${column.samePeriod}}`
      : `({${column.month}}/{${column.samePeriod}}-1)*100`
  return ratio(row.samePeriod.growth, known ? formula : null, 'growth', row, narration)
}

/** Marks of the row, spelled out under the table: estimate, stated, disputed, derived plan. */
const noteOf = (row: ScorecardRow, lang: Lang): string => {
  const { marks } = reportWords[lang]
  const { growth, changeAbs, multiple } = row.samePeriod
  const cells = [growth, changeAbs, multiple, ...row.plans.map((plan) => plan.share)]
  const derived = row.plans.find((plan) => plan.derivedTarget !== undefined)?.derivedTarget
  return [
    row.status === 'estimate' ? marks.estimate : '',
    cells.some((cell) => cell.origin === 'stated') ? marks.stated : '',
    cells.some((cell) => cell.origin === 'disputed') ? marks.disputed : '',
    derived === undefined ? '' : `${marks.derived}: ${formatNumber(derived, lang, { decimals: row.decimals })}`,
    isDirectionOnly(row) && growth.direction !== null ? reportWords[lang].turned[growth.direction] : '',
    changeAbs.origin === 'stated' && changeAbs.value !== null
      ? `${formatNumber(changeAbs.value, lang, { signed: true })} ${formatUnit(row.unit, row.multiplier, lang)}`
      : '',
    multiple.origin === 'stated' && multiple.value !== null ? `×${formatNumber(multiple.value, lang)}` : '',
  ]
    .filter((mark) => mark !== '')
    .join(', ')
}

const rowCells = (
  row: ScorecardRow,
  number: string,
  indent: number,
  narration: Narration,
  month: string,
): readonly TableCell[] => [
  words(number, { align: 'center' }),
  words(nameOf(row, narration), { indent }),
  words(formatUnit(row.unit, row.multiplier, narration.lang), { align: 'center' }),
  level(row.samePeriod.value, row, 'value', row.samePeriod.period, narration),
  ...planColumns.map((name) => targetCell(planOf(row, name), row, narration)),
  level(row.value, row, 'value', month, narration),
  level(row.valueYtd, row, 'valueYtd', row.ytdPeriod, narration),
  ...planColumns.map((name) => shareCell(planOf(row, name), name, row, narration)),
  growthCell(row, narration),
  words(noteOf(row, narration.lang)),
]

const annexRows = (card: Scorecard, source: ReportSource): readonly (readonly TableCell[])[] => {
  const shown = source.sections.filter((section) => card.rows.some((row) => row.section === section.code))
  return shown.flatMap((section, index) => {
    const rows = card.rows.filter((row) => row.section === section.code)
    const head = [
      words(roman(index + 1), { bold: true, align: 'center' }),
      words(section.name[source.lang], { bold: true, colSpan: 13 }),
    ]
    return [
      head,
      ...rows.flatMap((row, place) => [
        rowCells(row, String(place + 1), 0, source, card.period),
        ...[...row.breakdowns, ...row.criteria].map((child) => rowCells(child, '', 1, source, card.period)),
      ]),
    ]
  })
}

const header = (card: Scorecard, lang: Lang): Table['header'] => {
  const { columns } = reportWords[lang]
  const { year, month } = parsePeriod(card.period)
  const text = (template: string, fillings: Readonly<Record<string, string>> = {}): string =>
    fill(template, fillings)
      .map((run) => run.text)
      .join('')
  const tall = (label: string): TableCell => words(label, { rowSpan: 2, bold: true, align: 'center' })
  const wide = (label: string, colSpan: number): TableCell => words(label, { colSpan, bold: true, align: 'center' })
  const low = (label: string): TableCell => words(label, { bold: true, align: 'center' })
  return [
    [
      tall(columns.number),
      tall(columns.indicator),
      tall(columns.unit),
      tall(text(columns.samePeriod, { year: String(year - 1) })),
      wide(text(columns.plan, { year: String(year) }), 3),
      tall(text(columns.month, { month: String(month) })),
      tall(columns.ytd),
      wide(columns.compare, 4),
      tall(columns.note),
    ],
    [
      ...[columns.central, columns.council, columns.other].map(low),
      ...[columns.central, columns.council, columns.other].map((by) => low(`${columns.toPlan} ${by}`)),
      low(columns.toSamePeriod),
    ],
  ]
}

/** The annex of the month as a document of one table: every level bound to its figure, every computable ratio a live formula. */
export const composeAnnex = (card: Scorecard, source: ReportSource): Document => {
  const { lang } = source
  const title = reportWords[lang].annexTitle.replace(
    '{period}',
    formatPeriod(card.period, lang).toLocaleUpperCase(lang),
  )
  return {
    lang,
    title,
    blocks: [
      {
        kind: 'table',
        caption: title,
        widths: [5, 34, 12, 12, 11, 11, 11, 12, 12, 10, 10, 10, 10, 14],
        header: header(card, lang),
        rows: annexRows(card, source),
      },
      { kind: 'paragraph', style: 'note', runs: [{ text: reportWords[lang].annexNote }] },
    ],
  }
}
