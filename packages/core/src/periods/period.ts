/** A civil date, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. Compares correctly as a string. */
export type IsoDate = string

/** An instant, ISO 8601 with an offset or `Z`, e.g. `2024-02-03T08:00:00+07:00`. */
export type Instant = string

/**
 * The one canonical identity of a period (SDMX time formats):
 * month `2024-M01`, quarter `2024-Q1`, half `2024-S1`, year `2024-A1`,
 * any other span from a month on `2024-01-01/P9M`.
 */
export type PeriodId = string

/** A span of whole calendar months. `end` is its last day, inclusive. */
export interface Period {
  readonly id: PeriodId
  readonly year: number
  /** First month, 1-12. */
  readonly month: number
  /** Length in months. */
  readonly months: number
  readonly start: IsoDate
  readonly end: IsoDate
}

/** Languages of the interface; Vietnamese first. */
export type Lang = 'vi' | 'en'

/** A span of days, both ends included. */
export interface DateSpan {
  readonly start: IsoDate
  readonly end: IsoDate
}

/**
 * How the real span that a figure covers follows from its period.
 * `calendar`: the period itself; `to14`: the 15th of the month before to the 14th (Decree 09/2019/NĐ-CP, police, traffic);
 * `to20`: the 21st to the 20th (administrative dossiers); `toReport`: the period's start to the report's date.
 */
export type WindowRule = 'calendar' | 'to14' | 'to20' | 'toReport'
