import {
  type Period,
  type PeriodId,
  parsePeriod,
  periodFrom,
  previousPeriod,
  samePeriodLastYear,
  yearPeriod,
  yearToDate,
} from '../../periods/index.ts'
import type { ObservationStatus } from '../model.ts'
import { saidStatus, saysCumulative, saysPlan } from '../tables/header-words.ts'
import { says, wordKey } from '../tables/word-key.ts'
import { inVietnamese } from './english-words.ts'
import type { Baseline, TableMeasure, WrittenUnit } from './model.ts'
import { type NamedPeriod, namedPeriods, notAfter } from './period-words.ts'
import { readWrittenUnit, takeUnit } from './written-unit.ts'

/** What the words over a column say; `null` is what they leave to title and figures. */
export interface ColumnWords {
  readonly measure: TableMeasure
  /** The words leave open whether percents are of the base or of the change. */
  readonly open: boolean
  readonly period: PeriodId | null
  readonly baseline: Baseline | null
  /** What the words compare with where only rows name the periods. */
  readonly compares: 'samePeriod' | 'previousPeriod' | null
  readonly unit: WrittenUnit | null
  readonly status: ObservationStatus | null
  readonly qualifiers: readonly string[]
}

/** What a header refers to without naming it. */
export interface ReportContext {
  /** The period that the report is for; null when nothing says it. */
  readonly report: Period | null
  /** Periods of the table's title. */
  readonly titled: readonly PeriodId[]
}

const percent: WrittenUnit = { text: '%', unit: 'percent', multiplier: 0 }

/** Meaning of the words over a column of figures. */
export function readColumnWords(written: readonly string[], context: ReportContext): ColumnWords {
  const header = written.map((text) => withBaseInWords(inVietnamese(text)))
  const parts = header.map((text) => ownUnit(text) ?? takeUnit(text))
  const unit = parts.map((part) => part.unit).findLast((found) => found !== null) ?? null
  const text = parts
    .map((part) => part.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  const key = wordKey(header.join(' '))
  const periods = periodsOf(text, context)
  const at = comparisonAt(text)
  const isPlan = saysPlan(key)
  const measure = measureOf(key, at, isPlan, unit)
  const own = numeratorOf(text, at, periods, isPlan, measure, context)
  const status = statusOf(key, own, context)
  const qualifiers = qualifiersOf(
    parts.map((part) => part.text),
    measure,
  )
  const base = { open: false, status, qualifiers }
  if (measure === 'level' || measure === 'share' || measure === 'plan')
    return { ...base, measure, period: own, baseline: null, compares: null, unit: measure === 'share' ? percent : unit }
  const baseline = baselineOf(text, at, key, periods, own, isPlan)
  const isAbsolute = measure === 'difference'
  const open = measure === 'index' && !says(key, 'phát triển', 'chỉ số')
  const compares = comparedInWords(at < 0 ? text : text.slice(at), isPlan)
  return { ...base, measure, open, period: own, baseline, compares, unit: isAbsolute ? unit : percent }
}

/** 'Tháng trước = 100%', '(Cùng kỳ năm trước = 100)': the base of an index, as a comparison. */
export function withBaseInWords(text: string): string {
  return text.replace(/\(?\s*([\p{L}\d/ ]*\p{L}[\p{L}\d/ ]*)=\s*100\s*%?\s*\)?/gu, ' so với $1 ').replace(/\s+/g, ' ')
}

/** A line that is nothing but a unit ('Tỷ đồng' over three columns). A noun alone ('Lao động') names what is counted. */
function ownUnit(text: string): { text: string; unit: WrittenUnit } | null {
  const unit = readWrittenUnit(text)
  return unit && (unit.multiplier > 0 || unit.unit === 'percent') ? { text: '', unit } : null
}

function yearOf({ report, titled }: ReportContext): number | null {
  const [first] = titled
  return report?.year ?? (first === undefined ? null : parsePeriod(first).year)
}

/** 'Sơ bộ 2023', '2023': a year alone over a column is its period. */
const yearAlone = /^(?:(?:ước tính|ước|sơ bộ|thực hiện|chính thức)\s*)?((?:19|20)\d\d)$/iu

function periodsOf(text: string, context: ReportContext): readonly NamedPeriod[] {
  const at = comparisonAt(text)
  const year = yearAlone.exec(at < 0 ? text : text.slice(0, at).trim())?.[1]
  if (year) return [{ period: parsePeriod(yearPeriod(`${year}-M01`)), at: 0, yearAssumed: false }]
  return namedPeriods(text, yearOf(context))
}

/** Where the comparison begins; -1 for a plain figure. */
export function comparisonAt(text: string): number {
  return text
    .toLowerCase()
    .search(
      /(?<!\p{L})(?:so với|so cùng|so kế hoạch|so kh|(?<!đối |cùng |so )với (?=\d+ tháng|tháng \d|quý |cùng kỳ|cùng thời điểm|năm (?:19|20)\d\d)|compared|versus)/u,
    )
}

function measureOf(key: string, at: number, isPlan: boolean, unit: WrittenUnit | null): TableMeasure {
  const isChange = says(key, 'tăng', 'giảm', 'tăng giảm', '±', 'chênh lệch')
  if (at >= 0 && /^(?:tổng )?số (?!%)/u.test(key) && !says(key, '%')) return 'difference'
  if (at >= 0 && says(key, 'tuyệt đối')) return 'difference'
  if (at >= 0 || says(key, 'tốc độ tăng', 'tốc độ phát triển', 'chỉ số phát triển')) {
    if (isPlan) return 'planShare'
    if (unit && unit.unit !== 'percent') return 'difference'
    return isChange && !says(key, 'tốc độ phát triển') ? 'growth' : 'index'
  }
  if (says(key, 'cơ cấu', 'tỷ trọng')) return 'share'
  if (isPlan) return unit?.unit === 'percent' || says(key, '%', 'thực hiện') ? 'planShare' : 'plan'
  return 'level'
}

/** Words that leave the figure's period to title and report. */
function impliedPeriod(text: string, { report, titled }: ReportContext): PeriodId | null {
  const key = wordKey(text)
  const [only, ...others] = titled
  const title = only !== undefined && others.length === 0 ? only : null
  if (saysCumulative(key) && report) return yearToDate(report.id)
  if (says(key, 'cả năm') && report) return yearPeriod(report.id)
  if (title === null) return others.length > 0 && report && titled.includes(report.id) ? report.id : null
  const isLastYear = says(key, 'cùng kỳ') || (says(key, 'năm trước') && !says(key, 'so với'))
  return isLastYear && comparisonAt(text) < 0 ? samePeriodLastYear(title) : title
}

/** The period of the figure itself: before the comparison, or after its base where the comparison stands first. */
function numeratorOf(
  text: string,
  at: number,
  periods: readonly NamedPeriod[],
  isPlan: boolean,
  measure: TableMeasure,
  context: ReportContext,
): PeriodId | null {
  const { report } = context
  if (at < 0) {
    const named = measure === 'planShare' ? periods.at(-1) : narrowest(periods)
    if (!named) return impliedPeriod(text, context)
    const isSum = says(wordKey(text), 'cộng dồn', 'luỹ kế') && named.period.months === 1
    const id = notAfter(named, report)
    return isSum ? yearToDate(id) : id
  }
  const before = periods.filter((named) => named.at < at)
  const [own] = before.filter(({ period }) => period.months < 12).concat(before)
  if (own) return notAfter(partBelow(own, text.slice(at), periods, at) ?? own, report)
  const after = periods.filter((named) => named.at >= at)
  const spare = after.length - (namesBase(text.slice(at), isPlan) ? 1 : 0)
  const last = after.at(-1)
  if (last && after.length >= 2) return notAfter(last, report)
  if (last && spare >= 1 && saysBaseInWords(text.slice(at))) return notAfter(last, report)
  return likeBase(impliedPeriod(text.slice(0, at), context), last?.period ?? null, yearOf(context))
}

/** 'Năm 2013' over 'Quý III': the year dates the quarter, and the quarter is what the column is of. */
function narrowest(periods: readonly NamedPeriod[]): NamedPeriod | undefined {
  const [first] = periods
  if (first === undefined || first.yearAssumed || first.period.months < 12) return first
  const part = periods.find(({ period, yearAssumed }) => yearAssumed && period.months < 12)
  if (!part) return first
  const { month, months } = part.period
  return { ...part, period: periodFrom(first.period.year, month, months), yearAssumed: false }
}

/** '9 tháng năm 2017 so với cùng kỳ năm trước' over 'Quý I', 'Quý II': each column is of its own part. */
function partBelow(own: NamedPeriod, rest: string, periods: readonly NamedPeriod[], at: number): NamedPeriod | null {
  const last = periods.findLast((named) => named.at > at)
  if (!last || last.period.months > own.period.months || !saysBaseInWords(rest.slice(0, last.at - at))) return null
  const { month, months } = last.period
  const period = last.yearAssumed ? periodFrom(own.period.year, month, months) : last.period
  const isWithin = period.start >= own.period.start && period.end <= own.period.end
  return isWithin ? { ...last, period, yearAssumed: false } : null
}

/** 'Tăng, giảm so với 2 tháng năm 2023': like is compared with like, so the figure is of the same months of the report's year. */
function likeBase(implied: PeriodId | null, base: Period | null, year: number | null): PeriodId | null {
  if (base === null || year === null || base.year >= year) return implied
  const { month, months } = implied === null ? { month: 0, months: 0 } : parsePeriod(implied)
  // Against a whole year stand its months too: 'so với năm 2023'.
  return (month === base.month && months === base.months) || (implied !== null && base.months === 12)
    ? implied
    : periodFrom(year, base.month, base.months).id
}

/** 'cùng kỳ năm 2019', 'kế hoạch năm 2024': the first period after the comparison is that of the base. */
function namesBase(rest: string, isPlan: boolean): boolean {
  const words = rest.toLowerCase()
  return (
    /(?:cùng kỳ|thời điểm)\s+(?:năm\s+)?(?:19|20)\d\d/u.test(words) ||
    (isPlan && /kế hoạch\s+(?:năm\s+)?(?:19|20)\d\d/u.test(words))
  )
}

/** 'so với cùng kỳ năm trước', 'so với tháng trước': no period needs to follow. */
function saysBaseInWords(rest: string): boolean {
  return says(wordKey(rest), 'năm trước', 'tháng trước', 'quý trước', 'kỳ trước', 'kế hoạch', 'cùng kỳ')
}

function comparedInWords(rest: string, isPlan: boolean): ColumnWords['compares'] {
  const key = wordKey(rest)
  if (isPlan) return null
  if (says(key, 'tháng trước', 'quý trước', 'kỳ trước')) return 'previousPeriod'
  return says(key, 'cùng kỳ', 'năm trước', 'cùng thời điểm') ? 'samePeriod' : null
}

function baselineOf(
  text: string,
  at: number,
  key: string,
  periods: readonly NamedPeriod[],
  own: PeriodId | null,
  isPlan: boolean,
): Baseline | null {
  if (own === null) return null
  const rest = at < 0 ? text : text.slice(at)
  const restKey = wordKey(rest)
  if (isPlan) return { kind: 'plan', period: planPeriod(rest, own) }
  if (says(restKey, 'kỳ gốc', 'năm gốc')) {
    const year = /(?:19|20)\d\d/.exec(rest.slice(rest.search(/gốc/iu)))?.[0]
    return year ? { kind: 'fixed', period: yearPeriod(`${year}-M01`) } : null
  }
  if (says(restKey, 'tháng trước', 'quý trước', 'kỳ trước'))
    return { kind: 'previousPeriod', period: previousPeriod(own) }
  const [named] = periods.filter(({ period, at: place }) => place >= at && period.id !== own)
  const year = named?.period.year ?? Number(/(?:19|20)\d\d/.exec(rest)?.[0] ?? Number.NaN)
  if (named) return against(named.period, own, says(restKey, 'cùng kỳ', 'cùng thời điểm'))
  if (says(restKey, 'cùng kỳ', 'năm trước', 'cùng thời điểm'))
    return { kind: 'samePeriod', period: samePeriodLastYear(own) }
  const last = samePeriodLastYear(own)
  if (parsePeriod(last).year === year) return { kind: 'samePeriod', period: last }
  return says(key, 'tốc độ tăng', 'tốc độ phát triển') ? { kind: 'samePeriod', period: last } : null
}

function planPeriod(rest: string, own: PeriodId): PeriodId {
  const year = /kế hoạch\s+(?:năm\s+)?((?:19|20)\d\d)/iu.exec(rest)?.[1]
  return year ? yearPeriod(`${year}-M01`) : yearPeriod(own)
}

/** What a named base is to the figure: the same period of a year, the period before, or another. */
function against(base: Period, own: PeriodId, isSame: boolean): Baseline {
  const { year, month, months } = parsePeriod(own)
  if (base.id === previousPeriod(own) && base.id !== samePeriodLastYear(own))
    return { kind: 'previousPeriod', period: base.id }
  const isSpan = base.months === months && base.month === month
  if (isSpan && base.year === year - 1) return { kind: 'samePeriod', period: base.id }
  // 'cùng kỳ năm 2023', 'so với năm 2023': the year stands for the same period of it.
  if (isSame || (base.months === 12 && months < 12)) {
    const years = year - base.year
    let period = own
    for (let i = 0; i < Math.min(Math.max(years, 1), 30); i++) period = samePeriodLastYear(period)
    return { kind: 'samePeriod', period }
  }
  if (base.months === 1 && base.month === 12 && base.year === year - 1) return { kind: 'yearEnd', period: base.id }
  return { kind: 'other', period: base.id }
}

function statusOf(key: string, period: PeriodId | null, { report }: ReportContext): ObservationStatus | null {
  const said = saidStatus(key)
  if (said !== null) return said
  if (!says(key, 'thực hiện') || period === null || report === null) return null
  return parsePeriod(period).year < report.year ? 'final' : 'preliminary'
}

/** Words of period, status and comparison; what is left names a part of the indicator. */
const spent = [
  /(?<!\p{L})năm học\s*(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d/giu,
  /(?<!\p{L})(?:kỳ|năm) gốc(?:\s*(?:năm )?(?:19|20)\d\d)?(?!\p{L})/giu,
  /(?<!\p{L})(?:số tuyệt đối|tuyệt đối|(?:số )?tương đối)(?!\p{L})/giu,
  /(?:so với|so cùng|so kế hoạch|(?<!đối |cùng )với (?=\d+ tháng|tháng \d|quý |cùng kỳ)).*$/iu,
  /(?<!\p{L})(?:ước tính|ước|sơ bộ|thực hiện|chính thức|cộng dồn|luỹ kế|lũy kế)(?!\p{L})/giu,
  /(?<!\p{L})(?:cùng kỳ|kỳ này|năm trước|cả năm|(?:từ )?đầu năm|bình quân(?= \d))(?!\p{L})/giu,
  /(?<!\p{L})TH(?!\p{L})|^\s*%?\s*[Ss]o sánh\s*(?:\(%\)|%)?\s*$/gu,
  /(?<!\p{L})(?:\d{1,2}\s*tháng|tháng\s*\d{1,2}|quý\s*(?:iv|i{1,3}|[1-4])|(?<!so sánh |cố định )năm)(?:\s*(?:đầu\s*)?(?:năm\s*)?[/\s]*(?:19|20)\d\d)?(?!\p{L})/giu,
  /(?<!\d)(?:\d{1,2}\/)?\d{1,2}\/(?:19|20)\d\d|(?<!\d|so sánh (?:năm )?|cố định (?:năm )?)(?:19|20)\d\d(?!\d)/giu,
  /(?<!\p{L})(?:thời điểm|vụ|chia ra|(?:tính )?đến(?: ngày)?(?=\s*\d))(?!\p{L})/giu,
  /\(\s*%?\s*\)|%/gu,
]

/** Words that only say which measure it is. */
const spentBy: Readonly<Partial<Record<TableMeasure, RegExp>>> = {
  plan: /(?<!\p{L})(?:kế hoạch|kh|dự toán)(?!\p{L})/giu,
  planShare: /(?<!\p{L})(?:(?:so )?(?:kế hoạch|kh)|dự toán)(?!\p{L})/giu,
  share: /(?<!\p{L})cơ cấu(?!\p{L})/giu,
  index: /(?<!\p{L})(?:kỳ gốc|tốc độ phát triển)(?!\p{L})/giu,
  growth:
    /(?<!\p{L})(?:tốc độ tăng(?:\s*[/,(+-]+\s*giảm)?|tăng\s*(?:\(\+\))?\s*[/,-]?\s*giảm(?:\s*\(-\))?)(?!\p{L})/giu,
  difference: /(?<!\p{L})(?:tăng\s*[/,(+-]?\s*giảm|chênh lệch)(?!\p{L})/giu,
}

function qualifiersOf(texts: readonly string[], measure: TableMeasure): readonly string[] {
  const own = spentBy[measure]
  return texts
    .map((text) =>
      [...spent, ...(own ? [own] : [])]
        .reduce((rest, pattern) => rest.replace(pattern, ' '), text.normalize('NFC'))
        .replace(/\s+/g, ' ')
        .replace(/^[\s:;,.()/+-]+|[\s:;,.(/+-]+$/gu, '')
        .trim(),
    )
    .filter((text) => /\p{L}{2}/u.test(text))
}
