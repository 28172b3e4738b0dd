import type { Claim, Reading } from '@giaoban/core/claims'
import { formatPeriod, type Lang } from '@giaoban/core/periods'
import { formatUnit } from '@giaoban/core/quantities'

const words = {
  vi: {
    head: ['Số', 'Đơn vị', 'Loại', 'Chiều', 'So với', 'Kỳ', 'Nơi', 'Chỉ tiêu'],
    period: 'Kỳ của văn bản',
    none: 'không rõ',
  },
  en: {
    head: ['Number', 'Unit', 'Measure', 'Direction', 'Against', 'Period', 'Place', 'Indicator'],
    period: "The document's period",
    none: 'unknown',
  },
} as const

const baselineText = (claim: Claim): string =>
  claim.baseline === null ? '' : typeof claim.baseline === 'string' ? claim.baseline : claim.baseline.period

/** `tỷ đồng` from VND × 1e9: a scale is a power of ten. */
const unitText = (claim: Claim, lang: Lang): string =>
  claim.unit === null ? '' : formatUnit(claim.unit, Math.round(Math.log10(claim.scale)), lang)

/** Claims as an aligned table for a terminal; `placeAt` names the place of an offset. */
export const printClaims = (reading: Reading, lang: Lang, placeAt: (offset: number) => string): string => {
  const text = words[lang]
  const lines = reading.claims.map((claim) => [
    claim.printed,
    unitText(claim, lang),
    claim.measure,
    claim.direction ?? '',
    baselineText(claim) + (claim.planBy === null ? '' : ` (${claim.planBy})`),
    claim.period ?? '',
    placeAt(claim.start),
    claim.indicator.code ?? claim.indicator.text,
  ])
  const table = [text.head, ...lines]
  const widths = text.head.map((_, i) => table.reduce((most, line) => Math.max(most, [...(line[i] ?? '')].length), 0))
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
