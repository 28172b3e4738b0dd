import type { FigureContext } from '../reading/figure-context.ts'
import type { Memory } from '../reading/memory.ts'
import type { Cues } from '../subjects/cues-of-number.ts'
import type { Head } from '../subjects/head.ts'
import type { Item, Quantity } from './items.ts'
import { countedNounIn, isCountNoun, lastNounIn } from './unit-after-number.ts'

/** The quantity with a unit from its surroundings; null for a number that nothing marks as a claim. */
export function quantityInContext(memory: Memory, context: FigureContext): Quantity | null {
  const { figure, cues } = context
  const { quantity } = figure
  if (quantity.noun === 'lượt' && isPlainWord(figure.tail[0])) return { ...quantity, unit: 'lượt' }
  if (visitNouns.has(quantity.noun)) return { ...quantity, unit: unitOfVisits(memory, context) }
  if (cues.verb === 'rank' && quantity.over !== null && quantity.unitKind === 'count')
    return { ...quantity, unit: 'hạng' }
  if (quantity.unitKind !== 'none') return quantity
  if (memory.header !== null && quantity.scale === 0 && cues.verb !== 'rank') return { ...quantity, ...memory.header }
  const named = cues.verb === 'rank' ? null : countedByTail(memory, context)
  if (named !== null) return named
  const goesOnRanking = quantity.over !== null && memory.before?.measure === 'rank_or_count_other'
  if (cues.verb === 'rank' || goesOnRanking) return { ...quantity, unit: 'hạng' }
  const counted = countedByPhrase(memory, context)
  if (quantity.over !== null) {
    return context.attached || counted !== null ? { ...quantity, unit: counted, unitKind: 'count' } : null
  }
  const changed = unitOfChanged(memory, context)
  if (changed !== null) return changed
  const elided = elidedUnit(memory, context)
  if (!isMarked(context) && elided === null) return null
  if (lostPercent(memory, cues, quantity))
    return { ...quantity, unit: 'percent', unitKind: cues.verb === 'share' ? 'percent' : quantity.unitKind }
  const unit = counted ?? elided
  return unit === null ? quantity : { ...quantity, unit, unitKind: 'count' }
}

/** '41.775 người (tăng 1.147)': a change in a bracket is in the unit of what changed. */
function unitOfChanged({ beforeFigure, before }: Memory, { figure, cues, attached }: FigureContext): Quantity | null {
  const { quantity } = figure
  const isBare = quantity.scale === 0 && quantity.over === null && !quantity.value.includes('.')
  const isChange = cues.verb === 'up' || cues.verb === 'down'
  const changed = beforeFigure?.quantity
  if (!attached || !isBare || !isChange || before?.measure !== 'level' || changed === undefined) return null
  const { scale, unit, unitKind, noun } = changed
  return unitKind === 'none' ? null : { ...quantity, scale, unit, unitKind, noun }
}

/** 'lượt' by itself is of visitors, unless what was done says that it is not: 'khám bệnh cho 1,4 triệu lượt người'. */
const visitNouns = new Set(['lượt', 'lượt người'])
const treating = new Set(['khám', 'chữa', 'trị', 'tiêm', 'truy'])
const ofPatients = /khám|chữa|điều trị|tiêm|truy cập/iu

/** '25.000 lượt người …, nội trú 5.000 lượt': what goes on counts the same. */
function unitOfVisits(memory: Memory, context: FigureContext): Quantity['unit'] {
  const { unit, noun } = context.figure.quantity
  const before = memory.before?.unit ?? null
  if (before !== null && visitNouns.has(before)) return before
  return isOfPatients(memory, context) ? noun : unit
}

function isOfPatients({ last, text }: Memory, { head, phrase }: FigureContext): boolean {
  const says = head.pieces.some(({ items }) => items.some((item) => item.kind === 'word' && treating.has(item.key)))
  return says || (phrase === null && last !== null && ofPatients.test(text.slice(last.start, last.end)))
}

/** 'lượt góp vốn' counts no visits. */
const isPlainWord = (item: Item | undefined): boolean => item?.kind === 'word' && item.role === null

/** A noun that no table knows, directly after the number: '35 vỏ bao'. */
function countedByTail(memory: Memory, { figure }: FigureContext): Quantity | null {
  const { quantity, tail } = figure
  const named = tail[0]
  if (named?.kind !== 'word' || named.role !== null || quantity.over !== null || quantity.sign !== null) return null
  const { start, end } = named
  const noun = memory.text.slice(start, end)
  return { ...quantity, unit: noun.toLowerCase(), unitKind: 'count', noun, unitAt: { start, end }, until: end }
}

/** 'số người chết không thay đổi (9/9)'. */
function countedByPhrase(memory: Memory, { figure, head, phrase }: FigureContext): Quantity['unit'] {
  const named = phrase ?? (head.opened > 0 ? memory.topic : null)
  const counted = named === null ? null : countedNounIn(memory.text.slice(named.start, named.end))
  return counted ?? countedBeforePair(memory, figure, head)
}

/** 'không xảy ra vụ nào (0/0)', 'không có người chết (0/2)'. */
function countedBeforePair({ text }: Memory, { quantity }: FigureContext['figure'], head: Head): Quantity['unit'] {
  const said = head.topic.at(-1)?.items ?? []
  const first = said.at(0)
  const last = said.at(-1)
  const isPair = quantity.over !== null && head.opened > 0 && first !== undefined && last !== undefined
  return isPair ? lastNounIn(text.slice(first.start, last.end)) : null
}

/**
 * 'trong đó xe xuất 320', 'từ 198 xuống 164', 'con số ấy là 458': the unit of the count that the sentence goes on with. 'mũi 2' is a
 * name.
 */
function elidedUnit({ before, last, text }: Memory, { figure, cues, phrase }: FigureContext): Quantity['unit'] {
  const { quantity, tail } = figure
  const closes = tail.length === 0 && (quantity.scale > 0 || !quantity.value.includes('.'))
  const isListed = before?.measure === 'level' || (before?.measure === 'change_abs' && quantity.scale > 0)
  if (!closes || before === null || !isListed || before.unitKind !== 'count') return null
  if (phrase !== null && isCountNoun(text.slice(phrase.start, phrase.end))) return null
  const goesOn = phrase !== null || cues.verb === 'become' || cues.is
  return goesOn ? (phrase === null ? (last?.unit ?? null) : before.unit) : null
}

/** A verb, looseness, sign or scale says that a bare number is an amount. */
function isMarked({ figure, cues, isListed }: FigureContext): boolean {
  const { scale, sign } = figure.quantity
  return isListed || cues.verb !== null || cues.direction !== null || cues.approx !== null || scale > 0 || sign !== null
}

/** 'tăng 1,5 so với cùng kỳ' among percentages. */
function lostPercent(memory: Memory, cues: Cues, quantity: Quantity): boolean {
  if (quantity.scale !== 0 || quantity.over !== null) return false
  if (cues.verb === 'share') return quantity.value.length < 6
  const isChange = cues.direction !== null
  return isChange && (quantity.value.includes('.') || memory.before?.unitKind === 'percent')
}
