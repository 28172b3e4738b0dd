import { type PeriodId, parsePeriod, periodFrom, previousPeriod, samePeriodLastYear } from '../../periods/index.ts'
import type { Baseline } from '../claim.ts'
import type { BasisItem, Mention } from '../figures/items.ts'
import { resolveMention, sameMonths, yearOf } from '../time/timeline.ts'

/**
 * What a basis means for a figure of `period`. A basis that cannot be right (not before the period) is kept as written, as a period:
 * finding it is the checker's work. `context` is the year last spoken of.
 */
export function resolveBasis(basis: BasisItem['basis'], period: PeriodId | null, context: number | null): Baseline {
  if (basis.is === 'plan') return 'plan'
  const year = period === null ? context : Number(parsePeriod(period).end.slice(0, 4))
  switch (basis.is) {
    case 'samePeriod':
      return samePeriod(basis.year, period, year)
    case 'last':
      return basis.what === 'year' ? 'same_period_last_year' : 'previous_period'
    case 'yearEdge':
      return yearEdge(basis.year, year)
    case 'current':
      return basis.what === 'toDate' ? 'year_start' : null
    case 'week':
    case 'duration':
    case 'window':
      return null
    default:
      return namedPeriod(basis, period, year)
  }
}

function samePeriod(
  text: Extract<Mention, { is: 'samePeriod' }>['year'],
  period: PeriodId | null,
  year: number | null,
): Baseline {
  if (typeof text !== 'number' || year === null || text === year - 1) return 'same_period_last_year'
  return period === null ? { period: periodFrom(text, 1, 12).id } : { period: sameMonths(period, text) }
}

/** 'đầu năm', 'cuối năm trước', '31/12'. */
function yearEdge(text: Extract<Mention, { is: 'yearEdge' }>['year'], year: number | null): Baseline {
  const edge = yearOf(text, year)
  if (edge === null || year === null || edge === year - 1 || edge === year) return 'year_start'
  return { period: periodFrom(edge, 12, 1).id }
}

/** A period by name: the year before, the period before, December before, else itself. */
function namedPeriod(mention: Mention, period: PeriodId | null, year: number | null): Baseline {
  const named = resolveMention({ mention, reach: null }, period, year)
  const base = mention.is === 'date' ? named?.point : named?.period
  if (base == null) return null
  const { months, month, year: baseYear } = parsePeriod(base)
  if (year !== null && months === 12 && baseYear === year - 1) return 'same_period_last_year'
  if (period === null) return { period: base }
  const length = parsePeriod(period).months
  if (length === months && base === samePeriodLastYear(period)) return 'same_period_last_year'
  if (length === months && base === previousPeriod(period)) return 'previous_period'
  if (year !== null && months === 1 && month === 12 && baseYear === year - 1) return 'year_start'
  return { period: base }
}
