import type { PlanAnswer, RowAnswer, SamePeriodAnswer, ScorecardAnswer } from '@giaoban/api'
import type { Instant, Lang, PeriodId } from '@giaoban/core/periods'
import {
  type Indicator,
  knownAt,
  nameFindings,
  type Observation,
  type PlanCell,
  type SamePeriodCell,
  type Scorecard,
  type ScorecardRow,
  type StatisticsIndex,
  vintagesOf,
} from '@giaoban/core/statistics'

const planAnswer = ({ target, share, ...plan }: PlanCell): PlanAnswer => ({
  ...plan,
  target: target === null || target.kind === 'range' || target.kind === 'text' ? null : target.value,
  targetValue: target,
  share: share.value,
  origin: share.origin,
  shareCell: share,
})

const samePeriodAnswer = (cell: SamePeriodCell): SamePeriodAnswer => {
  const inPoints = cell.growthUnit === 'points'
  const known = [cell.growth, cell.changeAbs, cell.multiple].find((measure) => measure.origin !== null)
  return {
    period: cell.period,
    value: cell.value,
    changePct: inPoints ? null : cell.growth.value,
    changePoints: inPoints ? cell.growth.value : null,
    changeAbs: cell.changeAbs.value,
    multiple: cell.multiple.value,
    origin: known?.origin ?? null,
    growthUnit: cell.growthUnit,
    growthCell: cell.growth,
    changeAbsCell: cell.changeAbs,
    multipleCell: cell.multiple,
  }
}

/** Of which month, where and as known when a row is. */
export interface RowView {
  readonly index: StatisticsIndex
  readonly area: string
  readonly period: PeriodId
  readonly asOf: Instant
  readonly lang: Lang
}

const contentOf = (fact: Observation): string => fact.value ?? fact.missing

/** Since when the month's own figure is known, and whether it was another before. */
const historyOf = (row: ScorecardRow, { index, area, period, asOf }: RowView) => {
  const key = { indicator: row.indicator, area, period, ...(row.breakdown && { breakdown: row.breakdown }) }
  const vintages = knownAt(vintagesOf(index, key), asOf)
  const last = vintages.at(-1)
  return {
    knownFrom: last?.knownFrom ?? null,
    revised: vintages.some((vintage) => last !== undefined && contentOf(vintage) !== contentOf(last)),
  }
}

/** `commodity=coffee;measure=value` → what tells a breakdown from its siblings. */
const readBreakdown = (breakdown: string): Readonly<Record<string, string>> =>
  Object.fromEntries(breakdown.split(';').map((pair) => pair.split('=', 2) as [string, string]))

/** A row of the scorecard with what the catalogue says of its indicator. */
export const rowAnswer = (row: ScorecardRow, view: RowView): RowAnswer => {
  const { index, lang } = view
  // A scorecard is made of the index's own indicators.
  const indicator = index.indicators.get(row.indicator) as Indicator
  const owner = index.agencies.get(indicator.owner)
  return {
    ...row,
    name: indicator.name[lang],
    names: indicator.name,
    kind: indicator.kind,
    polarity: indicator.polarity,
    priceBasis: indicator.priceBasis,
    mainPlan: indicator.mainPlan,
    owner: owner ? { code: owner.code, name: owner.name } : null,
    dimensions: row.breakdown ? readBreakdown(row.breakdown) : (indicator.breakdown ?? {}),
    ...historyOf(row, view),
    plans: row.plans.map(planAnswer),
    samePeriod: samePeriodAnswer(row.samePeriod),
    criteria: row.criteria.map((criterion) => rowAnswer(criterion, view)),
    breakdowns: row.breakdowns.map((part) => rowAnswer(part, view)),
  }
}

/** The scorecard on the wire: model.md's JSON, and what the page needs beside it. */
export const scorecardAnswer = (known: Scorecard, index: StatisticsIndex, lang: Lang): ScorecardAnswer => {
  const card = nameFindings(known, index, lang)
  const area = index.areas.get(card.area)
  const view = { index, area: card.area, period: card.period, asOf: card.asOf, lang }
  const used = new Set(card.rows.map((row) => row.section))
  return {
    area: area?.slug ?? card.area,
    areaCode: card.area,
    areaName: area?.name ?? { vi: card.area, en: card.area },
    areaUnit: area?.unitType ?? null,
    period: card.period,
    asOf: card.asOf,
    summary: card.summary,
    sections: index.dataset.sections.filter(({ code }) => used.has(code)),
    rows: card.rows.map((row) => rowAnswer(row, view)),
    findings: card.findings,
  }
}
