import { formatPeriod, isPeriodId, type Lang } from '../periods/index.ts'
import { formatNumber, isDecimalText } from '../quantities/index.ts'
import type { Suggestion } from './finding.ts'

/** What to put instead, in words: '1.050 (doanh nghiệp)', 'tháng 1 năm 2023'. */
export function describeSuggestion({ value, period, indicator, text }: Suggestion, lang: Lang): string {
  const parts = [
    text,
    value !== undefined && isDecimalText(value) ? formatNumber(value, lang) : value,
    period !== undefined && isPeriodId(period) ? formatPeriod(period, lang) : period,
    indicator === undefined ? undefined : `(${indicator})`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}
