import { type Finding, finding } from '../../findings/index.ts'
import { addDays, type DateSpan, isIsoDate, isPeriodId, parsePeriod } from '../../periods/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentBounds } from '../evidence/check-segments.ts'
import { basePeriodOf, type CheckView, factsBetween, placeOfClaim } from '../evidence/check-view.ts'

const spans =
  /(?:từ\s+)?(?:ngày\s+)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\s*(?:đến|-|–|tới)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\/(\d{1,2})\/(\d{4})/giu

/**
 * `window/differs`: a figure of a span of days ('từ 15/12/2023 đến 14/01/2024') compared with one of another span: a whole
 * calendar month that the text names, another span that it gives, or that of the stored base.
 */
export function checkWindowDiffers(view: CheckView): readonly Finding[] {
  const told = new Set<string>()
  return [...view.text.matchAll(spans)].flatMap((match) => {
    const window = spanOf(match)
    const growth = window === null ? undefined : changeAfter(view, match)
    if (window === null || growth === undefined) return []
    const other = otherWindow(view, growth, match)
    const place = `${growth.claim.start}`
    if (other === null || told.has(place) || areAlike(window, other)) return []
    told.add(place)
    return [
      finding('window/differs', placeOfClaim(growth.claim), {
        indicator: growth.claim.indicator.text,
        start: window.start,
        end: window.end,
        otherStart: other.start,
        otherEnd: other.end,
      }),
    ]
  })
}

/** A year left out at the start is that of the end, or the one before where the end would come first. */
function spanOf(match: RegExpMatchArray): DateSpan | null {
  const [, day = '', month = '', year, toDay = '', toMonth = '', toYear = ''] = match
  const end = isoOf(toYear, toMonth, toDay)
  const from = year ?? (Number(month) > Number(toMonth) ? String(Number(toYear) - 1) : toYear)
  const start = isoOf(from, month, day)
  return isIsoDate(start) && isIsoDate(end) && start < end ? { start, end } : null
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The first change of the same sentence behind the span. */
function changeAfter(view: CheckView, match: RegExpMatchArray): Fact | undefined {
  const at = (match.index ?? 0) + match[0].length
  const { end } = segmentBounds(view.segments.sentences, at, view.text.length)
  return factsBetween(view, at, end).find(({ claim }) => isChange(claim.measure))
}

function isChange(measure: Fact['claim']['measure']): boolean {
  return measure === 'change_pct' || measure === 'change_abs'
}

/** What it is compared with: a span or a month named behind the change, else what the stored base covers. */
function otherWindow(view: CheckView, growth: Fact, own: RegExpMatchArray): DateSpan | null {
  const { end } = segmentBounds(view.segments.sentences, growth.claim.start, view.text.length)
  const after = view.text.slice(growth.claim.end, Math.min(end, growth.claim.end + 100)).normalize('NFC')
  const written = [...after.matchAll(spans)].map(spanOf).find((span) => span !== null)
  if (written !== undefined) return written
  const base = basePeriodOf(growth.claim)
  if (base === null || !isPeriodId(base)) return null
  const namesMonth = /so với\s+(?:cả\s+)?tháng\s+\d/iu.test(after)
  if (namesMonth && own[0] !== '') {
    const { start, end: last } = parsePeriod(base)
    return { start, end: last }
  }
  const { code } = growth.claim.indicator
  return code === null ? null : (view.source?.window?.(code, base) ?? null)
}

/** The same days of their years; the ends of two Februaries are alike. */
function areAlike(a: DateSpan, b: DateSpan): boolean {
  return isSameDay(a.start, b.start) && isSameDay(a.end, b.end)
}

function isSameDay(a: string, b: string): boolean {
  const endsMonth = (date: string): boolean => addDays(date, 1).endsWith('-01')
  return a.slice(5) === b.slice(5) || (endsMonth(a) && endsMonth(b) && a.slice(5, 7) === b.slice(5, 7))
}
