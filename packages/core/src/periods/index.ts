export { addDays, isIsoDate, isWeekend, weekdayOf } from './civil-date.ts'
export { formatPeriod } from './format-period.ts'
export type { PeriodStyle } from './format-period.ts'
export { isPeriodId, parsePeriod, periodFrom } from './parse-period.ts'
export {
  comparePeriods,
  containsPeriod,
  fromAddress,
  monthsOf,
  nextPeriod,
  previousPeriod,
  samePeriodLastYear,
  toAddress,
  yearPeriod,
  yearToDate,
} from './period-arithmetic.ts'
export type * from './period.ts'
export { readPeriod } from './read-period.ts'
export { Refusal } from './refusal.ts'
export { dateOf, formatDate, formatInstant } from './instant.ts'
export { windowOf } from './window.ts'
export { hungKingsDay, lunarNewYear, tetWindow } from './lunar.ts'
export { publicHolidays } from './public-holidays.ts'
export type { PublicHoliday } from './public-holidays.ts'
export { isTetShift, tetWeekdays } from './tet-shift.ts'
export { addWorkingDays, isWorkingDay } from './working-days.ts'
