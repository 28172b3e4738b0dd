import { groupBy } from '../../group-by.ts'
import { isPeriodId, type PeriodId, previousPeriod, samePeriodLastYear, yearPeriod } from '../../periods/index.ts'
import type { Claim, ClaimMeasure, Reading } from '../claim.ts'
import { asChecked } from '../figures/base-in-brackets.ts'
import { type Fact, factOf } from './check-facts.ts'
import { type Segments, segmentAt, segmentBounds, segmentText } from './check-segments.ts'
import type { FigureSource, SourceView } from './check-source.ts'

/** What every rule sees: the text, its claims as comparable facts in the order of the text, and stored figures when given. */
export interface CheckView {
  readonly text: string
  readonly reading: Reading
  readonly facts: readonly Fact[]
  readonly groups: ReadonlyMap<string, readonly Fact[]>
  readonly byKey: ReadonlyMap<string, readonly Fact[]>
  /** Levels by indicator and period: see `levelsIn`. */
  readonly levelsByPeriod: ReadonlyMap<string, readonly Fact[]>
  /** Levels with a name of several words, by its first two: what a text names is looked for among these. */
  readonly levelsByOpening: ReadonlyMap<string, readonly Fact[]>
  /** Facts of a sentence, by the sentence's index. */
  readonly bySentence: ReadonlyMap<number, readonly Fact[]>
  readonly segments: Segments
  readonly period: PeriodId | null
  readonly source: FigureSource | null
  /** Thresholds of 'hầu hết' and 'đa số' that an office sets. */
  readonly quantifiers: SourceView['quantifiers']
}

/** Prepares a reading for the rules. Linear in text and claims, but for the sorting of claims. */
export function checkView(
  text: string,
  reading: Reading,
  period: PeriodId | null,
  source: FigureSource | null,
  quantifiers: SourceView['quantifiers'] = {},
): CheckView {
  const segments = segmentText(text)
  const facts = reading.claims
    .map((claim) => factOf(asChecked(text, claim)))
    .toSorted((a, b) => a.claim.start - b.claim.start)
  return {
    text,
    reading,
    facts,
    groups: groupBy(facts, (fact) => fact.claim.group),
    byKey: groupBy(facts, (fact) => fact.key),
    levelsByPeriod: groupBy(facts.filter(isLevel), ({ key, claim }) => placeInTime(key, claim.period)),
    levelsByOpening: groupBy(facts.filter(isNamedLevel), (fact) => openingOf(fact.name)),
    bySentence: groupBy(facts, (fact) => segmentAt(segments.sentences, fact.claim.start)),
    segments,
    period,
    source,
    quantifiers,
  }
}

export function isLevel(fact: Fact): boolean {
  return fact.claim.measure === 'level'
}

const placeInTime = (key: string, period: PeriodId | null): string => `${key}\n${period}`

/** Levels that the text gives for an indicator in a period. */
export function levelsIn(view: CheckView, key: string, period: PeriodId): readonly Fact[] {
  return view.levelsByPeriod.get(placeInTime(key, period)) ?? []
}

const isNamedLevel = (fact: Fact): boolean => isLevel(fact) && fact.name.includes(' ')

/** The first two words of a comparable phrase. */
export function openingOf(phrase: string): string {
  return phrase.split(' ', 2).join(' ')
}

/**
 * Of facts in the order of the text the nearest to `to` that is accepted, the earlier of two equally near. Looks outward from where
 * `to` stands, so that a figure given a thousand times is found beside it.
 */
export function nearestTo(facts: readonly Fact[], to: Fact, accepts: (fact: Fact) => boolean): Fact | null {
  let after = firstFrom(facts, to.claim.start)
  let before = after - 1
  while (before >= 0 || after < facts.length) {
    const [left, right] = [facts[before], facts[after]]
    const goesLeft =
      right === undefined ||
      (left !== undefined && to.claim.start - left.claim.start <= right.claim.start - to.claim.start)
    const candidate = goesLeft ? left : right
    if (goesLeft) before--
    else after++
    if (candidate !== undefined && accepts(candidate)) return candidate
  }
  return null
}

/** Facts of the sentence in which `fact` stands. */
export function sentenceOf(view: CheckView, fact: Fact): readonly Fact[] {
  return view.bySentence.get(segmentAt(view.segments.sentences, fact.claim.start)) ?? []
}

/** Facts whose numbers begin in [start, end). Logarithmic: facts stand in the order of the text. */
export function factsBetween(view: CheckView, start: number, end: number): readonly Fact[] {
  return view.facts.slice(firstFrom(view.facts, start), firstFrom(view.facts, end))
}

function firstFrom(facts: readonly Fact[], offset: number): number {
  let [low, high] = [0, facts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.claim.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Text of the clause before the number. */
export function textBefore(view: CheckView, fact: Fact, chars = 80): string {
  const { start } = segmentBounds(view.segments.clauses, fact.claim.start, view.text.length)
  return view.text.slice(Math.max(start, fact.claim.start - chars), fact.claim.start)
}

/** Text of the clause after the number. */
export function textAfter(view: CheckView, fact: Fact, chars = 80): string {
  const { end } = segmentBounds(view.segments.clauses, fact.claim.start, view.text.length)
  return view.text.slice(fact.claim.end, Math.min(end, fact.claim.end + chars))
}

const plannedBefore =
  /(?:kế hoạch|mục tiêu(?! quốc gia)|chỉ tiêu|dự toán|phấn đấu|nghị quyết|kịch bản|bỏ xa mốc|giao(?! thông| dịch| lưu| tiếp))[^,;.%]*$/i

/** A level that is a plan and not a result: by its words, or by a period longer than the one reported. */
export function isPlanned(view: CheckView, fact: Fact): boolean {
  const known = planned.get(fact)
  if (known !== undefined) return known
  const isPlan = fact.claim.baseline === 'plan' || fact.claim.planBy !== null || isNamedPlan(view, fact)
  planned.set(fact, isPlan)
  return isPlan
}

/** What stands in brackets is a remark: 'Thu ngân sách (so dự toán HĐND giao) 1.035,5' is no plan. */
function isNamedPlan(view: CheckView, fact: Fact): boolean {
  const words = textBefore(view, fact, 60).replace(/\([^()]*\)|^[^()]*\)/g, '')
  return plannedBefore.test(words.normalize('NFC'))
}

/** What another figure is divided by: '8.000' in '1.200/8.000 ha', '1.800 tỷ đồng/3.500 tỷ đồng'. The level is the one before. */
export function isDenominator(view: CheckView, fact: Fact): boolean {
  return /\d(?:%|\s*\p{L}[\p{L}\s]{0,24})?\s*\/\s*$/u.test(textBefore(view, fact, 40).normalize('NFC'))
}

/** Every rule asks, of the same facts. */
const planned = new WeakMap<Fact, boolean>()

/**
 * The level that a ratio or change speaks of: of its group, in the ratio's period; with the same indicator, nearest before;
 * else the only level of the group. Null rather than a guess between several.
 */
export function levelOf(view: CheckView, ratio: Fact, accepts: (level: Fact) => boolean = () => true): Fact | null {
  const group = (view.groups.get(ratio.claim.group) ?? []).filter(
    (fact) =>
      isLevel(fact) &&
      samePeriod(fact.claim, ratio.claim) &&
      !isPlanned(view, fact) &&
      !isDenominator(view, fact) &&
      accepts(fact),
  )
  const named = group.filter((fact) => fact.key === ratio.key)
  if (named.length > 0) return nearest(named, ratio)
  return group.length === 1 ? (group[0] ?? null) : null
}

/**
 * The level of the same name and unit in this sentence or the one before, where the change is told apart from it: '103 người chết …
 * So với cùng kỳ giảm 31 người chết (-32,13%)'. Null unless there is exactly one.
 */
export function levelNamed(view: CheckView, change: Fact): Fact | null {
  const here = segmentAt(view.segments.sentences, change.claim.start)
  const near = [...(view.bySentence.get(here - 1) ?? []), ...(view.bySentence.get(here) ?? [])].filter(
    (fact) =>
      isLevel(fact) &&
      (fact.key === change.key || isBareCount(change)) &&
      fact.claim.unit === change.claim.unit &&
      fact.claim.period === change.claim.period &&
      fact.claim.start < change.claim.start &&
      !isPlanned(view, fact),
  )
  return near.length === 1 ? (near[0] ?? null) : null
}

/** 'số vụ giảm 15 vụ': whatever events the sentence before counts. */
function isBareCount({ name, claim }: Fact): boolean {
  return claim.unit === 'cases' && (name === 'số vụ' || name === 'vụ')
}

/** 'tăng 5,8 triệu đồng so với năm 2023 (56,6 triệu đồng)': what stands in a bracket behind a change is no level of it. */
export function isInBracketBehind(view: CheckView, change: Fact, fact: Fact): boolean {
  if (fact.claim.start <= change.claim.end || fact.claim.start - change.claim.end > 160) return false
  const between = view.text.slice(change.claim.end, fact.claim.start)
  return between.lastIndexOf('(') > between.lastIndexOf(')')
}

/** 'triệu đồng' beside 'triệu đồng/năm' is the same money. */
export function isSameUnit(a: Fact, b: Fact): boolean {
  const [left, right] = [a.claim.unit, b.claim.unit]
  if (left === right || left === null || right === null) return left === right
  return (
    left.includes('/') !== right.includes('/') && left.split('/')[0] === right.split('/')[0] && left.startsWith('VND')
  )
}

/** The period that a change is counted from, when its words say so. */
export function basePeriodOf(claim: Claim): PeriodId | null {
  if (claim.period === null || !isPeriodId(claim.period)) return null
  switch (claim.baseline) {
    case 'same_period_last_year':
      return samePeriodLastYear(claim.period)
    case 'previous_period':
      return previousPeriod(claim.period)
    case 'year_start':
      return `${Number(yearPeriod(claim.period).slice(0, 4)) - 1}-M12`
    case 'plan':
    case null:
      return null
    default:
      return isPeriodId(claim.baseline.period) ? claim.baseline.period : null
  }
}

/** Claims of the measures, in the order of the text. */
export function factsOf(view: CheckView, ...measures: readonly ClaimMeasure[]): readonly Fact[] {
  return view.facts.filter((fact) => measures.includes(fact.claim.measure))
}

/** Where a claim stands, as a place of a finding. */
export function placeOfClaim(claim: Claim): { readonly start: number; readonly end: number } {
  return { start: claim.start, end: claim.end }
}

export function samePeriod(a: Claim, b: Claim): boolean {
  return a.period === b.period || a.period === null || b.period === null
}

function nearest(facts: readonly Fact[], to: Fact): Fact | null {
  const before = facts.filter((fact) => fact.claim.start < to.claim.start)
  return before.at(-1) ?? facts[0] ?? null
}
