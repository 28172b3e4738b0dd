import type { RowAnswer, ScorecardAnswer } from '@giaoban/api/client'
import { formatPeriod, type Instant, parsePeriod, tetWeekdays } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import { compareInstants, type MeasureCell } from '@giaoban/core/statistics'
import {
  chooseChange,
  directionOf,
  type Face,
  type FigureKey,
  faceOf,
  type PlanColumn,
  planOfColumn,
} from './figure-face.ts'
import { type MonthSort, sortRows } from './month-choice.ts'
import { type Printing, printLevel, unitOfRow } from './printed.ts'
import type { StatisticsKey } from './words.ts'

export interface Remark {
  readonly text: string
  readonly hint: string | null
  /** `warn` stands with a sign of its own. */
  readonly tone: 'good' | 'bad' | 'warn' | 'plain'
}

/** One line of the month, ready to be shown as a table row or as a card. */
export interface MonthRow {
  /** Names the line within the month: the indicator's code, with the breakdown where it is one. */
  readonly id: string
  readonly code: string
  readonly name: string
  readonly unit: string
  /** Year of constant prices, shown as a mark. */
  readonly constantYear: number | null
  readonly lowerBetter: boolean
  /** 0 for a line of its own, 1 for a criterion or a part of the line above. */
  readonly depth: 0 | 1
  readonly faces: Readonly<Record<FigureKey, Face>>
  /** The comparison with the month before, in words; null where nobody knows it. */
  readonly previous: string | null
  /** The month's figure was published before with another content. */
  readonly revised: boolean
  /** Known only since after the edition of the month. */
  readonly unpublished: boolean
  /** Values of the last twelve months for drawing only; null = missing; empty below two. */
  readonly spark: readonly (number | null)[]
  readonly sparkLabel: string
  readonly remarks: readonly Remark[]
}

export interface MonthSection {
  readonly code: string
  readonly name: string
  /** Every line with a polarity is better when less. */
  readonly lowerBetter: boolean
  readonly rows: readonly MonthRow[]
}

/** Most decimals of a column: how much room stands right of the separator. */
export type ColumnDecimals = Readonly<Record<FigureKey, number>>

export interface MonthTable {
  readonly sections: readonly MonthSection[]
  readonly planColumns: readonly PlanColumn[]
  readonly decimals: ColumnDecimals
}

const reasonRemarks: Readonly<
  Partial<Record<string, { key: StatisticsKey; tone: Remark['tone']; hint?: StatisticsKey }>>
> = {
  disputed: { key: 'remarkDisputed', tone: 'warn' },
  tetShift: { key: 'remarkTet', tone: 'plain', hint: 'remarkTetHint' },
  smallBase: { key: 'remarkSmallBase', tone: 'plain' },
  textTarget: { key: 'remarkTextTarget', tone: 'plain' },
  noData: { key: 'remarkNoData', tone: 'plain' },
  noBase: { key: 'remarkNoBase', tone: 'plain' },
  better: { key: 'remarkBetter', tone: 'good' },
  worse: { key: 'remarkWorse', tone: 'bad' },
  equal: { key: 'remarkEqual', tone: 'plain' },
}
const reasonOrder = Object.keys(reasonRemarks)

/** Which of the two periods holds more working days of Tết. */
const tetKey = (row: RowAnswer): StatisticsKey =>
  tetWeekdays(row.samePeriod.period) > tetWeekdays(row.ytdPeriod) ? 'remarkTet' : 'remarkTetNow'

/** Identity of a line: `EXPORT`, or `EXPORT~commodity=coffee` for a breakdown of the same indicator. */
export const rowId = (row: Pick<RowAnswer, 'indicator' | 'breakdown'>): string =>
  row.breakdown ? `${row.indicator}~${row.breakdown}` : row.indicator

/** A dispute over the growth is one over its base: the year that does not fit is named. */
const disputeWords = (row: RowAnswer, say: Printing['say']): string =>
  row.samePeriod.growthCell.origin === 'disputed'
    ? say('remarkBaseDisputed', { year: String(parsePeriod(row.samePeriod.period).year) })
    : say('remarkDisputed')

/** Worse than the same period, by what is known; a disputed comparison settles nothing. */
export const isWorse = ({ assessment }: Pick<RowAnswer, 'assessment'>): boolean =>
  assessment.favourable === false && !assessment.reasons.includes('disputed')

/** In what way a line is worse: by its criteria where it has some, and that less is better where it is. */
export const worseWords = (row: RowAnswer, { say }: Printing): string => {
  if (row.polarity !== 'lowerBetter') return say('remarkWorse')
  const worse = row.criteria.filter(isWorse).length
  if (worse === 0) return say('remarkMore')
  return say(worse === row.criteria.length ? 'remarkMoreAll' : 'remarkMoreSome', { worse, count: row.criteria.length })
}

/** What is said beside a line: the reasons of its assessment, most urgent first; what is worse is told with or without colour. */
export const remarksOf = (row: RowAnswer, printing: Printing): readonly Remark[] => {
  const { say } = printing
  const worse: readonly Remark[] = isWorse(row)
    ? [{ text: worseWords(row, printing), hint: null, tone: row.assessment.colour === 'bad' ? 'bad' : 'plain' }]
    : []
  const others = reasonOrder
    .filter((reason) => reason !== 'worse' || worse.length === 0)
    .filter((reason) => (row.assessment.reasons as readonly string[]).includes(reason))
    .map((reason) => {
      const { key, tone, hint } = reasonRemarks[reason] as NonNullable<(typeof reasonRemarks)[string]>
      // Where the colour is withheld, the word stands without it.
      const shown = (tone === 'good' || tone === 'bad') && row.assessment.colour === 'none' ? 'plain' : tone
      const text = reason === 'disputed' ? disputeWords(row, say) : say(reason === 'tetShift' ? tetKey(row) : key)
      return { text, hint: hint ? say(hint) : null, tone: shown }
    })
  return [...worse, ...others]
}

const sparkLabelOf = (row: RowAnswer, { language, say }: Printing): string => {
  const known = row.history.filter((point) => point.value !== null)
  const print = (value: string | null | undefined): string => (value ? printLevel(value, row.decimals, language) : '')
  const last = row.history.at(-1)
  if (known.length === 0 || !last) return say('sparkEmpty')
  return say('sparkLabel', {
    period: formatPeriod(last.period, language),
    count: known.length,
    first: print(known[0]?.value),
    last: print(known.at(-1)?.value),
  })
}

const arrows = { up: '▲', down: '▼', flat: '=' } as const

const changeInWords = (cell: MeasureCell, { language, say }: Printing): string | null => {
  const direction = directionOf(cell)
  if (cell.value === null) return direction === null ? null : `${arrows[direction]} ${say(direction)}`
  const printed = formatNumber(cell.value, language, { decimals: cell.decimals })
  return `${direction ? `${arrows[direction]} ` : ''}${printed}%${cell.origin === 'stated' ? ` (${say('markStated')})` : ''}`
}

const previousOf = (row: RowAnswer, printing: Printing): string | null => {
  const change = changeInWords(row.previousPeriod.growth, printing)
  const period = formatPeriod(row.previousPeriod.period, printing.language, 'short')
  return change === null ? null : printing.say('previousChange', { period, change })
}

/** Values of the drawing; none where there are no two to draw between. */
const drawnOf = ({ history }: RowAnswer): MonthRow['spark'] => {
  const known = history.filter((point) => point.value !== null).length
  // A drawing of 96 pixels: here, and only here, a figure may become a float.
  return known < 2 ? [] : history.map((point) => (point.value === null ? null : Number(point.value)))
}

/** View of one line. `publishedAt`: the instant of the month's edition, null where there is none. */
export const monthRow = (
  row: RowAnswer,
  depth: 0 | 1,
  printing: Printing,
  publishedAt: Instant | null = null,
): MonthRow => ({
  id: rowId(row),
  code: row.indicator,
  name: row.names[printing.language],
  unit: unitOfRow(row, printing.language),
  constantYear: row.priceBasis.kind === 'constant' ? row.priceBasis.year : null,
  lowerBetter: row.polarity === 'lowerBetter',
  depth,
  faces: {
    value: faceOf(row, 'value', printing),
    ytd: faceOf(row, 'ytd', printing),
    central: faceOf(row, 'central', printing),
    council: faceOf(row, 'council', printing),
    other: faceOf(row, 'other', printing),
    change: faceOf(row, 'change', printing),
  },
  previous: previousOf(row, printing),
  revised: row.revised,
  unpublished: publishedAt !== null && row.knownFrom !== null && compareInstants(row.knownFrom, publishedAt) > 0,
  spark: drawnOf(row),
  sparkLabel: sparkLabelOf(row, printing),
  remarks: remarksOf(row, printing),
})

/** Every line with its criteria and parts, in the order of the page. */
export const flatRows = (rows: readonly RowAnswer[]): readonly RowAnswer[] =>
  rows.flatMap((row) => [row, ...flatRows(row.criteria), ...flatRows(row.breakdowns)])

/** Whether anything at all is known of a line: a level, a share of a plan, a comparison. */
export const hasFigures = (row: RowAnswer): boolean =>
  row.value !== null ||
  row.valueYtd !== null ||
  row.plans.some((plan) => plan.share !== null || plan.shareCell.stated !== null || plan.gapPoints !== undefined) ||
  chooseChange(row) !== null

/** How a month is looked at. */
export interface MonthView {
  /** Also lines of which nothing is known. */
  readonly withEmpty: boolean
  /** Null: sections in their order. */
  readonly sort: MonthSort | null
  /** Instant of the month's edition; null where there is none. */
  readonly publishedAt: Instant | null
}

/** A line with its criteria and parts; without `withEmpty` only what something is known of, and what holds it. */
const linesOf = (row: RowAnswer, printing: Printing, { withEmpty, publishedAt }: MonthView): readonly MonthRow[] => {
  const parts = flatRows([...row.criteria, ...row.breakdowns]).filter((part) => withEmpty || hasFigures(part))
  if (!withEmpty && parts.length === 0 && !hasFigures(row)) return []
  const whole = monthRow(row, 0, printing, publishedAt)
  const said = new Set(whole.remarks.map((remark) => remark.text))
  // What is said of the whole need not be said of each part again: 'tăng cả 3 tiêu chí' tells of all three.
  if (row.criteria.every(isWorse)) for (const criterion of row.criteria) said.add(worseWords(criterion, printing))
  const own = (part: MonthRow): MonthRow => ({
    ...part,
    remarks: part.remarks.filter((remark) => !said.has(remark.text)),
  })
  return [whole, ...parts.map((part) => own(monthRow(part, 1, printing, publishedAt)))]
}

const decimalsOfColumn = (rows: readonly MonthRow[], key: FigureKey, separator: string): number =>
  rows
    .flatMap((row) => row.faces[key].pieces)
    .filter((piece) => piece.numeric)
    .reduce(
      (most, piece) =>
        Math.max(most, piece.text.includes(separator) ? piece.text.length - piece.text.lastIndexOf(separator) - 1 : 0),
      0,
    )

const inSections = (card: ScorecardAnswer, printing: Printing, view: MonthView): readonly MonthSection[] =>
  [...card.sections]
    .sort((a, b) => a.order - b.order)
    .map((section) => {
      const own = card.rows.filter((row) => row.section === section.code)
      const valued = own.filter((row) => row.polarity !== 'neutral')
      return {
        code: section.code,
        name: section.name[printing.language],
        lowerBetter: valued.length > 0 && valued.every((row) => row.polarity === 'lowerBetter'),
        rows: own.flatMap((row) => linesOf(row, printing, view)),
      }
    })

/** Sorted lines stand across sections, each with its parts beneath it. */
const inOneList = (
  card: ScorecardAnswer,
  sort: MonthSort,
  printing: Printing,
  view: MonthView,
): readonly MonthSection[] => [
  {
    code: 'sorted',
    name: printing.say('sortedLines'),
    lowerBetter: false,
    rows: sortRows(card.rows, sort).flatMap((row) => linesOf(row, printing, view)),
  },
]

/**
 * The month as sections of lines, or as one sorted list. Sections without a line are left out; central and council plans
 * always have a column.
 */
export const monthTable = (card: ScorecardAnswer, printing: Printing, view: MonthView): MonthTable => {
  const all = view.sort ? inOneList(card, view.sort, printing, view) : inSections(card, printing, view)
  const sections = all.filter((section) => section.rows.length > 0)
  const rows = sections.flatMap((section) => section.rows)
  const hasOther = flatRows(card.rows).some((row) => planOfColumn(row, 'other') !== undefined)
  const separator = printing.language === 'vi' ? ',' : '.'
  const decimals = (key: FigureKey): number => decimalsOfColumn(rows, key, separator)
  return {
    sections,
    planColumns: hasOther ? ['central', 'council', 'other'] : ['central', 'council'],
    decimals: {
      value: decimals('value'),
      ytd: decimals('ytd'),
      central: decimals('central'),
      council: decimals('council'),
      other: decimals('other'),
      change: decimals('change'),
    },
  }
}

/** The first lines of a long month, in their sections. */
export const firstLines = (sections: readonly MonthSection[], count: number): readonly MonthSection[] => {
  let left = count
  return sections.flatMap((section) => {
    const rows = section.rows.slice(0, left)
    left -= rows.length
    return rows.length === 0 ? [] : [{ ...section, rows }]
  })
}
