import { isIsoDate } from './civil-date.ts'
import type { Instant, IsoDate, Lang } from './period.ts'
import { englishMonths } from './period-words.data.ts'
import { Refusal } from './refusal.ts'

/** Vietnam has kept UTC+7 without summer time since 1975. */
const offsetMs = 7 * 3_600_000
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

/** ISO text of the clock on a Vietnamese wall, with a Z that means nothing: `2024-02-03T08:00:00.000Z`. Throws Refusal `instant/invalid`, also where the offset is missing. */
export function wallClock(instant: Instant): string {
  // `Date.parse` would run 30 February on into March.
  const isWritten = instantForm.test(instant) && isIsoDate(instant.slice(0, 10))
  const time = isWritten ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(time)) throw new Refusal('instant/invalid', { text: instant })
  return new Date(time + offsetMs).toISOString()
}

/** The civil date in Vietnam at an instant. Throws Refusal `instant/invalid`. */
export function dateOf(instant: Instant): IsoDate {
  return wallClock(instant).slice(0, 10)
}

/** `03/02/2024`; `3 February 2024`. Throws Refusal `date/invalid`. */
export function formatDate(date: IsoDate, lang: Lang): string {
  if (!isIsoDate(date)) throw new Refusal('date/invalid', { text: date })
  const [year = '', month = '', day = ''] = date.split('-')
  return lang === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`
}

/** Date and time of day in Vietnam: `03/02/2024 08:00`; `3 February 2024 08:00`. Throws Refusal `instant/invalid`. */
export function formatInstant(instant: Instant, lang: Lang): string {
  const clock = wallClock(instant)
  return `${formatDate(clock.slice(0, 10), lang)} ${clock.slice(11, 16)}`
}
