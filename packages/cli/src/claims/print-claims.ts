import type { Claim, Reading } from '@giaoban/core/claims'
import { formatPeriod, type Lang } from '@giaoban/core/periods'
import { formatUnit } from '@giaoban/core/quantities'

const words = {
  vi: {
    head: ['Số', 'Đơn vị', 'Loại', 'Chiều', 'So với', 'Kỳ', 'Chỉ tiêu'],
    period: 'Kỳ của văn bản',
    none: 'không rõ',
  },
  en: {
    head: ['Number', 'Unit', 'Measure', 'Direction', 'Against', 'Period', 'Indicator'],
    period: "The document's period",
    none: 'unknown',
  },
} as const

const baselineText = (claim: Claim): string =>
  claim.baseline === null ? '' : typeof claim.baseline === 'string' ? claim.baseline : claim.baseline.period

/** `tỷ đồng` from VND × 1e9: a scale is a power of ten. */
const unitText = (claim: Claim, lang: Lang): string =>
  claim.unit === null ? '' : formatUnit(claim.unit, Math.round(Math.log10(claim.scale)), lang)

/** Claims as an aligned table for a terminal. */
export const printClaims = (reading: Reading, lang: Lang): string => {
  const text = words[lang]
  const lines = reading.claims.map((claim) => [
    claim.printed,
    unitText(claim, lang),
    claim.measure,
    claim.direction ?? '',
    baselineText(claim) + (claim.planBy === null ? '' : ` (${claim.planBy})`),
    claim.period ?? '',
    claim.indicator.code ?? claim.indicator.text,
  ])
  const table = [text.head, ...lines]
  const widths = text.head.map((_, i) => Math.max(...table.map((line) => [...(line[i] ?? '')].length)))
  const period = reading.document.period === null ? text.none : formatPeriod(reading.document.period, lang)
  return [
    `${text.period}: ${period}`,
    ...table.map((line) =>
      line
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    ),
  ].join('\n')
}
