import type { Span } from '../../findings/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import type { Figure } from '../figures/figures.ts'
import type { BasisItem, Item, Quantity } from '../figures/items.ts'
import type { Measured, Ratio } from '../figures/measure.ts'
import type { Subject } from '../subjects/subject.ts'
import { Clock } from '../time/clock.ts'
import type { Draft } from './draft.ts'

/** A member of a list, with its group when it was named before. */
export type Member = Span & { readonly group?: number }

/** What the reader carries from one figure to the next. */
export interface Memory {
  readonly clock: Clock
  readonly text: string
  /** What the text speaks of before it names a period of its own. */
  readonly document: { readonly year: number | null; readonly period: PeriodId | null }
  sentence: number
  segment: number
  paragraph: number
  depth: number
  /** Claim before in the same sentence, and the last outside brackets. */
  before: Draft | null
  main: Draft | null
  beforeFigure: Figure | null
  last: Subject | null
  /** `last` outside each open bracket. */
  outside: (Subject | null)[]
  ratioSpoken: { reach: Ratio | null; equal: Ratio | null; last: Ratio | null }
  planSpoken: boolean
  /** What the figures of the sentence named, in order. */
  named: Subject[]
  /** Those of the last sentence before that named any. */
  namedBefore: readonly Subject[]
  /** What the last list was dealt out to. */
  dealt: Subject[]
  /** The whole of which parts were told last in the sentence. */
  whole: Subject | null
  /** The sentence that opened the paragraph. */
  opening: number
  byUnit: Map<string, Subject>
  /** The first of each unit in the paragraph: 'Tính chung 10 tháng' goes back to it. */
  firstByUnit: Map<string, Subject>
  topic: Span | null
  /** What the sentence without a figure before spoke of last: '… giải ngân vốn đầu tư công. Năm 2024, tỉnh được giao 6.274 tỷ đồng'. */
  spoken: Span | null
  /** The topic is a clause: 'ngành còn nhiều khó khăn: …'. */
  topicIsClause: boolean
  /** What opens the paragraph as a heading. */
  heading: Span | null
  /** What bare percentages mean. */
  ratios: 'growth' | 'rate' | null
  /** Unit of bare numbers: 'Bảng kèm bài (triệu đồng): …'. */
  header: Pick<Quantity, 'unit' | 'scale' | 'unitKind' | 'noun'> | null
  /** Which way the list of the sentence goes: 'giảm cả ba tiêu chí: …'. */
  listed: Measured['direction']
  /** Members of a list that the next figures speak of, one each. */
  queue: Member[]
  /** The pair before in the paragraph set this year against last: 'cháy 17/23 vụ, thiệt hại 4,6/9,1 tỷ đồng'. */
  pairsAreYears: boolean
  /** 'So với kế hoạch HĐND giao (9.477,5 tỷ đồng), …': what was named before a bracket. */
  pending: BasisItem | null
  /** What a title or a bracket in the topic compares all below with: 'Số liệu 6 tháng (so với cùng kỳ năm 2022)'. */
  titled: BasisItem | null
  /** Words before a number that stated no amount: they go on naming the next figure of their clause. */
  dropped: readonly Item[]
  /** Bases of which the next figures take one each. */
  bases: BasisItem[]
  groups: number
}

/** Nothing read yet. */
export const newMemory = (text: string, document: Memory['document']): Memory => ({
  clock: new Clock(document.year, document.period),
  document,
  text,
  sentence: 0,
  segment: 0,
  paragraph: 0,
  depth: 0,
  before: null,
  main: null,
  beforeFigure: null,
  last: null,
  outside: [],
  ratioSpoken: { reach: null, equal: null, last: null },
  planSpoken: false,
  named: [],
  namedBefore: [],
  dealt: [],
  whole: null,
  opening: 0,
  byUnit: new Map(),
  firstByUnit: new Map(),
  topic: null,
  topicIsClause: false,
  spoken: null,
  heading: null,
  ratios: null,
  header: null,
  listed: null,
  queue: [],
  pairsAreYears: false,
  titled: null,
  dropped: [],
  bases: [],
  pending: null,
  groups: 0,
})
