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
  /** The whole of which parts were told last in the sentence. */
  readonly whole: Subject | null
  readonly sentence: number
  /** The sentence that opened the paragraph. */
  readonly opening: number
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
  /** '12 vụ, 19 bị can', '164 vụ/231 đối tượng': who stands beside the cases of one deed. */
  readonly besideCases: boolean
  /** '612 trường mầm non, phổ thông với 9.847 lớp': the words before 'với' end the name of the count before. */
  readonly isBesideCount: boolean
  /** 'gồm 16.041 hồ sơ mới': a part that only 'mới', 'cũ' tell from its whole. */
  readonly renewed: Span | null
  /** 'BHXH tự nguyện có 21 nghìn người tham gia': 'tham gia' is all that follows. */
  readonly isMembership: boolean
  /** '12 ca mắc': of which disease is said elsewhere, while '12 ca mắc mới' says what is counted. */
  readonly isOfDisease: boolean
  /** '(cùng kỳ 9 vụ, 41 ha)': a level of the base. */
  readonly isBase: boolean
  /** 'Lũy kế 5 tháng: 298 doanh nghiệp': a period stands before the number. */
  readonly isDated: boolean
  /** '; lũy kế 6 tháng được 275 tấn': a part of the sentence with a period of its own. */
  readonly resumes: boolean
  /** 'Gạo đi 7,7 triệu tấn, thu 4,4 tỷ USD', 'thu 4,2 kg heroin': 'thu' alone before the number. */
  readonly gathers: boolean
  /** 'X 5 nghìn tấn, …': the figure before is weighed or measured. */
  readonly followsMeasure: boolean
  /** The topic is a name in capitals alone, or says nothing of visitors. */
  readonly topicIsName: boolean
  readonly topicOfVisits: boolean
  readonly topicIsClause: boolean
  /** The share before was named by what follows it: '63% thí sinh chọn A, 37% chọn B'. */
  readonly followsTailNamed: boolean
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
  const before = goesBack(choice, memory)
  if (before !== null) return { repeated: before }
  const own = ownPhrase(choice, memory)
  if (own !== null) return { own }
  if (choice.identified !== null && !isChange(measured) && choice.before === null) return { own: choice.identified }
  const based = choice.isBase ? ofUnit(memory.byUnit, choice.quantity) : null
  if (based !== null) return { repeated: based }
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

/** What was named before, where the sentence says that the figure is of it again. */
function goesBack(choice: SubjectChoice, memory: SubjectMemory): Subject | null {
  const { last, whole, sentence } = memory
  const { before, quantity, besideCases, resumes, gathers, followsMeasure, joinsWith, after } = choice
  const isOfSentence = last?.sentence === sentence
  if (choice.isOfDisease && saysNoDisease(before) && memory.topic === null) {
    const first = ofUnit(memory.firstByUnit, quantity)
    if (first !== null && first.sentence !== memory.sentence) return first
  }
  if (besideCases && before === null && after === null && isOfSentence) return last
  if (resumes && before === null && whole !== null && whole.unit === quantity.unit) return whole
  if (gathers && followsMeasure && quantity.unitKind === 'money' && isOfSentence) return last
  return joinsWith && before === null && isOfSentence && last?.unit === 'hạng' ? last : null
}

function ownPhrase(choice: SubjectChoice, memory: SubjectMemory): Span | null {
  const { quantity, measured, before, after, respect, shared } = choice
  if (respect !== null && isChange(measured)) return respect
  if (measured.measure === 'share' && after !== null && isOfPlaceOnly(choice, memory)) return after
  const isCount = quantity.unitKind === 'count' && quantity.unit !== 'hạng'
  const counted = isCount ? countedPhrase(choice, memory) : null
  if (counted !== null) return counted
  if (shared !== null && quantity.unitKind === 'count') return shared
  const isNamedBefore = memory.topic !== null || memory.last?.sentence === memory.sentence
  const isDone = before?.deed === true || before?.where === 'actor' || before?.where === 'agent' || choice.gathers
  const isTaken = quantity.unitKind === 'money' && (before?.where === 'agent' || before?.aside === true)
  if ((quantity.unitKind === 'measure' ? isDone : isTaken) && measured.measure === 'level' && after !== null)
    return after
  if (choice.opens && before?.where === 'place' && memory.topic !== null) return memory.topic
  if (before !== null && !(before.generic && (isNamedBefore || goesOnPlanning(before, memory)))) return before
  if (before === null && choice.whole !== null) return choice.whole
  const isAmount = quantity.unitKind === 'money' || quantity.unitKind === 'measure'
  return isAmount && measured.measure === 'level' ? after : null
}

/** 'HĐND tỉnh giao 16.310 tỷ đồng', and in the same paragraph 'Mục tiêu là 54 tỷ đồng'. */
function goesOnPlanning({ ofPlan }: Phrase, { last, opening }: SubjectMemory): boolean {
  return last !== null && (ofPlan === 'body' || (ofPlan === 'plan' && last.sentence >= opening))
}

/** 'Tại các điểm nóng, 94,6% số hộ …', 'Kon Tum, đến 30/9: 38% lao động …': before the share stands only where. */
function isOfPlaceOnly({ before, opens, topicIsName }: SubjectChoice, { topic }: SubjectMemory): boolean {
  return before === null ? opens && topic !== null && topicIsName : before.aside
}

/** '12.182 doanh nghiệp thành lập mới'; with 'cho' before it what is done for them counts. */
function countedPhrase(choice: SubjectChoice, memory: SubjectMemory): Span | null {
  const { quantity, before, after, joinsFor } = choice
  if (joinsFor && before !== null && before.where !== 'agent') return before
  if (before?.foremost === true) return before
  if (quantity.unitAt === null) return null
  if (choice.isMembership && before !== null && !before.generic && before.where === null) return before
  if (choice.isOfDisease && choice.opens && memory.topic !== null && saysNoDisease(before)) return memory.topic
  if (choice.isBesideCount && after === null) return quantity.unitAt
  if (choice.renewed !== null && before === null && after === null) return choice.renewed
  const isTopical = before?.deed === true && choice.opens && after === null
  if (isTopical && memory.topic !== null) return memory.topic
  if (before === null && after === null && choice.opens && memory.topic !== null && isHeadline(choice))
    return quantity.unitAt
  if (after !== null) return { start: quantity.unitAt.start, end: after.end }
  if (choice.welcomes && quantity.unit === 'visits' && memory.topic === null && !memory.byUnit.has('visits'))
    return quantity.unitAt
  return isFirstOfKind(choice, memory) ? quantity.unitAt : null
}

/** 'Sốt xuất huyết: toàn tỉnh ghi nhận …': nothing is named between the topic and the cases. */
const saysNoDisease = (before: Phrase | null): boolean => before === null || before.generic || before.where !== null

/** The topic names nothing: 'Du lịch khởi sắc: 215.860 lượt khách', 'ngành còn khó khăn: thiếu 2.160 giáo viên'. */
const isHeadline = ({ quantity, topicIsClause, topicOfVisits }: SubjectChoice): boolean =>
  topicIsClause || (quantity.unit === 'visits' && !topicOfVisits)

/** 'đã phạt 67 cơ sở', 'Bình Thuận đón 428.270 lượt khách': things not counted before are named by their noun. */
function isFirstOfKind({ quantity, before, isGoal }: SubjectChoice, { byUnit, last, topic }: SubjectMemory): boolean {
  if (before === null || quantity.unit === null) return false
  return (
    isGoal ||
    before.where === 'agent' ||
    (before.deed && !byUnit.has(quantity.unit) && !classifiers.has(quantity.unit)) ||
    (before.where !== null && last === null && topic === null)
  )
}

/** Units that name nothing by themselves: what is done with them does. */
const classifiers: ReadonlySet<UnitCode> = new Set<UnitCode>(['cases', 'con', 'cái', 'chiếc'])

const isRatio = ({ unitKind }: Quantity): boolean =>
  unitKind === 'percent' || unitKind === 'points' || unitKind === 'times'

const repeat = (subject: Subject | null): Chosen | null => (subject === null ? null : { repeated: subject })

/** A ratio goes on with the last figure, unless it begins a part of its own: '; 98,7% hộ có điện'. */
function ratioSubject(
  { measured, after, opens, beginsPart, isGoal, followsTailNamed }: SubjectChoice,
  memory: SubjectMemory,
): Chosen | null {
  const isOwn = (opens || beginsPart || isGoal || followsTailNamed) && measured.measure === 'share' && after !== null
  return isOwn ? { own: after } : repeat(memory.last)
}

function amountSubject(choice: SubjectChoice, memory: SubjectMemory): Chosen | null {
  const { quantity, measured, opens, joinsWith, isListed } = choice
  const { last, sentence } = memory
  const isCount = quantity.unitKind === 'count'
  const isRank = quantity.unitKind === 'none' || quantity.unit === 'hạng'
  if (measured.measure === 'rank_or_count_other' && isRank) return repeat(last)
  const isFirst = opens && (!isCount || choice.isDated) && measured.measure === 'level'
  const first = isFirst ? ofUnit(memory.firstByUnit, quantity) : null
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
