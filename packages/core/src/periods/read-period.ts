import { isPeriodId, parsePeriod, periodFrom } from './parse-period.ts'
import type { Period } from './period.ts'
import { englishMonths, englishNumbers, englishOrdinals, vietnameseNumbers } from './period-words.data.ts'

type Groups = Readonly<Record<string, string | undefined>>

interface Notation {
  readonly pattern: RegExp
  /** First month, length in months and year, from the named groups of the pattern; NaN is refused later. */
  readonly read: (groups: Groups) => { readonly year: number; readonly month: number; readonly months: number }
}

const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

const monthNames = new Map<string, number>(
  englishMonths.flatMap((name, index): [string, number][] => {
    const full = name.toLowerCase()
    return [
      [full, index + 1],
      [full.slice(0, 3), index + 1],
      [full.slice(0, 4), index + 1],
    ]
  }),
)
const ordinals = new Map<string, number>([
  ...englishOrdinals.map((word, index): [string, number] => [word, index + 1]),
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
])
const romans = new Map<string, number>([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])
const numbers = new Map<string, number>([
  ...Object.entries(vietnameseNumbers),
  ...englishNumbers.map((word, index): [string, number] => [word, index + 1]),
])

const valueOf = (token: string | undefined): number => {
  if (token === undefined) return Number.NaN
  if (/^\d+$/.test(token)) return Number(token)
  return numbers.get(token) ?? romans.get(token) ?? ordinals.get(token) ?? monthNames.get(token) ?? Number.NaN
}

const count = `\\d{1,2}|${longestFirst(Object.keys(vietnameseNumbers))}`
const englishCount = `\\d{1,2}|${longestFirst(englishNumbers)}`
const quarter = '[1-4]|iii|ii|iv|i|mot|hai|ba|bon|tu'
const nth = longestFirst([...ordinals.keys()])
const monthName = `(?:${longestFirst([...monthNames.keys()])})`
/** Between a month or quarter and its year: a slash, hyphen, point or comma, or the word 'năm', or a space. */
const vietnameseGap = '(?: ?[-/.,] ?| )(?:(?:cua )?nam )?'
const englishGap = '(?:,? (?:of )?(?:the year )?| ?[-/] ?)'
const year = '(?<year>\\d{4})'
const to = '(?: ?- ?| den (?:het )?| to | through )'

const notation = (source: string, read: Notation['read']): Notation => ({
  pattern: new RegExp(`^(?:${source})$`),
  read,
})

const month = (groups: Groups): ReturnType<Notation['read']> => ({
  year: Number(groups['year']),
  month: valueOf(groups['month']),
  months: 1,
})
const part =
  (length: number) =>
  (groups: Groups): ReturnType<Notation['read']> => ({
    year: Number(groups['year']),
    month: (valueOf(groups['nth']) - 1) * length + 1,
    months: length,
  })
const fromJanuary = (groups: Groups): ReturnType<Notation['read']> => ({
  year: Number(groups['year']),
  month: 1,
  months: valueOf(groups['count']),
})
const toDecember = (groups: Groups): ReturnType<Notation['read']> => ({
  year: Number(groups['year']),
  month: 13 - valueOf(groups['count']),
  months: valueOf(groups['count']),
})
const half = (isSecond: boolean) => (groups: Groups) => ({
  year: Number(groups['year']),
  month: isSecond ? 7 : 1,
  months: 6,
})
const between = (groups: Groups): ReturnType<Notation['read']> => {
  const last = Number(groups['year'])
  const first = Number(groups['from'] ?? last)
  const start = valueOf(groups['month'] ?? '1')
  return { year: first, month: start, months: (last - first) * 12 + valueOf(groups['last'] ?? '12') - start + 1 }
}

/** Every accepted notation, over text without marks and in lower case. Each row is in the test's table. */
const notations: readonly Notation[] = [
  notation(`(?<month>\\d{1,2}) ?[-/] ?${year}`, month),
  notation(`${year} ?[-/] ?m?(?<month>\\d{1,2})`, month),
  notation(`${year}m(?<month>\\d{1,2})`, month),
  notation(`(?:thang|t\\.?) ?(?<month>${count})${vietnameseGap}${year}`, month),
  notation(`(?<month>${monthName})\\.?${englishGap}${year}`, month),
  notation(`month (?<month>\\d{1,2})${englishGap}${year}`, month),
  notation(`(?:quy|q\\.?) ?(?<nth>${quarter})${vietnameseGap}${year}`, part(3)),
  notation(`q(?<nth>[1-4])${year}`, part(3)),
  notation(`${year}[- /]?q(?<nth>[1-4])`, part(3)),
  notation(`(?:the )?(?<nth>${nth}) quarter${englishGap}${year}`, part(3)),
  notation(`quarter (?<nth>${quarter})${englishGap}${year}`, part(3)),
  notation(`h(?<nth>[12])${englishGap}${year}|`.replace(/\|$/, ''), part(6)),
  notation(`(?<nth>[12])h ?${year}`, part(6)),
  notation(`${year}[- /]?[hs](?<nth>[12])`, part(6)),
  notation(`(?:the )?(?<nth>first|second|1st|2nd) half${englishGap}${year}`, part(6)),
  notation(`nua dau (?:nam )?${year}`, half(false)),
  notation(`nua cuoi (?:nam )?${year}`, half(true)),
  notation(`(?<count>${count}) thang(?: dau)?${vietnameseGap}${year}`, fromJanuary),
  notation(`(?<count>\\d{1,2}) ?[tm][ /-]?${year}`, fromJanuary),
  notation(`(?<count>${count}) thang cuoi${vietnameseGap}${year}`, toDecember),
  notation(`(?:the )?(?:first )?(?<count>${englishCount}) months?${englishGap}${year}`, fromJanuary),
  notation(`(?:the )?last (?<count>${englishCount}) months?${englishGap}${year}`, toDecember),
  notation(`(?:tu )?thang (?<month>${count})${to}(?:thang )?(?<last>${count})${vietnameseGap}${year}`, between),
  notation(
    `(?:tu )?thang (?<month>${count})${vietnameseGap}(?<from>\\d{4})${to}(?:thang )?(?<last>${count})${vietnameseGap}${year}`,
    between,
  ),
  notation(`(?:from )?(?<month>${monthName})${to}(?<last>${monthName})${englishGap}${year}`, between),
  notation(
    `(?:from )?(?<month>${monthName})${englishGap}(?<from>\\d{4})${to}(?<last>${monthName})${englishGap}${year}`,
    between,
  ),
  notation(`(?:giai doan |period )?(?<from>\\d{4}) ?- ?${year}`, between),
  notation(
    `(?:ca )?(?:nam )?${year}|(?:the )?(?:full |whole )?year ${year}|fy ?${year}`.replaceAll(year, '(?:$&)'),
    between,
  ),
]

/** Lower case without marks, one space, one hyphen: NFC, NFD, capitals and missing marks read alike. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[.,;:]+$/, '')
}

function readFolded(text: string): Period | null {
  for (const { pattern, read } of notations) {
    const groups = pattern.exec(text)?.groups
    if (groups === undefined) continue
    const { year: first, month: start, months } = read(groups)
    const isKnown = start >= 1 && start <= 12 && months >= 1 && months <= 1200 && first >= 1000
    if (isKnown) return periodFrom(first, start, months)
  }
  return null
}

/**
 * The period that a text names in any accepted notation, Vietnamese or English, marks and capitals optional; null when
 * it names none. The whole text must be the notation. `yearInContext` completes notations that leave out the year
 * ('6 tháng đầu năm', 'quý I', 'chín tháng'); without it they are null.
 */
export function readPeriod(text: string, yearInContext?: number): Period | null {
  const trimmed = text.trim()
  if (isPeriodId(trimmed)) return parsePeriod(trimmed)
  const folded = fold(text)
  const isDated = /\d{4}/.test(folded)
  if (isDated || yearInContext === undefined || folded === '') return readFolded(folded)
  return readFolded(`${folded} ${yearInContext}`)
}
