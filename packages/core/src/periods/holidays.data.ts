import type { IsoDate } from './period.ts'

/** What the government chose for a year where the Labour Code leaves a choice, for offices of the state. */
export interface YearChoice {
  readonly year: number
  /** Of the five days of Tết, those before the first of the first lunar month. */
  readonly tetDaysBefore: 1 | 2
  /** Whether the second day of the National Day is 1 or 3 September; null while the code gave one day (until 2020). */
  readonly nationalDay: 'before' | 'after' | null
  readonly source: string
}

/** A working day made a day off, and the Saturday worked instead. Offices of the state only. */
export interface SwappedDay {
  readonly off: IsoDate
  readonly worked: IsoDate
  readonly source: string
}

/**
 * Announced choices. A year that is not here goes by the rule in public-holidays.ts; add a row when the yearly notice
 * is out. Not law yet, so not here: 24 November, which Politburo Resolution 80-NQ/TW (7 January 2026) wants as a day
 * off; it waits for article 112 of the Labour Code to be amended.
 */
export const yearChoices: readonly YearChoice[] = [
  { year: 2019, tetDaysBefore: 1, nationalDay: null, source: '6519/VPCP-KGVX (2018): 4-8/2/2019' },
  { year: 2020, tetDaysBefore: 2, nationalDay: null, source: 'Bộ LĐTBXH, thông báo (01/2020): 23-29/1/2020' },
  { year: 2021, tetDaysBefore: 2, nationalDay: 'after', source: 'Bộ LĐTBXH, thông báo (12/2020): 10-16/2, 2-3/9/2021' },
  {
    year: 2022,
    tetDaysBefore: 1,
    nationalDay: 'before',
    source: 'công văn 245 của VPCP (11/01/2022): 31/1-4/2, 1-2/9/2022',
  },
  { year: 2023, tetDaysBefore: 2, nationalDay: 'before', source: '8056/VPCP-KGVX (01/12/2022): 20-26/1, 1-4/9/2023' },
  { year: 2024, tetDaysBefore: 2, nationalDay: 'after', source: '8662/VPCP-KGVX (11/2023): 8-14/2, 31/8-3/9/2024' },
  {
    year: 2025,
    tetDaysBefore: 2,
    nationalDay: 'before',
    source: '8726/VPCP-KGVX (26/11/2024): 25/1-2/2, 30/8-2/9/2025',
  },
  {
    year: 2026,
    tetDaysBefore: 1,
    nationalDay: 'before',
    source: 'Bộ Nội vụ, thông báo (17/10/2025): 16-20/2, 1-2/9/2026',
  },
]

export const swappedDays: readonly SwappedDay[] = [
  { off: '2018-12-31', worked: '2019-01-05', source: '6519/VPCP-KGVX (2018)' },
  { off: '2019-04-29', worked: '2019-05-04', source: '6519/VPCP-KGVX (2018)' },
  { off: '2024-04-29', worked: '2024-05-04', source: '2450/VPCP-KGVX (12/04/2024)' },
  { off: '2025-05-02', worked: '2025-04-26', source: '8726/VPCP-KGVX (26/11/2024)' },
  { off: '2026-01-02', worked: '2026-01-10', source: '12729/VPCP-KGVX (25/12/2025)' },
  { off: '2026-08-31', worked: '2026-08-22', source: 'Bộ Nội vụ, thông báo (17/10/2025)' },
]
