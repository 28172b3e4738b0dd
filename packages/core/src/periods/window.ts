import { addDays, isIsoDate } from './civil-date.ts'
import { parsePeriod } from './parse-period.ts'
import type { DateSpan, IsoDate, Period, PeriodId, WindowRule } from './period.ts'
import { Refusal } from './refusal.ts'

/** Day `day` of the month before the period, and the day before it in the period's last month. */
function shiftedSpan(period: Period, day: number): DateSpan {
  const monthBefore = addDays(period.start, -1).slice(0, 8)
  const lastMonth = period.end.slice(0, 8)
  return { start: `${monthBefore}${day}`, end: `${lastMonth}${day - 1}` }
}

function toReport(period: Period, reportDate: IsoDate | undefined): DateSpan {
  if (reportDate === undefined || !isIsoDate(reportDate) || reportDate < period.start) {
    throw new Refusal('period/report-date', { period: period.id, text: reportDate ?? '' })
  }
  return { start: period.start, end: reportDate }
}

/**
 * The days that a figure of the period really covers. `to14`: a reporting period runs from the 15th of the month before
 * to the 14th (Decree 09/2019/NĐ-CP art. 12); a quarter, half or year likewise from the 15th of the month before it.
 * `toReport` needs `reportDate`, not before the period; throws Refusal `period/report-date` otherwise.
 */
export function windowOf(rule: WindowRule, id: PeriodId, reportDate?: IsoDate): DateSpan {
  const period = parsePeriod(id)
  switch (rule) {
    case 'calendar':
      return { start: period.start, end: period.end }
    case 'to14':
      return shiftedSpan(period, 15)
    case 'to20':
      return shiftedSpan(period, 21)
    case 'toReport':
      return toReport(period, reportDate)
  }
}
