import type { Instant, PeriodId } from '../../periods/index.ts'
import { compareDecimals, type DecimalText } from '../../quantities/index.ts'
import { resolveArea } from '../areas.ts'
import { indexLines, type Kept, type LineIndex, matchLine } from '../mapping/index.ts'
import type { MissingReason } from '../model.ts'
import { defaultScorecardRules, type ScorecardRules } from '../rules.ts'
import type { FormCell, FormReading } from '../sheets/read-form.ts'
import type { StatisticsIndex } from '../statistics-index.ts'
import { bodyOf } from '../tables/column-meaning.ts'
import { wordKey } from '../tables/word-key.ts'
import { type FigureLack, type FoundFigure, figureFor } from './figure-for.ts'

/** Whose figures fill a form, and as known when. */
export interface FillRequest {
  readonly index: StatisticsIndex
  /** Slug or code of a boundary version. */
  readonly area: string
  readonly asOf: Instant
  readonly period: PeriodId
  readonly rules?: ScorecardRules
  /** To which indicator a cell's line belongs, where that was decided; absent: by the names of the catalogue alone. */
  readonly decide?: (cell: FormCell) => Kept | null
}

/**
 * Why a cell of a form gets no figure: `noIndicator` the catalogue has no such row · `held` another number stands there · `same` ours
 * stands there already · else as `FigureLack`.
 */
export type FillLack = FigureLack | 'noIndicator' | 'held' | 'same'

/** A cell with the figure that goes into it, or why none does. */
export interface FormAnswer {
  readonly cell: FormCell
  /** Code; null when the row is no indicator of ours. */
  readonly indicator: string | null
  /** In the form's unit. */
  readonly value: DecimalText | null
  readonly percent: boolean
  readonly lack: FillLack | null
  readonly missing?: MissingReason
}

/**
 * The figures that a form asks for: for each cell that computes nothing itself, the figure of the area, or of the area that its row
 * names, in the form's unit; or why there is none. A number that stands in a cell is kept, and told where ours is another.
 * Throws Refusal `area/unknown`.
 */
export function fillForm({ cells }: FormReading, request: FillRequest): readonly FormAnswer[] {
  const { index, area, period } = request
  resolveArea(index.dataset.areas, area, period)
  const decide = request.decide ?? byName(indexLines(index.dataset, area))
  return cells.filter(({ computed }) => !computed).map((cell) => answerFor(cell, decide(cell), request))
}

function answerFor(cell: FormCell, kept: Kept | null, request: FillRequest): FormAnswer {
  const none = { cell, value: null, percent: false }
  if (kept === null) return { ...none, indicator: null, lack: 'noIndicator' }
  const found = foundFor(cell, kept, request)
  if (found.value === undefined) return { ...found, ...none, indicator: kept.indicator }
  const { value, percent } = found
  const lack = cell.holds === null ? null : compareDecimals(cell.holds, value) === 0 ? 'same' : 'held'
  return { cell, indicator: kept.indicator, value, percent, lack }
}

function foundFor(
  cell: FormCell,
  kept: Kept,
  { index, area, asOf, rules = defaultScorecardRules }: FillRequest,
): FoundFigure {
  const indicator = index.indicators.get(kept.indicator)
  const { period, measure, baseline, unit, header } = cell
  if (!indicator) return { lack: 'noFigure' }
  const view = { index, area: resolveArea(index.dataset.areas, kept.area ?? area, period).code, asOf }
  const subject = { indicator, breakdown: kept.breakdown }
  return figureFor(
    view,
    { subject, period, measure, baseline, unit, assigner: bodyIn(header)?.assigner ?? null },
    rules,
  )
}

function bodyIn(header: readonly string[]): ReturnType<typeof bodyOf> {
  return bodyOf({ key: wordKey(header.join(' ')), path: header })
}

/**
 * By the catalogue's names alone. 'Kế hoạch / HĐND tỉnh giao' says whose plan it is, not of what; 'Cà phê' under 'Lượng' can be an
 * indicator by both words together.
 */
function byName(lines: LineIndex): (cell: FormCell) => Kept | null {
  return ({ indicator: { title, path, qualifiers }, unit, measure, header }) => {
    const inUnit = measure === 'level' || measure === 'plan' || measure === 'difference'
    const heads = bodyIn(header) === null ? qualifiers : []
    const line = { layout: '', key: '', title, path, qualifiers: heads, unit: inUnit ? unit : null }
    const found = matchLine(lines, line)
    if (found !== null || heads.length === 0 || path.length === 0) return found
    const joined = [...path.slice(0, -1), [path.at(-1), ...heads].join(' ')]
    return matchLine(lines, { ...line, path: joined, qualifiers: [] })
  }
}
