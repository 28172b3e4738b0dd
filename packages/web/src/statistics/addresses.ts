import { isPeriodId } from '@giaoban/core/periods'

/** `2024-M01` → `2024-01`, as addresses of the month page have it. */
export const monthInAddress = (period: string): string => period.replace('-M', '-')

/** `2024-01` → `2024-M01`; null for what is no month. */
export const monthFromAddress = (text: string): string | null => {
  const parts = /^(\d{4})-(\d{2})$/.exec(text)
  const period = parts ? `${parts[1]}-M${parts[2]}` : ''
  return isPeriodId(period) ? period : null
}

/** Path of a month's page. */
export const monthPath = (period: string): string => `/thang/${monthInAddress(period)}`

/** Path of an indicator's page. */
export const indicatorPath = (code: string): string => `/chi-tieu/${encodeURIComponent(code)}`

/** What an address of these pages can carry beside its path. */
export interface StatisticsSearch {
  /** Instant of knowledge: `as of`. */
  readonly luc?: string
  /** The number whose story is open: `RETAIL_SERVICES.change`. */
  readonly so?: string
  /** Period of an indicator's page. */
  readonly ky?: string
  /** Section whose lines are shown (lĩnh vực). */
  readonly lv?: string
  /** Agency whose lines are shown (cơ quan). */
  readonly cq?: string
  /** `can-xem`: only what needs attention. */
  readonly loc?: string
  /** The column that lines are sorted by and the way: `change.giam`. */
  readonly xep?: string
  /** `bang`: an indicator's months as a table. */
  readonly xem?: string
}

const viewFields = ['lv', 'cq', 'loc', 'xep', 'xem'] as const

/** The fields of an address that choose what is shown; what they name is looked up where it is used. */
export const readViewFields = (
  search: Readonly<Record<string, unknown>>,
): Pick<StatisticsSearch, (typeof viewFields)[number]> =>
  Object.fromEntries(
    viewFields.flatMap((field) =>
      typeof search[field] === 'string' && search[field] !== '' ? [[field, search[field]]] : [],
    ),
  )
