import { comparing, groupsOf, isBasis, planVerbs, setting } from '../words/role-groups.ts'
import { append, Sequence } from '../words/stream.ts'
import { planTailKeys } from './assigner.data.ts'
import type { BasisItem, Item, Mention, PeriodItem, PlanBy, WordItem } from './items.ts'

/** A period or plan stands at most so many words after 'so với'. */
const reachOfCompare = 6
/** A plan is named in at most so many items. */
const longestPlan = 14

/**
 * Joins 'so với …', 'cùng kỳ …' and '… % kế hoạch' to one item each: what a figure is compared with. Looks at most a dozen items ahead.
 */
export function joinBases(items: Sequence<Item>): Sequence<Item> {
  return new Sequence((joined, enough) => {
    while (joined.length < enough && items.more()) items.at += joinItem(items.items, items.at, joined)
    return items.more()
  })
}

/** Adds the basis that begins at an item, or else the item; says how many items it took. */
function joinItem(items: readonly Item[], at: number, joined: Item[]): number {
  const basis = basisAt(items, at, joined)
  if (basis === null) append(joined, items[at] as Item)
  else {
    compareWith(joined)
    joined.push(basis.item)
  }
  return basis?.length ?? 1
}

/** 'hơn cùng kỳ 5%': 'hơn' before what is compared with says that it rose. */
function compareWith(joined: Item[]): void {
  const before = joined.at(-1)
  if (before?.kind === 'word' && before.key === 'hơn' && before.role === 'over')
    joined[joined.length - 1] = { ...before, role: 'up', as: groupsOf('up') }
}

interface FoundBasis {
  readonly item: BasisItem
  readonly length: number
}

function basisAt(items: readonly Item[], at: number, joined: readonly Item[]): FoundBasis | null {
  const item = items[at]
  if (item === undefined) return null
  if (item.kind === 'period') {
    const before = joined.at(-1)
    return periodBasis(item, before, isJoint(before) && joined.at(-2)?.kind === 'basis')
  }
  if (item.kind !== 'word') return null
  if (item.role === 'compare') return comparedAt(items, at)
  return item.role === 'plan' && namesPlan(joined.at(-1), items[at + 1]) ? planAt(items, at, at) : null
}

/** After 'so với': the first period or plan before a sign or number. */
function comparedAt(items: readonly Item[], at: number): FoundBasis | null {
  for (let next = at + 1; next <= at + reachOfCompare; next++) {
    const item = items[next]
    if (item === undefined || item.kind === 'mark' || item.kind === 'break' || item.kind === 'quantity') return null
    if (item.kind === 'period') {
      const { mention } = item
      const more = mention.is === 'samePeriod' && mention.year === null ? datedBy(items[next + 1]) : null
      const basis: Mention = more === null || mention.is !== 'samePeriod' ? mention : { ...mention, year: more.year }
      const last = more === null ? item : more.item
      const start = items[at]?.start ?? item.start
      return {
        item: { kind: 'basis', as: isBasis, basis: edgeOfYear(basis, item), compared: true, start, end: last.end },
        length: next - at + (more === null ? 1 : 2),
      }
    }
    if (isPlanWord(item)) return planAt(items, at, next)
    const year = item.kind === 'word' ? bareYear(item) : null
    if (year !== null) return yearBasis(items, at, next, year)
  }
  return null
}

/** 'so với 2021', 'so với vụ xuân 2015'. */
const bareYear = (item: WordItem): number | null => (/^(?:19|20)\d\d$/.test(item.key) ? Number(item.key) : null)

function yearBasis(items: readonly Item[], from: number, at: number, year: number): FoundBasis {
  const basis: Mention = { is: 'span', year, month: 1, months: 12 }
  const start = items[from]?.start ?? 0
  return {
    item: { kind: 'basis', as: isBasis, basis, compared: true, start, end: items[at]?.end ?? start },
    length: at - from + 1,
  }
}

/** 'cùng kỳ' and then 'năm 2022' or 'năm trước' as a period of its own. */
function datedBy(item: Item | undefined): { readonly item: PeriodItem; readonly year: number } | null {
  if (item?.kind !== 'period' || item.mention.is !== 'span' || item.mention.months !== 12) return null
  return typeof item.mention.year === 'number' ? { item, year: item.mention.year } : null
}

/** 'so với 31/12/2021' and 'so với cuối năm 2022' are the year's edge. */
function edgeOfYear(mention: Mention, item: PeriodItem): Mention {
  if (mention.is === 'date' && mention.day === 31 && mention.month === 12) return { is: 'yearEdge', year: mention.year }
  if (mention.is === 'date' && mention.day === 1 && mention.month === 1) return { is: 'yearEdge', year: { ago: 0 } }
  if (mention.is === 'span' && mention.months === 12 && item.reach === 'at')
    return { is: 'yearEdge', year: mention.year }
  return mention
}

/** 'cùng kỳ' is always a basis; 'tháng trước', 'năm 2023' are after 'cao hơn', 'gấp 3 lần' or another basis and 'và'. */
function periodBasis(item: PeriodItem, before: Item | undefined, isListed: boolean): FoundBasis | null {
  const { mention, start, end } = item
  const made = (compared: boolean): FoundBasis => ({
    item: { kind: 'basis', as: isBasis, basis: mention, compared, start, end },
    length: 1,
  })
  const follows = before?.kind === 'quantity' && before.unitKind === 'times'
  const isCompared =
    before?.kind === 'word' && (before.as & comparing) !== 0 && before.key !== 'tăng' && before.key !== 'giảm'
  if (mention.is === 'samePeriod') return made(isListed || follows || isCompared)
  const isSpan = (mention.is === 'span' || mention.is === 'date') && item.reach === null
  const isPast = mention.is === 'last' || mention.is === 'yearEdge' || isSpan
  return isPast && (isListed || follows || isCompared) ? made(true) : null
}

const isPlanWord = (item: Item): boolean => item.kind === 'word' && item.role === 'plan'

/** 'đạt 8,9% kế hoạch', 'vượt kế hoạch': a percentage or verb directly before makes the plan a basis. */
function namesPlan(before: Item | undefined, after: Item | undefined): boolean {
  if (before?.kind === 'quantity') return before.unitKind === 'percent' || before.unitKind === 'times'
  return before?.kind === 'word' && (before.as & planVerbs) !== 0 && after?.kind !== 'word'
}

/** A plan with the words that go on naming it; says who set it. */
function planAt(items: readonly Item[], from: number, plan: number): FoundBasis {
  let last = plan
  while (last < plan + longestPlan) {
    const length = continuesPlan(items, last + 1) ? 1 : bodyLength(items, last + 1)
    if (length === 0) break
    last += length
  }
  while (last > plan && isJoint(items[last])) last--
  const start = items[from]?.start ?? 0
  const end = items[last]?.end ?? start
  const by = assignerOf(items.slice(plan, last + 1))
  return {
    item: { kind: 'basis', as: isBasis, basis: { is: 'plan', by }, compared: from < plan, start, end },
    length: last - from + 1,
  }
}

/** A body's name has at most so many words before 'giao'. */
const longestBody = 7

/** 'Tổng cục Hải quan giao', 'Tập đoàn Điện lực Việt Nam đề ra': a name in capitals up to the verb of setting; in items. */
function bodyLength(items: readonly Item[], at: number): number {
  for (let next = at; next < at + longestBody; next++) {
    const item = items[next]
    if (item?.kind !== 'word') return 0
    if (item.role === 'target') return next > at ? next - at + 1 : 0
    if (item.role !== null && item.role !== 'noun' && item.role !== 'source' && item.role !== 'and') return 0
  }
  return 0
}

const isJoint = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (item.role === 'and' || item.role === 'compare')

function continuesPlan(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'period') {
    return item.mention.is === 'span' || item.mention.is === 'current' || item.mention.is === 'yearEdge'
  }
  if (item?.kind !== 'word') return false
  if (item.role === 'and') return assignsSoon(items, at + 1)
  return (item.as & setting) !== 0 || (item.role === null && planTailKeys.has(item.key)) || isOf(item)
}

const isOf = (item: WordItem): boolean =>
  item.key === 'của' || item.key === 'do' || item.key === 'được' || item.key === 'đã'

/** 'trung ương và tỉnh giao': the list of those who set the plan goes on. */
function assignsSoon(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 3).some((item) => item.kind === 'word' && item.role === 'assigner')
}

/** Who set a plan, by the first body that the words name, else 'tỉnh giao', 'ngành đề ra', 'EVN giao'; null when they name none. */
export function assignerOf(items: readonly Item[]): PlanBy {
  for (const item of items) if (item.kind === 'word' && item.by !== null) return item.by
  for (let at = 1; at < items.length; at++) if (setsTarget(items, at)) return 'other'
  return null
}

const settingVerbs = new Set(['giao', 'đề', 'đặt', 'quyết', 'ấn'])
const bodies = new Set(['tỉnh', 'thành', 'huyện', 'xã', 'ngành', 'bộ', 'sở', 'cục', 'trên'])

/** A body or a name in capitals before 'giao', 'đề ra'. */
function setsTarget(items: readonly Item[], at: number): boolean {
  const verb = items[at]
  const body = items[at - 1]
  if (verb?.kind !== 'word' || !settingVerbs.has(verb.key) || body?.kind !== 'word') return false
  return bodies.has(body.key) || (body.capital && body.role !== 'plan')
}
