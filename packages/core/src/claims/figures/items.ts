import type { Span } from '../../findings/index.ts'
import type { DecimalText, UnitCode } from '../../quantities/index.ts'
import type { Role } from '../words/cues.data.ts'
import { endsSentences } from '../words/role-groups.ts'

/** What a unit counts: decides which measures a number with it can be. */
export type UnitKind = 'count' | 'measure' | 'money' | 'percent' | 'points' | 'times' | 'none'

/** A number with its power of ten and unit. `start`–`end` is the number token alone. */
export interface Quantity extends Span {
  readonly kind: 'quantity'
  readonly as: 0
  readonly value: DecimalText
  /** Power of ten: 9 for tỷ. */
  readonly scale: number
  readonly unit: UnitCode | null
  readonly unitKind: UnitKind
  /** Where the noun of the unit stands; null without a unit. */
  readonly unitAt: Span | null
  /** The noun of the unit as a key, to ask the tables. */
  readonly noun: string
  readonly sign: '+' | '-' | null
  /** The second number of 'x/y'. */
  readonly over: { readonly value: DecimalText; readonly start: number; readonly end: number } | null
  /** First or last end of a range: 'từ 8,02% đến 10,12%'. */
  readonly range: 'first' | 'last' | null
  /** End of the number with its unit. */
  readonly until: number
}

/** A year as written: a number, or counted from the year of the context (`-1` = năm trước). */
export type YearText = number | { readonly ago: number } | null

/** A period as written, before the context gives what it leaves out. */
export type Mention =
  | { readonly is: 'span'; readonly year: YearText; readonly month: number; readonly months: number }
  | { readonly is: 'date'; readonly year: YearText; readonly month: number; readonly day: number }
  | { readonly is: 'current'; readonly what: 'month' | 'quarter' | 'year' | 'toDate' }
  | { readonly is: 'last'; readonly what: 'month' | 'quarter' | 'year' }
  | { readonly is: 'samePeriod'; readonly year: YearText }
  | { readonly is: 'yearEdge'; readonly year: YearText }
  /** Two dates that name a window of reporting. */
  | { readonly is: 'window'; readonly from: DateText; readonly to: DateText }
  /** 'tuần 39 năm 2023': no period of figures, but it names the year. */
  | { readonly is: 'week'; readonly year: YearText }
  /** Time that is no period of figures: '10 năm qua', 'giai đoạn 2021-2025'. */
  | { readonly is: 'duration' }

export interface DateText {
  readonly day: number
  readonly month: number
  readonly year: number | null
}

/** `through`: 'hết tháng 7', cumulative; `at`: 'cuối tháng 8', a point; `toward`: 'đến 30/9'. */
export type Reach = 'through' | 'at' | 'toward' | null

/**
 * Whether a period holds for its sentence only: 'riêng tháng 9' within one does, 'bình quân 8 tháng' wherever it stands, 'ước đến cuối
 * tháng 9' after a day that is past.
 */
export type Apart = 'no' | 'inside' | 'forecast' | 'always'

export interface PeriodItem extends Span {
  readonly kind: 'period'
  readonly as: 0
  readonly mention: Mention
  readonly reach: Reach
  readonly apart: Apart
}

/** What a change or ratio is compared with. */
export interface BasisItem extends Span {
  readonly kind: 'basis'
  readonly as: number
  readonly basis: Mention | { readonly is: 'plan'; readonly by: PlanBy }
  /** True with 'so với'; 'cùng kỳ đạt …' without it dates a level. */
  readonly compared: boolean
}

export type PlanBy = null | 'central' | 'council' | 'people_committee' | 'other'

/**
 * Words, signs and breaks have the same fields in the same order, and every quantity has all of its own: the rules ask every item for
 * its kind and role, which is quick as long as there are few shapes.
 */
interface PlainItem extends Span {
  /** What the item is to the rules: bits of role-groups.ts. */
  readonly as: number
  readonly role: Role | null
  /** With the role `assigner`: which kind. */
  readonly by: PlanBy
  /** Key of the first word. */
  readonly key: string
  /** Begins with a capital. */
  readonly capital: boolean
  /** How many words the phrase has. */
  readonly words: number
  /** A sign that ties two words or numbers. */
  readonly tight: boolean
  /** A sign that ends a sentence. */
  readonly sentence: boolean
}

export interface WordItem extends PlainItem {
  readonly kind: 'word'
}

export interface MarkItem extends PlainItem {
  readonly kind: 'mark'
  readonly role: null
}

/** The end of a paragraph. */
export interface BreakItem extends PlainItem {
  readonly kind: 'break'
  readonly role: null
}

export const breakAt = (start: number, end: number): BreakItem => ({
  kind: 'break',
  as: endsSentences,
  role: null,
  by: null,
  key: '\n',
  capital: false,
  words: 0,
  tight: false,
  sentence: false,
  start,
  end,
})

export type Item = Quantity | PeriodItem | BasisItem | WordItem | MarkItem | BreakItem

/** What a recogniser found at a token, and how many tokens it took. */
export interface Found<T> {
  readonly item: T
  readonly length: number
}
