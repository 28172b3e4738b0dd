import type { Span } from '../../findings/index.ts'
import type { Figure } from '../figures/figures.ts'
import type { Item } from '../figures/items.ts'
import { listLength, membersFor } from '../figures/listing.ts'
import type { Measured } from '../figures/measure.ts'
import { accusedNouns } from '../figures/units.data.ts'
import { type FigureContext, goesOnNaming } from '../reading/figure-context.ts'
import type { Member, Memory } from '../reading/memory.ts'
import { phraseAfter, phraseAfterIs, phraseOfObject, phraseOfPlace, phraseOfRespect } from './phrase-after.ts'
import { phraseOfTopic } from './phrase-before.ts'
import { chooseSubject, type Subject, type SubjectChoice } from './subject.ts'

/** What the figure at `at` measures: the next member of a list that is dealt out, else a phrase of its own or a repeated one. */
export function subjectOfClaim(
  memory: Memory,
  context: FigureContext,
  measured: Measured,
  figures: readonly Figure[],
  at: number,
): Subject {
  const { figure } = context
  const member = nextMember(memory, context, figures, at)
  if (member !== undefined) {
    const subject = newSubject(memory, figure, member)
    memory.dealt.push(subject)
    return subject
  }
  const chosen = chooseSubject(choiceOf(memory, context, measured, figures[at + 1]), memory)
  if (chosen === null) return newSubject(memory, figure, nounShared(figure, figures[at + 1]) ?? numberOf(figure))
  if ('own' in chosen && saysUnitOnly(figure, chosen.own))
    return newSubject(memory, figure, memory.spoken ?? chosen.own)
  return 'own' in chosen ? newSubject(memory, figure, chosen.own) : chosen.repeated
}

/** Of money and measures the unit names nothing. */
const saysUnitOnly = ({ quantity }: Figure, { start }: Span): boolean =>
  (quantity.unitKind === 'money' || quantity.unitKind === 'measure') && start === quantity.unitAt?.start

const none: readonly never[] = []

const numberOf = ({ quantity }: Figure): Span => ({ start: quantity.start, end: quantity.until })

/** '8.412 trên tổng số 8.650 cử tri': the noun stands after the second number. */
const nounShared = ({ quantity }: Figure, next: Figure | undefined): Span | null =>
  quantity.unit !== null && quantity.unit === next?.quantity.unit ? next.quantity.unitAt : null

/** 'A, B lần lượt đạt 2,6% và 2,3%'; '…, lần lượt tăng 0,4%, 1,2% và 1,6%' of what the sentence named before. */
function nextMember(
  memory: Memory,
  context: FigureContext,
  figures: readonly Figure[],
  at: number,
): Member | undefined {
  const { cues, isListed } = context
  const next = memory.queue.shift()
  if (next !== undefined && isListed) return next
  const again = isDealtAgain(memory, context, figures, at) ? memory.dealt : null
  const members = again ?? membersNamed(memory, context, figures, at)
  memory.queue = membersFor(members, figures, at, cues.each || again !== null)
  if (memory.queue.length > 0) memory.dealt = []
  return memory.queue.shift()
}

/** Those listed before the numbers; else, for numbers that are dealt out or follow brackets, what the sentence or the one before it named last. */
function membersNamed(
  memory: Memory,
  { figure, cues, phrase, head }: FigureContext,
  figures: readonly Figure[],
  at: number,
): readonly Member[] {
  const isOpen = phrase === null || phrase.generic || phrase.anaphoric
  if (!isOpen) return phrase.parts
  const { named, namedBefore } = memory
  const isAfterBrackets = phrase === null && head.closed > 0 && figure.quantity.unitKind === 'percent'
  if (!cues.each && cues.verb !== 'equivalent' && !isAfterBrackets) return none
  const count = listLength(figures, at)
  const isBefore = cues.each && named.length < count && namedBefore.length >= count
  const last = (isBefore ? namedBefore : named).slice(-count)
  return last.every(({ group }, index) => group !== last[index + 1]?.group) ? last : none
}

/** '18%, 37% và 45% (cùng kỳ: 20%; 36%; 44%)': the bracket has one figure for each of what was dealt out before it. */
function isDealtAgain(
  { dealt }: Memory,
  { head, levelOf, phrase }: FigureContext,
  figures: readonly Figure[],
  at: number,
): boolean {
  const mayBe = dealt.length > 1 && head.attached && levelOf !== null && phrase === null
  return mayBe && listLength(figures, at) === dealt.length
}

/** 'An Giang 40 ha; toàn vùng 90 ha': the whole as a further member of the list. */
function wholePlace(memory: Memory, { head, cues }: FigureContext): Span | null {
  const piece = head.pieces.at(-1)
  const [place, ...others] = piece?.items ?? []
  const isAlone = place?.kind === 'word' && place.role === 'place' && others.length === 0
  const isMember = memory.before !== null && (piece?.joint === 'semicolon' || piece?.joint === 'comma')
  return isAlone && isMember && cues.verb === null ? { start: place.start, end: place.end } : null
}

/** '5 dự án điều chỉnh vốn | đạt 104,79 triệu USD': no sign between the noun and its verb. */
function goesOnFrom(before: Figure | null, { head }: Figure): boolean {
  const [verb] = head
  return before?.tail.at(-1)?.kind === 'word' && verb?.kind === 'word' && ['reach', 'share'].includes(verb.role ?? '')
}

const accused = new Set(accusedNouns)

/** '04 vụ 34 đối tượng đánh bạc', '20 vụ/52 đối tượng về ma tuý': cases and their offenders share what follows. */
function goesOnWith({ head, quantity }: Figure): boolean {
  const [joint] = head
  const isTied = head.length === 1 && joint?.kind === 'mark' && (joint.key === '/' || joint.key === ',')
  return head.length === 0 || (isTied && accused.has(quantity.noun))
}

/** '12 vụ, 19 bị can', '164 vụ/231 đối tượng' behind a deed or a topic. */
function isBesideCases({ beforeFigure, last }: Memory, { figure, isListed }: FigureContext): boolean {
  const cases = beforeFigure?.quantity
  const isTied = isListed || (beforeFigure?.tail.at(-1)?.kind === 'mark' && figure.head.length === 0)
  return isTied && accused.has(figure.quantity.noun) && cases?.unit === 'cases' && last?.start !== cases.unitAt?.start
}

/** Words of a name that a comma cuts off from its beginning. */
const longestRest = 3

/** 'trường mầm non, phổ thông | với 9.847 lớp': one small name between two counts of things. */
function isBesideCount({ beforeFigure }: Memory, { figure, head, phrase }: FigureContext): boolean {
  if (figure.quantity.unitKind !== 'count' || phrase === null) return false
  const isWith = head.pieces.at(-1)?.joint === 'with' && head.pieces.at(-1)?.items.length === 0
  const rest = head.pieces.at(-2)
  const isSmall = rest?.items.every((item) => item.kind === 'word' && !item.capital && item.role === null) === true
  const isRest = rest?.joint === 'comma' && isSmall && rest.items.length <= longestRest
  const isCount = figure.quantity.unit !== 'visits'
  return isWith && isRest && isCount && beforeFigure?.tail.at(-1)?.kind === 'word'
}

const renewing = new Set(['mới', 'cũ'])

/** 'gồm 16.041 hồ sơ mới': the noun with the word that tells the part. */
function renewedPart({ figure, head }: FigureContext): Span | null {
  if (figure.tail.length !== 1) return null
  const [word] = figure.tail
  const { unitAt } = figure.quantity
  const isPart = head.pieces.some((piece) => piece.joint === 'part')
  const isAlone = word?.kind === 'word' && renewing.has(word.key)
  return isPart && isAlone && unitAt !== null ? { start: unitAt.start, end: word.end } : null
}

/** The words are all that follows the unit up to a sign. */
const isTail = (tail: readonly Item[], ...words: readonly string[]): boolean =>
  words.every((word, at) => {
    const item = tail[at]
    return item?.kind === 'word' && item.key === word
  }) && tail[words.length]?.kind !== 'word'

/** Longest topic that is looked at for what it is. */
const longestTopic = 60

const isInCapitals = (name: string): boolean => name.split(/[\s-]+/u).every((word) => /^\p{Lu}/u.test(word))
const topicOf = ({ topic, text }: Memory): string =>
  topic === null ? '' : text.slice(topic.start, Math.min(topic.end, topic.start + longestTopic))

const ofVisits = /(?:khách|lượt)/iu

/** 'thu' by itself. */
const isGathering = (phrase: Span | null, { text }: Memory): boolean =>
  phrase !== null && phrase.end - phrase.start === 3 && text.slice(phrase.start, phrase.end).toLowerCase() === 'thu'

/** The share before was named by the words behind it. */
const isTailNamed = ({ before, last }: Memory): boolean =>
  before?.measure === 'share' && last !== null && last.start > before.end

function choiceOf(memory: Memory, context: FigureContext, measured: Measured, next: Figure | undefined): SubjectChoice {
  const { figure, head, cues, phrase } = context
  const { quantity, tail } = figure
  const isObject = measured.measure === 'change_pct' && phrase === null
  const opens =
    memory.before === null || (phraseOfTopic(head.topic) !== null && !goesOnNaming(memory.beforeFigure, head))
  const isShared = tail.length === 0 && next !== undefined && goesOnWith(next)
  return {
    quantity,
    measured,
    before: phrase,
    after: phraseAfter(tail),
    respect: phraseOfRespect(tail) ?? (isObject ? phraseOfObject(tail) : null),
    shared: isShared ? phraseAfter(next.tail) : null,
    whole: wholePlace(memory, context),
    identified: phraseAfterIs(tail),
    located: phraseOfPlace(tail),
    leansBack: context.attached || goesOnFrom(memory.beforeFigure, figure),
    isGoal: cues.target && cues.verb === null && head.pieces.at(-1)?.joint !== 'colon',
    isAmong: cues.at && cues.direction !== null,
    welcomes: head.pieces.at(-1)?.items.some((item) => item.kind === 'word' && item.key === 'đón') === true,
    isListed: context.isListed,
    besideCases: isBesideCases(memory, context),
    isBase: context.levelOf !== null && context.levelOf.is !== 'plan',
    isDated: head.periods.length > 0 && head.pieces[0]?.joint === 'colon' && head.pieces[0].items.length === 0,
    isBesideCount: isBesideCount(memory, context),
    renewed: renewedPart(context),
    isMembership: isTail(tail, 'tham', 'gia'),
    isOfDisease: quantity.noun === 'ca' && isTail(tail, 'mắc'),
    resumes: head.newSegment && head.periods.length > 0,
    gathers: isGathering(phrase, memory),
    followsMeasure: memory.before?.unitKind === 'measure',
    topicIsName: opens && measured.measure === 'share' && phrase === null && isInCapitals(topicOf(memory)),
    topicOfVisits: quantity.unit === 'visits' && ofVisits.test(topicOf(memory)),
    topicIsClause: memory.topicIsClause && head.pieces[0]?.joint === 'colon',
    followsTailNamed: isTailNamed(memory),
    joinsWith: head.pieces.at(-1)?.joint === 'with',
    beginsPart: cues.verb === null && head.newSegment,
    joinsFor: head.pieces.at(-1)?.joint === 'for',
    opens,
  }
}

/** 'Chỉ số giá tiêu dùng (CPI)', 'Tổng sản phẩm trên địa bàn (GRDP)': the short name in a bracket belongs to the long one. */
const shortName = /(?: trên địa bàn(?: tỉnh| thành phố)?)?\s?\(\p{Lu}[\p{L}\d&.-]{0,8}\p{Lu}\)/uy

function endOfName(text: string, end: number): number {
  shortName.lastIndex = end
  return shortName.test(text) ? shortName.lastIndex : end
}

export function newSubject(memory: Memory, { quantity }: Figure, span: Member): Subject {
  const isRatio = quantity.unitKind === 'percent' || quantity.unitKind === 'points' || quantity.unitKind === 'times'
  return {
    start: span.start,
    end: endOfName(memory.text, span.end),
    group: span.group ?? ++memory.groups,
    unit: isRatio ? null : quantity.unit,
    sentence: memory.sentence,
  }
}
