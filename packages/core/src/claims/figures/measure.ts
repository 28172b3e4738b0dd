import { compareDecimals } from '../../quantities/index.ts'
import type { Claim, ClaimMeasure } from '../claim.ts'
import type { Cues } from '../subjects/cues-of-number.ts'
import type { Figure } from './figures.ts'
import type { BasisItem, Item } from './items.ts'
import { collectiveNouns, participantNouns } from './units.data.ts'

export interface Measured {
  readonly measure: ClaimMeasure
  readonly direction: Claim['direction']
}

/** What the measure of a number depends on. */
export interface MeasureContext {
  readonly figure: Figure
  readonly cues: Cues
  /** Written for this number: after it, else before it in its clause. */
  readonly basis: BasisItem | null
  /** The figure that this one goes on from: in a list, or before an opened bracket; null at the start of a sentence. */
  readonly before: (Measured & { readonly unitKind: Figure['quantity']['unitKind'] }) | null
  /** 'thấp hơn mục tiêu 6,5%', 'dự toán 6.350 tỷ đồng': the number is the plan itself. */
  readonly isTarget: boolean
  /** 'cùng kỳ đạt …': the number is the base itself. */
  readonly isBase: boolean
  /** In a bracket that opens directly after the figure before. */
  readonly attached: boolean
  /** Nothing but 'và' or a comma stands between this number and the one before. */
  readonly isListed: boolean
  readonly hasPhrase: boolean
  /** The verb of change that follows at once: '11 tỉnh tăng trên 20%'. */
  readonly follows: Measured['direction']
  /** 'giảm cả ba tiêu chí: 762 vụ, 484 người chết': which way the list goes that this number stands in with no word of its own. */
  readonly listed: Measured['direction']
  /** The next number is the change of this one, or what moved before has ended. */
  readonly isChangedNext: boolean
  /** What bare percentages mean hereabouts. */
  readonly topic: 'growth' | 'rate' | null
  /** What 'đạt x%' and 'bằng x%' were last in the sentence: a bare one goes on with it. */
  readonly ratioSpoken: { readonly reach: Ratio | null; readonly equal: Ratio | null; readonly last: Ratio | null }
  /** A plan was named somewhere before. */
  readonly planSpoken: boolean
}

export type Ratio = 'plan_ratio' | 'change_ratio'

const collective = new Set(collectiveNouns)
const participants = new Set(participantNouns)
const changes: ReadonlySet<ClaimMeasure> = new Set<ClaimMeasure>(['change_abs', 'change_pct', 'points'])

/** Says how far something moved, in any unit. */
export const isChange = ({ measure }: Measured): boolean => changes.has(measure) || measure === 'change_ratio'

const at = (measure: ClaimMeasure, direction: Claim['direction'] = null): Measured => ({ measure, direction })

/** The direction of a verb of change; null for anything else. */
export const directionOf = (item: Item | undefined): Measured['direction'] =>
  item?.kind === 'word' && (item.role === 'up' || item.role === 'down' || item.role === 'flat') ? item.role : null

/** Decides what a number states and which way it moves. */
export function measureOf(context: MeasureContext): Measured {
  const { figure, cues } = context
  if (figure.quantity.sign !== null) return signed(context, figure.quantity.sign)
  const goesOnRanking = figure.quantity.over !== null && context.before?.measure === 'rank_or_count_other'
  if (cues.verb === 'rank' || goesOnRanking) return countOfOthers(context) ?? at('rank_or_count_other')
  switch (figure.quantity.unitKind) {
    case 'percent':
      return percentage(context)
    case 'points':
      return points(context)
    case 'times':
      return multiple(context)
    default:
      return amount(context)
  }
}

function signed({ figure, cues }: MeasureContext, sign: '+' | '-'): Measured {
  const written = sign === '+' ? 'up' : 'down'
  const direction = cues.direction === null || cues.direction === 'flat' ? written : cues.direction
  if (figure.quantity.unitKind === 'points') return at('points', direction)
  return at(figure.quantity.unitKind === 'percent' ? 'change_pct' : 'change_abs', direction)
}

function percentage(context: MeasureContext): Measured {
  const { cues, basis, before } = context
  if (cues.verb === 'share' || cues.verb === 'contribute') return at('share')
  if (cues.verb === 'exceed') return at('change_pct', 'up')
  if (context.isTarget) return targetOf(context)
  if (context.isBase && before?.measure === 'points') return at('share')
  if (isMoving(cues)) return cues.isOfMeasure ? ofMeasure(cues, before) : at('change_pct', cues.direction)
  if (basis?.basis.is === 'plan') return at('plan_ratio')
  if (cues.growth) return at('change_pct', cues.direction ?? 'up')
  if (basis !== null && basis.compared && (cues.verb === 'equal' || cues.verb === 'reach')) return compared(context)
  if (basis !== null && cues.verb === 'equal') return compared(context)
  if (context.attached && before !== null && restates(cues, before) && !isCountedChange(before))
    return goesOnWithPlan(context) ? at('plan_ratio') : insideBracket(before, context.hasPhrase)
  if (cues.rate) return at('share')
  if (context.isListed && before?.unitKind === 'percent')
    return before.measure === 'change_ratio' ? compared(context) : at(before.measure, before.direction)
  return bare(context)
}

/** 'thấp hơn mục tiêu 6,5%' is of the kind that was measured; the target of what was measured against a target is a share. */
function targetOf({ before, attached, topic }: MeasureContext): Measured {
  if (before?.unitKind !== 'percent') return at('share')
  return attached && topic !== 'growth' ? at('share') : at(before.measure, before.direction)
}

/** 'cao hơn tỷ trọng 27,4%', 'thấp hơn mức tăng 6,7%': the number is what the other is compared with. */
const ofMeasure = (cues: Cues, before: MeasureContext['before']): Measured => {
  if (cues.growth || (before?.measure === 'change_pct' && !cues.rate)) return at('change_pct', 'up')
  return at('share')
}

/** A verb of change governs the number: none of 'lên', 'còn', 'đạt' comes between, or only after 'tăng trưởng'. */
const isMoving = (cues: Cues): boolean => cues.verb === 'up' || cues.verb === 'down' || cues.verb === 'flat'

/** Nothing stands before the number in its bracket, or 'tương ứng' after a change. */
const restates = (cues: Cues, before: Measured): boolean =>
  cues.verb === null || (cues.verb === 'equivalent' && changes.has(before.measure))

/** '(9,21%)' after a change says the same change; after a level, a share; '(nữ 62,3%)' after points are rates again. */
function insideBracket(before: Measured, hasPhrase: boolean): Measured {
  if (before.measure === 'points' && hasPhrase) return at('share')
  return changes.has(before.measure) ? at('change_pct', before.direction) : at('share')
}

/** 'bằng 98,5% so với cùng kỳ': which way it moved follows from 100. */
function compared({ figure }: MeasureContext): Measured {
  const order = compareDecimals(figure.quantity.value, figure.quantity.unitKind === 'times' ? '1' : '100')
  return at('change_ratio', order > 0 ? 'up' : order < 0 ? 'down' : 'flat')
}

/** A percentage with nothing said of what it is. */
function bare(context: MeasureContext): Measured {
  const { cues, before, hasPhrase, topic, ratioSpoken } = context
  if (cues.verb === null && cues.stock && hasPhrase) return at('share')
  if (cues.verb === null && before?.measure === 'change_pct' && topic !== 'rate')
    return at('change_pct', before.direction)
  if (cues.verb === null && goesOnWithPlan(context)) return at('plan_ratio')
  if (isOfWhole(context)) return at('share')
  const isReached = cues.verb === 'reach' || cues.verb === 'equal'
  const spoken =
    cues.verb === 'equal' ? (ratioSpoken.equal ?? ratioSpoken.reach) : (ratioSpoken.reach ?? ratioSpoken.equal)
  const goesOnEqual = cues.verb === 'equal' && ratioSpoken.equal === 'change_ratio'
  if (isReached && spoken === 'change_ratio' && (!hasPhrase || goesOnEqual)) return compared(context)
  if (isReached && !hasPhrase && (spoken === 'plan_ratio' || isOfPlan(context))) return at('plan_ratio')
  if (topic === 'growth') return at('change_pct', 'up')
  if (isCountedChange(before) && cues.verb === null) return at('change_pct', before.direction)
  return at('share')
}

/** 'bằng 274% dự toán; Cà Mau 174 tỷ đồng (200,1%)', 'đạt 93% kế hoạch, riêng vốn trong nước 97%'. */
function goesOnWithPlan({ before, hasPhrase, topic, ratioSpoken }: MeasureContext): boolean {
  if (topic === 'rate') return false
  const isAmount = before?.measure === 'level' && (before.unitKind === 'money' || before.unitKind === 'measure')
  return before?.measure === 'plan_ratio' || (isAmount && !hasPhrase && ratioSpoken.last === 'plan_ratio')
}

const wholes = new Set(['tổng', 'số', 'dân', 'lực', 'diện'])

/** 'bằng 1,5% tổng dư nợ': the whole stands after the percentage. */
function isOfWhole({ figure, cues }: MeasureContext): boolean {
  const [whole] = figure.tail
  return cues.verb === 'equal' && whole?.kind === 'word' && wholes.has(whole.key) && whole.role !== 'plan'
}

/** 'Có 8 nhóm tăng giá: giao thông (3,1%)'. */
const isCountedChange = (before: MeasureContext['before']): before is NonNullable<MeasureContext['before']> =>
  before?.measure === 'rank_or_count_other' && before.direction !== null

/** 'đạt 75%' after an amount is of its plan; after a count only when plans are spoken of, else it is a part of the whole. */
function isOfPlan({ before, planSpoken }: MeasureContext): boolean {
  if (before?.measure !== 'level') return false
  return planSpoken || before.unitKind !== 'count'
}

function points({ cues, before, attached, isListed }: MeasureContext): Measured {
  if (cues.verb === 'contribute') return at('points')
  if (cues.verb === 'exceed') return at('points', 'up')
  if (cues.direction !== null) return at('points', cues.direction)
  const goesOn = before !== null && (attached || isListed || cues.verb === 'equivalent')
  return at('points', goesOn ? before.direction : null)
}

function multiple(context: MeasureContext): Measured {
  const { cues, basis, figure } = context
  if (cues.verb === 'multiply') return at('change_ratio', cues.direction ?? 'up')
  if (isMoving(cues)) return at('change_ratio', cues.direction)
  if (basis !== null && basis.basis.is === 'plan')
    return at('change_ratio', compareDecimals(figure.quantity.value, '1') < 0 ? 'down' : 'up')
  if (basis !== null || cues.verb === 'equal') return compared(context)
  return at('level')
}

function amount(context: MeasureContext): Measured {
  const { figure, cues, before, basis } = context
  if (context.isTarget || (context.isBase && !isMoving(cues))) return at('level')
  if (figure.quantity.over !== null && !collective.has(figure.quantity.noun)) return at('level')
  const others = countOfOthers(context)
  if (others !== null) return others
  if (context.listed !== null && figure.quantity.unitKind === 'count') return at('change_abs', context.listed)
  if (isMoving(cues)) return moved(context)
  if (cues.verb === 'exceed' && basis !== null && basis.compared) return at('change_abs', 'up')
  const wasChange = before !== null && changes.has(before.measure)
  if (wasChange && !context.hasPhrase && (cues.verb === 'equivalent' || cues.verb === 'equal'))
    return at('change_abs', before.direction)
  if (wasChange && context.attached && !context.hasPhrase) return at('change_abs', before.direction)
  const isCounted = figure.quantity.unitKind === 'count'
  const goesOn = before?.measure === 'change_abs' && before.unitKind === 'count'
  if (context.isListed && isCounted && goesOn && !context.isChangedNext) return at('change_abs', before.direction)
  return at('level')
}

/** 'tăng 1,5 so với cùng kỳ' has lost its per cent sign. */
function moved({ figure, cues, basis, before }: MeasureContext): Measured {
  const isBare = figure.quantity.unitKind === 'none' && figure.quantity.scale === 0
  const isRatio = isBare && (figure.quantity.value.includes('.') || before?.unitKind === 'percent') && basis !== null
  return at(isRatio ? 'change_pct' : 'change_abs', cues.direction)
}

/** Members of a fixed set that rose or fell, 'cả 3 tiêu chí', participants. */
function countOfOthers(context: MeasureContext): Measured | null {
  const { figure, cues } = context
  const { noun, over } = figure.quantity
  if (participants.has(noun) && !isMoving(cues)) return at('rank_or_count_other')
  if (!collective.has(noun)) return null
  const after = figure.tail.find((item) => directionOf(item) !== null)
  const direction =
    directionOf(after) ??
    context.follows ??
    (figure.tail.some((item) => item.kind === 'word' && item.key === 'ổn') ? 'flat' : null)
  if (direction !== null) return at('rank_or_count_other', direction)
  if (cues.all || cues.at) return at('rank_or_count_other', cues.direction)
  if (cues.of) return at('rank_or_count_other')
  return over === null ? null : at('rank_or_count_other', cues.direction)
}
