import { englishMonths, englishNumbers, englishOrdinals, vietnameseNumbers } from './period-words.data.ts'

/** Named groups of a notation's pattern, as far as they took part. */
export type Groups = Readonly<Record<string, string | undefined>>

/** First and last month of what was read; months outside of 1-12 and NaN are the reader's to refuse. */
export interface MonthSpan {
  readonly year: number
  readonly month: number
  readonly lastYear: number
  readonly lastMonth: number
}

/** One accepted way to write a period, over text as `fold` leaves it: lower case, no marks, plain hyphens and spaces. */
export interface Notation {
  readonly pattern: RegExp
  readonly read: (groups: Groups) => MonthSpan
}

const numbered = (words: readonly string[]): [string, number][] => words.map((word, index) => [word, index + 1])

const monthNames = new Map<string, number>(
  numbered(englishMonths).flatMap(([name, month]): [string, number][] => {
    const full = name.toLowerCase()
    return [full, full.slice(0, 3), full.slice(0, 4)].map((word) => [word, month])
  }),
)
const ordinals = new Map<string, number>([...numbered(englishOrdinals), ...numbered(['1st', '2nd', '3rd', '4th'])])
const vietnameseCounts = new Map<string, number>(Object.entries(vietnameseNumbers))
const englishCounts = new Map<string, number>(numbered(englishNumbers))
const quarters = new Map<string, number>([
  ...numbered(['i', 'ii', 'iii', 'iv']),
  ...numbered(['mot', 'hai', 'ba', 'bon']),
  ['tu', 4],
])
const values = new Map<string, number>([...monthNames, ...ordinals, ...quarters, ...vietnameseCounts, ...englishCounts])

const valueOf = (token: string | undefined): number =>
  token === undefined ? Number.NaN : (values.get(token) ?? Number(token))

/** Alternatives, longest first, so that 'muoi hai' is not cut to 'muoi'. */
const oneOf = (words: Map<string, number>): string =>
  [...words.keys()].toSorted((a, b) => b.length - a.length).join('|')

const year = '(?<year>[1-9]\\d{3})'
const from = '(?<from>[1-9]\\d{3})'
const viCount = `\\d{1,2}|${oneOf(vietnameseCounts)}`
const enCount = `\\d{1,2}|${oneOf(englishCounts)}`
const enMonth = oneOf(monthNames)
/** Before a Vietnamese year: slash, hyphen, point, comma, space, and perhaps the word 'năm'. */
const viGap = '(?: ?[-/.,] ?| )(?:(?:cua )?nam )?'
/** Before an English year: space, comma, slash, hyphen, 'of'. */
const enGap = '(?:,? (?:of )?(?:the year )?| ?[-/] ?)'
const to = '(?: ?- ?| den (?:het )?| to | through )'

const months = (first: number, length: number, inYear: number): MonthSpan => ({
  year: inYear,
  month: first,
  lastYear: inYear,
  lastMonth: first + length - 1,
})
const oneMonth = ({ month, year: y }: Groups): MonthSpan => months(valueOf(month), 1, Number(y))
const quarter = ({ nth, year: y }: Groups): MonthSpan => months(valueOf(nth) * 3 - 2, 3, Number(y))
const half = ({ nth, year: y }: Groups): MonthSpan => months(valueOf(nth) * 6 - 5, 6, Number(y))
const firstHalf = ({ year: y }: Groups): MonthSpan => months(1, 6, Number(y))
const secondHalf = ({ year: y }: Groups): MonthSpan => months(7, 6, Number(y))
const wholeYear = ({ year: y }: Groups): MonthSpan => months(1, 12, Number(y))
const fromJanuary = ({ count, year: y }: Groups): MonthSpan => months(1, valueOf(count), Number(y))
const toDecember = ({ count, year: y }: Groups): MonthSpan => months(13 - valueOf(count), valueOf(count), Number(y))
const wholeYears = ({ from: first, year: last }: Groups): MonthSpan => ({
  year: Number(first),
  month: 1,
  lastYear: Number(last),
  lastMonth: 12,
})
const monthToMonth = ({ month, from: first, last, year: y }: Groups): MonthSpan => ({
  year: Number(first ?? y),
  month: valueOf(month),
  lastYear: Number(y),
  lastMonth: valueOf(last),
})

const notation = (source: string, read: Notation['read']): Notation => ({
  pattern: new RegExp(`^(?:${source})$`),
  read,
})

/** Every accepted notation; read-period.test.ts has an example of each. */
export const notations: readonly Notation[] = [
  notation(`(?<month>\\d{1,2}) ?[-/] ?${year}`, oneMonth),
  notation(`${year}(?: ?[-/] ?m?|m)(?<month>\\d{1,2})`, oneMonth),
  notation(`(?:thang|t\\.?) ?(?<month>${viCount})${viGap}${year}`, oneMonth),
  notation(`(?<month>${enMonth})\\.?${enGap}${year}`, oneMonth),
  notation(`month (?<month>\\d{1,2})${enGap}${year}`, oneMonth),
  notation(`(?:quy|q\\.?) ?(?<nth>[1-4]|${oneOf(quarters)})${viGap}${year}`, quarter),
  notation(`q(?<nth>[1-4])${year}`, quarter),
  notation(`${year}[- /]?q(?<nth>[1-4])`, quarter),
  notation(`(?:the )?(?<nth>${oneOf(ordinals)}) quarter${enGap}${year}`, quarter),
  notation(`quarter (?<nth>[1-4]|${oneOf(quarters)})${enGap}${year}`, quarter),
  notation(`h(?<nth>[12])(?:${enGap})?${year}`, half),
  notation(`(?<nth>[12])h ?${year}`, half),
  notation(`${year}[- /]?[hs](?<nth>[12])`, half),
  notation(`(?:the )?(?<nth>first|second|1st|2nd) half${enGap}${year}`, half),
  notation(`nua dau (?:nam )?${year}`, firstHalf),
  notation(`nua cuoi (?:nam )?${year}`, secondHalf),
  notation(`(?<count>${viCount}) thang(?: dau)?${viGap}${year}`, fromJanuary),
  notation(`(?<count>\\d{1,2}) ?[tm][ /-]?${year}`, fromJanuary),
  notation(`(?:the )?(?:first )?(?<count>${enCount}) months?${enGap}${year}`, fromJanuary),
  notation(`(?<count>${viCount}) thang cuoi${viGap}${year}`, toDecember),
  notation(`(?:the )?last (?<count>${enCount}) months?${enGap}${year}`, toDecember),
  notation(`(?:tu )?thang (?<month>${viCount})${to}(?:thang )?(?<last>${viCount})${viGap}${year}`, monthToMonth),
  notation(
    `(?:tu )?thang (?<month>${viCount})${viGap}${from}${to}(?:thang )?(?<last>${viCount})${viGap}${year}`,
    monthToMonth,
  ),
  notation(`(?:from )?(?<month>${enMonth})\\.?${to}(?<last>${enMonth})\\.?${enGap}${year}`, monthToMonth),
  notation(
    `(?:from )?(?<month>${enMonth})\\.?${enGap}${from}${to}(?<last>${enMonth})\\.?${enGap}${year}`,
    monthToMonth,
  ),
  notation(`(?:giai doan |period )?${from} ?- ?${year}`, wholeYears),
  notation(`(?:(?:ca )?nam |(?:the )?(?:(?:full|whole) )?year |fy ?)?${year}`, wholeYear),
]
