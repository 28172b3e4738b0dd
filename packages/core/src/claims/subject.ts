import type { Span } from '../findings/index.ts'
import type { UnitCode } from '../quantities/index.ts'
import type { Phrase } from './indicator-phrase.ts'
import type { Quantity } from './items.ts'
import { isChange, type Measured } from './measure.ts'

/** What is measured, and which claims speak of the same. */
export interface Subject extends Span {
  readonly group: number
  /** Unit of the figure that named it; null when a ratio named it. */
  readonly unit: UnitCode | null
  /** The sentence that named it. */
  readonly sentence: number
}

/** What the reader remembers of what was measured before. */
export interface SubjectMemory {
  /** The last figure's. */
  readonly last: Subject | null
  /** By unit, within the paragraph. */
  readonly byUnit: ReadonlyMap<UnitCode, Subject>
  /** Before the colon or bracket of the sentence. */
  readonly topic: Span | null
  readonly sentence: number
}

export interface SubjectChoice {
  readonly quantity: Quantity
  readonly measured: Measured
  /** Phrases before the number, after it, and after 'về'. */
  readonly before: Phrase | null
  readonly after: Span | null
  readonly respect: Span | null
  /** Phrase after the number that follows at once: '04 vụ 34 đối tượng đánh bạc'. */
  readonly shared: Span | null
  /** The figure stands first in its sentence, or its head has the topic. */
  readonly opens: boolean
  /** 'với' stands before the number: it goes on with what was said last. */
  readonly joinsWith: boolean
  /** Nothing but the number begins a part of the sentence: '; 98,7% hộ có điện'. */
  readonly beginsPart: boolean
  /** 'cho' stands before the number: 'giải quyết việc làm cho 12.400 người'. */
  readonly joinsFor: boolean
}

/** A phrase of its own, or the subject that an elided one repeats. */
export type Chosen = { readonly own: Span } | { readonly repeated: Subject }

/**
 * The indicator of a number: 'về …' after it, for counts the counted noun with what follows, else the phrase before it; when all
 * are left out, the topic, the last figure of that unit in the paragraph, the last figure, the unit's noun.
 */
export function chooseSubject(choice: SubjectChoice, memory: SubjectMemory): Chosen | null {
  const own = ownPhrase(choice, memory)
  if (own !== null) return { own }
  const repeated = repeatedSubject(choice, memory)
  if (repeated !== null) return repeated
  const { after, quantity } = choice
  return after !== null ? { own: after } : quantity.unitAt === null ? null : { own: quantity.unitAt }
}

function ownPhrase(
  { quantity, measured, before, after, respect, shared, joinsFor }: SubjectChoice,
  memory: SubjectMemory,
): Span | null {
  const isCount = quantity.unitKind === 'count'
  if (respect !== null && isChange(measured)) return respect
  if (isCount && joinsFor && before !== null) return before
  if (isCount && quantity.unitAt !== null && after !== null) return { start: quantity.unitAt.start, end: after.end }
  if (isCount && shared !== null) return shared
  const isNamedBefore = memory.topic !== null || memory.last?.sentence === memory.sentence
  if (before !== null && !(before.generic && isNamedBefore)) return before
  const isAmount = quantity.unitKind === 'money' || quantity.unitKind === 'measure'
  return isAmount && measured.measure === 'level' ? after : null
}

function repeatedSubject(
  { quantity, measured, after, opens, joinsWith, beginsPart }: SubjectChoice,
  memory: SubjectMemory,
): Chosen | null {
  if (opens && memory.topic !== null) return { own: memory.topic }
  const isRatio = quantity.unitKind === 'percent' || quantity.unitKind === 'points' || quantity.unitKind === 'times'
  if (measured.measure === 'rank_or_count_other' && quantity.unitKind === 'none' && memory.last !== null)
    return { repeated: memory.last }
  const isOpen =
    memory.last !== null && memory.last.unit === null && !opens && (quantity.unitKind !== 'count' || joinsWith)
  if (!isRatio && isOpen && memory.last !== null) return { repeated: memory.last }
  const sameUnit = quantity.unit === null || isRatio ? undefined : memory.byUnit.get(quantity.unit)
  const isNear =
    sameUnit?.sentence === memory.sentence || memory.last?.sentence !== memory.sentence || quantity.unitKind === 'count'
  if (sameUnit !== undefined && !isNear && memory.last !== null) return { repeated: memory.last }
  const isLatest = isChange(measured) || quantity.unitKind !== 'count' || sameUnit?.group === memory.last?.group
  if (sameUnit !== undefined && isLatest) return { repeated: sameUnit }
  const isNearChange = isChange(measured) && memory.last?.sentence === memory.sentence
  if (quantity.unitKind === 'count' && !isNearChange) return null
  if (isRatio && (opens || beginsPart) && measured.measure === 'share' && after !== null) return { own: after }
  return memory.last === null ? null : { repeated: memory.last }
}
