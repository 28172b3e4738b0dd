import type { Span } from '../../findings/index.ts'
import type { BasisItem, Item, PeriodItem } from '../figures/items.ts'
import type { Role } from '../words/cues.data.ts'
import { isReason } from '../words/reasons.ts'
import { endsSentences, joints } from '../words/role-groups.ts'
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
  /** The bits of all its items together: see role-groups.ts. */
  readonly says: number
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
  const own = cut === 0 ? items : items.slice(cut)
  const background = cut === 0 ? nothing : items.slice(0, cut)
  const brackets = matchBrackets(own)
  const { pieces, periods } = piecesOf(own, brackets.remarks, cut === 0)
  const topicEnd = lastJoint(pieces, pieces.length, opensTopic)
  const semicolon = lastJoint(pieces, pieces.length, isSemicolon)
  const first = Math.max(topicEnd, semicolon, 0)
  const topicStart = topicEnd > 0 ? Math.max(0, lastJoint(pieces, topicEnd, isSemicolon)) : 0
  return {
    newSentence: cut > 0,
    newParagraph: background.some((item) => item.kind === 'break'),
    newSegment: semicolon >= 0,
    background,
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

/** A piece of these items. */
export function pieceOf(joint: Joint, items: readonly Item[]): Piece {
  let says = 0
  for (const item of items) says |= item.as
  return { joint, items, says }
}

/** Where the last sentence begins. */
function lastBoundary(items: readonly Item[]): number {
  for (let at = items.length; at > 0; at--) if (((items[at - 1] as Item).as & endsSentences) !== 0) return at
  return 0
}

/** Where a piece begins, and what is gathered of it. */
interface Begun {
  joint: Joint
  from: number
  says: number
  /** Items before the last remark within the piece; null without one. */
  before: Item[] | null
}

/**
 * Pieces and periods of a head outside its remarks. Where the head goes on from a figure (`goesOn`), a period within the reason of that
 * figure dates nothing after it: 'giảm 2,2% do giá xăng hạ vào cuối tháng 4; nhà ở giảm 0,7%'.
 */
function piecesOf(
  items: readonly Item[],
  remarks: readonly Remark[],
  goesOn: boolean,
): { readonly pieces: readonly Piece[]; readonly periods: readonly PeriodItem[] } {
  const pieces: Piece[] = []
  let periods: PeriodItem[] | null = null
  const piece: Begun = { joint: 'start', from: 0, says: 0, before: null }
  let next = 0
  /** Where the reason that is being told began, and how many periods were named outside reasons. */
  let reason = -1
  let spoken = 0
  for (let at = 0; at < items.length; at++) {
    const remark = remarks[next]
    if (remark?.from === at) {
      piece.before = gathered(piece.before ?? [], items, piece.from, at)
      at = remark.to
      piece.from = at + 1
      next++
      continue
    }
    const item = items[at] as Item
    if (goesOn && reason < 0 && isReason(item)) reason = at
    if (item.kind === 'period') {
      periods ??= []
      if (reason < 0 || at === reason + 1) spoken = periods.length + 1
      periods.push(item)
    }
    const joint = jointOf(item)
    if (reason >= 0 && (joint === 'comma' || joint === 'semicolon')) {
      if (periods !== null) periods.length = Math.min(periods.length, spoken)
      reason = -1
    }
    if (joint !== null) {
      pieces.push({ joint: piece.joint, items: itemsUpTo(items, piece, at), says: piece.says })
      begin(piece, joint, at)
    }
    if (joint === null || joint === 'cause') piece.says |= item.as
  }
  pieces.push({ joint: piece.joint, items: itemsUpTo(items, piece, items.length), says: piece.says })
  return { pieces, periods: periods ?? nothing }
}

/** 'khiến' is a word of the piece that it begins. */
function begin(piece: Begun, joint: Joint, at: number): void {
  piece.joint = joint
  piece.from = joint === 'cause' ? at : at + 1
  piece.says = 0
  piece.before = null
}

/** Adds the items from `from` to `to`. */
function gathered(some: Item[], items: readonly Item[], from: number, to: number): Item[] {
  for (let at = from; at < to; at++) append(some, items[at] as Item)
  return some
}

function itemsUpTo(items: readonly Item[], { from, before }: Begun, to: number): readonly Item[] {
  if (before !== null) return gathered(before, items, from, to)
  if (from === 0 && to === items.length) return items
  return from === to ? nothing : items.slice(from, to)
}

function asideOf(items: readonly Item[], remarks: readonly Remark[]): BasisItem | null {
  for (const { from, to } of remarks) {
    const found = items.slice(from, to).find((item) => item.kind === 'basis')
    if (found?.kind === 'basis' && found.compared) return found
  }
  return null
}

/** Periods that stand in complete brackets: '(số liệu chốt ngày 20-5)'. */
function notesOf(items: readonly Item[], remarks: readonly Remark[]): readonly PeriodItem[] {
  const notes: PeriodItem[] = []
  for (const { from, to } of remarks) {
    for (let at = from + 1; at < to; at++) {
      const item = items[at] as Item
      if (item.kind === 'period') notes.push(item)
    }
  }
  return notes
}

function jointOf(item: Item): Joint | null {
  if (item.kind === 'mark') return item.tight ? null : (markJoints.get(item.key) ?? null)
  return item.kind === 'word' && (item.as & joints) !== 0 ? (item.role as Joint) : null
}
