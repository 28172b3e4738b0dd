import type { Span } from '../../findings/index.ts'
import type { Item } from '../figures/items.ts'
import { directionOf } from '../figures/measure.ts'
import { adverbial, predicating, setting } from '../words/role-groups.ts'
import type { Piece } from './head.ts'
import { isNaming, longest, spanOf, trim } from './naming-words.ts'
import { isVerb, runStart } from './verbs.ts'

const widest: Readonly<Partial<Record<Piece['joint'], number>>> = { comma: 6, dash: 5, and: 8, for: 8 }
/** 'tỷ lệ', 'mức tăng' by themselves leave open of what. */
const isBareRate = (items: readonly Item[]): boolean => {
  const [only, ...others] = items
  if (only?.kind !== 'word' || others.length > 0) return false
  return only.role === 'growth' || (only.role === 'rate' && only.words <= 2)
}

/** A phrase that names what is measured; `parts` are its members when it lists several ('Xin-ga-po, Thái Lan'). */
export interface Phrase extends Span {
  readonly parts: readonly Span[]
  /** True when it says only 'chỉ số', 'giá trị': what is meant stands elsewhere. */
  readonly generic: boolean
  /** 'Chỉ tiêu HĐND tỉnh giao': generic, and of a plan's body; 'Mục tiêu': of a plan alone. */
  readonly ofPlan: 'body' | 'plan' | null
  /** 'đã xử lý', 'phạt': it says only what is done with things. */
  readonly deed: boolean
  /**
   * 'toàn tỉnh Bình Phước xảy ra', 'Bình Thuận đón': it says only where; `place` with the word for the kind of place. 'Ngành y tế phát
   * hiện': `agent`, who took in what is counted.
   */
  readonly where: 'place' | 'actor' | 'agent' | null
  /** 'TP.HCM nhiều nhất', 'kế đến tiểu học': whose figure it is. */
  readonly foremost: boolean
  /** 'các khu vực ấy': named before. */
  readonly anaphoric: boolean
  /** 'Tại các điểm nóng, …': an adverbial that opens the sentence. */
  readonly aside: boolean
  /** 'ngành vẫn còn nhiều khó khăn': a clause with a verb, and no name. */
  readonly clause: boolean
}

/** The phrase before the number in the pieces of its clause; null when there is none. `opens`: no figure of the sentence stands before it. */
export function phraseBefore(pieces: readonly Piece[], isEach: boolean, opens: boolean): Phrase | null {
  let at = pieces.length - 1
  let items = growthOf(pieces[at]) ?? subjectOf(pieces[at])
  while (items.length === 0 && at > 0 && leansBack(pieces, at, opens || isEach)) items = subjectOf(pieces[--at])
  if (items.length === 0) return null
  const parts = [spanOf(items)]
  const foremost = pieces[at]?.items.some(isForemost) === true
  for (let left = foremost ? 0 : membersBefore(pieces, at, isEach); left > 0; left--)
    parts.unshift(spanOf(trim(pieces[--at]?.items ?? [])))
  const start = parts[0]?.start ?? 0
  const end = parts.at(-1)?.end ?? start
  const generic = parts.length === 1 && (isBareRate(items) || !items.some(isNaming))
  const anaphoric = isAnaphoric(items)
  if (anaphoric) parts.splice(0, parts.length - 1)
  return {
    start,
    end,
    parts,
    generic,
    ofPlan: generic ? ofPlan(items) : null,
    deed: isDeed(items),
    where: parts.length === 1 ? (whereOf(items, pieces[at]) ?? giverOf(items, pieces, at)) : null,
    foremost,
    anaphoric,
    aside: at < pieces.length - 1 && isAdverbial(pieces[at] as Piece),
    clause: items.some(isPredicate),
  }
}

/** Who sets a plan, or 'mục tiêu', 'kế hoạch' with nothing of what is planned. */
function ofPlan(items: readonly Item[]): Phrase['ofPlan'] {
  if (items.some((item) => item.kind === 'word' && item.by !== null)) return 'body'
  return items.some((item) => item.kind === 'word' && item.role === 'plan' && item.words <= 2) ? 'plan' : null
}

const isPredicate = (item: Item): boolean => (item.as & predicating) !== 0

const isForemost = (item: Item): boolean => item.kind === 'word' && item.role === 'foremost'

const pointing = new Set(['ấy', 'này', 'đó', 'trên', 'kia'])
const plurals = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'cả'])

/** 'các khu vực ấy', 'ba nhóm trên'. */
function isAnaphoric(items: readonly Item[]): boolean {
  const first = items[0]
  const last = items.at(-1)
  return first?.kind === 'word' && last?.kind === 'word' && plurals.has(first.key) && pointing.has(last.key)
}

/** 'tịch thu', 'Trung ương đã hỗ trợ'. */
const isDeed = (items: readonly Item[]): boolean => {
  const [first] = items
  const from = first?.kind === 'word' && first.role === 'assigner' ? 1 : 0
  const verbs = items.slice(from)
  return verbs.length > 0 && verbs.every((item, at) => isDone(item) || (at === 0 && from === 1 && isLight(item)))
}

const isDone = (item: Item): boolean => item.kind === 'word' && item.role === 'dealt'
const isLight = (item: Item): boolean => item.kind === 'word' && item.role === 'light'

/** A name in capitals alone, behind the word for a kind of place or before a verb like 'đón', 'ghi nhận'. */
function whereOf(items: readonly Item[], piece: Piece | undefined): Phrase['where'] {
  const isName = items.every((item) => (item.kind === 'word' ? item.role === null && item.capital : isTightMark(item)))
  const first = piece?.items.indexOf(items[0] as Item) ?? -1
  if (piece === undefined || first === -1) return null
  const lead = piece.items[first - 1]
  let at = first + items.length
  while (isLoose(piece.items[at])) at++
  const verb = piece.items[at]
  if (verb?.kind !== 'word') return null
  if (verb.role === 'takes' && (isName || isAgent(items))) return 'agent'
  if (!isName || verb.role !== 'light' || verb.key === 'là') return null
  return lead?.kind === 'word' && lead.role === 'place' ? 'place' : 'actor'
}

const givers = new Set(['ngân', 'quỹ', 'hội', 'kho'])

/** 'Ngân hàng Chính sách xã hội cho 28.700 hộ vay': who lends or gives. */
function giverOf(items: readonly Item[], pieces: readonly Piece[], at: number): Phrase['where'] {
  const [first] = items
  const isGiver = first?.kind === 'word' && first.capital && givers.has(first.key)
  return isGiver && pieces[at + 1]?.joint === 'for' ? 'agent' : null
}

/** First words of those who act: 'ngành y tế', 'đội tuyển', 'trung tâm'. */
const agents = new Set([
  'ngành',
  'trung',
  'lực',
  'cơ',
  'đội',
  'đơn',
  'công',
  'cảnh',
  'hải',
  'bộ',
  'sở',
  'cục',
  'chi',
  'ban',
  'hội',
  'quỹ',
  'tổng',
  'bệnh',
  'trường',
  'đoàn',
  'ngân',
  'kho',
  'liên',
  'phòng',
  'các',
])
const isAgent = (items: readonly Item[]): boolean => {
  const [first] = items
  return first?.kind === 'word' && agents.has(first.key)
}

/** 'ước đón', 'hiện có': says nothing of what is done. */
const isLoose = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (item.role === 'estimate' || item.role === 'adverb' || item.role === 'about')

const isTightMark = (item: Item): boolean => item.kind === 'mark' && item.tight

/** 'khách Malaysia với 41.150 lượt', 'Số quay trở lại hoạt động, 7.247 doanh nghiệp': the phrase is the piece before. */
function leansBack(pieces: readonly Piece[], at: number, opens: boolean): boolean {
  const joint = pieces[at]?.joint
  if (joint === 'with' || joint === 'for') return true
  const hasBasis = pieces[at]?.items.some((item) => item.kind === 'basis') === true
  if (joint === 'and' && hasBasis) return true
  return joint === 'comma' && (opens || at === 1 || isSource(pieces[at]) || isRanked(pieces, at))
}

/** 'nặng nhất là mầm non, | 918 người'. */
const isRanked = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.items.length === 0 && pieces[at - 1]?.items.some(isForemost) === true

const isSource = (piece: Piece | undefined): boolean =>
  piece?.items.some((item) => item.kind === 'word' && item.role === 'source') === true

/**
 * How many pieces to the left the list goes on of which this piece is the last member: 'Nông, lâm nghiệp và thủy sản'. 'và' joins by
 * itself; commas join only a list that reaches back to where the clause begins, for else they end an earlier clause.
 */
function membersBefore(pieces: readonly Piece[], at: number, isEach: boolean): number {
  let first = at
  while (first > 0 && at - first < longest && isMember(pieces, first, isEach)) first--
  if (isClauseStart(pieces, first)) return at - first
  let kept = at
  while (kept > first && pieces[kept]?.joint !== 'comma') kept--
  return at - kept
}

function isMember(pieces: readonly Piece[], at: number, isEach: boolean): boolean {
  const width = widest[pieces[at]?.joint ?? 'start']
  const left = pieces[at - 1]
  if (width === undefined || left === undefined || isAdverbial(left)) return false
  const named = trim(left.items)
  if (isPlanAlone(left.items)) return false
  const isPlain = named.every((item) => item.kind === 'word' || (item.kind === 'mark' && item.tight))
  if (
    !isPlain ||
    left.items.some((item) => item.kind === 'basis') ||
    left.items.some((item, index) => isVerb(item, index, left.items.length))
  )
    return false
  const words = named.filter((item) => item.kind === 'word').length
  return words > 0 && words <= (isEach ? longest : width)
}

/** 'Kế hoạch năm 2024, …' says whose figure follows, and is no member of a list. */
const isPlanAlone = (items: readonly Item[]): boolean =>
  items.some((item) => item.kind === 'word' && item.role === 'plan') && !items.some(isNaming)

/** Before this piece the clause begins: a strong joint, nothing, or an adverbial that opens the sentence. */
function isClauseStart(pieces: readonly Piece[], at: number): boolean {
  const joint = pieces[at]?.joint
  if (joint !== 'comma' && joint !== 'and' && joint !== 'dash') return true
  const left = pieces[at - 1]
  return (
    left === undefined || left.items.length === 0 || (at === 1 && (isAdverbial(left) || trim(left.items).length === 0))
  )
}

function isAdverbial(piece: Piece): boolean {
  const opens = piece.items[0]
  return opens !== undefined && (opens.as & adverbial) !== 0
}

/** 'Trà Vinh | tăng trưởng', 'Thủ tướng giao tỉnh | tăng trưởng': of a place or a body, growth itself is what is told. */
function growthOf(piece: Piece | undefined): readonly Item[] | null {
  const items = piece?.items ?? none
  const at = items.findIndex(isGrowing)
  if (at === -1) return null
  const before = trim(items, 0, at)
  const isPlace =
    before.length > 1 && before.every((item) => item.kind === 'word' && item.role === null && item.capital)
  const isBodys = before.length === 0 && items.some((item) => item.kind === 'word' && item.by !== null)
  return isPlace || isBodys || isAssigned(before) ? items.slice(at, at + 1) : null
}

const isAssigned = (items: readonly Item[]): boolean =>
  items.length > 0 && items.every((item) => item.kind === 'word' && (item.by !== null || (item.as & setting) !== 0))

/** 'tăng trưởng' by its length among the words that begin with 'tăng'. */
const isGrowing = (item: Item): boolean =>
  item.kind === 'word' && item.role === 'up' && item.key === 'tăng' && item.words === 2 && item.end - item.start === 11

/** The words of a piece that name the subject: before its verb, else after it. */
function subjectOf(piece: Piece | undefined): readonly Item[] {
  const items = piece?.items ?? none
  if (isCondition(items[0])) return none
  const run = runStart(items)
  const verb = firstVerb(items, run)
  const until = beforeAssigner(items, verb === -1 ? run : Math.min(verb, run))
  const before = trim(items, Math.max(afterAssigned(items, until), afterForemost(items, until)), until)
  if (before.length > 0) return before
  const after = verb === -1 ? none : afterVerb(items, verb, run)
  if (after.length > 0) return after
  const growth = items.findIndex((item) => item.kind === 'word' && item.role === 'growth')
  return growth === -1 ? none : trim(items, growth, growth + 1)
}

/** 'dự toán HĐND tỉnh giao | thu ngân sách': what a plan is of follows the verb of setting, where something does. */
function afterAssigned(items: readonly Item[], until: number): number {
  const first = items[0]
  if (first?.kind !== 'word' || first.role !== 'plan') return 0
  let at = 1
  while (at < until && isSetting(items[at] as Item)) at++
  const verb = items[at - 1]
  const isSet = verb?.kind === 'word' && verb.role === 'target'
  return isSet && items.slice(at, until).some(isNaming) ? at : 0
}

/** 'thiệt hại nặng nhất là | các xã ven sông': the name stands after 'là', where something does. */
function afterForemost(items: readonly Item[], until: number): number {
  for (let at = 1; at < until - 1; at++) {
    const is = items[at] as Item
    if (is.kind === 'word' && is.key === 'là' && isForemost(items[at - 1] as Item)) return at + 1
  }
  return 0
}

/** 'Dự toán thu năm 2021 | Trung ương giao': who sets the plan is no part of its name. */
function beforeAssigner(items: readonly Item[], until: number): number {
  const verb = items[until]
  if (verb?.kind !== 'word' || verb.role !== 'target') return until
  let end = until
  while (end > 0 && isBody(items[end - 1] as Item)) end--
  return end
}

const isBody = (item: Item): boolean => item.kind === 'word' && (item.role === 'assigner' || item.role === 'place')

const isSetting = (item: Item): boolean => item.kind === 'period' || (item.as & setting) !== 0

/** 'tăng giá điện 5%' names nothing after its verb of change unless it goes on with 'lên', 'còn'. */
function afterVerb(items: readonly Item[], verb: number, run: number): readonly Item[] {
  const isSilent = directionOf(items[verb]) !== null && !becomes(items, run)
  return isSilent ? none : trim(items, verb + 1, Math.max(verb + 1, run))
}

const none: readonly never[] = []

function firstVerb(items: readonly Item[], run: number): number {
  for (let at = 0; at < items.length; at++) if (isVerb(items[at] as Item, at, run)) return at
  return -1
}

function becomes(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item
    if (item.kind === 'word' && item.role === 'become') return true
  }
  return false
}

/** 'nếu loại trừ yếu tố giá thì tăng 8,53%'. */
const isCondition = (item: Item | undefined): boolean => item?.kind === 'word' && item.key === 'nếu'
const standing = new Set(['ở', 'tại'])

/** 'Gỗ tăng mạnh ở Quảng Ngãi (140 nghìn m3)': behind what moved, the place before the bracket is the one that is told of. */
function memberPlace(items: readonly Item[]): Phrase | null {
  const at = items.findLastIndex((item) => item.kind === 'word' && standing.has(item.key))
  const name = at === -1 ? none : items.slice(at + 1)
  const isName = name.length > 0 && name.every((item) => (item.kind === 'word' ? item.capital : isTightMark(item)))
  const moved = items.slice(0, Math.max(at, 0)).some((item) => directionOf(item) !== null || isForemost(item))
  return isName && moved ? plainPhrase(name) : null
}

function plainPhrase(items: readonly Item[]): Phrase {
  const span = spanOf(items)
  return {
    ...span,
    parts: [span],
    generic: !items.some(isNaming),
    ofPlan: null,
    deed: isDeed(items),
    where: null,
    foremost: false,
    anaphoric: false,
    aside: false,
    clause: items.some(isPredicate),
  }
}

/** The phrase of a topic before a colon or bracket; 'tăng tỷ lệ chăn nuôi (trên 60%)' has it after its verb. */
export function phraseOfTopic(topic: readonly Piece[]): Phrase | null {
  if (topic.length === 0) return null
  const near = topic.slice(-longest)
  const last = near.at(-1)?.items ?? []
  const member = memberPlace(last)
  if (member !== null) return member
  const verb = last.findIndex((item, index) => isVerb(item, index, last.length))
  const object = verb === 0 ? trim(last.slice(1)) : []
  if (object.length > 0) return plainPhrase(object)
  for (let at = near.length; at > 0; at--) {
    const phrase = phraseBefore(near.slice(0, at), false, true)
    if (phrase !== null) return phrase
  }
  return null
}
