import type { Span } from '../../findings/index.ts'
import type { UnitCode } from '../../quantities/index.ts'
import type { Quantity } from '../figures/items.ts'
import { isChange, type Measured } from '../figures/measure.ts'
import type { Phrase } from './phrase-before.ts'

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
  /** The last and the first of each unit in the paragraph. */
  readonly byUnit: ReadonlyMap<UnitCode, Subject>
  readonly firstByUnit: ReadonlyMap<UnitCode, Subject>
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
  /** '…; toàn vùng 5.292': a place alone before the number, after its parts. */
  readonly whole: Span | null
  /** '(thứ) ba là | Bắc Ninh', '38% là | gọi hỏi thông tin'. */
  readonly identified: Span | null
  /** 'trong KCN' after the number. */
  readonly located: Span | null
  /** In a bracket directly after the figure before, or goes on from its noun with a verb: '5 dự án tăng vốn đạt 104 triệu USD'. */
  readonly leansBack: boolean
  /** Phrase after the number that follows at once: '04 vụ 34 đối tượng đánh bạc'. */
  readonly shared: Span | null
  /** The figure stands first in its sentence, or its head has the topic. */
  readonly opens: boolean
  /** 'với' stands before the number: it goes on with what was said last. */
  readonly joinsWith: boolean
  /** Nothing but the number begins a part of the sentence: '; 98,7% hộ có điện'. */
  readonly beginsPart: boolean
  /** 'chỉ số này tăng ở 61 địa phương': among so many it moved. */
  readonly isAmong: boolean
  /** 'đón 1,9 triệu lượt khách': whoever welcomes them, visitors are counted. */
  readonly welcomes: boolean
  /** Nothing but 'và' or a comma stands between this number and the one before. */
  readonly isListed: boolean
  /** 'đặt mục tiêu đón 5,1 triệu lượt khách'. */
  readonly isGoal: boolean
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
  const { measured } = choice
  const own = ownPhrase(choice, memory)
  if (own !== null) return { own }
  if (choice.identified !== null && !isChange(measured) && choice.before === null) return { own: choice.identified }
  if (choice.leansBack && memory.last !== null) return { repeated: memory.last }
  if (choice.located !== null && choice.quantity.unitKind === 'count') return { own: choice.located }
  if (choice.opens && memory.topic !== null) return { own: memory.topic }
  if (choice.isAmong && measured.measure === 'rank_or_count_other' && memory.last !== null)
    return { repeated: memory.last }
  const repeated = isRatio(choice.quantity) ? ratioSubject(choice, memory) : amountSubject(choice, memory)
  if (repeated !== null) return repeated
  const { after, quantity } = choice
  return after !== null ? { own: after } : quantity.unitAt === null ? null : { own: quantity.unitAt }
}

function ownPhrase(choice: SubjectChoice, memory: SubjectMemory): Span | null {
  const { quantity, measured, before, after, respect, shared } = choice
  if (respect !== null && isChange(measured)) return respect
  const counted = quantity.unitKind === 'count' ? countedPhrase(choice, memory) : null
  if (counted !== null) return counted
  if (shared !== null && quantity.unitKind === 'count') return shared
  const isNamedBefore = memory.topic !== null || memory.last?.sentence === memory.sentence
  const isDone = before?.deed === true || before?.where === 'actor'
  if (quantity.unitKind === 'measure' && measured.measure === 'level' && after !== null && isDone) return after
  if (choice.opens && before?.where === 'place' && memory.topic !== null) return memory.topic
  if (before !== null && !(before.generic && (isNamedBefore || (before.ofPlan && memory.last !== null)))) return before
  if (before === null && choice.whole !== null) return choice.whole
  const isAmount = quantity.unitKind === 'money' || quantity.unitKind === 'measure'
  return isAmount && measured.measure === 'level' ? after : null
}

/** '12.182 doanh nghiệp thành lập mới'; with 'cho' before it what is done for them counts. */
function countedPhrase(choice: SubjectChoice, memory: SubjectMemory): Span | null {
  const { quantity, before, after, joinsFor } = choice
  if (joinsFor && before !== null) return before
  if (quantity.unitAt === null) return null
  if (after !== null) return { start: quantity.unitAt.start, end: after.end }
  if (choice.welcomes && quantity.unit === 'visits' && memory.topic === null && !memory.byUnit.has('visits'))
    return quantity.unitAt
  return isFirstOfKind(choice, memory) ? quantity.unitAt : null
}

/** 'đã phạt 67 cơ sở', 'Bình Thuận đón 428.270 lượt khách': things not counted before are named by their noun. */
function isFirstOfKind({ quantity, before, isGoal }: SubjectChoice, { byUnit, last, topic }: SubjectMemory): boolean {
  if (before === null || quantity.unit === null) return false
  return (
    isGoal || (before.deed && !byUnit.has(quantity.unit)) || (before.where !== null && last === null && topic === null)
  )
}

const isRatio = ({ unitKind }: Quantity): boolean =>
  unitKind === 'percent' || unitKind === 'points' || unitKind === 'times'

const repeat = (subject: Subject | null): Chosen | null => (subject === null ? null : { repeated: subject })

/** A ratio goes on with the last figure, unless it begins a part of its own: '; 98,7% hộ có điện'. */
function ratioSubject(
  { measured, after, opens, beginsPart, isGoal }: SubjectChoice,
  memory: SubjectMemory,
): Chosen | null {
  const isOwn = (opens || beginsPart || isGoal) && measured.measure === 'share' && after !== null
  return isOwn ? { own: after } : repeat(memory.last)
}

function amountSubject(choice: SubjectChoice, memory: SubjectMemory): Chosen | null {
  const { quantity, measured, opens, joinsWith, isListed } = choice
  const { last, sentence } = memory
  const isCount = quantity.unitKind === 'count'
  if (measured.measure === 'rank_or_count_other' && quantity.unitKind === 'none') return repeat(last)
  const first = opens && !isCount && measured.measure === 'level' ? ofUnit(memory.firstByUnit, quantity) : null
  if (first !== null) return repeat(first)
  // 'gạo 4,15 triệu tấn và 2,65 tỷ USD'
  if (isListed && !isCount && last !== null && last.unit !== null && last.unit !== quantity.unit) return repeat(last)
  // 'khách quốc tế chỉ đạt 28% … với trên 3.000 lượt': a ratio named it, the amount follows
  const isOpen = last?.unit === null && !opens && (!isCount || joinsWith)
  if (isOpen) return repeat(last)
  const same = ofUnit(memory.byUnit, quantity)
  const isElsewhere = same?.sentence !== sentence && last?.sentence === sentence
  if (same !== null && isElsewhere && !isCount) return repeat(last)
  if (same !== null && (isChange(measured) || !isCount || same.group === last?.group)) return repeat(same)
  const isNearChange = isChange(measured) && last?.sentence === sentence
  return isCount && !isNearChange ? null : repeat(last)
}

const ofUnit = (subjects: ReadonlyMap<UnitCode, Subject>, { unit }: Quantity): Subject | null =>
  unit === null ? null : (subjects.get(unit) ?? null)
