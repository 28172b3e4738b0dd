import { isPeriodId } from '@giaoban/core/periods'
import { isInstant } from '@giaoban/core/statistics'
import { readViewFields, type StatisticsSearch } from '../statistics/addresses.ts'

/** A plain query string: `?luc=2024-02-03T08:00:00%2B07:00`, never JSON, so that a person can read and write it. */
export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))

/** Empty and absent fields are left out; colons stay readable. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const fields = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
  const text = new URLSearchParams(fields).toString().replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}

/** The instant or period of an address that is none; null where the address is sound. */
export const brokenField = ({ luc, ky }: Record<string, unknown>): 'luc' | 'ky' | null => {
  if (typeof luc === 'string' && !isInstant(luc)) return 'luc'
  return typeof ky === 'string' && !isPeriodId(ky) ? 'ky' : null
}

/** Only what these pages understand: a broken link shows the page rather than an error. */
export const readSearch = (search: Record<string, unknown>): StatisticsSearch => {
  const { luc, so, ky } = search
  return {
    ...(typeof luc === 'string' && isInstant(luc) ? { luc } : {}),
    ...(typeof so === 'string' ? { so } : {}),
    ...(typeof ky === 'string' && isPeriodId(ky) ? { ky } : {}),
    ...readViewFields(search),
  }
}
