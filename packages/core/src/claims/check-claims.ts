import { type Finding, type FindingCode, finding, inTextOrder } from '../findings/index.ts'
import type { Instant, PeriodId } from '../periods/index.ts'
import type { StatisticsIndex } from '../statistics/index.ts'
import { checkBaseMismatch } from './checks/base-mismatch.ts'
import { checkChangeBase } from './checks/change-base.ts'
import { checkCriteriaDirection } from './checks/criteria-direction.ts'
import { checkDailyAverage } from './checks/daily-average.ts'
import { checkDataDiffers } from './checks/data-differs.ts'
import { checkExceedingPart } from './checks/exceeding-part.ts'
import { checkFractionPercent } from './checks/fraction-percent.ts'
import { checkFromTo } from './checks/from-to.ts'
import { checkGrowthBase } from './checks/growth-base.ts'
import { checkGrowthDirection } from './checks/growth-direction.ts'
import { checkImpossibleBase } from './checks/impossible-base.ts'
import { checkImpossibleDate } from './checks/impossible-date.ts'
import { checkLevelMagnitude } from './checks/level-magnitude.ts'
import { checkMissingUnit } from './checks/missing-unit.ts'
import { checkNumberFormat } from './checks/number-format.ts'
import { checkPlanDiffers } from './checks/plan-differs.ts'
import { checkPlanExceeded } from './checks/plan-exceeded.ts'
import { checkPlanRatio } from './checks/plan-ratio.ts'
import { checkPointsBase } from './checks/points-base.ts'
import { checkPointsPercent } from './checks/points-percent.ts'
import { checkQuantifierCount } from './checks/quantifier-count.ts'
import { checkRankChange } from './checks/rank-change.ts'
import { checkRatioReferent } from './checks/ratio-referent.ts'
import { checkRepeatDisagree } from './checks/repeat-disagree.ts'
import { checkSeriesYtd } from './checks/series-ytd.ts'
import { checkShareAboveWhole } from './checks/share-above-whole.ts'
import { checkSmallBase } from './checks/small-base.ts'
import { checkSourcesDisagree } from './checks/sources-disagree.ts'
import { checkStoredDirection } from './checks/stored-direction.ts'
import { checkSumBalance } from './checks/sum-balance.ts'
import { checkSumComplements } from './checks/sum-complements.ts'
import { checkSumGroups } from './checks/sum-groups.ts'
import { checkSumListed } from './checks/sum-listed.ts'
import { checkSumParts } from './checks/sum-parts.ts'
import { checkSumProducts } from './checks/sum-products.ts'
import { checkSumRemainder } from './checks/sum-remainder.ts'
import { checkSumShares } from './checks/sum-shares.ts'
import { checkSummaryQuantifier } from './checks/summary-quantifier.ts'
import { checkTableShares } from './checks/table-shares.ts'
import { checkTableSums } from './checks/table-sums.ts'
import { checkTetShift } from './checks/tet-shift.ts'
import { checkTextQuantifier } from './checks/text-quantifier.ts'
import { checkWindowDiffers } from './checks/window-differs.ts'
import type { Reading } from './claim.ts'
import { type FigureSource, type SourceView, sourceOfIndex } from './evidence/check-source.ts'
import { type CheckView, checkView } from './evidence/check-view.ts'

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
  /** Thresholds of 'hầu hết' and 'đa số' where an office sets others than the scorecard's. */
  readonly quantifiers?: SourceView['quantifiers'] | undefined
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
  checkChangeBase,
  checkCriteriaDirection,
  checkFromTo,
  checkImpossibleDate,
  checkMissingUnit,
  checkPlanDiffers,
  checkSeriesYtd,
  checkSmallBase,
  checkSourcesDisagree,
  checkStoredDirection,
  checkSumComplements,
  checkSumGroups,
  checkTetShift,
  checkTextQuantifier,
  checkPlanExceeded,
  checkSumShares,
  checkWindowDiffers,
  checkExceedingPart,
  checkPointsBase,
  checkQuantifierCount,
  checkRankChange,
  checkSumBalance,
  checkSumListed,
  checkSumProducts,
  checkShareAboveWhole,
  checkSumRemainder,
  checkTableShares,
  checkTableSums,
]

/**
 * Everything in a text that cannot be right, in the order of the text, beside what the reader itself found (`reading.findings`).
 * Offsets are UTF-16 of `text`, which must be the text that was read. Rounding never raises an error: see `judge`.
 * Throws Refusal `area/unknown`.
 */
export function checkClaims(text: string, reading: Reading, context: CheckContext = {}): readonly Finding[] {
  const period = context.period ?? reading.document.period
  const view = checkView(text, reading, period, sourceOf(context, period), context.quantifiers)
  const known = new Set(reading.findings.map(identityOf))
  const found = [...otherPeriod(reading, context.period), ...rules.flatMap((rule) => rule(view))]
  return inOrder(found.filter((one) => !known.has(identityOf(one))))
}

/** The text says another period than the one that it is checked for. */
function otherPeriod({ document }: Reading, asked: PeriodId | undefined): readonly Finding[] {
  const { period, periodEvidence } = document
  if (asked === undefined || period === null || periodEvidence === null || period === asked) return []
  return [finding('period/other', periodEvidence, { reported: period, asked })]
}

function sourceOf(
  { source, index, area, asOf, quantifiers }: CheckContext,
  period: PeriodId | null,
): FigureSource | null {
  if (source !== undefined) return source
  if (index === undefined || area === undefined || period === null) return null
  return sourceOfIndex(index, {
    area,
    period,
    ...(asOf === undefined ? {} : { asOf }),
    ...(quantifiers === undefined ? {} : { quantifiers }),
  })
}

/** Rules that say the most about a number come first: their finding replaces those of the rules behind them at the same place. */
const precedence: readonly FindingCode[] = [
  'ratio/referent',
  'ratio/plan-contradiction',
  'growth/base-contradiction',
  'level/magnitude',
  'sources/disagree',
  'data/differs',
  'repeat/disagree',
  'series/ytd',
]

/** One finding of a code at a place, only the foremost of one precedence, sorted by place. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const foremost = new Map<string, number>()
  for (const { code, at } of findings) {
    const rank = precedence.indexOf(code)
    if (rank >= 0) foremost.set(JSON.stringify(at), Math.min(rank, foremost.get(JSON.stringify(at)) ?? rank))
  }
  const kept = findings.filter(({ code, at }) => {
    const rank = precedence.indexOf(code)
    return rank < 0 || rank === foremost.get(JSON.stringify(at))
  })
  const unique = new Map(kept.map((found) => [identityOf(found), found] as const))
  return inTextOrder([...unique.values()])
}

function identityOf({ code, at }: Finding): string {
  return `${code} ${JSON.stringify(at)}`
}
