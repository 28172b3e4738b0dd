import type { Span } from '../findings/index.ts'
import type { PeriodId } from '../periods/index.ts'
import { readUnit } from '../quantities/index.ts'
import { assignerOf } from './bases.ts'
import { Clock } from './clock.ts'
import type { Draft } from './draft.ts'
import type { Figure } from './figures.ts'
import { type Cues, type Head, readCues, readHead } from './head.ts'
import { phraseAfter, phraseBefore, phraseOfObject, phraseOfRespect, phraseOfTopic } from './indicator-phrase.ts'
import type { BasisItem, Item, PeriodItem, PlanBy, Quantity } from './items.ts'
import { type MeasureContext, type Measured, measureOf, type Ratio } from './measure.ts'
import { chooseSubject, type Subject } from './subject.ts'
import { sameMonths } from './timeline.ts'
import { countedNounIn } from './unit-after-number.ts'

/** A member of a list, with its group when it was named before. */
type Member = Span & { readonly group?: number }

/** What the reader carries from one figure to the next. */
interface Memory {
  readonly clock: Clock
  readonly text: string
  readonly document: DocumentTime
  sentence: number
  segment: number
  depth: number
  /** Claim before in the same sentence, and the last outside brackets. */
  before: Draft | null
  main: Draft | null
  beforeFigure: Figure | null
  last: Subject | null
  /** `last` outside each open bracket. */
  outside: (Subject | null)[]
  ratioSpoken: { reach: Ratio | null; equal: Ratio | null }
  planSpoken: boolean
  /** What the figures of the sentence named, in order. */
  named: Subject[]
  byUnit: Map<string, Subject>
  topic: Span | null
  /** What bare percentages mean. */
  ratios: 'growth' | 'rate' | null
  /** Unit of bare numbers: 'Bảng kèm bài (triệu đồng): …'. */
  header: { readonly unit: string; readonly scale: number } | null
  /** Members of a list that the next figures speak of, one each. */
  queue: Member[]
  /** 'So với kế hoạch HĐND giao (9.477,5 tỷ đồng), …': what was named before a bracket. */
  pending: BasisItem | null
  /** Bases of which the next figures take one each. */
  bases: BasisItem[]
  groups: number
}

/** What the text speaks of before it names a year or period of its own. */
export interface DocumentTime {
  readonly year: number | null
  readonly period: PeriodId | null
}

/** Turns figures into claims, from left to right; each figure is seen once. */
export function draftsOf(figures: readonly Figure[], text: string, document: DocumentTime): Draft[] {
  const memory: Memory = {
    clock: new Clock(document.year),
    document,
    text,
    sentence: 0,
    segment: 0,
    depth: 0,
    before: null,
    main: null,
    beforeFigure: null,
    last: null,
    outside: [],
    ratioSpoken: { reach: null, equal: null },
    planSpoken: false,
    named: [],
    byUnit: new Map(),
    topic: null,
    ratios: null,
    header: null,
    queue: [],
    bases: [],
    pending: null,
    groups: 0,
  }
  const drafts: Draft[] = []
  figures.forEach((figure, at) => {
    const made = readFigure(memory, figures, at)
    drafts.push(...made)
    memory.before = made[0] ?? memory.before
    if (memory.depth === 0) memory.main = memory.before
    memory.beforeFigure = figure
  })
  return drafts
}

/** Everything known of a figure before its claim is made. */
interface Reading {
  readonly figure: Figure
  readonly head: Head
  readonly cues: Cues
  readonly basis: BasisItem | null
  readonly leads: boolean
  readonly isListed: boolean
  /** The basis of which the number is the level. */
  readonly levelOf: BasisItem['basis'] | null
  /** Who set the plan of which the number is the target; undefined for no target. */
  readonly targetOf: PlanBy | undefined
  /** Stands in a bracket that opened after the figure before, or restates it. */
  readonly attached: boolean
}

function readFigure(memory: Memory, figures: readonly Figure[], at: number): Draft[] {
  const figure = figures[at] as Figure
  const head = readHead(figure.head)
  enter(memory, head)
  const reading = readingOf(memory, figure, head)
  const quantity = quantityOf(memory, reading)
  if (quantity === null) return []
  return claimsOf(memory, { ...reading, figure: { ...figure, quantity } }, figures, at)
}

/** Moves the memory to the place of the figure. */
function enter(memory: Memory, head: Head): void {
  const { clock } = memory
  if (head.newSentence) {
    clock.endSentence()
    clock.background(head.background)
    memory.sentence++
    Object.assign(memory, {
      before: null,
      main: null,
      beforeFigure: null,
      topic: null,
      ratioSpoken: { reach: null, equal: null },
      named: [],
      outside: [],
      depth: 0,
      queue: [],
    })
  }
  if (head.newParagraph) Object.assign(memory, { byUnit: new Map(), header: null })
  if (head.newSentence || (head.newSegment && memory.depth === 0)) {
    memory.segment++
    memory.pending = null
  }
  for (let bracket = 0; bracket < head.closed && memory.depth > 0; bracket++) {
    clock.close()
    memory.depth--
    memory.last = memory.outside.pop() ?? memory.last
    if (memory.depth === 0) memory.before = memory.main
  }
  for (let bracket = 0; bracket < head.opened; bracket++) {
    clock.open()
    memory.depth++
    memory.outside.push(memory.last)
    memory.pending = basisBefore(head)
  }
  head.periods.forEach((period, index) =>
    clock.hear(period, index === 0 && head.newSentence && opensSentence(head, period)),
  )
  for (const remark of head.remarks) readHeader(memory, remark)
  const topic = phraseOfTopic(head.topic)
  if (topic !== null && !topic.generic) memory.topic = topic
}

/** 'So với cùng kỳ năm trước: tăng 3 vụ'. */
function basisOfTopic(head: Head): BasisItem | null {
  const item = head.opened > 0 ? undefined : head.topic.at(-1)?.items.findLast((one) => one.kind === 'basis')
  return item?.kind === 'basis' && item.compared ? item : null
}

/** The basis directly before an opened bracket. */
function basisBefore(head: Head): BasisItem | null {
  const last = head.topic.at(-1)?.items.at(-1)
  return last?.kind === 'basis' ? last : null
}

function opensSentence(head: Head, period: PeriodItem): boolean {
  const first = [...head.topic, ...head.pieces].flatMap((piece) => piece.items).at(0)
  return first === period
}

/** '(triệu đồng)', '(ĐVT: tỷ đồng)'. */
function readHeader(memory: Memory, remark: Span): void {
  if (remark.end - remark.start > 40) return
  const unit = readUnit(memory.text.slice(remark.start, remark.end))
  if (unit !== null) memory.header = { unit: unit.unit, scale: unit.multiplier }
}

function readingOf(memory: Memory, figure: Figure, head: Head): Reading {
  const cues = readCues(head.pieces)
  const after = figure.tail.find((item) => item.kind === 'basis')
  const named = cues.basis ?? basisOfTopic(head) ?? (memory.depth === 0 ? memory.pending : null)
  const levelOf = baseOfLevel(memory, figure, head, after === undefined ? cues.basis : null)
  const isOwnBase = after === undefined && cues.basis?.compared === false && cues.basis.basis.is === 'samePeriod'
  return {
    figure,
    head,
    cues,
    basis: (levelOf === null ? after : null) ?? nextBasis(memory, figure, head, cues) ?? (isOwnBase ? null : named),
    leads: after === undefined && named !== null && !isOwnBase,
    isListed: isListed(figure) && memory.before !== null,
    levelOf,
    targetOf: head.opened > 0 && memory.pending?.basis.is === 'plan' ? memory.pending.basis.by : undefined,
    attached:
      (head.attached || (memory.depth > 0 && memory.before?.bracketed === true && head.closed === 0)) &&
      memory.before !== null,
  }
}

/** 'so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2%': one basis each. */
function nextBasis(memory: Memory, figure: Figure, head: Head, cues: Cues): BasisItem | null {
  if (!isListed(figure)) {
    const bases = head.pieces.flatMap((piece) => piece.items).filter((item) => item.kind === 'basis')
    memory.bases = cues.each && bases.length > 1 ? bases : []
  }
  return memory.bases.shift() ?? null
}

/** Only a comma, 'và', or looseness between this number and the one before. */
function isListed({ head, quantity }: Figure): boolean {
  if (quantity.range === 'last') return true
  const joins = (item: Item): boolean =>
    (item.kind === 'mark' && (item.key === ',' || item.key === ';' || item.key === ')')) ||
    (item.kind === 'word' && ['and', 'about', 'over', 'under'].includes(item.role ?? ''))
  return head.length > 0 && head.every(joins)
}

/** The quantity with a unit from its surroundings; null for a number that nothing marks as a claim. */
function quantityOf(memory: Memory, { figure, head, cues, attached, isListed: listed }: Reading): Quantity | null {
  const { quantity } = figure
  if (quantity.noun === 'lượt' && isPlainWord(figure.tail[0])) return { ...quantity, unit: 'lượt' }
  if (quantity.unitKind !== 'none') return quantity
  if (memory.header !== null && quantity.scale === 0 && quantity.over === undefined) {
    return { ...quantity, ...memory.header, unitKind: 'money' }
  }
  const named = figure.tail[0]
  const isNamed = named?.kind === 'word' && named.role === null && quantity.over === undefined
  if (isNamed && quantity.sign === null) {
    const noun = memory.text.slice(named.start, named.end)
    return {
      ...quantity,
      unit: noun.toLowerCase(),
      unitKind: 'count',
      noun,
      unitAt: { start: named.start, end: named.end },
      until: named.end,
    }
  }
  const isRank =
    cues.verb === 'rank' || (quantity.over !== undefined && memory.before?.measure === 'rank_or_count_other')
  if (isRank) return { ...quantity, unit: 'hạng' }
  const phrase = phraseBefore(head.pieces, false, memory.before === null) ?? (head.opened > 0 ? memory.topic : null)
  const counted = phrase === null ? null : countedNounIn(memory.text.slice(phrase.start, phrase.end))
  if (quantity.over !== undefined)
    return attached || counted !== null ? { ...quantity, unit: counted, unitKind: 'count' } : null
  const isMarked =
    cues.verb !== null ||
    cues.direction !== null ||
    cues.approx !== null ||
    quantity.scale > 0 ||
    quantity.sign !== null
  if (!isMarked && !listed) return null
  return lostPercent(memory, cues, quantity) ? { ...quantity, unit: 'percent' } : { ...quantity, unit: counted }
}

/** 'lượt góp vốn' counts no visits. */
const isPlainWord = (item: Item | undefined): boolean => item?.kind === 'word' && item.role === null

/** 'tăng 1,5 so với cùng kỳ' among percentages. */
function lostPercent(memory: Memory, cues: Cues, quantity: Quantity): boolean {
  const isChange = cues.direction !== null && quantity.scale === 0
  return isChange && (quantity.value.includes('.') || memory.before?.unitKind === 'percent')
}

function claimsOf(memory: Memory, reading: Reading, figures: readonly Figure[], at: number): Draft[] {
  const { figure, cues } = reading
  const { before } = memory
  const previous = memory.beforeFigure
  const continues = figure.quantity.range === 'last' && previous?.quantity.range === 'first' ? before : null
  const phrase = phraseBefore(reading.head.pieces, cues.each, memory.before === null)
  noteTopic(memory, reading, phrase !== null)
  const measured = continues ?? measure(memory, reading, figures[at + 1], phrase !== null && !phrase.generic)
  const subject =
    continues === null
      ? subjectOf(memory, reading, measured, figures, at)
      : { ...continues.indicator, group: continues.group, unit: continues.unit, sentence: memory.sentence }
  const draft = draftOf(memory, reading, measured, subject)
  remember(memory, reading, draft, subject, verbOf(figures[at + 1]?.head[0]) !== null)
  const { over } = figure.quantity
  return over === undefined || measured.measure === 'rank_or_count_other'
    ? [draft]
    : [draft, denominator(draft, over, reading)]
}

/** 'tốc độ tăng' and 'cơ cấu' say what the bare percentages after them mean. */
function noteTopic(memory: Memory, { cues, figure, head }: Reading, hasPhrase: boolean): void {
  const { unitKind } = figure.quantity
  const topicWords = head.topic.flatMap((piece) => piece.items)
  const says = (role: string): boolean => topicWords.some((item) => item.kind === 'word' && item.role === role)
  if (cues.growth || says('growth')) memory.ratios = 'growth'
  else if (cues.rate || says('rate') || cues.verb === 'share') memory.ratios = 'rate'
  else if (unitKind !== 'percent' && unitKind !== 'points' && hasPhrase) memory.ratios = null
}

function measure(memory: Memory, reading: Reading, next: Figure | undefined, hasPhrase: boolean): Measured {
  const { figure, cues, basis, isListed: listed, attached } = reading
  const rises =
    cues.from &&
    figure.quantity.range === undefined &&
    next !== undefined &&
    readCues(readHead(next.head).pieces).verb === 'become'
  if (rises) return { measure: figure.quantity.unitKind === 'percent' ? 'share' : 'level', direction: null }
  const context: MeasureContext = {
    figure,
    cues,
    basis,
    before: memory.before,
    attached,
    isBase: reading.levelOf !== null,
    follows: verbOf(next?.head[0]),
    isListed: listed,
    hasPhrase,
    topic: memory.ratios,
    ratioSpoken: memory.ratioSpoken,
    planSpoken: memory.planSpoken,
  }
  return measureOf(context)
}

const verbOf = (item: Item | undefined): Measured['direction'] =>
  item?.kind === 'word' && (item.role === 'up' || item.role === 'down' || item.role === 'flat') ? item.role : null

function subjectOf(
  memory: Memory,
  reading: Reading,
  measured: Measured,
  figures: readonly Figure[],
  at: number,
): Subject {
  const { figure, head, cues } = reading
  const next = memory.queue.shift()
  if (next !== undefined && reading.isListed) return fresh(memory, figure, next)
  const before = phraseBefore(head.pieces, cues.each, memory.before === null)
  const isEach = cues.each || cues.verb === 'equivalent'
  const members = before?.parts ?? (isEach ? memory.named.slice(-listLength(figures, at)) : [])
  memory.queue = membersFor(members, figures, at, cues.each)
  const first = memory.queue.shift()
  if (first !== undefined) return fresh(memory, figure, first)
  const following = figures[at + 1]
  const isShared = figure.tail.length === 0 && following?.head.length === 0
  const chosen = chooseSubject(
    {
      quantity: figure.quantity,
      measured,
      before,
      after: phraseAfter(figure.tail),
      respect:
        phraseOfRespect(figure.tail) ??
        (figure.quantity.unitKind === 'percent' && before === null ? phraseOfObject(figure.tail) : null),
      shared: isShared && following !== undefined ? phraseAfter(following.tail) : null,
      joinsWith: head.pieces.at(-1)?.joint === 'with',
      opens: memory.before === null || phraseOfTopic(head.topic) !== null,
    },
    memory,
  )
  if (chosen === null) return fresh(memory, figure, { start: figure.quantity.start, end: figure.quantity.until })
  return 'own' in chosen ? fresh(memory, figure, chosen.own) : chosen.repeated
}

/** 'A, B lần lượt đạt 2,6% và 2,3%': as many members as figures listed after each other. */
function membersFor(parts: readonly Member[], figures: readonly Figure[], at: number, isEach: boolean): Member[] {
  if (parts.length < 2) return []
  const count = listLength(figures, at)
  return count === parts.length || (isEach && count > parts.length) ? [...parts] : []
}

/** How many figures of one kind are listed from here on: '2,6%, 2,3% và 1,9%'. */
function listLength(figures: readonly Figure[], at: number): number {
  const kind = figures[at]?.quantity.unitKind
  let count = 1
  while (count < longestList && isSameList(figures[at + count], kind)) count++
  return count
}
const longestList = 12

const isSameList = (figure: Figure | undefined, kind: string | undefined): boolean =>
  figure !== undefined && figure.quantity.unitKind === kind && figure.quantity.range === undefined && isListed(figure)

function fresh(memory: Memory, { quantity }: Figure, span: Member): Subject {
  const isRatio = quantity.unitKind === 'percent' || quantity.unitKind === 'points' || quantity.unitKind === 'times'
  return {
    start: span.start,
    end: span.end,
    group: span.group ?? ++memory.groups,
    unit: isRatio ? null : quantity.unit,
    sentence: memory.sentence,
  }
}

/** 'vượt 0,3%' with nothing named is beyond the plan. */
const plan: BasisItem = { kind: 'basis', basis: { is: 'plan', by: null }, compared: false, start: -1, end: -1 }
const impliedBasis = (cues: Cues, measured: Measured): BasisItem | null =>
  cues.verb === 'exceed' && measured.measure === 'change_pct' ? plan : null

const moves = ({ measure: kind }: Measured): boolean => kind.startsWith('change') || kind === 'points'

function draftOf(memory: Memory, reading: Reading, measured: Measured, subject: Subject): Draft {
  const { figure, cues, basis, leads, attached, isListed: listed } = reading
  const { quantity } = figure
  const isChange = moves(measured)
  const restates = memory.before !== null && isChange && (attached || listed || cues.verb === 'equivalent')
  const isRank = measured.measure === 'rank_or_count_other' && quantity.over !== undefined
  return {
    ...measured,
    start: quantity.start,
    end: isRank ? (quantity.over?.end ?? quantity.end) : quantity.end,
    value: quantity.value,
    scale: quantity.scale,
    unit: quantity.unit,
    unitKind: quantity.unitKind,
    indicator: { start: subject.start, end: subject.end },
    period: periodOf(memory, reading, measured, subject) ?? memory.document.period,
    year: memory.clock.year,
    planBy: planBy(reading, memory.pending, measured),
    approx: cues.approx ?? (cues.verb === 'exceed' && measured.measure === 'level' ? 'over' : null),
    group: subject.group,
    basis: measured.measure === 'level' ? null : (basis ?? impliedBasis(cues, measured)),
    leading: leads && basis?.compared === true && basis.basis.is !== 'plan' ? basis : null,
    levelOf: reading.levelOf?.is === 'samePeriod' ? reading.levelOf : null,
    host: restates && basis === null && memory.before !== null && moves(memory.before) ? memory.before : null,
    sentence: memory.sentence,
    segment: memory.segment,
    bracketed: memory.depth > 0,
  }
}

function periodOf(memory: Memory, reading: Reading, { measure: kind }: Measured, subject: Subject): PeriodId | null {
  const { clock } = memory
  const { figure, head, cues } = reading
  const items = [...head.pieces.flatMap((piece) => piece.items), ...figure.tail]
  const isStock = figure.quantity.unit === 'con' || items.some((item) => item.kind === 'word' && item.role === 'stock')
  const opensSegment = head.newSentence || head.newSegment
  const current = clock.period(
    isStock,
    !opensSegment || phraseBefore(head.pieces, false, memory.before === null) === null,
  )
  const named = figure.tail.find((item, at) => item.kind === 'period' && isLinked(figure.tail, at))
  const glimpsed = named?.kind === 'period' ? clock.glimpse(named) : null
  if (glimpsed !== null && named?.kind === 'period') {
    if (current === null) clock.hear(named)
    return glimpsed
  }
  const base = reading.levelOf
  const { before } = memory
  const repeats = before?.group === subject.group && head.periods.length === 0 && base === null
  if (repeats && kind !== 'level') return before.period
  if (current === null) return current
  if (base !== null) return base.is === 'samePeriod' ? sameMonths(current, base.year) : current
  if (kind !== 'level') return current
  const isTarget = cues.target || reading.targetOf !== undefined
  return isTarget && head.periods.length === 0 ? clock.targetPeriod() : current
}

const links = new Set(['trong', 'của', 'vào', 'cho', 'năm', 'ở'])

/** Directly after the unit or after 'trong', 'của', 'cho': not 'như hồi tháng 4'. */
function isLinked(tail: readonly Item[], at: number): boolean {
  const before = tail[at - 1]
  return before === undefined || (before.kind === 'word' && (links.has(before.key) || before.role === null))
}

/** 'cùng kỳ đạt 5.000 tỷ đồng', '(3.718 lượt)' directly after 'so với cùng kỳ năm 2017': a level of the base. */
function baseOfLevel(memory: Memory, figure: Figure, head: Head, leading: BasisItem | null): BasisItem['basis'] | null {
  if (leading !== null && !leading.compared) return leading.basis
  const [of, base] = figure.tail
  const isOfBase = of?.kind === 'word' && of.key === 'của' && base?.kind === 'basis'
  if (isOfBase && !base.compared) return base.basis
  const last = memory.beforeFigure?.tail.at(-1)
  const isEnclosed =
    head.attached &&
    head.pieces.every((piece) => piece.items.every((item) => item.kind !== 'word' || item.role !== null))
  return isEnclosed && last?.kind === 'basis' && figure.quantity.unitKind !== 'percent' ? last.basis : null
}

const planOf = (basis: BasisItem | null): PlanBy => (basis?.basis.is === 'plan' ? basis.basis.by : null)

function planBy(
  { figure, head, cues, basis, targetOf }: Reading,
  pending: BasisItem | null,
  { measure: kind }: Measured,
): PlanBy {
  if (targetOf !== undefined && kind === 'level') return targetOf
  if (basis?.basis.is === 'plan' && kind !== 'level') return basis.basis.by ?? planOf(cues.basis) ?? planOf(pending)
  const piece = head.pieces.at(-1)?.items ?? []
  return kind === 'level' && cues.target ? assignerOf([...figure.tail, ...piece]) : null
}

/** The second number of 'x/y': the same of last year, or the whole of which x is a part. */
function denominator(draft: Draft, over: NonNullable<Quantity['over']>, { attached, figure }: Reading): Draft {
  const isPart = !attached && !isYearOnYear(figure.quantity)
  const period = isPart || draft.period === null ? draft.period : sameMonths(draft.period, null)
  return { ...draft, ...over, period, host: null }
}

/** Events are compared with last year; things of a kind are part of a whole, unless more than the whole. */
function isYearOnYear({ unit, value, over }: Quantity): boolean {
  return unit === 'cases' || unit === 'persons' || unit === 'ca' || Number(value) > Number(over?.value ?? value)
}

function remember(memory: Memory, { cues, head }: Reading, draft: Draft, subject: Subject, isFollowed: boolean): void {
  if (draft.measure === 'plan_ratio') memory.planSpoken = true
  const isRatio = draft.measure === 'plan_ratio' || (draft.measure === 'change_ratio' && draft.unit === 'percent')
  if (isRatio && (cues.verb === 'reach' || cues.verb === 'equal'))
    memory.ratioSpoken[cues.verb] = draft.measure as Ratio
  if (!moves(draft) && !draft.measure.endsWith('ratio') && memory.named.at(-1)?.group !== subject.group)
    memory.named.push(subject)
  const isAside = head.pieces.at(-1)?.joint === 'for' && cues.verb === null
  if (draft.unit !== null && draft.unitKind !== 'percent') memory.byUnit.set(draft.unit, subject)
  const isCounted = draft.measure === 'rank_or_count_other' && !isFollowed
  if (!isAside && !isCounted) memory.last = subject
}
