import type { Finding, Span } from '../findings/index.ts'
import type { Instant, PeriodId } from '../periods/index.ts'
import type { StatisticsIndex } from '../statistics/index.ts'
import { type FigureSource, sourceOfIndex } from './check-source.ts'
import { type CheckView, checkView } from './check-view.ts'
import { checkBaseMismatch } from './checks/base-mismatch.ts'
import { checkDailyAverage } from './checks/daily-average.ts'
import { checkDataDiffers } from './checks/data-differs.ts'
import { checkFractionPercent } from './checks/fraction-percent.ts'
import { checkGrowthBase } from './checks/growth-base.ts'
import { checkGrowthDirection } from './checks/growth-direction.ts'
import { checkImpossibleBase } from './checks/impossible-base.ts'
import { checkLevelMagnitude } from './checks/level-magnitude.ts'
import { checkNumberFormat } from './checks/number-format.ts'
import { checkPlanRatio } from './checks/plan-ratio.ts'
import { checkPointsPercent } from './checks/points-percent.ts'
import { checkRatioReferent } from './checks/ratio-referent.ts'
import { checkRepeatDisagree } from './checks/repeat-disagree.ts'
import { checkSumParts } from './checks/sum-parts.ts'
import { checkSummaryQuantifier } from './checks/summary-quantifier.ts'
import type { Reading } from './claim.ts'

/** What a text is held against. Without figures only what the text says of itself is checked. */
export interface CheckContext {
  /** Stored figures of the tenant; needs `area`. */
  readonly index?: StatisticsIndex
  /** Slug or version code of the area reported on. */
  readonly area?: string
  /** The period reported on, when the text does not say it or says it wrong. */
  readonly period?: PeriodId
  /** Only figures known at this instant; absent = all. */
  readonly asOf?: Instant
  /** Figures from elsewhere than an index. */
  readonly source?: FigureSource
}

const rules: readonly ((view: CheckView) => readonly Finding[])[] = [
  checkImpossibleBase,
  checkBaseMismatch,
  checkRatioReferent,
  checkPlanRatio,
  checkGrowthBase,
  checkGrowthDirection,
  checkFractionPercent,
  checkSumParts,
  checkDailyAverage,
  checkRepeatDisagree,
  checkDataDiffers,
  checkLevelMagnitude,
  checkSummaryQuantifier,
  checkNumberFormat,
  checkPointsPercent,
]

/**
 * Everything in a text that cannot be right, in the order of the text, beside what the reader itself found (`reading.findings`).
 * Offsets are UTF-16 of `text`, which must be the text that was read. Rounding never raises an error: see `judge`.
 * Throws Refusal `area/unknown`.
 */
export function checkClaims(text: string, reading: Reading, context: CheckContext = {}): readonly Finding[] {
  const period = context.period ?? reading.document.period
  const view = checkView(text, reading, period, sourceOf(context, period))
  const known = new Set(reading.findings.map(identityOf))
  return inOrder(rules.flatMap((rule) => rule(view)).filter((found) => !known.has(identityOf(found))))
}

function sourceOf({ source, index, area, asOf }: CheckContext, period: PeriodId | null): FigureSource | null {
  if (source !== undefined) return source
  if (index === undefined || area === undefined || period === null) return null
  return sourceOfIndex(index, { area, period, ...(asOf === undefined ? {} : { asOf }) })
}

/** One finding of a code at a place, sorted by place. A share under a wrong figure is not also held against that figure's plan. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const referents = new Set(
    findings.filter(({ code }) => code === 'ratio/referent').map(({ at }) => JSON.stringify(at)),
  )
  const kept = findings.filter(
    ({ code, at }) => code !== 'ratio/plan-contradiction' || !referents.has(JSON.stringify(at)),
  )
  const unique = new Map(kept.map((found) => [identityOf(found), found] as const))
  return [...unique.values()].toSorted((a, b) => startOf(a) - startOf(b))
}

function identityOf({ code, at }: Finding): string {
  return `${code} ${JSON.stringify(at)}`
}

function startOf({ at }: Finding): number {
  return (at as Partial<Span>).start ?? 0
}
