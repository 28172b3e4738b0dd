import { describeClaim, type Reading } from '@giaoban/core/claims'
import { formatPeriod, type Lang } from '@giaoban/core/periods'

const words = {
  vi: {
    head: ['Số', 'Đơn vị', 'Loại', 'So với', 'Kỳ', 'Nơi', 'Chỉ tiêu'],
    period: 'Kỳ của văn bản',
    none: 'không rõ',
  },
  en: {
    head: ['Number', 'Unit', 'Measure', 'Against', 'Period', 'Place', 'Indicator'],
    period: "The document's period",
    none: 'unknown',
  },
} as const

/** Claims as an aligned table for a terminal; `placeAt` names the place of an offset. */
export const printClaims = (reading: Reading, lang: Lang, placeAt: (offset: number) => string): string => {
  const text = words[lang]
  const lines = reading.claims.map((claim) => {
    const { number, unit, measure, baseline, period } = describeClaim(claim, lang)
    const indicator = claim.indicator.code ?? claim.indicator.text
    return [number, unit, measure, baseline, period, placeAt(claim.start), indicator]
  })
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
