import type { Span } from '../../findings/index.ts'
import type { BasisItem, Item, PeriodItem } from '../figures/items.ts'
import type { Role } from '../words/cues.data.ts'
import { append } from '../words/stream.ts'
import { matchBrackets, type Remark } from './brackets.ts'

/** What stands between two pieces of a head. */
export type Joint =
  | 'start'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | Extract<Role, 'and' | 'but' | 'part' | 'cause' | 'for' | 'with'>

/** Items between two joints. */
export interface Piece {
  readonly joint: Joint
  readonly items: readonly Item[]
}

/** The words before a number, cut into pieces. */
export interface Head {
  /** Sentences and paragraphs that ended before this number since the last. */
  readonly newSentence: boolean
  readonly newParagraph: boolean
  readonly newSegment: boolean
  /** Items of sentences without a figure. */
  readonly background: readonly Item[]
  /** Pieces before a colon or an opened bracket: what the following is about. */
  readonly topic: readonly Piece[]
  /** Pieces of the number's own clause; never empty. */
  readonly pieces: readonly Piece[]
  /** Brackets that the head closes and opens, in order of reading. */
  readonly closed: number
  readonly opened: number
  /** A bracket opens directly after the figure before. */
  readonly attached: boolean
  /** Periods named outside complete brackets, those inside, and the complete brackets. */
  readonly periods: readonly PeriodItem[]
  readonly notes: readonly PeriodItem[]
  readonly remarks: readonly Span[]
  /** What is compared with in a complete bracket: '(so với cùng kỳ năm 2022)'. */
  readonly aside: BasisItem | null
}

const joints: ReadonlySet<Role | null> = new Set<Role | null>(['and', 'but', 'part', 'cause', 'for', 'with'])
const markJoints = new Map<string, Joint>(
  Object.entries<Joint>({
    ',': 'comma',
    ';': 'semicolon',
    ':': 'colon',
    '-': 'dash',
    '(': 'open',
    ')': 'close',
    '[': 'open',
    ']': 'close',
    '…': 'comma',
    '.': 'comma',
    '+': 'comma',
    '*': 'comma',
    '•': 'comma',
  }),
)

/** Cuts a head. Each item is seen a bounded number of times. */
export function readHead(items: readonly Item[]): Head {
  const cut = lastBoundary(items)
  const own = cut.index === 0 ? items : items.slice(cut.index)
  const brackets = matchBrackets(own)
  const { pieces, periods } = piecesOf(own, brackets.remarks)
  const topicEnd = lastJoint(pieces, pieces.length, opensTopic)
  const semicolon = lastJoint(pieces, pieces.length, isSemicolon)
  const first = Math.max(topicEnd, semicolon, 0)
  const topicStart = topicEnd > 0 ? Math.max(0, lastJoint(pieces, topicEnd, isSemicolon)) : 0
  return {
    newSentence: cut.index > 0,
    newParagraph: cut.paragraph,
    newSegment: semicolon >= 0,
    background: cut.index === 0 ? nothing : items.slice(0, cut.index),
    topic: topicEnd > 0 ? pieces.slice(topicStart, topicEnd) : nothing,
    pieces: first === 0 ? pieces : pieces.slice(first),
    closed: brackets.closed,
    opened: brackets.opened,
    attached: isMark(items[0], '('),
    periods,
    notes: brackets.remarks.length === 0 ? nothing : notesOf(own, brackets.remarks),
    remarks: brackets.remarks,
    aside: brackets.remarks.length === 0 ? null : asideOf(own, brackets.remarks),
  }
}

const nothing: readonly never[] = []
const opensTopic = (joint: Joint): boolean => joint === 'colon' || joint === 'open'
const isSemicolon = (joint: Joint): boolean => joint === 'semicolon'

function lastJoint(pieces: readonly Piece[], before: number, accepts: (joint: Joint) => boolean): number {
  for (let at = before - 1; at >= 0; at--) if (accepts((pieces[at] as Piece).joint)) return at
  return -1
}

const isMark = (item: Item | undefined, key: string): boolean => item?.kind === 'mark' && item.key === key

/** Where the last sentence begins, and whether a paragraph ended before it. */
function lastBoundary(items: readonly Item[]): { readonly index: number; readonly paragraph: boolean } {
  let index = 0
  let paragraph = false
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    if (item.kind === 'break') paragraph = true
    if (item.kind === 'break' || (item.kind === 'mark' && item.sentence)) index = at + 1
  }
  return { index, paragraph }
}

/** Pieces and periods of a head outside its remarks. */
function piecesOf(
  items: readonly Item[],
  remarks: readonly Remark[],
): { readonly pieces: readonly Piece[]; readonly periods: readonly PeriodItem[] } {
  let own: Item[] = []
  const pieces: Piece[] = [{ joint: 'start', items: own }]
  const periods: PeriodItem[] = []
  let next = 0
  for (let at = 0; at < items.length; at++) {
    const remark = remarks[next]
    if (remark?.from === at) {
      at = remark.to
      next++
      continue
    }
    const item = items[at] as Item
    if (item.kind === 'period') periods.push(item)
    const joint = jointOf(item)
    if (joint === null) append(own, item)
    else pieces.push({ joint, items: (own = joint === 'cause' ? [item] : []) })
  }
  return { pieces, periods }
}

function asideOf(items: readonly Item[], remarks: readonly Remark[]): BasisItem | null {
  for (const { from, to } of remarks) {
    const found = items.slice(from, to).find((item) => item.kind === 'basis')
    if (found?.kind === 'basis' && found.compared) return found
  }
  return null
}

/** Periods that stand in complete brackets: '(số liệu chốt ngày 20-5)'. */
function notesOf(items: readonly Item[], remarks: readonly Remark[]): PeriodItem[] {
  return remarks.flatMap(({ from, to }) => items.slice(from, to).filter((item) => item.kind === 'period'))
}

function jointOf(item: Item): Joint | null {
  if (item.kind === 'mark') return item.tight ? null : (markJoints.get(item.key) ?? null)
  return item.kind === 'word' && joints.has(item.role) ? (item.role as Joint) : null
}
