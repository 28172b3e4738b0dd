/** Days between 1900-01-01 and 1904-01-01 as Excel counts them. */
const SHIFT_1904 = 1462
/** Excel's day 0 seen from the Unix epoch; 1900-02-29 never existed, hence the other origin for the first 59 days. */
const EPOCH_DAY = 25_569

/**
 * ISO date of an Excel serial number: `45325` → `2024-02-03`; with a time of day when it has one (`2024-02-03T08:00:00`),
 * only a time when it is below 1. Null when it lies outside the calendar of Excel (up to 9999-12-31).
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  const shifted = from1904 ? serial + SHIFT_1904 : serial
  if (!(shifted >= 0 && shifted < 2_958_466)) return null
  const seconds = Math.round((shifted - Math.floor(shifted)) * 86_400)
  const day = Math.floor(shifted) + (seconds === 86_400 ? 1 : 0)
  const clock = seconds % 86_400
  const time = clock === 0 ? '' : new Date(clock * 1000).toISOString().slice(11, 19)
  if (day === 0) return time === '' ? '00:00:00' : time
  if (day === 60 && !from1904) return '1900-02-29'
  const date = new Date((day - EPOCH_DAY + (day < 60 ? 1 : 0)) * 86_400_000).toISOString().slice(0, 10)
  return time === '' ? date : `${date}T${time}`
}
