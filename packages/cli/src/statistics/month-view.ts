import { Refusal } from '@giaoban/core/findings'
import {
  buildIndex,
  isInstant,
  nameFindings,
  type Scorecard,
  type StatisticsIndex,
  scorecard,
} from '@giaoban/core/statistics'
import { type Call, option } from '../command.ts'
import type { DataDirectory } from './read-data-directory.ts'

/** What the commands about one month look at: where, when, as known at which instant. */
export interface MonthView {
  readonly index: StatisticsIndex
  readonly card: Scorecard
}

/** The month that a call names; area, period and instant default to the province's own. Throws Refusal `area/unknown`, `period/invalid`. */
export const monthViewOf = (data: DataDirectory, call: Call): MonthView => {
  const { province } = data
  const asOf = option(call, 'as-of') ?? province.clock
  if (!isInstant(asOf)) throw new Refusal('instant/invalid', { text: asOf })
  const index = buildIndex(data.dataset)
  const card = scorecard(index, {
    area: option(call, 'area') ?? province.area,
    period: option(call, 'period') ?? province.period,
    asOf,
  })
  return { index, card: nameFindings(card, index, call.lang) }
}
