import { parsePeriod } from './parse-period.ts'
import type { Lang, Period, PeriodId } from './period.ts'
import { englishMonths, englishNumbers, englishOrdinals, romanQuarters } from './period-words.data.ts'

/** `long` for sentences and headings, `short` for table headers and charts. */
export type PeriodStyle = 'long' | 'short'

interface Ends {
  readonly year: number
  readonly month: number
  readonly lastYear: number
  readonly lastMonth: number
}

const endsOf = (period: Period): Ends => ({
  year: period.year,
  month: period.month,
  lastYear: Number(period.end.slice(0, 4)),
  lastMonth: Number(period.end.slice(5, 7)),
})

const isQuarter = (period: Period): boolean => period.id.charAt(5) === 'Q'
const isHalf = (period: Period): boolean => period.id.charAt(5) === 'S'
const isWholeYears = ({ month, months }: Period): boolean => month === 1 && months % 12 === 0
const ordinalOf = (period: Period): number => Number(period.id.charAt(6))

function vietnamese(period: Period, isShort: boolean): string {
  const { year, month, lastYear, lastMonth } = endsOf(period)
  const ofYear = isShort ? `/${year}` : ` năm ${year}`
  if (period.months === 1) return `tháng ${month}${ofYear}`
  if (isQuarter(period)) return `quý ${romanQuarters[ordinalOf(period) - 1]}${ofYear}`
  if (isWholeYears(period)) return period.months === 12 ? `năm ${year}` : `giai đoạn ${year}-${lastYear}`
  if (year !== lastYear) {
    return isShort
      ? `tháng ${month}/${year}-${lastMonth}/${lastYear}`
      : `từ tháng ${month} năm ${year} đến tháng ${lastMonth} năm ${lastYear}`
  }
  if (month === 1) return `${period.months} tháng ${isShort ? '' : 'đầu năm '}${year}`
  if (lastMonth === 12) return `${period.months} tháng cuối năm ${year}`
  return isShort ? `tháng ${month}-${lastMonth}/${year}` : `từ tháng ${month} đến tháng ${lastMonth} năm ${year}`
}

const monthName = (month: number): string => englishMonths[month - 1] ?? ''
const monthAbbreviation = (month: number): string => monthName(month).slice(0, 3)

function englishLong(period: Period): string {
  const { year, month, lastYear, lastMonth } = endsOf(period)
  if (period.months === 1) return `${monthName(month)} ${year}`
  if (isQuarter(period)) return `${englishOrdinals[ordinalOf(period) - 1]} quarter of ${year}`
  if (isHalf(period)) return `${englishOrdinals[ordinalOf(period) - 1]} half of ${year}`
  if (isWholeYears(period)) return year === lastYear ? `${year}` : `${year}–${lastYear}`
  if (year !== lastYear) return `${monthName(month)} ${year} to ${monthName(lastMonth)} ${lastYear}`
  const count = englishNumbers[period.months - 1]
  if (month === 1) return `first ${count} months of ${year}`
  return lastMonth === 12 ? `last ${count} months of ${year}` : `${monthName(month)} to ${monthName(lastMonth)} ${year}`
}

function englishShort(period: Period): string {
  const { year, month, lastYear, lastMonth } = endsOf(period)
  if (period.months === 1) return `${monthAbbreviation(month)} ${year}`
  if (isQuarter(period)) return `Q${ordinalOf(period)} ${year}`
  if (isHalf(period)) return `H${ordinalOf(period)} ${year}`
  if (isWholeYears(period)) return englishLong(period)
  return year === lastYear
    ? `${monthAbbreviation(month)}–${monthAbbreviation(lastMonth)} ${year}`
    : `${monthAbbreviation(month)} ${year} – ${monthAbbreviation(lastMonth)} ${lastYear}`
}

/**
 * The period in words, without a capital in Vietnamese: 'tháng 1 năm 2024', 'quý I/2024', '9 tháng đầu năm 2024';
 * 'January 2024', 'Q1 2024', 'first nine months of 2024'. `readPeriod` reads every one of them back.
 */
export function formatPeriod(id: PeriodId, lang: Lang, style: PeriodStyle = 'long'): string {
  const period = parsePeriod(id)
  if (lang === 'vi') return vietnamese(period, style === 'short')
  return style === 'short' ? englishShort(period) : englishLong(period)
}
