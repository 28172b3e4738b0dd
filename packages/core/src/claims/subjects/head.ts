import type { Span } from '../../findings/index.ts'
import type { BasisItem, Item, PeriodItem, WordItem } from '../figures/items.ts'
import type { Role } from '../words/cues.data.ts'
import { append } from '../words/stream.ts'

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

interface Brackets {
  readonly closed: number
  readonly opened: number
  readonly remarks: readonly Remark[]
}

/** A bracket that opens and closes within the head, without a figure: what stands in it, and where in the head it stands. */
interface Remark extends Span {
  readonly from: number
  readonly to: number
}

const isOpening = (item: Item): boolean => item.kind === 'mark' && (item.key === '(' || item.key === '[')
const isClosing = (item: Item): boolean => item.kind === 'mark' && (item.key === ')' || item.key === ']')

function matchBrackets(items: readonly Item[]): Brackets {
  const open: number[] = []
  const remarks: Remark[] = []
  let closed = 0
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    if (isOpening(item)) open.push(at)
    if (!isClosing(item)) continue
    const from = open.pop()
    if (from === undefined) closed++
    else if (open.length === 0) remarks.push({ start: items[from]?.end ?? 0, end: item.start, from, to: at })
  }
  return { closed, opened: open.length, remarks }
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

/** Periods that stand in complete brackets: '(số liệu chốt ngày 20-5)'. */
function notesOf(items: readonly Item[], remarks: readonly Remark[]): PeriodItem[] {
  return remarks.flatMap(({ from, to }) => items.slice(from, to).filter((item) => item.kind === 'period'))
}

function jointOf(item: Item): Joint | null {
  if (item.kind === 'mark') return item.tight ? null : (markJoints.get(item.key) ?? null)
  return item.kind === 'word' && joints.has(item.role) ? (item.role as Joint) : null
}

/** What governs the number. */
export interface Cues {
  /** The verb nearest before the number. */
  readonly verb: Role | null
  /** The last verb of change in the number's piece. */
  readonly direction: 'up' | 'down' | 'flat' | null
  /** 'thêm', 'thiếu' without another verb: it moves what is compared with something. */
  readonly shift: 'up' | 'down' | null
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
  /** 'thấp hơn bình quân cả nước 2,6 điểm', 'cao hơn Hà Nội 3%': compared with something that is no time and no plan. */
  readonly isOfThing: boolean
  readonly growth: boolean
  readonly rate: boolean
  /** 'nợ xấu 0,83%': a stock in per cent is a rate. */
  readonly stock: boolean
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
  'gain',
  'lack',
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
  if (item.kind === 'word') {
    return item.role !== null && running.has(item.role) && (item.role !== 'preposition' || item.key === 'từ')
  }
  return item.kind === 'basis' || item.kind === 'period' || item.kind === 'mark'
}

/** Is this verb at work at this place: a weak one only in the run before the number. */
export const isVerb = (item: Item, at: number, run: number): boolean =>
  item.kind === 'word' && item.role !== null && (firmVerbs.has(item.role) || (at >= run && weakVerbs.has(item.role)))

const comparatives = new Set(['cao', 'thấp', 'lớn', 'nhỏ', 'ít', 'nhiều', 'kém', 'nhỉnh', 'thua'])

/** 'cao hơn' at this place with a noun after it that `names` what it is compared with. */
function comparesWith(items: readonly Item[], at: number, names: (item: WordItem) => boolean): boolean {
  const verb = items[at]
  if (verb?.kind !== 'word' || !comparatives.has(verb.key)) return false
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next] as Item
    if (item.kind === 'word' && names(item)) return true
  }
  return false
}

const isMeasureNoun = (item: WordItem): boolean => item.role === 'rate' || item.role === 'growth' || item.key === 'mức'
const isThing = (item: WordItem): boolean => item.role === null || item.role === 'noun' || item.role === 'place'

/** The piece of the number; before a bare 'với' or colon also what it goes on from: 'tăng mạnh với 11,8%', 'tăng mạnh nhất: 0,74%'. */
function governing(pieces: readonly Piece[], topic: readonly Piece[]): readonly Item[] {
  const last = pieces[pieces.length - 1]
  const items = last?.items ?? nothing
  if ((last?.joint !== 'with' && last?.joint !== 'colon') || runStart(items) > 0) return items
  if (last.joint === 'with') return [...(pieces[pieces.length - 2]?.items ?? nothing), ...items]
  const said = pieces.length === 1 ? (topic[topic.length - 1]?.items ?? nothing) : nothing
  return lastRole(said, runStart(said), directions) === null ? items : [...said, ...items]
}

/** The place of the verb that acts; in 'tăng tương ứng 9,06% và 11,35%' the numbers are dealt out, and the verb of change stays. */
function actingVerb(items: readonly Item[], run: number): number {
  const at = lastVerb(items, run)
  if (at < 1) return at
  const verb = items[at]
  const before = items[at - 1]
  const isDealt =
    verb?.kind === 'word' && verb.role === 'equivalent' && before?.kind === 'word' && directions.has(before.role)
  return isDealt ? at - 1 : at
}

const shifts: ReadonlySet<Role | null> = new Set<Role | null>(['gain', 'lack'])
const shiftOf = (role: Role | null): Cues['shift'] => (role === null ? null : role === 'gain' ? 'up' : 'down')

/** Reads what governs the number from the pieces of its clause. */
export function readCues(pieces: readonly Piece[], topic: readonly Piece[] = []): Cues {
  const items = governing(pieces, topic)
  const run = runStart(items)
  const verb = actingVerb(items, run)
  const acting = verb === -1 ? null : (items[verb] as WordItem).role
  const last = items[items.length - 1]
  const lastKey = last?.kind === 'word' ? last.key : null
  return {
    verb: acting,
    direction: lastRole(items, 0, directions) as Cues['direction'],
    shift: shiftOf(lastRole(items, run, shifts)),
    approx: lastRole(items, run, looseness) as Cues['approx'],
    each: clauseSays(pieces, 'each') || (directions.has(acting) && hasKey(items, run, 'tương')),
    all: hasKey(items, 0, 'cả') || hasKey(items, 0, 'tất'),
    from: lastKey === 'từ',
    is: hasKey(items, run, 'là') || hasKey(items, run, 'được'),
    at: lastKey === 'ở' || lastKey === 'tại',
    basis: lastBasis(pieces),
    of: isOf(items),
    isOfMeasure: verb !== -1 && comparesWith(items, verb, isMeasureNoun),
    isOfThing: verb !== -1 && comparesWith(items, verb, isThing),
    growth: clauseSays(pieces, 'growth'),
    rate: clauseSays(pieces, 'rate'),
    stock: clauseSays(pieces, 'stock'),
    target: says(items, 'target') || says(items, 'plan'),
  }
}

function lastVerb(items: readonly Item[], run: number): number {
  for (let at = items.length - 1; at >= 0; at--) if (isVerb(items[at] as Item, at, run)) return at
  return -1
}

/** The last role of a set at or after a place. */
function lastRole(items: readonly Item[], from: number, roles: ReadonlySet<Role | null>): Role | null {
  for (let at = items.length - 1; at >= from; at--) {
    const item = items[at] as Item
    if (item.kind === 'word' && item.role !== null && roles.has(item.role)) return item.role
  }
  return null
}

function hasKey(items: readonly Item[], from: number, key: string): boolean {
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item
    if (item.kind === 'word' && item.key === key) return true
  }
  return false
}

/** True when a word of the items has the role. */
export function says(items: readonly Item[], role: Role): boolean {
  for (const item of items) if (item.kind === 'word' && item.role === role) return true
  return false
}

/** True when a word of the clause has the role. */
export function clauseSays(pieces: readonly Piece[], role: Role): boolean {
  for (const piece of pieces) if (says(piece.items, role)) return true
  return false
}

/** The last thing compared with in a clause. */
export function lastBasis(pieces: readonly Piece[]): BasisItem | null {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { items } = pieces[at] as Piece
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index] as Item
      if (item.kind === 'basis') return item
    }
  }
  return null
}

function isOf(items: readonly Item[]): boolean {
  const first = items[0]
  if (first?.kind !== 'word' || first.key !== 'trong') return false
  for (const item of items) if (item.kind !== 'word') return false
  return true
}
