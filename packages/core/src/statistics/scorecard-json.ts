import type { Finding } from '../findings/index.ts'
import type { Lang } from '../periods/index.ts'
import type { DecimalText } from '../quantities/index.ts'
import type { Assigner, Direction, Provenance, TargetValue } from './model.ts'
import type {
  MeasureCell,
  Origin,
  PlanCell,
  SamePeriodCell,
  Scorecard,
  ScorecardRow,
  ScorecardSummary,
} from './scorecard-model.ts'
import type { StatisticsIndex } from './statistics-index.ts'

/** A ratio or change with both sides, for who wants more than what is shown. */
export interface MeasureJson {
  readonly value: DecimalText | null
  readonly origin: Origin | null
  readonly computed: DecimalText | null
  readonly stated: DecimalText | null
  readonly direction: Direction | null
  readonly decimals: number
  readonly statedBy: Provenance | null
}

export interface PlanJson {
  readonly assigner: Assigner
  readonly assignerName: string | null
  /** The registered target when it is one number; else see `targetValue`. */
  readonly target: DecimalText | null
  readonly targetValue: TargetValue | null
  readonly targetOrigin: PlanCell['targetOrigin']
  readonly derivedTarget: DecimalText | null
  readonly share: DecimalText | null
  readonly origin: Origin | null
  readonly shareDetail: MeasureJson
  readonly shareOfHigh: DecimalText | null
  readonly gapPoints: DecimalText | null
  readonly requiredPace: DecimalText | null
  readonly verdict: PlanCell['verdict']
}

export interface SamePeriodJson {
  readonly period: string
  readonly value: DecimalText | null
  /** Growth in percent; null for rates, whose change is `changePoints`. */
  readonly changePct: DecimalText | null
  readonly changePoints: DecimalText | null
  readonly changeAbs: DecimalText | null
  readonly multiple: DecimalText | null
  readonly direction: Direction | null
  /** Of the growth, else of what else is known of the change. */
  readonly origin: Origin | null
  readonly growth: MeasureJson
  readonly changeAbsDetail: MeasureJson
  readonly multipleDetail: MeasureJson
}

export interface ScorecardRowJson {
  readonly indicator: string
  readonly name: string
  readonly breakdown: string | null
  readonly section: string
  readonly sectionName: string
  readonly unit: string
  readonly multiplier: number
  readonly decimals: number
  readonly kind: string | null
  readonly polarity: string | null
  /** Base year of constant prices; null for current prices and what has no price. */
  readonly priceBaseYear: number | null
  readonly mainPlan: boolean
  readonly status: ScorecardRow['status']
  readonly value: DecimalText | null
  readonly missing: ScorecardRow['missing']
  readonly valueYtd: DecimalText | null
  readonly ytdPeriod: string
  readonly plans: readonly PlanJson[]
  readonly samePeriod: SamePeriodJson
  readonly previousPeriod: { readonly period: string; readonly value: DecimalText | null; readonly growth: MeasureJson }
  readonly assessment: ScorecardRow['assessment']
  readonly contribution: DecimalText | null
  readonly criteria: readonly ScorecardRowJson[]
  readonly breakdowns: readonly ScorecardRowJson[]
  readonly history: ScorecardRow['history']
  readonly provenance: Provenance | null
  readonly findings: readonly Finding[]
}

/** What `GET /api/scorecard` answers. Decimals are strings in the row's unit × multiplier, without grouping. */
export interface ScorecardJson {
  /** The slug that was asked for: the same before and after a change of boundaries. */
  readonly area: string
  /** The boundary version that the figures are of. */
  readonly areaVersion: string
  readonly areaName: string
  readonly period: string
  readonly asOf: string
  readonly summary: ScorecardSummary
  readonly rows: readonly ScorecardRowJson[]
  readonly findings: readonly Finding[]
}

/** The public form of a scorecard with names in one language; findings name their indicator in it too. */
export function scorecardJson(card: Scorecard, index: StatisticsIndex, lang: Lang): ScorecardJson {
  const area = index.areas.get(card.area)
  const rows = card.rows.map((row) => rowJson(row, index, lang))
  return {
    area: area?.slug ?? card.area,
    areaVersion: card.area,
    areaName: area?.name[lang] ?? card.area,
    period: card.period,
    asOf: card.asOf,
    summary: card.summary,
    rows,
    findings: rows.flatMap(findingsWithin),
  }
}

function rowJson(row: ScorecardRow, index: StatisticsIndex, lang: Lang): ScorecardRowJson {
  const indicator = index.indicators.get(row.indicator)
  const name = indicator?.name[lang] ?? row.indicator
  return {
    indicator: row.indicator,
    name,
    breakdown: row.breakdown ?? null,
    section: row.section,
    sectionName: index.sections.get(row.section)?.name[lang] ?? row.section,
    unit: row.unit,
    multiplier: row.multiplier,
    decimals: row.decimals,
    kind: indicator?.kind ?? null,
    polarity: indicator?.polarity ?? null,
    priceBaseYear: indicator?.priceBasis.kind === 'constant' ? indicator.priceBasis.year : null,
    mainPlan: indicator?.mainPlan ?? false,
    status: row.status,
    value: row.value,
    missing: row.missing,
    valueYtd: row.valueYtd,
    ytdPeriod: row.ytdPeriod,
    plans: row.plans.map(planJson),
    samePeriod: samePeriodJson(row.samePeriod),
    previousPeriod: { ...row.previousPeriod, growth: measureJson(row.previousPeriod.growth) },
    assessment: row.assessment,
    contribution: row.contribution ?? null,
    criteria: row.criteria.map((each) => rowJson(each, index, lang)),
    breakdowns: row.breakdowns.map((each) => rowJson(each, index, lang)),
    history: row.history,
    provenance: row.provenance,
    findings: row.findings.map((found) => named(found, indicator?.name.vi, name)),
  }
}

function planJson(plan: PlanCell): PlanJson {
  const { target } = plan
  return {
    assigner: plan.assigner,
    assignerName: plan.assignerName ?? null,
    target: target === null || target.kind === 'range' || target.kind === 'text' ? null : target.value,
    targetValue: target,
    targetOrigin: plan.targetOrigin,
    derivedTarget: plan.derivedTarget ?? null,
    share: plan.share.value,
    origin: plan.share.origin,
    shareDetail: measureJson(plan.share),
    shareOfHigh: plan.shareOfHigh?.value ?? null,
    gapPoints: plan.gapPoints ?? null,
    requiredPace: plan.requiredPace,
    verdict: plan.verdict,
  }
}

function samePeriodJson(cell: SamePeriodCell): SamePeriodJson {
  const inPoints = cell.growthUnit === 'points'
  const known = [cell.growth, cell.changeAbs, cell.multiple].find((measure) => measure.origin !== null)
  return {
    period: cell.period,
    value: cell.value,
    changePct: inPoints ? null : cell.growth.value,
    changePoints: inPoints ? cell.growth.value : null,
    changeAbs: cell.changeAbs.value,
    multiple: cell.multiple.value,
    direction: known?.direction ?? null,
    origin: known?.origin ?? null,
    growth: measureJson(cell.growth),
    changeAbsDetail: measureJson(cell.changeAbs),
    multipleDetail: measureJson(cell.multiple),
  }
}

function measureJson(cell: MeasureCell): MeasureJson {
  const { value, origin, computed, stated, direction, decimals, statedBy = null } = cell
  return { value, origin, computed, stated, direction, decimals, statedBy }
}

function named(found: Finding, from: string | undefined, to: string): Finding {
  return found.params['indicator'] === from && from !== undefined
    ? { ...found, params: { ...found.params, indicator: to } }
    : found
}

function findingsWithin(row: ScorecardRowJson): readonly Finding[] {
  return [...row.findings, ...row.criteria.flatMap(findingsWithin), ...row.breakdowns.flatMap(findingsWithin)]
}
