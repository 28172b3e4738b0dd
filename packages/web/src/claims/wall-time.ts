/** What a date-time field holds, on a Vietnamese wall, as an instant; null while incomplete. */
export const vietnamInstant = (text: string): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? `${text}:00+07:00` : null
