const vietnamOffset = '+07:00'
const offsetMs = 7 * 3_600_000

/** Date and time on a Vietnamese wall as a date-time field wants it: `2024-02-03T08:00`. */
export const toInput = (instant: string): string => new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 16)

/** What was typed into a date-time field, as an instant; null while incomplete. */
export const fromInput = (text: string): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? `${text}:00${vietnamOffset}` : null
