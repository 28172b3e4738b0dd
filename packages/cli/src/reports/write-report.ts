import { join } from 'node:path'
import { Refusal } from '@giaoban/core/findings'
import { dateOf, type Lang } from '@giaoban/core/periods'
import { composeAnnex, composeMonthlyReport, decreeFrameOf, type ReportSource } from '@giaoban/core/reports'
import { allRows, type Indicator, type Province, type Scorecard, type StatisticsIndex } from '@giaoban/core/statistics'
import { writeDocx, writeXlsx } from '@giaoban/documents/layout'
import { writeBytes } from '../files.ts'

const indicatorOf = (index: StatisticsIndex, code: string): Indicator => {
  const indicator = index.indicators.get(code)
  if (indicator === undefined) throw new Refusal('indicator/unknown', { indicator: code })
  return indicator
}

const sourceOf = (card: Scorecard, index: StatisticsIndex, province: Province, lang: Lang): ReportSource => ({
  lang,
  area: card.area,
  indicator: (code) => indicatorOf(index, code),
  sections: index.dataset.sections.toSorted((a, b) => a.order - b.order),
  assessments: index.dataset.assessments,
  ...(province.report === undefined
    ? {}
    : { frame: decreeFrameOf(province.report, card.period, dateOf(card.asOf), lang) }),
})

const hasFigures = (card: Scorecard): boolean =>
  [...allRows(card.rows)].some(
    (row) => row.value !== null || row.valueYtd !== null || row.samePeriod.growth.origin !== null,
  )

/** Writes the month's report (Word) and annex (Excel) into a directory and names them. Throws Refusal `report/no-figures`. */
export const writeReport = async (
  card: Scorecard,
  index: StatisticsIndex,
  province: Province,
  directory: string,
  lang: Lang,
): Promise<{ readonly report: string; readonly annex: string }> => {
  // Of nothing no report may say that all is well.
  if (!hasFigures(card)) throw new Refusal('report/no-figures', { period: card.period })
  const source = sourceOf(card, index, province, lang)
  const report = join(directory, `bao-cao-${card.period}.docx`)
  const annex = join(directory, `phu-luc-${card.period}.xlsx`)
  await writeBytes(report, await writeDocx(composeMonthlyReport(card, source)))
  await writeBytes(annex, await writeXlsx(composeAnnex(card, source)))
  return { report, annex }
}
