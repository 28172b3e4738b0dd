import { isPeriodId, type PeriodId } from '@giaoban/core/periods'
import { isInstant } from '@giaoban/core/statistics'
import { monthFromAddress, monthPath } from '../statistics/addresses.ts'

/** Period and instant of a page on which figures stand. */
export interface FigurePlace {
  readonly period: PeriodId
  /** Instant that the address asks for; absent: as the published edition knew it. */
  readonly luc?: string
}

/** An address: path and query string. */
export interface Address {
  readonly pathname: string
  readonly search: Readonly<Record<string, string | undefined>>
}

const indicators = /^\/chi-tieu(\/[^/]+)?$/

const periodAt = ({ pathname, search }: Address, otherwise: PeriodId): PeriodId | null => {
  const month = /^\/thang\/([^/]+)$/.exec(pathname)?.[1]
  if (month !== undefined) return monthFromAddress(month)
  if (!indicators.test(pathname)) return null
  return search['ky'] !== undefined && isPeriodId(search['ky']) ? search['ky'] : otherwise
}

/** Period and instant that an address shows; null where no figures stand. `otherwise`: the period of an address without one. */
export const figurePlaceAt = (address: Address, otherwise: PeriodId): FigurePlace | null => {
  const period = periodAt(address, otherwise)
  if (period === null) return null
  const luc = address.search['luc']
  return luc !== undefined && isInstant(luc) ? { period, luc } : { period }
}

interface Target {
  readonly to: string
  readonly search: Readonly<Record<string, string | undefined>>
}

/** The same page for another period. The instant stays behind: it was chosen for the month that is left. */
export const atPeriod = ({ pathname, search }: Address, period: PeriodId): Target => {
  const { luc: _luc, so: _so, ky: _ky, ...kept } = search
  return indicators.test(pathname)
    ? { to: pathname, search: { ...kept, ky: period } }
    : { to: monthPath(period), search: kept }
}

/** The same page as known at another instant; undefined: as the published edition knew it. */
export const atInstant = ({ pathname, search }: Address, luc: string | undefined): Target => {
  const { luc: _luc, so: _so, ...kept } = search
  return { to: pathname, search: luc === undefined ? kept : { ...kept, luc } }
}

interface Edition {
  readonly area: string
  readonly period: PeriodId
  readonly asOf: string
}

/** Of when the figures shown are: as asked, else as published, else, for those who see more than that, as of now. */
export const instantShown = (
  { period, luc }: FigurePlace,
  known: { readonly area: string; readonly editions: readonly Edition[]; readonly now: string | null },
): string | null =>
  luc ?? known.editions.find((edition) => edition.area === known.area && edition.period === period)?.asOf ?? known.now
