import type { BasisItem, Item, WordItem } from '../figures/items.ts'
import type { Role } from '../words/cues.data.ts'
import {
  directions,
  each,
  groupsOf,
  growth,
  looseness,
  rate,
  shifts,
  stock,
  targetOrPlan,
} from '../words/role-groups.ts'
import type { Piece } from './head.ts'
import { clauseSays, hasKey, lastBasis, lastRole, lastVerb, runStart, says } from './verbs.ts'

const nothing: readonly never[] = []

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
    verb?.kind === 'word' && verb.role === 'equivalent' && before !== undefined && (before.as & directions) !== 0
  return isDealt ? at - 1 : at
}

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
    each: clauseSays(pieces, each) || ((groupsOf(acting) & directions) !== 0 && hasKey(items, run, 'tương')),
    all: hasKey(items, 0, 'cả') || hasKey(items, 0, 'tất'),
    from: lastKey === 'từ',
    is: hasKey(items, run, 'là') || hasKey(items, run, 'được'),
    at: lastKey === 'ở' || lastKey === 'tại',
    basis: lastBasis(pieces),
    of: isOf(items),
    isOfMeasure: verb !== -1 && comparesWith(items, verb, isMeasureNoun),
    isOfThing: verb !== -1 && comparesWith(items, verb, isThing),
    growth: clauseSays(pieces, growth),
    rate: clauseSays(pieces, rate),
    stock: clauseSays(pieces, stock),
    target: says(items, targetOrPlan),
  }
}

function isOf(items: readonly Item[]): boolean {
  const first = items[0]
  if (first?.kind !== 'word' || first.key !== 'trong') return false
  for (const item of items) if (item.kind !== 'word') return false
  return true
}
