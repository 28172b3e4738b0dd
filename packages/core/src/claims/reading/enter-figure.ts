import type { Span } from '../../findings/index.ts'
import type { Figure } from '../figures/figures.ts'
import type { BasisItem, Item, PeriodItem } from '../figures/items.ts'
import { unitOfRemark } from '../figures/unit-after-number.ts'
import type { Head, Piece } from '../subjects/head.ts'
import { phraseOfTopic } from '../subjects/phrase-before.ts'
import { says } from '../subjects/verbs.ts'
import { growth } from '../words/role-groups.ts'
import { goesOnNaming } from './figure-context.ts'
import type { Memory } from './memory.ts'

/** Moves the memory over a head, to the place of its figure: sentences, brackets, periods, topic. */
export function enterFigure(memory: Memory, head: Head): void {
  const before = memory.beforeFigure
  if (head.newSentence) beginSentence(memory, head)
  if (head.newParagraph) beginParagraph(memory)
  if (head.newSentence || head.aside !== null) readTitle(memory, head)
  if (head.newSentence) readHeading(memory, head)
  if (head.newSentence || (head.newSegment && memory.depth === 0)) {
    memory.segment++
    memory.pending = null
  }
  closeBrackets(memory, closedIn(before) + head.closed)
  openBrackets(memory, head)
  for (let index = 0; index < head.periods.length; index++) {
    const period = head.periods[index] as PeriodItem
    memory.clock.hear(period, index === 0 && head.newSentence && opensSentence(head, period))
  }
  for (const note of head.notes) memory.clock.note(note)
  for (const remark of head.remarks) readHeader(memory, remark)
  if (areYears(memory, head)) memory.pairsAreYears = true
  const topic = goesOnNaming(before, head) ? null : phraseOfTopic(head.topic)
  if (topic === null || topic.generic) return
  memory.topic = topic
  memory.topicIsClause = topic.clause
}

function beginSentence(memory: Memory, head: Head): void {
  memory.clock.endSentence()
  if (head.newParagraph) memory.clock.endParagraph()
  memory.clock.background(head.background, memory.beforeFigure !== null)
  memory.sentence++
  memory.spoken = endOfSpoken(head.background)
  memory.depth = 0
  memory.ratioSpoken = { reach: null, equal: null, last: null }
  memory.before = null
  memory.main = null
  memory.beforeFigure = null
  memory.topic = null
  if (memory.named.length > 0) memory.namedBefore = memory.named
  memory.named = []
  memory.dealt = []
  memory.whole = null
  memory.outside = []
  memory.queue = []
  memory.listed = null
}

function beginParagraph(memory: Memory): void {
  memory.paragraph++
  memory.opening = memory.sentence
  memory.namedBefore = []
  memory.byUnit.clear()
  memory.firstByUnit.clear()
  memory.header = null
  memory.pairsAreYears = false
  if (memory.ratios === 'rate') memory.ratios = null
}

/** What stands above says what changes below are measured from, and that bare percentages are changes. */
function readTitle(memory: Memory, { aside, background }: Head): void {
  const titled = titleBasis(background)
  if (titled !== null && says(background, growth)) memory.ratios = 'growth'
  memory.titled = aside ?? titled ?? memory.titled
}

/** The last thing compared with in sentences without a figure: 'Mức tăng so với cùng kỳ năm trước'. */
function titleBasis(background: readonly Item[]): BasisItem | null {
  const found = background.findLast((item) => item.kind === 'basis' && item.compared && item.basis.is !== 'plan')
  return found?.kind === 'basis' ? found : null
}

/** A heading has at most so many words. */
const longestHeading = 5

/** 'Doanh thu. Tháng Bảy ước 330 tỷ đồng, …': a few words alone that open the paragraph say what it is about, until it ends. */
function readHeading(memory: Memory, head: Head): void {
  const own = headingOf(head.background)
  memory.heading = own ?? (head.newParagraph ? null : memory.heading)
  memory.topic = memory.heading
  memory.topicIsClause = false
}

/** Longest name that is taken from the end of a sentence without a figure. */
const longestEnd = 5

/** The words that end the last sentence before this one, up to what is no name. */
function endOfSpoken(background: readonly Item[]): Span | null {
  let last = background.length - 1
  while (last >= 0 && background[last]?.kind !== 'word') last--
  let first = last
  while (first > 0 && last - first + 1 < longestEnd && names(background[first - 1] as Item)) first--
  return last < 0 || !names(background[last] as Item)
    ? null
    : { start: (background[first] as Item).start, end: (background[last] as Item).end }
}

function headingOf(background: readonly Item[]): Span | null {
  const last = background.length - 1
  if (background[last]?.kind !== 'mark' || background[last]?.key !== '.') return null
  let first = last
  while (first > 0 && last - first <= longestHeading && names(background[first - 1] as Item)) first--
  const opens = first > 0 && background[first - 1]?.kind === 'break'
  return opens && first < last
    ? { start: (background[first] as Item).start, end: (background[last - 1] as Item).end }
    : null
}

const names = (item: Item): boolean =>
  item.kind === 'word' && (item.role === null || item.role === 'noun' || item.role === 'stock')

/** '(16,5%) so với cùng kỳ': the bracket closes within the tail. */
const closedIn = (figure: Figure | null): number =>
  figure?.tail.some((item) => item.kind === 'mark' && item.key === ')') === true && !figure.tail.some(isOpen) ? 1 : 0

const isOpen = (item: Item): boolean => item.kind === 'mark' && item.key === '('

function closeBrackets(memory: Memory, closed: number): void {
  for (let bracket = 0; bracket < closed && memory.depth > 0; bracket++) {
    memory.clock.close()
    memory.depth--
    memory.last = memory.outside.pop() ?? memory.last
    if (memory.depth === 0) memory.before = memory.main
  }
}

function openBrackets(memory: Memory, head: Head): void {
  for (let bracket = 0; bracket < head.opened; bracket++) {
    memory.clock.open()
    memory.depth++
    memory.outside.push(memory.last)
    memory.pending = basisBefore(head)
  }
}

/** The basis directly before an opened bracket. */
function basisBefore(head: Head): BasisItem | null {
  const last = head.topic.at(-1)?.items.at(-1)
  return last?.kind === 'basis' ? last : null
}

function firstItem(pieces: readonly Piece[]): Item | undefined {
  for (const { items } of pieces) if (items.length > 0) return items[0]
  return undefined
}

function opensSentence(head: Head, period: PeriodItem): boolean {
  const first = firstItem(head.topic) ?? firstItem(head.pieces)
  return first === period
}

/** '(ha, 8 tháng năm 2019/8 tháng năm 2018)': the pairs below are of the one and of the other. */
function areYears({ text }: Memory, { notes }: Head): boolean {
  const [first, second] = notes
  return first !== undefined && second !== undefined && text.slice(first.end, second.start).trim() === '/'
}

/** '(triệu đồng)', '(ĐVT: tỷ đồng)'; what is counted or measured only before a colon: '(con):', '(ha, 8 tháng):'. */
function readHeader(memory: Memory, remark: Span): void {
  if (remark.end - remark.start > 60) return
  const words = memory.text.slice(remark.start, remark.end)
  const found = words.trim() === '' ? null : unitOfRemark(words)
  if (found === null) return
  const { unit, scale, unitKind, noun } = found
  const leads = /^\)\s*:/.test(memory.text.slice(remark.end, remark.end + 4))
  if (unitKind === 'money' || leads) memory.header = { unit, scale, unitKind, noun }
}
