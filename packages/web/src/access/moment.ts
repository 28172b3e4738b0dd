import { formatDate } from '@giaoban/core/periods'

const sevenHours = 7 * 60 * 60 * 1000

/** `08:00:05 03/02/2024` in Vietnamese, `3 February 2024, 08:00:05` in English; Vietnam's time, whatever the offset given. */
export const formatMoment = (instant: string, language: 'vi' | 'en'): string => {
  const [date = '', time = ''] = new Date(Date.parse(instant) + sevenHours).toISOString().slice(0, 19).split('T')
  return language === 'vi' ? `${time} ${date.split('-').toReversed().join('/')}` : `${formatDate(date, 'en')}, ${time}`
}
