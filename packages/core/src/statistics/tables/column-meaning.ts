import {
  monthsOf,
  type PeriodId,
  parsePeriod,
  periodFrom,
  previousPeriod,
  samePeriodLastYear,
  yearPeriod,
  yearToDate,
} from '../../periods/index.ts'
import type { Assigner, ObservationStatus } from '../model.ts'
import type { HeaderColumn } from './find-header.ts'
import { findPeriods } from './find-periods.ts'
import { saidStatus, saysCumulative, saysPlan } from './header-words.ts'
import { says } from './word-key.ts'

/** What a column of figures holds. `period` is that of the figure; of a comparison, that of its numerator. */
export type ColumnMeaning =
  | { readonly kind: 'value'; readonly period: PeriodId; readonly status: ObservationStatus }
  | { readonly kind: 'target'; readonly period: PeriodId; readonly assigner: Assigner; readonly assignerName?: string }
  | {
      readonly kind: 'planShare'
      readonly period: PeriodId
      readonly assigner: Assigner
      readonly assignerName?: string
    }
  | {
      readonly kind: 'change'
      readonly measure: 'growth' | 'momGrowth' | 'decGrowth'
      readonly period: PeriodId
      /** `ratio`: 148,8 for +48,8 % · `growth`: 48,8 · `absolute`: in the row's unit · `times`: 1,488. */
      readonly mode: 'ratio' | 'growth' | 'absolute' | 'times'
    }
  /** 'Ghi chú': only what it says about the same period is read ('Tăng 18 vụ so cùng kỳ', 'Gấp 2 lần cùng kỳ'). */
  | { readonly kind: 'remark'; readonly period: PeriodId }

/** What the words of a header say; `?` marks what they leave open, to be settled by formulas and figures. */
export type Draft =
  | { readonly kind: 'remark'; readonly period: PeriodId }
  | { readonly kind: 'value'; readonly period: PeriodId; readonly status: ObservationStatus }
  | { readonly kind: 'target'; readonly period: PeriodId; readonly by: Body | null }
  | { readonly kind: 'planShare'; readonly period: PeriodId | null; readonly by: Body | null }
  | {
      readonly kind: 'change'
      readonly measure: 'growth' | 'momGrowth' | 'decGrowth'
      readonly period: PeriodId | null
      readonly mode: Extract<ColumnMeaning, { kind: 'change' }>['mode'] | null
    }

/** Who assigned a plan. */
export interface Body {
  readonly assigner: Assigner
  readonly assignerName?: string
}

/** The periods that headers refer to without naming them. */
export interface ReportPeriods {
  readonly asked: PeriodId
  /** Last month of the period asked for. */
  readonly month: PeriodId
  /** January to that month. */
  readonly ytd: PeriodId
  readonly year: number
}

export function reportPeriods(asked: PeriodId): ReportPeriods {
  const month = monthsOf(asked).at(-1) as PeriodId
  return { asked, month, ytd: yearToDate(month), year: parsePeriod(month).year }
}

/** Meaning of a column by the words over it, or null for remarks and for what says nothing known. */
export function draftMeaning(column: HeaderColumn, periods: ReportPeriods): Draft | null {
  const { key } = column
  if (says(key, 'ghi chú', 'nhận xét')) return { kind: 'remark', period: periods.asked }
  if (says(key, 'đánh giá', 'nguồn', 'cơ quan', 'đơn vị thực hiện', 'đơn vị báo cáo', 'chủ trì')) return null
  if (isComparison(key)) return draftComparison(column, periods)
  if (saysPlan(key) && !says(key, 'thực hiện'))
    return { kind: 'target', period: targetPeriod(column, periods), by: bodyOf(column) }
  return draftValue(column, periods)
}

function isComparison(key: string): boolean {
  return says(key, 'so', 'so sánh', 'so với', '%', '±', 'tăng', 'giảm', 'tốc độ', 'chênh lệch', 'tỷ lệ')
}

function draftComparison(column: HeaderColumn, periods: ReportPeriods): Draft | null {
  const { key } = column
  const period = numeratorPeriod(column, periods)
  if (saysPlan(key) || (saysBody(column) && !says(key, 'cùng kỳ')))
    return { kind: 'planShare', period, by: bodyOf(column) }
  const measure = comparedWith(column, periods)
  if (measure === null) return null
  return { kind: 'change', measure, period, mode: changeMode(key) }
}

function comparedWith(
  { key, path }: HeaderColumn,
  periods: ReportPeriods,
): 'growth' | 'momGrowth' | 'decGrowth' | null {
  if (says(key, 'cùng kỳ')) return 'growth'
  if (says(key, 'tháng trước', 'kỳ trước')) return 'momGrowth'
  const mentioned = findPeriods(path.join(' / '), periods.year).map(({ period }) => period.id)
  if (says(key, 'tháng 12 năm trước') || mentioned.includes(`${periods.year - 1}-M12`))
    return periods.month.endsWith('M01') ? 'momGrowth' : 'decGrowth'
  if (mentioned.includes(previousPeriod(periods.month))) return 'momGrowth'
  const lastYear = [
    samePeriodLastYear(periods.month),
    samePeriodLastYear(periods.ytd),
    samePeriodLastYear(periods.asked),
  ]
  return mentioned.some((id) => lastYear.includes(id)) || says(key, 'năm trước') ? 'growth' : null
}

function changeMode(key: string): Extract<ColumnMeaning, { kind: 'change' }>['mode'] | null {
  if (says(key, 'tuyệt đối', 'số tuyệt đối', 'chênh lệch', 'mức tăng')) return 'absolute'
  if (says(key, 'lần', 'gấp')) return 'times'
  if (says(key, 'tăng', 'giảm', '±', 'tốc độ', 'tương đối')) return 'growth'
  return null
}

/** Which figure is compared: said by its own words; when they say nothing it is left open. */
function numeratorPeriod({ key, path }: HeaderColumn, periods: ReportPeriods): PeriodId | null {
  if (saysCumulative(key)) return periods.ytd
  const mentioned = findPeriods(path.join(' / '), periods.year).map(({ period }) => period.id)
  return (
    mentioned.find((id) => id === periods.month || id === periods.ytd || id === periods.asked) ??
    (says(key, 'tháng báo cáo', 'kỳ báo cáo', 'trong tháng') ? periods.month : null)
  )
}

function targetPeriod({ path }: HeaderColumn, periods: ReportPeriods): PeriodId {
  const [mention] = findPeriods(path.join(' / '), periods.year)
  return mention?.period.id ?? yearPeriod(periods.month)
}

const department = /(?:^|\s)((?:sở|cục|chi cục|ngành|công an)\s.+?|khác)(?:\s+giao)?$/iu

/** The body that assigned a plan, by the words that say so; a department is `other` with its name as written. */
export function bodyOf({ key, path }: Pick<HeaderColumn, 'key' | 'path'>): Body | null {
  if (says(key, 'trung ương', 'thủ tướng chính phủ', 'chính phủ', 'bộ tài chính', 'bộ giao'))
    return { assigner: 'central' }
  if (says(key, 'hội đồng nhân dân')) return { assigner: 'council' }
  if (says(key, 'uỷ ban nhân dân')) return { assigner: 'people_committee' }
  if (says(key, 'tỉnh giao', 'địa phương giao', 'địa phương')) return { assigner: 'council' }
  // 'Kế hoạch năm 2024 / Sở Công Thương', 'Kế hoạch khác', 'Sở Tài chính giao'.
  const name = path
    .map((part) => department.exec(part.normalize('NFC').trim())?.[1])
    .findLast((found) => found !== undefined)
  return name ? { assigner: 'other', assignerName: name } : null
}

/** A comparison that names a body but no plan ('So TW giao') is one with the body's plan. */
function saysBody(column: HeaderColumn): boolean {
  const body = bodyOf(column)
  return body !== null && (body.assigner !== 'other' || says(column.key, 'giao'))
}

function draftValue({ key, path }: HeaderColumn, periods: ReportPeriods): Draft | null {
  const status = saidStatus(key)
  const value = (period: PeriodId): Draft => ({ kind: 'value', period, status: statusFor(status, period, periods) })
  const mentions = findPeriods(path.join(' / '), periods.year)
  const [mention] = mentions
  const lastYear = says(key, 'năm trước', 'cùng kỳ') ? samePeriodLastYear : (id: PeriodId): PeriodId => id
  // 'Tháng 01' below 'Năm 2023': the narrower mention is the figure, the year stands over it.
  const narrow = mentions.find(({ period }) => period.months < 12)
  const over = mentions.find(({ period, yearAssumed }) => period.months === 12 && !yearAssumed)
  if (narrow) {
    const { year, month, months } = narrow.period
    const dated = narrow.yearAssumed && over ? periodFrom(over.period.year, month, months).id : narrow.period.id
    const assumed = narrow.yearAssumed && !over && year === periods.year
    const figure = assumed ? lastYear(dated) : dated
    return value(saysCumulative(key) ? yearToDate(figure) : figure)
  }
  if (says(key, 'tháng trước', 'kỳ trước')) return value(previousPeriod(periods.month))
  if (saysCumulative(key)) return value(mention ? inYear(periods.ytd, mention.period.year) : lastYear(periods.ytd))
  if (says(key, 'cùng kỳ')) return value(samePeriodLastYear(periods.asked))
  if (mention)
    return value(says(key, 'tháng', 'kỳ báo cáo') ? inYear(periods.month, mention.period.year) : mention.period.id)
  if (says(key, 'năm trước')) return value(yearPeriod(samePeriodLastYear(periods.month)))
  if (says(key, 'tháng', 'trong tháng', 'tháng báo cáo')) return value(periods.month)
  if (says(key, 'thực hiện', 'ước', 'kỳ báo cáo', 'kết quả', 'chính thức', 'sơ bộ')) return value(periods.asked)
  return null
}

function inYear(id: PeriodId, year: number): PeriodId {
  const { month, months } = parsePeriod(id)
  return periodFrom(year, month, months).id
}

/** 'Thực hiện' of the month just reported is not yet final; of an earlier year it is. */
function statusFor(said: ObservationStatus | null, period: PeriodId, periods: ReportPeriods): ObservationStatus {
  if (said) return said
  return parsePeriod(period).year < periods.year ? 'final' : 'preliminary'
}
