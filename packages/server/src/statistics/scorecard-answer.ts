import type { PlanAnswer, RowAnswer, SamePeriodAnswer, ScorecardAnswer } from '@giaoban/api'
import type { Lang } from '@giaoban/core/periods'
import {
  type Indicator,
  nameFindings,
  type PlanCell,
  type SamePeriodCell,
  type Scorecard,
  type ScorecardRow,
  type StatisticsIndex,
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

/** A row of the scorecard with what the catalogue says of its indicator. */
export const rowAnswer = (row: ScorecardRow, index: StatisticsIndex, lang: Lang): RowAnswer => {
  // A scorecard is made of the index's own indicators.
  const indicator = index.indicators.get(row.indicator) as Indicator
  return {
    ...row,
    name: indicator.name[lang],
    names: indicator.name,
    kind: indicator.kind,
    polarity: indicator.polarity,
    priceBasis: indicator.priceBasis,
    mainPlan: indicator.mainPlan,
    plans: row.plans.map(planAnswer),
    samePeriod: samePeriodAnswer(row.samePeriod),
    criteria: row.criteria.map((criterion) => rowAnswer(criterion, index, lang)),
    breakdowns: row.breakdowns.map((part) => rowAnswer(part, index, lang)),
  }
}

/** The scorecard on the wire: model.md's JSON, and what the page needs beside it. */
export const scorecardAnswer = (known: Scorecard, index: StatisticsIndex, lang: Lang): ScorecardAnswer => {
  const card = nameFindings(known, index, lang)
  const area = index.areas.get(card.area)
  const used = new Set(card.rows.map((row) => row.section))
  return {
    area: area?.slug ?? card.area,
    areaCode: card.area,
    areaName: area?.name ?? { vi: card.area, en: card.area },
    period: card.period,
    asOf: card.asOf,
    summary: card.summary,
    sections: index.dataset.sections.filter(({ code }) => used.has(code)),
    rows: card.rows.map((row) => rowAnswer(row, index, lang)),
    findings: card.findings,
  }
}
