import { groupBy } from '../../group-by.ts'
import { colNumber, type SheetCell } from '../../layout/index.ts'
import { monthsOf, previousPeriod, samePeriodLastYear } from '../../periods/index.ts'
import { decimalsOf } from '../../quantities/index.ts'
import type { Body, ColumnMeaning, Draft, ReportPeriods } from './column-meaning.ts'
import type { HeaderColumn } from './find-header.ts'
import { readNumberText } from './number-text.ts'
import type { TableRow } from './read-rows.ts'

export interface DraftColumn {
  readonly column: HeaderColumn
  readonly draft: Draft | null
}

export interface ResolvedColumn {
  readonly column: HeaderColumn
  readonly meaning: ColumnMeaning | null
  /** Set when the words did not settle it: how the figures were taken, or null when they did not settle it either. */
  readonly settledBy: 'words' | 'label' | 'formula' | 'figures' | 'guess'
}

/** Rows that are looked at to recognise a column; more of them would say the same. */
const EVIDENCE_ROWS = 500

interface Link {
  readonly numerator: number
  readonly denominator: number
  readonly mode: 'ratio' | 'growth' | 'absolute'
}

/**
 * Settles what headers leave open: a comparison's numerator (month or year to date), its plan, and whether 148,8 or 48,8 is
 * meant. Evidence in this order: the words, the row of column numbers ('7=5/3'), live formulas, then which reading agrees with
 * the figures themselves.
 */
export function resolveColumns(
  drafts: readonly DraftColumn[],
  allRows: readonly TableRow[],
  periods: ReportPeriods,
  fallback: Body,
): readonly ResolvedColumn[] {
  const rows = allRows.slice(0, EVIDENCE_ROWS)
  const known = new Map<number, ColumnMeaning>()
  const twins = twinColumns(drafts, allRows)
  for (const { column, draft } of drafts) {
    if (twins.has(column.col)) continue
    if (draft?.kind === 'value' || draft?.kind === 'remark') known.set(column.col, draft)
    if (draft?.kind === 'target')
      known.set(column.col, { kind: 'target', period: draft.period, ...(draft.by ?? fallback) })
  }
  for (const [col, meaning] of known)
    if (isEstimatedSum(meaning, known, periods)) known.set(col, { ...meaning, status: 'estimate' })
  const labels = new Map(drafts.map(({ column }) => [/\d+/.exec(column.label)?.[0] ?? '', column.col]))
  return drafts.map(({ column, draft }) => {
    if (twins.has(column.col)) return { column, meaning: null, settledBy: 'guess' }
    const settled = known.get(column.col)
    if (settled || draft === null) return { column, meaning: settled ?? null, settledBy: 'words' }
    const evidence: readonly (readonly [ResolvedColumn['settledBy'], Link | null])[] = [
      ['label', linkOfLabel(column.label, labels)],
      ['formula', linkOfFormulas(column.col, rows)],
      ['figures', linkOfFigures(column.col, draft, rows, known, periods)],
    ]
    for (const [settledBy, link] of evidence) {
      const meaning = link && meaningOf(draft, link, known, periods)
      if (meaning) return { column, meaning, settledBy: isOpen(draft) ? settledBy : 'words' }
    }
    return guess(column, draft, rows, known, periods, fallback)
  })
}

/** Columns under equal words that both hold figures: what tells them apart was not understood, so neither is read. */
function twinColumns(drafts: readonly DraftColumn[], rows: readonly TableRow[]): ReadonlySet<number> {
  const filled = drafts.filter(({ column, draft }) => draft !== null && rows.some(({ cells }) => cells.has(column.col)))
  const groups = groupBy(filled, ({ column }) => `${column.key}|${column.measure ?? ''}`)
  return new Set(
    [...groups.values()].filter((group) => group.length > 1).flatMap((group) => group.map(({ column }) => column.col)),
  )
}

/** A year to date that holds an estimated month is an estimate too, unless its header says otherwise. */
function isEstimatedSum(
  meaning: ColumnMeaning,
  known: ReadonlyMap<number, ColumnMeaning>,
  periods: ReportPeriods,
): meaning is Extract<ColumnMeaning, { kind: 'value' }> {
  if (meaning.kind !== 'value' || meaning.status !== 'preliminary' || meaning.period !== periods.ytd) return false
  return [...known.values()].some(
    (other) => other.kind === 'value' && other.period === periods.month && other.status === 'estimate',
  )
}

function isOpen(draft: Draft): boolean {
  return draft.kind === 'change' && draft.mode === null
}

const reference = String.raw`\(?\s*(\d{1,2})[a-z]?\s*\)?`

/** '7=5/3', '(7)=(5)/(3)*100', '8=5:4', '9=(5-4)/4', '10=5-4'. */
function linkOfLabel(label: string, labels: ReadonlyMap<string, number>): Link | null {
  const formula = /[=:](.+)$/.exec(label.replace(/\s/g, ''))?.[1]
  if (formula === undefined) return null
  const quotient = new RegExp(String.raw`${reference}[/:]${reference}`).exec(formula)
  const difference = new RegExp(String.raw`${reference}[-−]${reference}`).exec(formula)
  const used = difference && (!quotient || formula.indexOf('-') < formula.search(/[/:]/)) ? difference : quotient
  if (!used) return null
  const numerator = labels.get(used[1] as string)
  const denominator = labels.get(used[2] as string)
  if (numerator === undefined || denominator === undefined) return null
  if (used === difference) return { numerator, denominator, mode: quotient ? 'growth' : 'absolute' }
  return { numerator, denominator, mode: /[-−]100?(?!\d)/.test(formula) ? 'growth' : 'ratio' }
}

/** The comparison that most live formulas of the column make: `F8/D8*100`, `(F8/D8-1)*100`, `F8-D8`, also within IF and ROUND. */
function linkOfFormulas(col: number, rows: readonly TableRow[]): Link | null {
  const counts = new Map<string, { link: Link; count: number }>()
  for (const { row, cells } of rows) {
    const formula = cells.get(col)?.formula
    const link = formula ? linkOfFormula(formula, row) : null
    if (!link) continue
    const key = `${link.numerator}/${link.denominator}/${link.mode}`
    counts.set(key, { link, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.link ?? null
}

const cellReference = String.raw`\$?([A-Z]{1,2})\$?(\d+)\s*\)*`
const quotientOfCells = new RegExp(String.raw`${cellReference}\s*/\s*\(*\s*${cellReference}`)
const differenceOfCells = new RegExp(String.raw`${cellReference}\s*-\s*\(*\s*${cellReference}`)

function linkOfFormula(formula: string, row: number): Link | null {
  const difference = differenceOfCells.exec(formula)
  const used = difference ?? quotientOfCells.exec(formula)
  // Only a comparison within the row says what the column compares.
  if (!used || Number(used[2]) !== row || Number(used[4]) !== row) return null
  const link = { numerator: colNumber(used[1] as string), denominator: colNumber(used[3] as string) }
  if (difference) return { ...link, mode: /\//.test(formula) ? 'growth' : 'absolute' }
  return { ...link, mode: /-\s*(?:1|100)(?!\d|\.)/.test(formula) ? 'growth' : 'ratio' }
}

/** The meaning that words and link give together; null when they speak of different things, then the words stand alone. */
function meaningOf(
  draft: Draft,
  link: Link,
  known: ReadonlyMap<number, ColumnMeaning>,
  periods: ReportPeriods,
): ColumnMeaning | null {
  const numerator = known.get(link.numerator)
  const denominator = known.get(link.denominator)
  if (numerator?.kind !== 'value' || !denominator) return null
  if (draft.kind === 'planShare' && denominator.kind === 'target') {
    if (draft.by && draft.by.assigner !== denominator.assigner) return null
    const { assigner, assignerName } = denominator
    return {
      kind: 'planShare',
      period: draft.period ?? numerator.period,
      assigner,
      ...(assignerName ? { assignerName } : {}),
    }
  }
  if (draft.kind !== 'change' || denominator.kind !== 'value') return null
  if (measureBetween(numerator.period, denominator.period, periods) !== draft.measure) return null
  return {
    kind: 'change',
    measure: draft.measure,
    period: draft.period ?? numerator.period,
    mode: draft.mode ?? link.mode,
  }
}

function measureBetween(numerator: string, denominator: string, periods: ReportPeriods): string | null {
  if (denominator === samePeriodLastYear(numerator)) return 'growth'
  if (denominator === previousPeriod(numerator)) return 'momGrowth'
  return denominator === `${periods.year - 1}-M12` ? 'decGrowth' : null
}

interface Candidate {
  readonly link: Link
  fits: number
  comparable: number
}

/** The pair of known columns, and the reading, with which the figures of the column agree in most rows. */
function linkOfFigures(
  col: number,
  draft: Draft,
  rows: readonly TableRow[],
  known: ReadonlyMap<number, ColumnMeaning>,
  periods: ReportPeriods,
): Link | null {
  const modes = draft.kind === 'planShare' ? (['ratio'] as const) : (['ratio', 'growth', 'absolute'] as const)
  const candidates: Candidate[] = []
  for (const numerator of known.keys())
    for (const denominator of known.keys())
      for (const mode of modes) {
        const link = { numerator, denominator, mode }
        if (numerator !== denominator && meaningOf(draft, link, known, periods))
          candidates.push({ link, fits: 0, comparable: 0 })
      }
  for (const row of rows) for (const candidate of candidates) count(candidate, row, col)
  const good = candidates.filter(({ fits, comparable }) => fits > 0 && fits * 2 >= comparable)
  return good.toSorted((a, b) => b.fits - a.fits || b.fits / b.comparable - a.fits / a.comparable)[0]?.link ?? null
}

/** Floats decide only how a column is read; no figure is made from them. */
function count(candidate: Candidate, { cells }: TableRow, col: number): void {
  const { numerator, denominator, mode } = candidate.link
  const [stated, x, y] = [col, numerator, denominator].map((at) => roughNumber(cells.get(at)))
  if (stated == null || x == null || y == null || (y === 0 && mode !== 'absolute')) return
  candidate.comparable += 1
  const expected = { ratio: (x / y) * 100, growth: (x / y - 1) * 100, absolute: x - y }[mode]
  if (Math.abs(expected - stated) <= 0.6 * 10 ** -shownDecimals(cells.get(col)) + 1e-9) candidate.fits += 1
}

/** Decimals of a percentage as shown; a formatted fraction shows two fewer than it stores. */
function shownDecimals(cell: SheetCell | undefined): number {
  if (cell?.value.kind === 'text') return Math.min(decimalsOf(readNumberText(cell.value.text) ?? '0'), 4)
  if (cell?.value.kind !== 'number') return 0
  return Math.min(cell.shown?.decimals ?? decimalsOf(cell.value.value), 4)
}

/** Nothing but habit is left: the year to date for plans; for changes, values around 100 are ratios. */
function guess(
  column: HeaderColumn,
  draft: Draft,
  rows: readonly TableRow[],
  known: ReadonlyMap<number, ColumnMeaning>,
  periods: ReportPeriods,
  fallback: Body,
): ResolvedColumn {
  if (draft.kind === 'planShare') {
    const plans = [...known.values()].filter((meaning) => meaning.kind === 'target')
    const only = plans.length === 1 ? plans[0] : undefined
    const { assigner, assignerName } = draft.by ?? only ?? fallback
    const meaning: ColumnMeaning = {
      kind: 'planShare',
      period: draft.period ?? periods.ytd,
      assigner,
      ...(assignerName ? { assignerName } : {}),
    }
    return { column, meaning, settledBy: 'words' }
  }
  if (draft.kind !== 'change') return { column, meaning: null, settledBy: 'words' }
  const period = draft.period ?? numeratorByHabit(column.col, known, periods)
  const guessed = draft.mode === null ? guessMode(column.col, rows) : null
  const mode = draft.mode ?? guessed ?? 'growth'
  return {
    column,
    meaning: { kind: 'change', measure: draft.measure, period, mode },
    settledBy: guessed ? 'guess' : 'words',
  }
}

/** The year to date right beside the comparison; else the month if it stands in a column of its own, else the only current period. */
function numeratorByHabit(col: number, known: ReadonlyMap<number, ColumnMeaning>, periods: ReportPeriods): string {
  const beside = known.get(col - 1)
  if (beside?.kind === 'value' && beside.period === periods.ytd) return periods.ytd
  const current = [...known.values()].filter((meaning) => meaning.kind === 'value').map(({ period }) => period)
  if (current.includes(periods.month) && monthsOf(periods.asked).length === 1) return periods.month
  return current.includes(periods.asked) || !current.includes(periods.ytd) ? periods.asked : periods.ytd
}

/** Null when the column holds no number at all. */
function guessMode(col: number, rows: readonly TableRow[]): 'ratio' | 'growth' | null {
  const values = rows.map(({ cells }) => roughNumber(cells.get(col))).filter((value) => value !== null)
  if (values.length === 0) return null
  if (values.some((value) => value < 0)) return 'growth'
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length / 2)] as number) >= 60 ? 'ratio' : 'growth'
}

/** A number as a reader takes it at a glance, typed as text too; only for recognising what a column is. */
function roughNumber(cell: SheetCell | undefined): number | null {
  if (cell?.value.kind === 'number') return Number(cell.value.value) * (cell.shown?.percent ? 100 : 1)
  const written = cell?.value.kind === 'text' ? readNumberText(cell.value.text) : null
  return written === null ? null : Number(written)
}
