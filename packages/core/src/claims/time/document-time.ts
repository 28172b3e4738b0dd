import type { Span } from '../../findings/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import type { BasisItem, Item, PeriodItem } from '../figures/items.ts'
import type { Sequence } from '../words/stream.ts'
import { resolveMention, writtenYear } from './timeline.ts'

/** When a text speaks: known before its first figure is read, so its beginning is read for this alone. */
export interface DocumentTime {
  /**
   * The year that a text speaks of before it names one: the first written with a period, else the one after 'cùng kỳ năm …', else a
   * bare one ('Tết Quý Mão 2023').
   */
  readonly year: number | null
  /** The first period that the text reports on: not one compared with, not a length of time. */
  readonly period: PeriodId | null
  readonly evidence: Span | null
}

/** Reads on until year and period are known: in nearly every text a few lines. */
export function documentTime(items: Sequence<Item>): DocumentTime {
  const waiting: PeriodItem[] = []
  let signed: PeriodItem | null = null
  let implied: number | null = null
  let bare: number | null = null
  while (items.more()) {
    const item = items.items[items.at] as Item
    if (mayBeReported(items.items, items.at)) waiting.push(item as PeriodItem)
    const written = item.kind === 'period' ? yearOfPeriod(item) : null
    if (signed === null && isSigned(items.items, items.at)) signed = item as PeriodItem
    if (written !== null) return firstPeriod(waiting, written) ?? periodAfter(items, written, signed)
    if (item.kind === 'basis') implied ??= impliedYear(item)
    if (item.kind === 'word') bare ??= bareYear(item.key)
    items.at++
  }
  const year = implied ?? bare
  return firstPeriod(waiting, year) ?? { year, period: null, evidence: null }
}

const yearOfPeriod = ({ mention }: PeriodItem): number | null =>
  mention.is === 'duration' ? null : writtenYear(mention)

const impliedYear = ({ basis }: BasisItem): number | null =>
  basis.is === 'samePeriod' && typeof basis.year === 'number' ? basis.year + 1 : null

const bareYear = (key: string): number | null => (key.length === 4 && /^20\d\d$/.test(key) ? Number(key) : null)

/** The year stands: the first period from here on that it gives a date, else that of the day on which the text is signed. */
function periodAfter(items: Sequence<Item>, year: number, signed: PeriodItem | null): DocumentTime {
  for (; items.more(); items.at++) {
    if (!mayBeReported(items.items, items.at)) continue
    const found = firstPeriod([items.items[items.at] as PeriodItem], year)
    if (found !== null) return found
  }
  return (signed === null ? null : firstPeriod([signed], year)) ?? { year, period: null, evidence: null }
}

function firstPeriod(waiting: readonly PeriodItem[], year: number | null): DocumentTime | null {
  for (const item of waiting) {
    const period = resolveMention(item, null, year)?.period
    if (period != null) return { year, period, evidence: { start: item.start, end: item.end } }
  }
  return null
}

function mayBeReported(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'period' || item.mention.is === 'last' || item.mention.is === 'current') return false
  const before = items[at - 1]
  const isOfPlan = before?.kind === 'word' && before.role === 'plan'
  return !isOfPlan && !isDayLeftOpen(items, at) && !isSigned(items, at)
}

/** A place's name has at most so many words. */
const longestPlace = 6

/** 'Gia Lai, ngày 05 tháng 02 năm 2024' on a line of its own: the day of signing is no period reported on. */
function isSigned(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'period' || item.mention.is !== 'date' || item.reach !== null) return false
  const comma = items[at - 1]
  let before = at - 2
  while (before >= 0 && at - before <= longestPlace && isOfName(items[before])) before--
  const isPlace = before < at - 2 && (before < 0 || items[before]?.kind === 'break')
  return comma?.kind === 'mark' && comma.key === ',' && isPlace
}

const isOfName = (item: Item | undefined): boolean =>
  item?.kind === 'word' ? item.capital : item?.kind === 'mark' && item.tight

/** So many dots a draft leaves for the day, at the most. */
const dots = 8

/** 'Gia Lai, ngày … tháng 02 năm 2024': the day on which it is signed, left open in a draft. */
function isDayLeftOpen(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before <= dots && isSign(items[before])) before--
  const word = before < 0 ? undefined : items[before]
  return word?.kind === 'word' && word.key === 'ngày'
}

const isSign = (item: Item | undefined): boolean => item?.kind === 'mark' || item?.kind === 'break'
