import { compareDecimals } from '../../quantities/index.ts'
import { assignerOf } from '../figures/bases.ts'
import type { Figure } from '../figures/figures.ts'
import type { BasisItem, Item, PlanBy, Quantity } from '../figures/items.ts'
import { withSharedBasis } from '../figures/listing.ts'
import { directionOf, isChange, type Measured, measureOf, type Ratio } from '../figures/measure.ts'
import { limitsClass } from '../figures/size-class.ts'
import { quantityInContext } from '../figures/unit-in-context.ts'
import { subjectOfClaim } from '../subjects/claim-subject.ts'
import { type Cues, readCues } from '../subjects/cues-of-number.ts'
import { type Head, pieceOf, readHead } from '../subjects/head.ts'
import type { Subject } from '../subjects/subject.ts'
import { clauseSays, says } from '../subjects/verbs.ts'
import { periodOfClaim } from '../time/claim-period.ts'
import { sameMonths } from '../time/timeline.ts'
import { dealt, growth, isBasis, rate } from '../words/role-groups.ts'
import type { Sequence } from '../words/stream.ts'
import type { Draft } from './draft.ts'
import { enterFigure } from './enter-figure.ts'
import { contextOf, type FigureContext } from './figure-context.ts'
import { type Memory, newMemory } from './memory.ts'

/** Turns figures into claims, from left to right; each figure is seen once. Gives the drafts of one sentence at a time to `take`. */
export function draftSentences(
  figures: Sequence<Figure>,
  text: string,
  document: Memory['document'],
  take: (sentence: readonly Draft[]) => void,
): void {
  const memory = newMemory(text, document)
  let drafts: Draft[] = []
  let sentence = memory.sentence
  while (figures.more()) {
    const made = readFigure(memory, figures.items, figures.at)
    if (memory.sentence !== sentence) {
      if (drafts.length > 0) take(drafts)
      drafts = []
      sentence = memory.sentence
    }
    for (const draft of made) drafts.push(draft)
    memory.before = made[0] ?? memory.before
    if (memory.depth === 0) memory.main = memory.before
    memory.beforeFigure = figures.next()
  }
  if (drafts.length > 0) take(drafts)
}

function readFigure(memory: Memory, figures: readonly Figure[], at: number): Draft[] {
  const figure = withSharedBasis(figures, at)
  const head = withDropped(memory, readHead(figure.head))
  enterFigure(memory, head)
  const context = contextOf(memory, figure, head)
  const quantity = quantityInContext(memory, context)
  if (quantity === null || limitsClass(figures, at)) return drop(memory, figure, head)
  const isAsWritten = quantity === figure.quantity
  const settled = isAsWritten ? context : { ...context, figure: { ...figure, quantity } }
  return claimsOf(memory, settled, figures, at)
}

/** So many words before a number without an amount are kept at most. */
const longestDropped = 16

/** '5' in 'tiêm mũi 5 của 2 nhóm đạt 80%' states nothing, but what stood before it goes on. */
function drop(memory: Memory, { tail }: Figure, { pieces }: Head): Draft[] {
  memory.dropped = [...(pieces.at(-1)?.items ?? []), ...tail].slice(-longestDropped)
  return []
}

function withDropped(memory: Memory, head: Head): Head {
  const { dropped } = memory
  if (dropped.length === 0) return head
  memory.dropped = []
  const [first, ...others] = head.pieces
  const goesOn = !head.newSentence && first?.joint === 'start' && head.opened === 0
  return goesOn ? { ...head, pieces: [pieceOf('start', [...dropped, ...first.items]), ...others] } : head
}

function claimsOf(memory: Memory, context: FigureContext, figures: readonly Figure[], at: number): Draft[] {
  const { over, range } = context.figure.quantity
  const next = figures[at + 1]
  noteTopic(memory, context)
  const first = range === 'last' && memory.beforeFigure?.quantity.range === 'first' ? memory.before : null
  const measured = first ?? measure(memory, context, next)
  const subject = first === null ? subjectOfClaim(memory, context, measured, figures, at) : subjectOf(first)
  const draft = draftOf(memory, context, measured, subject, next)
  remember(memory, context, draft, subject, directionOf(next?.head[0]) !== null)
  if (listsChanges(context, measured, next)) memory.listed = measured.direction
  const isOne = over === null || measured.measure === 'rank_or_count_other'
  return isOne ? [draft] : [draft, denominator(memory, draft, over, context)]
}

const subjectOf = ({ indicator, group, unit, sentence }: Draft): Subject => ({ ...indicator, group, unit, sentence })

/** 'tốc độ tăng' and 'cơ cấu' say what the bare percentages after them mean. */
function noteTopic(memory: Memory, { cues, figure, head, phrase }: FigureContext): void {
  const { unitKind } = figure.quantity
  if (cues.growth || clauseSays(head.topic, growth)) memory.ratios = 'growth'
  else if (cues.rate || clauseSays(head.topic, rate) || cues.verb === 'share') memory.ratios = 'rate'
  else if (unitKind !== 'percent' && unitKind !== 'points' && phrase !== null) memory.ratios = null
}

function measure(memory: Memory, context: FigureContext, next: Figure | undefined): Measured {
  const { figure, cues, phrase } = context
  const isStart = cues.from && figure.quantity.range === null && next !== undefined
  const rises = isStart && readCues(readHead(next.head).pieces).verb === 'become'
  if (rises) return { measure: figure.quantity.unitKind === 'percent' ? 'share' : 'level', direction: null }
  return measureOf({
    figure,
    cues,
    basis: context.basis,
    before: memory.before,
    attached: context.attached,
    isTarget: context.targetOf !== undefined,
    isBase: context.levelOf !== null,
    follows: directionOf(next?.head[0]),
    listed: figure.head.every(isMark) ? memory.listed : null,
    isChangedNext: changesNext(figure, next) || isClosed(memory, figure),
    isListed: context.isListed,
    hasPhrase: phrase !== null && !phrase.generic,
    topic: memory.ratios,
    ratioSpoken: memory.ratioSpoken,
    planSpoken: memory.planSpoken,
  })
}

const isMark = (item: Item): boolean => item.kind === 'mark'

/** 'giảm cả ba tiêu chí:' opens a list of what fell. */
function listsChanges(
  { cues }: FigureContext,
  { measure: kind, direction }: Measured,
  next: Figure | undefined,
): boolean {
  const [colon] = next?.head ?? []
  return kind === 'rank_or_count_other' && direction !== null && cues.all && colon?.kind === 'mark' && colon.key === ':'
}

/** '…, và 83 xã đạt chuẩn, | tăng 40 xã': the next number says how far this one moved. */
function changesNext({ quantity }: Figure, next: Figure | undefined): boolean {
  if (next === undefined || next.quantity.unit !== quantity.unit || directionOf(next.head[1]) === null) return false
  const isOfItself = next.tail[0]?.kind !== 'word'
  return isOfItself && next.head[0]?.kind === 'mark' && next.head[0].key === ','
}

/** 'tăng 4.218 em so với năm trước; 568 trường …': the basis and a semicolon end what moved. */
function isClosed({ beforeFigure }: Memory, { head }: Figure): boolean {
  const [joint] = head
  const isSemicolon = joint?.kind === 'mark' && joint.key === ';'
  return isSemicolon && beforeFigure?.tail.at(-1)?.kind === 'basis'
}

/** 'vượt 0,3%' with nothing named is beyond the plan. */
const plan: BasisItem = {
  kind: 'basis',
  as: isBasis,
  basis: { is: 'plan', by: null },
  compared: false,
  start: -1,
  end: -1,
}
const impliedBasis = (cues: Cues, measured: Measured): BasisItem | null =>
  cues.verb === 'exceed' && (measured.measure === 'change_pct' || measured.measure === 'points') ? plan : null

function draftOf(
  memory: Memory,
  context: FigureContext,
  measured: Measured,
  subject: Subject,
  next: Figure | undefined,
): Draft {
  const { figure, cues, basis, leading, levelOf } = context
  const { start, end, over, value, scale, unit, unitKind } = figure.quantity
  const { measure: kind, direction } = measured
  return {
    measure: kind,
    direction,
    start,
    end: kind === 'rank_or_count_other' ? (over?.end ?? end) : end,
    value,
    scale,
    unit,
    unitKind,
    indicator: { start: subject.start, end: subject.end },
    period: periodOfClaim(memory, context, measured, subject),
    year: memory.clock.year,
    planBy: planByOf(context, memory.pending, measured, next),
    approx: cues.approx ?? (cues.verb === 'exceed' && kind === 'level' ? 'over' : null),
    group: subject.group,
    basis: kind === 'level' ? null : (basis ?? impliedBasis(cues, measured)),
    leading,
    titled: memory.titled,
    levelOf: levelOf === null || levelOf.is === 'plan' ? null : levelOf,
    isAgainstThing: isAgainstThing(context, measured),
    isTarget: context.targetOf !== undefined,
    host: hostOf(memory, context, measured),
    sentence: memory.sentence,
    segment: memory.segment,
    paragraph: memory.paragraph,
    bracketed: memory.depth > 0 && !closesBracket(figure),
  }
}

const closesBracket = ({ tail }: Figure): boolean => tail.some((item) => item.kind === 'mark' && item.key === ')')

/** 'thấp hơn bình quân cả nước 2,6 điểm', 'gấp 1,36 lần lao động nữ'. */
function isAgainstThing({ cues, figure }: FigureContext, { measure: kind }: Measured): boolean {
  const [next] = figure.tail
  const isMultiplied = kind === 'change_ratio' && cues.verb === 'multiply'
  return cues.isOfThing || (isMultiplied && next?.kind === 'word' && (next.role === null || next.role === 'noun'))
}

/** The change that this one restates: '(9,21%)', 'tương ứng 1,6 triệu đồng', or the one listed before it. */
function hostOf(
  { before }: Memory,
  { cues, basis, attached, isListed }: FigureContext,
  measured: Measured,
): Draft | null {
  const restates = attached || isListed || cues.verb === 'equivalent'
  return before !== null && restates && basis === null && isChange(measured) && isChange(before) ? before : null
}

const planOf = (basis: BasisItem | null): PlanBy => (basis?.basis.is === 'plan' ? basis.basis.by : null)

function planByOf(context: FigureContext, pending: BasisItem | null, measured: Measured, next?: Figure): PlanBy {
  const { figure, head, cues, basis, targetOf } = context
  if (targetOf !== undefined) return assignerOf(head.pieces.at(-1)?.items ?? []) ?? targetOf
  if (measured.measure === 'level' || basis?.basis.is !== 'plan') {
    return cues.target ? assignerOf([...figure.tail, ...(head.pieces.at(-1)?.items ?? [])]) : null
  }
  const isFollowed = figure.tail.at(-1) === basis && next?.head.length === 0
  return basis.basis.by ?? planOf(cues.basis) ?? planOf(pending) ?? (isFollowed ? assignerOf(next.tail) : null)
}

/** The second number of 'x/y': the same of last year, or the whole of which x is a part. */
function denominator(
  memory: Memory,
  draft: Draft,
  over: NonNullable<Quantity['over']>,
  { attached, figure, head }: FigureContext,
): Draft {
  const isYears = memory.pairsAreYears || isYearOnYear(figure, head)
  const isPart = !attached && (head.pieces.some((piece) => piece.joint === 'part') || !isYears)
  memory.pairsAreYears = !isPart
  const period = isPart || draft.period === null ? draft.period : sameMonths(draft.period, null)
  return { ...draft, ...over, period, host: null }
}

/** More than the whole, or a count of events that nothing says were dealt with, stands against last year's. */
function isYearOnYear({ quantity, tail }: Figure, head: Head): boolean {
  const { unit, value, over } = quantity
  if (over !== null && compareDecimals(value, over.value) > 0) return true
  const isEvent = unit === 'cases' || unit === 'persons' || unit === 'ca'
  return isEvent && !clauseSays(head.pieces, dealt) && !says(tail, dealt)
}

function remember(memory: Memory, context: FigureContext, draft: Draft, subject: Subject, isFollowed: boolean): void {
  const { cues } = context
  const { measure: kind, unit } = draft
  rememberRatio(memory, cues, draft)
  const isContribution = kind === 'points' && draft.direction === null
  const isLevel = (!isChange(draft) || isContribution) && kind !== 'plan_ratio'
  if (isLevel && context.levelOf === null) memory.named.push(subject)
  if (unit !== null && unit !== 'percent') {
    memory.byUnit.set(unit, subject)
    if (!memory.firstByUnit.has(unit)) memory.firstByUnit.set(unit, subject)
  }
  rememberWhole(memory, context.head, subject)
  const isAside = isSaidBeside(context, draft, memory.before)
  const isCounted = kind === 'rank_or_count_other' && !isFollowed && cues.verb !== 'rank'
  if (!isAside && !isCounted) memory.last = subject
}

/** '52 nghìn tấn, gồm 16 nghìn tấn tôm': what the parts are of. */
function rememberWhole(memory: Memory, { pieces }: Head, { group }: Subject): void {
  const { last, sentence } = memory
  const isPart = pieces.some((piece) => piece.joint === 'part')
  if (isPart && last !== null && last.sentence === sentence && last.group !== group) memory.whole ??= last
}

/** 'cho 12.400 lao động', 'dư nợ 3.500 tỷ đồng với 85.000 khách hàng': what goes on speaks of what stood before. */
function isSaidBeside({ head, cues, phrase, figure }: FigureContext, draft: Draft, before: Draft | null): boolean {
  const joint = head.pieces.at(-1)?.joint
  if (cues.verb !== null || phrase !== null) return false
  const isCountOfMoney =
    figure.quantity.unitKind === 'count' && before?.unitKind === 'money' && draft.measure === 'level'
  return joint === 'for' || (joint === 'with' && isCountOfMoney)
}

function rememberRatio(memory: Memory, { verb }: Cues, { measure: kind, unit }: Draft): void {
  if (kind === 'plan_ratio') memory.planSpoken = true
  const isRatio = kind === 'plan_ratio' || (kind === 'change_ratio' && unit === 'percent')
  if (isRatio) memory.ratioSpoken.last = kind satisfies Ratio
  if (isRatio && (verb === 'reach' || verb === 'equal')) memory.ratioSpoken[verb] = kind satisfies Ratio
}
