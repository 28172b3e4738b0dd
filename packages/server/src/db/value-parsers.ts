import { types } from 'pg'

const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const
const sevenHours = 7 * 60 * 60 * 1000

/** Instants travel as text with the offset of Vietnam: `2024-02-03T08:00:00+07:00`, milliseconds only when there are some. */
export const vietnamInstant = (at: Date): string =>
  new Date(at.getTime() + sevenHours).toISOString().replace(/(\.000)?Z$/, '+07:00')

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  // Counts and ids: far below 2^53.
  [oid.int8, Number],
  // A civil date is text; as a Date it would shift with the time zone of the machine.
  [oid.date, (text: string) => text],
  [oid.timestamptz, (text: string) => vietnamInstant(types.getTypeParser(oid.timestamptz)(text) as Date)],
])

/** How values come out of the database: numeric as exact text, dates and instants as text, counts as numbers. */
export const valueParsers = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    parsers.get(id) ?? types.getTypeParser(id, format)) as typeof types.getTypeParser,
}
