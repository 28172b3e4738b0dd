import { lastMonthOf, type PeriodId, parsePeriod, yearPeriod } from '../../periods/index.ts'
import type { BasisItem, Item, PeriodItem } from '../figures/items.ts'
import type { Measured } from '../figures/measure.ts'
import type { FigureContext } from '../reading/figure-context.ts'
import type { Memory } from '../reading/memory.ts'
import type { Head, Piece } from '../subjects/head.ts'
import type { Subject } from '../subjects/subject.ts'
import type { Role } from '../words/cues.data.ts'
import { isReason } from '../words/reasons.ts'
import type { Clock, Stock } from './clock.ts'
import { resolveMention, sameMonths } from './timeline.ts'

/**
 * The period of a figure: one written after it, else that of the statement it goes on with, else the one last spoken of; of the base
 * for '(cùng kỳ 1.560 ca)'; the year for a target.
 */
export function periodOfClaim(
  memory: Memory,
  context: FigureContext,
  measured: Measured,
  subject: Subject,
): PeriodId | null {
  const { clock, before } = memory
  const { head, cues, levelOf } = context
  const stock = clock.hasPoint || context.figure.tail.length > 0 ? stockOf(context) : null
  const current = currentPeriod(clock, context, stock)
  const written = writtenAfter(clock, context, current, stock)
  if (written !== null) return written
  const isLevel = measured.measure === 'level'
  const goesOn =
    before?.group === subject.group &&
    !before.isTarget &&
    before.levelOf === null &&
    head.periods.length === 0 &&
    levelOf === null
  const isTarget = (measured.measure !== 'plan_ratio' && cues.target) || context.targetOf !== undefined
  if (goesOn && !isLevel && !isTarget) return before.period
  if (current === null) return isTarget ? yearOf(memory.document.period) : memory.document.period
  if (levelOf !== null) return periodOfBase(levelOf, current, clock.year)
  if (isTarget && head.periods.length === 0) return clock.targetPeriod()
  return isAgainstMonth(context) && parsePeriod(current).months > 1 ? lastMonthOf(current) : current
}

/** 'tăng 2,1% so với tháng trước' in a report of half a year is of its last month. */
const isAgainstMonth = ({ basis }: FigureContext): boolean => basis?.basis.is === 'last' && basis.basis.what === 'month'

/** 'so với tháng trước (3.409 tỷ đồng)', 'so với 6 tháng đầu năm 2023 (1.100 tỷ đồng)': the base is of its own period. */
function periodOfBase(basis: BasisItem['basis'], current: PeriodId, year: number | null): PeriodId {
  if (basis.is === 'plan') return current
  if (basis.is === 'samePeriod') return sameMonths(current, basis.year)
  return resolveMention({ mention: basis, reach: null }, current, year)?.period ?? current
}

const yearOf = (period: PeriodId | null): PeriodId | null => (period === null ? null : yearPeriod(period))

/** Stocks and flows part where the text names a point in time. */
function currentPeriod(clock: Clock, { head, phrase }: FigureContext, stock: Stock): PeriodId | null {
  const isPart = head.pieces.some((piece) => piece.joint === 'part')
  return clock.period(
    stock,
    isPart ||
      !head.newSentence ||
      phrase === null ||
      (isThere(head) && !head.newParagraph) ||
      isDivision(head) ||
      isFirst(head),
  )
}

/** 'Theo ngành: …', 'Vốn tập trung vào các lĩnh vực ưu tiên: …' divide what was said before. */
const isDivision = ({ topic }: Head): boolean => {
  const first = topic[0]?.items[0]
  const isBy = first?.kind === 'word' && first.key === 'theo'
  return isBy || topic.at(-1)?.items.some(isField) === true
}

/** 'lĩnh vực'. */
const isField = (item: Item, at: number, items: readonly Item[]): boolean => {
  const next = items[at + 1]
  return item.kind === 'word' && item.key === 'lĩnh' && next?.kind === 'word' && next.key === 'vực'
}

/** 'Nhật Bản dẫn đầu với 5,6 tỷ USD': who comes first is one of those told before. */
const isFirst = ({ pieces }: Head): boolean =>
  pieces.some(({ items }) => items.some((item) => item.kind === 'word' && item.role === 'foremost'))

/** 'Cấp huyện có 249 đơn vị': says what there is, and so goes on from a stock. */
const isThere = ({ pieces }: Head): boolean => {
  const last = pieces.at(-1)?.items.at(-1)
  return last?.kind === 'word' && last.key === 'có'
}

/** A span named for the figure itself ('vốn huy động 6 tháng') leaves no day to a stock. */
function stockOf({ figure, head }: FigureContext): Stock {
  const { unit } = figure.quantity
  const isSaid = figure.tail.some(isState) || head.pieces.some(saysState)
  if (isSaid && leavesDay(head.periods.at(-1))) return 'said'
  const isCounted = unit === 'con' || (unit === 'persons' && isInsured(head)) || isVaccinated({ figure, head })
  return isCounted ? 'counted' : null
}

/** No span was named, or only 'lũy kế đến nay'. */
const leavesDay = (named: PeriodItem | undefined): boolean =>
  named === undefined || named.reach !== null || (named.mention.is === 'current' && named.mention.what === 'toDate')

const vaccines = new Set(['tiêm', 'vắc', 'mũi'])
const doses = new Set(['liều', 'mũi'])
const saysVaccine = (item: Item): boolean => item.kind === 'word' && vaccines.has(item.key)

/** Who is vaccinated stays so: 'đến ngày 31/7, mũi 3 đạt 71,8%'. */
const isVaccinated = ({ figure, head }: Pick<FigureContext, 'figure' | 'head'>): boolean =>
  (figure.quantity.unitKind === 'percent' || doses.has(figure.quantity.noun ?? '')) &&
  (figure.tail.some(saysVaccine) || head.pieces.some(({ items }) => items.some(saysVaccine)))

/** People in an insurance are its members: 'BHXH 318.011 người'. */
const isInsured = ({ pieces }: Head): boolean =>
  pieces.some(({ items }) => items.some((item) => item.kind === 'word' && insurances.has(item.key)))
const insurances = new Set(['bhxh', 'bhyt', 'bhtn'])

const saysState = (piece: Piece): boolean => piece.items.some(isState)

/** What holds at a day: a stock, 'hiện còn', 'xã đạt chuẩn', 'dư nợ cho vay'. */
const isState = (item: Item): boolean =>
  item.kind === 'word' &&
  (item.role === 'stock' ||
    item.key === 'hiện' ||
    (item.role !== null && states.get(item.role)?.has(item.key) === true))
const states: ReadonlyMap<Role, ReadonlySet<string>> = new Map([
  ['noun', new Set(['đạt', 'còn', 'dư', 'nợ'])],
  ['rate', new Set(['lãi', 'bao'])],
])

/** '115 dự án trong tháng 9'; where no period was spoken of before, it holds from here on. */
function writtenAfter(
  clock: Clock,
  { figure }: FigureContext,
  current: PeriodId | null,
  stock: Stock,
): PeriodId | null {
  const named = linkedPeriod(figure.tail)
  const written = named === null ? null : clock.glimpse(named, stock !== null)
  if (written !== null && named !== null && current === null) clock.hear(named)
  return written
}

/** The first period of a tail that is of the figure itself: not one in the reason given for it. */
function linkedPeriod(tail: readonly Item[]): PeriodItem | null {
  for (let at = 0; at < tail.length; at++) {
    const item = tail[at] as Item
    if (isReason(item)) return null
    if (item.kind === 'period' && isLinked(tail, at)) return item
  }
  return null
}

const links = new Set(['trong', 'của', 'vào', 'cho', 'năm', 'ở'])

/** Directly after the unit or after 'trong', 'của', 'cho': not 'như hồi tháng 4'. */
function isLinked(tail: readonly Item[], at: number): boolean {
  const before = tail[at - 1]
  if (before === undefined || before.kind === 'mark') return true
  return before.kind === 'word' && (links.has(before.key) || naming.has(before.role))
}
const naming: ReadonlySet<Role | null> = new Set<Role | null>([null, 'adverb', 'foremost', 'stock', 'noun'])
