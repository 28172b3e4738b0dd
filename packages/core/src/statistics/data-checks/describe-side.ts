import { formatDate, formatPeriod, type Lang } from '../../periods/index.ts'
import { formatNumber, formatUnit, withUnit } from '../../quantities/index.ts'
import type { Indicator } from '../model.ts'
import type { Words } from '../words.ts'
import type { Side, SideRole } from './model.ts'

const roles: Readonly<Record<SideRole, Words>> = {
  level: { vi: 'mức', en: 'level' },
  target: { vi: 'kế hoạch', en: 'plan' },
  planShare: { vi: 'so với kế hoạch', en: 'share of the plan' },
  growth: { vi: 'so với cùng kỳ', en: 'on the year' },
  changeAbs: { vi: 'tăng, giảm', en: 'change' },
  multiple: { vi: 'gấp', en: 'times' },
  momGrowth: { vi: 'so với kỳ trước', en: 'on the period before' },
  decGrowth: { vi: 'so với cuối năm trước', en: 'since December' },
}

const approximations: Readonly<Record<NonNullable<Side['approx']>, Words>> = {
  about: { vi: 'khoảng', en: 'about' },
  over: { vi: 'trên', en: 'over' },
  under: { vi: 'gần', en: 'nearly' },
  estimate: { vi: 'ước', en: 'estimated' },
}

const directions: Readonly<Record<NonNullable<Side['direction']>, Words>> = {
  up: { vi: 'tăng', en: 'up' },
  down: { vi: 'giảm', en: 'down' },
  flat: { vi: 'không đổi', en: 'unchanged' },
}

/** What of an indicator its printed figures need. */
export type MeasuredIn = Pick<Indicator, 'unit' | 'multiplier'>

/** A side in words. */
export interface SideWords {
  /** What was published: 'mức tháng 1 năm 2024'. */
  readonly what: string
  /** The figure with its unit, or the direction alone. */
  readonly value: string
  /** Day of publication in the reader's way, a month as the source shows it; null where it shows none. */
  readonly date: string | null
}

/** A published figure of a finding in words. `indicator`: the side's own; null where it is not in the catalogue any more. */
export function describeSide(side: Side, indicator: MeasuredIn | null, lang: Lang): SideWords {
  const what = [side.breakdown, roles[side.role][lang], formatPeriod(side.period, lang)]
  return {
    what: what.filter((part) => part !== '').join(' '),
    value: valueOf(side, indicator, lang),
    date: side.date === null || side.date === '' ? null : printDate(side.date, lang),
  }
}

function valueOf(side: Side, indicator: MeasuredIn | null, lang: Lang): string {
  const { value, direction, approx } = side
  if (value === null) return direction === null ? '–' : directions[direction][lang]
  const approximation = approx === null ? '' : `${approximations[approx][lang]} `
  return approximation + attachUnit(formatNumber(value, lang), side.role, indicator, lang)
}

function attachUnit(printed: string, role: SideRole, indicator: MeasuredIn | null, lang: Lang): string {
  if (role === 'multiple') return `${printed} ${formatUnit('times', 0, lang)}`
  if (role !== 'level' && role !== 'target' && role !== 'changeAbs') return `${printed}%`
  if (indicator === null) return printed
  return indicator.unit === 'percent' ? `${printed}%` : withUnit(printed, indicator.unit, indicator.multiplier, lang)
}

function printDate(date: string, lang: Lang): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, lang) : date
}
