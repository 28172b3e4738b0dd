import type { Instant } from '../periods/index.ts'

/** Order of two instants in time: negative, 0 or positive. Instants of one offset and length compare as text, the common case. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a === b) return 0
  if (a.length === b.length && a.slice(19) === b.slice(19)) return a < b ? -1 : 1
  return Date.parse(a) - Date.parse(b)
}

/** True for ISO 8601 with seconds optional and an offset or `Z`, and a real moment: `2024-02-03T08:00+07:00`. */
export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
  )
}
