import type { Instant, PeriodId } from '../../periods/index.ts'
import { compareDecimals, type DecimalText } from '../../quantities/index.ts'
import { resolveArea } from '../areas.ts'
import type { View } from '../levels.ts'
import type { Indicator, MissingReason, RefArea } from '../model.ts'
import { defaultScorecardRules, type ScorecardRules } from '../rules.ts'
import type { FormCell, FormReading } from '../sheets/read-form.ts'
import type { StatisticsIndex } from '../statistics-index.ts'
import { bodyOf } from '../tables/column-meaning.ts'
import { type Ancestor, indexNames, matchIndicator, type NameIndex, titleAncestor } from '../tables/match-indicator.ts'
import { wordKey } from '../tables/word-key.ts'
import { type FigureLack, figureFor } from './figure-for.ts'

/** Whose figures fill a form, and as known when. */
export interface FillRequest {
  readonly index: StatisticsIndex
  /** Slug or code of a boundary version. */
  readonly area: string
  readonly asOf: Instant
  readonly period: PeriodId
  readonly rules?: ScorecardRules
}

/**
 * Why a cell of a form gets no figure: `noIndicator` the catalogue has no such row · `otherArea` the row is of another place · `held`
 * another number stands there · `same` ours stands there already · else as `FigureLack`.
 */
export type FillLack = FigureLack | 'noIndicator' | 'otherArea' | 'held' | 'same'

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
 * The figures that a form asks for: for each cell that computes nothing itself, the province's figure in the form's unit, or why there
 * is none. A number that stands in a cell is kept, and told where ours is another. Throws Refusal `area/unknown`.
 */
export function fillForm({ cells }: FormReading, request: FillRequest): readonly FormAnswer[] {
  const { index, area, asOf, period, rules = defaultScorecardRules } = request
  const own = resolveArea(index.dataset.areas, area, period)
  const naming: Naming = {
    names: indexNames(index.dataset.indicators),
    others: namesOfOthers(index.dataset.areas, own),
    titles: new Map(),
  }
  const view = { index, area: own.code, asOf }
  return cells
    .filter(({ computed }) => !computed)
    .map((cell) => answerFor(cell, indicatorOf(cell, naming), view, rules))
}

function answerFor(cell: FormCell, indicator: Indicator | FillLack, view: View, rules: ScorecardRules): FormAnswer {
  const none = { cell, value: null, percent: false }
  if (typeof indicator === 'string') return { ...none, indicator: null, lack: indicator }
  const { period, measure, baseline, unit, header, holds } = cell
  const assigner = bodyIn(header)?.assigner ?? null
  const subject = { indicator, breakdown: '' }
  const found = figureFor(view, { subject, period, measure, baseline, unit, assigner }, rules)
  if (found.value === undefined) return { ...found, ...none, indicator: indicator.code }
  const { value, percent } = found
  const lack = holds === null ? null : compareDecimals(holds, value) === 0 ? 'same' : 'held'
  return { cell, indicator: indicator.code, value, percent, lack }
}

function bodyIn(header: readonly string[]): ReturnType<typeof bodyOf> {
  return bodyOf({ key: wordKey(header.join(' ')), path: header })
}

interface Naming {
  readonly names: NameIndex
  /** Names of other places, as keys. */
  readonly others: ReadonlySet<string>
  readonly titles: Map<string, Ancestor | null>
}

function namesOfOthers(areas: readonly RefArea[], own: RefArea): ReadonlySet<string> {
  const keyOf = ({ name }: RefArea): string => wordKey(name.vi)
  return new Set(areas.filter((area) => area.slug !== own.slug && keyOf(area) !== keyOf(own)).map(keyOf))
}

const placeKind = /^\s*(?:tỉnh|thành phố|tp\.?|huyện|thị xã|xã|phường|thị trấn)\s+/iu

/** The indicator that the row names, within the rows above it and the title; a row of another place is none of ours. */
function indicatorOf(
  { indicator: { title, path, qualifiers: said }, unit, measure, header }: FormCell,
  { names, others, titles }: Naming,
): Indicator | 'otherArea' | 'noIndicator' {
  // 'Kế hoạch / HĐND tỉnh giao' says whose plan it is, not of what.
  const qualifiers = bodyIn(header) === null ? said : []
  if ([title, ...path, ...qualifiers].some((words) => others.has(wordKey(words.replace(placeKind, '')))))
    return 'otherArea'
  const ancestors: Ancestor[] = []
  for (const words of path) ancestors.unshift({ key: wordKey(words), code: codeOf(words, names, ancestors) })
  ancestors.shift()
  if (!titles.has(title)) titles.set(title, titleAncestor(names, title))
  const whole = titles.get(title)
  const over = whole ? [...ancestors, whole] : ancestors
  const own = path.at(-1) ?? ''
  const scaled = measure === 'level' || measure === 'plan' || measure === 'difference' ? unit : null
  for (const words of [[own, ...qualifiers].join(' '), ...(qualifiers.length > 0 ? [] : [own])]) {
    const found = matchIndicator(names, wordKey(words), scaled, over)
    if (found) return found
  }
  return 'noIndicator'
}

function codeOf(words: string, names: NameIndex, ancestors: readonly Ancestor[]): string | null {
  return matchIndicator(names, wordKey(words), null, ancestors)?.code ?? null
}
