/**
 * Periods: when a figure is of, and when work is due.
 *
 * A **period** is a span of whole months with one canonical identity (`2024-M01`, `2024-Q1`, `2024-S1`, `2024-A1`,
 * `2024-01-01/P9M`). `parsePeriod` takes identities only and refuses the rest; `readPeriod` reads what people write, in
 * Vietnamese and English, and gives null; `formatPeriod` prints, and what it prints is read back. A **window** is the
 * days that a figure of a period really covers. The Vietnamese calendar gives Tết, which moves between January and
 * February and makes periods unlike (`isTetShift`), and the holidays that working days step over.
 *
 * Dates are civil dates of Asia/Ho_Chi_Minh as text; nothing here asks a clock. `Refusal` and `plainText` are here because every
 * subject uses them and a subject imports only to its left.
 */
export { addDays, isIsoDate, isWeekend, weekdayOf } from './civil-date.ts'
export type { PeriodStyle } from './format-period.ts'
export { formatPeriod } from './format-period.ts'
export { dateOf, formatDate, formatInstant, wallClock } from './instant.ts'
export { hungKingsDay, lunarNewYear, tetWindow } from './lunar.ts'
export { isPeriodId, parsePeriod, periodFrom } from './parse-period.ts'
export type * from './period.ts'
export {
  comparePeriods,
  containsPeriod,
  fromAddress,
  lastMonthOf,
  monthsOf,
  nextPeriod,
  previousPeriod,
  samePeriodLastYear,
  toAddress,
  yearPeriod,
  yearToDate,
} from './period-arithmetic.ts'
export { plainText, wordsFinder } from './plain-text.ts'
export type { PublicHoliday } from './public-holidays.ts'
export { publicHolidays } from './public-holidays.ts'
export { readPeriod } from './read-period.ts'
export { Refusal } from './refusal.ts'
export { isTetShift, tetWeekdays } from './tet-shift.ts'
export { windowOf } from './window.ts'
export { addWorkingDays, isWorkingDay } from './working-days.ts'
