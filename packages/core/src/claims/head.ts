import type { Span } from '../findings/index.ts'
import type { Role } from './cues.data.ts'
import type { BasisItem, Item, PeriodItem, WordItem } from './items.ts'

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
  /** Periods named outside complete brackets, and the complete brackets. */
  readonly periods: readonly PeriodItem[]
  readonly remarks: readonly Span[]
}

const joints: ReadonlySet<Role | null> = new Set<Role | null>(['and', 'but', 'part', 'cause', 'for', 'with'])
const markJoints: Readonly<Record<string, Joint>> = {
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
}

/** Cuts a head. Each item is seen a bounded number of times. */
export function readHead(items: readonly Item[]): Head {
  const cut = lastBoundary(items)
  const own = items.slice(cut.index)
  const brackets = matchBrackets(own)
  const pieces = piecesOf(own, brackets.inner)
  const topicEnd = pieces.findLastIndex((piece) => piece.joint === 'colon' || piece.joint === 'open')
  const semicolon = pieces.findLastIndex((piece) => piece.joint === 'semicolon')
  const first = Math.max(topicEnd, semicolon, 0)
  return {
    newSentence: cut.index > 0,
    newParagraph: cut.paragraph,
    newSegment: semicolon >= 0,
    background: items.slice(0, cut.index),
    topic:
      topicEnd > 0
        ? pieces.slice(
            Math.max(
              0,
              pieces.findLastIndex((piece, at) => at < topicEnd && piece.joint === 'semicolon'),
            ),
            topicEnd,
          )
        : [],
    pieces: pieces.slice(first),
    closed: brackets.closed,
    opened: brackets.opened,
    attached: isMark(items[0], '('),
    periods: own.filter((item, at) => item.kind === 'period' && !brackets.inner.has(at)) as PeriodItem[],
    remarks: brackets.remarks,
  }
}

const isMark = (item: Item | undefined, key: string): boolean => item?.kind === 'mark' && item.key === key

function lastBoundary(items: readonly Item[]): { readonly index: number; readonly paragraph: boolean } {
  let index = 0
  let paragraph = false
  items.forEach((item, at) => {
    if (item.kind === 'break') paragraph = true
    if (item.kind === 'break' || (item.kind === 'mark' && item.sentence)) index = at + 1
  })
  return { index, paragraph }
}

interface Brackets {
  readonly inner: ReadonlySet<number>
  readonly closed: number
  readonly opened: number
  readonly remarks: readonly Span[]
}

/** Marks the items inside brackets that open and close within the head: remarks without a figure. */
function matchBrackets(items: readonly Item[]): Brackets {
  const open: number[] = []
  const remarks: Span[] = []
  const inner = new Set<number>()
  let closed = 0
  items.forEach((item, at) => {
    if (isMark(item, '(') || isMark(item, '[')) open.push(at)
    if (!isMark(item, ')') && !isMark(item, ']')) return
    const from = open.pop()
    if (from === undefined) closed++
    else if (open.length === 0) {
      for (let index = from; index <= at; index++) inner.add(index)
      remarks.push({ start: items[from]?.end ?? 0, end: item.start })
    }
  })
  return { inner, closed, opened: open.length, remarks }
}

function piecesOf(items: readonly Item[], inner: ReadonlySet<number>): Piece[] {
  const pieces: { joint: Joint; items: Item[] }[] = [{ joint: 'start', items: [] }]
  items.forEach((item, at) => {
    if (inner.has(at)) return
    const joint = jointOf(item)
    if (joint === null) pieces.at(-1)?.items.push(item)
    else pieces.push({ joint, items: joint === 'cause' ? [item] : [] })
  })
  return pieces
}

function jointOf(item: Item): Joint | null {
  if (item.kind === 'mark') return item.tight ? null : (markJoints[item.key] ?? null)
  return item.kind === 'word' && joints.has(item.role) ? (item.role as Joint) : null
}

/** What governs the number. */
export interface Cues {
  /** The verb nearest before the number. */
  readonly verb: Role | null
  /** The last verb of change in the number's piece. */
  readonly direction: 'up' | 'down' | 'flat' | null
  readonly approx: 'about' | 'over' | 'under' | 'estimate' | null
  readonly each: boolean
  /** 'cả 3 tiêu chí'. */
  readonly all: boolean
  /** 'từ', 'ở' directly before the number. */
  readonly from: boolean
  readonly at: boolean
  /** 'là' before the number. */
  readonly is: boolean
  /** 'trong 11 nhóm hàng', 'trong tổng số 11 nhóm': the set of which others are members. */
  readonly of: boolean
  /** The last thing compared with that stands before the number in its clause. */
  readonly basis: BasisItem | null
  /** A noun of measure between 'cao hơn' and the number: 'cao hơn tỷ trọng 27,4%'. */
  readonly isOfMeasure: boolean
  readonly growth: boolean
  readonly rate: boolean
  readonly target: boolean
}

const firmVerbs: ReadonlySet<Role | null> = new Set<Role | null>([
  'up',
  'down',
  'flat',
  'reach',
  'multiply',
  'share',
  'contribute',
  'exceed',
  'equivalent',
])
const weakVerbs: ReadonlySet<Role | null> = new Set<Role | null>(['become', 'equal', 'rank'])
const looseness: ReadonlySet<Role | null> = new Set<Role | null>(['about', 'over', 'under', 'estimate'])
const directions: ReadonlySet<Role | null> = new Set<Role | null>(['up', 'down', 'flat'])
const running: ReadonlySet<Role | null> = new Set<Role | null>([
  ...firmVerbs,
  ...weakVerbs,
  ...looseness,
  ...directions,
  'adverb',
  'light',
  'each',
  'preposition',
  'target',
])

/** First index of the run of cues that ends at the number. */
export function runStart(items: readonly Item[]): number {
  let at = items.length
  while (at > 0 && runsOn(items[at - 1] as Item)) at--
  return at
}

function runsOn(item: Item): boolean {
  if (item.kind === 'word') return running.has(item.role) && (item.role !== 'preposition' || item.key === 'từ')
  return item.kind === 'basis' || item.kind === 'period' || item.kind === 'mark'
}

/** Is this verb at work at this place: a weak one only in the run before the number. */
export const isVerb = (item: Item, at: number, run: number): boolean =>
  item.kind === 'word' && (firmVerbs.has(item.role) || (weakVerbs.has(item.role) && at >= run))

/** 'cao hơn' with a noun after it. */
function comparesWith([verb, ...rest]: readonly Item[]): boolean {
  const isComparative = verb?.kind === 'word' && ['cao', 'thấp', 'lớn', 'nhỏ', 'ít', 'nhiều', 'kém'].includes(verb.key)
  return (
    isComparative &&
    rest.some((item) => item.kind === 'word' && (item.role === 'rate' || item.role === 'growth' || item.key === 'mức'))
  )
}

/** The piece of the number; before a bare 'với' also what it goes on from: 'tăng mạnh với 11,8%'. */
function governing(pieces: readonly Piece[]): readonly Item[] {
  const last = pieces.at(-1)
  const items = last?.items ?? []
  const isBare = last?.joint === 'with' && runStart(items) === 0
  return isBare ? [...(pieces.at(-2)?.items ?? []), ...items] : items
}

/** Reads what governs the number from the pieces of its clause. */
export function readCues(pieces: readonly Piece[]): Cues {
  const items = governing(pieces)
  const run = runStart(items)
  const words = (piece: readonly Item[]): WordItem[] => piece.filter((item) => item.kind === 'word')
  const verb = items.findLast((item, at) => isVerb(item, at, run)) as WordItem | undefined
  const direction = words(items).findLast((word) => directions.has(word.role))?.role ?? null
  const inRun = words(items.slice(run))
  const clause = pieces.flatMap((piece) => piece.items)
  const has = (role: Role, among: readonly Item[] = clause): boolean => words(among).some((word) => word.role === role)
  const last = items.at(-1)
  return {
    verb: verb?.role ?? null,
    direction: direction as Cues['direction'],
    approx: (inRun.findLast((word) => looseness.has(word.role))?.role ?? null) as Cues['approx'],
    each: has('each'),
    all: words(items).some((word) => word.key === 'cả' || word.key === 'tất'),
    from: last?.kind === 'word' && last.key === 'từ',
    is: inRun.some((word) => word.key === 'là' || word.key === 'được'),
    at: last?.kind === 'word' && (last.key === 'ở' || last.key === 'tại'),
    basis: clause.findLast((item) => item.kind === 'basis') ?? null,
    of: items.every((item) => item.kind === 'word') && words(items)[0]?.key === 'trong',
    isOfMeasure: verb !== undefined && comparesWith(items.slice(items.indexOf(verb))),
    growth: has('growth'),
    rate: has('rate'),
    target: has('target', items) || has('plan', items),
  }
}
