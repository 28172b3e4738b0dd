import type { Role } from './cues.data.ts'

/*
 * Groups of roles that the rules ask for. Each group has a bit, and every item carries the bits of the groups that its role is in
 * (`Item.as`): one look answers for any of them, and the bits of a whole clause together say whether a word of it is worth looking for.
 */
const bitsOfRoles = new Map<Role, number>()
let bits = 0

function nextBit(): number {
  if (bits === 31) throw new RangeError('a number holds 31 groups')
  return 1 << bits++
}

function group(...roles: readonly Role[]): number {
  const bit = nextBit()
  for (const role of roles) bitsOfRoles.set(role, (bitsOfRoles.get(role) ?? 0) | bit)
  return bit
}

/** The bits of the groups that a role is in. */
export const groupsOf = (role: Role | null): number => (role === null ? 0 : (bitsOfRoles.get(role) ?? 0))

const firm = ['up', 'down', 'flat', 'reach', 'multiply', 'share', 'contribute', 'exceed', 'equivalent'] as const
const weak = ['become', 'equal', 'rank'] as const
const meaningless = [
  'light',
  'adverb',
  'foremost',
  'takes',
  'gain',
  'lack',
  'place',
  'connective',
  'source',
  'anaphor',
  'preposition',
  'and',
  'but',
  'part',
  'for',
  'with',
  'of',
  'each',
  'estimate',
  'about',
  'compare',
  'cause',
  'target',
] as const
const loose = ['about', 'over', 'under', 'estimate'] as const

/** Verbs that act wherever they stand, and those that act only in the run of cues before the number. */
export const firmVerbs: number = group(...firm)
export const weakVerbs: number = group(...weak)
/** Words for how nearly a number holds, and those for which way it moved. */
export const looseness: number = group(...loose)
export const directions: number = group('up', 'down', 'flat')
/** They move only what is compared with something: 'thêm', 'thiếu'. */
export const shifts: number = group('gain', 'lack')
/** They may stand between a verb and its number. */
export const running: number = group(
  ...firm,
  ...weak,
  ...loose,
  'adverb',
  'foremost',
  'takes',
  'gain',
  'lack',
  'light',
  'each',
  'preposition',
  'target',
)
/** They part a clause. */
export const joints: number = group('and', 'but', 'part', 'cause', 'for', 'with')
/** Between the numbers of a list. */
export const joining: number = group('and', 'about', 'over', 'under')
/** Words that begin the part of the next figure. */
export const opening: number = group(
  'reach',
  'multiply',
  'share',
  'contribute',
  'exceed',
  'equivalent',
  'each',
  'rank',
  'estimate',
  'and',
  'but',
  'part',
  'cause',
  'for',
  'with',
  'compare',
)
/** Words that do so only directly before the number: 'bằng hình thức trực tuyến', 'ngoài khu công nghiệp' go on. */
export const weaklyOpening: number = group('equal', 'become', 'about', 'over', 'under')
/** They carry no meaning in a phrase. Weak cue words do away from a number. */
export const empty: number = group(...meaningless)
/** They name nothing by themselves. */
export const generic: number = group('generic', 'plan', 'assigner', ...meaningless)
/** A phrase that one of these opens is an adverbial: 'nhờ thời tiết thuận'. */
export const adverbial: number = group('preposition', 'connective', 'cause', 'source')
/** 'còn bưu chính', 'trên tổng số': no part of a name at its beginning. */
export const leadingCues: number = group('become', 'equal', 'over', 'under')
/** At these a phrase after a number ends. */
export const ending: number = group('preposition', 'of', 'compare', 'up', 'down', 'flat', 'source', 'plan', 'anaphor')
/** They say whose plan it is, and that it is set. */
export const setting: number = group('plan', 'assigner', 'place', 'target')
/** They say that something is so: 'vẫn còn', 'có'. */
export const predicating: number = group('adverb', 'become', 'light', 'lack', 'gain')
/** They make a period behind them one that is compared with. */
export const comparing: number = group('up', 'down', 'over')
/** They make a plan behind them one that is compared with. */
export const planVerbs: number = group('exceed', 'reach', 'equal')
/** What a class by size does: 'nhóm quy mô vốn từ 0 - 10 tỷ đồng chiếm …'. */
export const classVerbs: number = group('share', 'up', 'down', 'reach', 'light')
/** Asked for alone, of a whole clause. */
export const each: number = group('each')
export const growth: number = group('growth')
export const rate: number = group('rate')
export const stock: number = group('stock')
export const targetOrPlan: number = group('target', 'plan')
export const dealt: number = group('dealt')
export const compare: number = group('compare')
/** Items that are no words. */
export const isBasis: number = nextBit()
export const endsSentences: number = nextBit()
