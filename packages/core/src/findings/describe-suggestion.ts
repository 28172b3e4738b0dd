import { formatPeriod, isPeriodId, type Lang } from '../periods/index.ts'
import { formatNumber, isDecimalText, unitOf, withUnit } from '../quantities/index.ts'
import type { Suggestion } from './finding.ts'

/** What to put instead, in words: '1.050 (doanh nghiệp)', 'giảm 12,3%', 'tháng 1 năm 2023'. */
export function describeSuggestion(suggestion: Suggestion, lang: Lang): string {
  const { period, indicator, text } = suggestion
  const parts = [
    text,
    valueWords(suggestion, lang),
    period !== undefined && isPeriodId(period) ? formatPeriod(period, lang) : period,
    indicator === undefined ? undefined : `(${indicator})`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

function valueWords({ value, unit, multiplier = 0 }: Suggestion, lang: Lang): string | undefined {
  if (value === undefined || !isDecimalText(value)) return value
  const printed = formatNumber(value, lang)
  if (unit === undefined || unit === null) return printed
  return unitOf(unit)?.code === 'percent' ? `${printed}%` : withUnit(printed, unit, multiplier, lang)
}
