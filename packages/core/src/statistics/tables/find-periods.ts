import { type Period, periodFrom } from '../../periods/index.ts'

export interface PeriodMention {
  readonly period: Period
  readonly at: number
  /** The year was not written there but taken from the context. */
  readonly yearAssumed: boolean
}

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

// 'năm' may stand before the year, and a separator instead of it. Longer notations come first.
// Headers set over several rows are joined by slashes: 'Tháng 12 / năm / 2023'.
const yearPart = String.raw`(?:(?:\s*(?:[-/.,]|đầu năm|của năm|năm))*\s*(?<year>20\d\d|19\d\d))?`
const mention = new RegExp(
  [
    String.raw`(?<![\p{L}\d/])(?<count>\d{1,2})\s*(?:tháng|t(?=[\s/-]*(?:20|đầu)))(?:\s*đầu năm)?${yearPart}`,
    String.raw`(?:tháng|(?<!\p{L})t\.?)\s*(?<month>\d{1,2})${yearPart.replaceAll('<year>', '<yearOfMonth>')}(?!\d)`,
    String.raw`quý\s*(?<quarter>iv|i{1,3}|[1-4])(?!\p{L})${yearPart.replaceAll('<year>', '<yearOfQuarter>')}`,
    String.raw`(?<![\d/])(?<bareMonth>\d{1,2})\s*[-/]\s*(?<bareYear>20\d\d)(?!\d)`,
    String.raw`năm[\s/]*(?<wholeYear>20\d\d|19\d\d)`,
  ].join('|'),
  'giu',
)

/** Days of documents: 'ngày 02 tháng 02 năm 2024', '05/02/2024'. */
const days =
  /ngày\s*\d{1,2}\s*(?:tháng\s*\d{1,2}(?:\s*năm\s*\d{4})?|[-/]\s*\d{1,2}(?:\s*[-/]\s*\d{4})?)|(?<!\d)\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}/g

/**
 * Periods that a header or title mentions, in order: 'tháng 01/2024', '9 tháng đầu năm 2024', 'quý I', 'năm 2023', 'T12/2023'.
 * Days ('ngày 02 tháng 02 năm 2024') are not periods. `year` completes what lacks one.
 */
export function findPeriods(text: string, year: number): readonly PeriodMention[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(days, (day) => ' '.repeat(day.length))
  const found: PeriodMention[] = []
  for (const match of words.matchAll(mention)) {
    const read = readMention(match.groups ?? {}, year)
    if (read) found.push({ ...read, at: match.index })
  }
  return found
}

function readMention(
  groups: Readonly<Record<string, string | undefined>>,
  year: number,
): Omit<PeriodMention, 'at'> | null {
  const { count, month, quarter, bareMonth, wholeYear } = groups
  const written = groups.year ?? groups.yearOfMonth ?? groups.yearOfQuarter ?? groups.bareYear ?? wholeYear
  const [first, months] =
    count !== undefined
      ? [1, Number(count)]
      : (month ?? bareMonth) !== undefined
        ? [Number(month ?? bareMonth), 1]
        : quarter !== undefined
          ? [((romans[quarter] ?? Number(quarter)) - 1) * 3 + 1, 3]
          : [1, 12]
  if (first < 1 || first > 12 || months < 1 || months > 12) return null
  return { period: periodFrom(Number(written ?? year), first, months), yearAssumed: written === undefined }
}
