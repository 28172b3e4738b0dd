import { type Finding, finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { containsPeriod, isPeriodId, monthsOf, type PeriodId, parsePeriod, periodFrom } from '../../periods/index.ts'
import { absolute, add, addIntervals, compareDecimals, divide, subtract, trimZeros } from '../../quantities/index.ts'
import { judge, type Side } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentAt } from '../evidence/check-segments.ts'
import { type CheckView, isLevel, isPlanned, placeOfClaim, textBefore } from '../evidence/check-view.ts'
import type { StoredFigure } from '../evidence/stored-figure.ts'
import { isAverage, isSpecific } from './same-figure.ts'
import { inScaleOf, unitOfFact } from './shown.ts'

/**
 * `series/ytd`: a year to date below that of fewer months or below one of its months, or unlike what its months make: with the
 * figures of the text, or with stored ones of the same flow.
 */
export function checkSeriesYtd(view: CheckView): readonly Finding[] {
  const flows = view.facts.filter((fact) => isFlow(view, fact))
  // A bare name ('sản lượng điện') is surely one thing within one statement of one sentence only.
  const seriesOf = (fact: Fact): string => {
    const { unit, group, start } = fact.claim
    const sentence = isSpecific(fact) ? '' : `${segmentAt(view.segments.sentences, start)} ${group}`
    return `${unit} ${fact.key} ${sentence}`
  }
  return [...groupBy(flows, seriesOf).values()].flatMap((facts) => {
    const byPeriod = new Map(facts.toReversed().map((fact) => [fact.claim.period ?? '', fact]))
    return [...byPeriod.values()].flatMap((fact) => judged(view, fact, byPeriod))
  })
}

const uncounted = new Set(['percent', 'points', 'times', 'hạng', 'ha'])
const stocks =
  /đang |dư nợ|số dư|huy động|dân số|đàn |tổng đàn|hộ nghèo|tồn|đến nay|hiện có|quản lý|lũy kế các|diện tích|còn|số xã|biên chế|nợ/iu

function isFlow(view: CheckView, fact: Fact): boolean {
  const { unit, period, indicator, approx } = fact.claim
  if (!isLevel(fact) || unit === null || uncounted.has(unit) || unit.includes('/')) return false
  if (period === null || !isPeriodId(period) || approx === 'about') return false
  const known = indicator.code === null ? null : view.source?.indicator(indicator.code)
  const flows = known == null ? !stocks.test(indicator.text.normalize('NFC')) : known.kind === 'flow'
  return flows && fact.key !== '' && !isPlanned(view, fact) && !isAverage(view, fact) && !isRemark(view, fact)
}

/** 'giảm 4,5% so với tháng 5 (220 nghìn tấn)': a base told in brackets is of the growth beside it, which a rule of its own holds. */
const openedByBase = /so với[^();%]{1,60}\(\s*(?:là|đạt|chỉ|ở mức)?\s*$/iu

function isRemark(view: CheckView, fact: Fact): boolean {
  return openedByBase.test(textBefore(view, fact, 80).normalize('NFC'))
}

type ByPeriod = ReadonlyMap<string, Fact>

function judged(view: CheckView, fact: Fact, byPeriod: ByPeriod): readonly Finding[] {
  const period = fact.claim.period ?? ''
  if (!isYearToDate(period)) return []
  const below = partAbove(view, fact, byPeriod)
  if (below !== null) return [below]
  const sum = sumTo(view, fact, byPeriod)
  return sum === null ? [] : sumFinding(fact, sum)
}

function isYearToDate(period: PeriodId): boolean {
  const { month, months } = parsePeriod(period)
  return month === 1 && months > 1
}

interface Part extends StoredFigure {
  readonly period: PeriodId
}

/** A figure of a part of the span that is larger than that of the whole span. */
function partAbove(view: CheckView, fact: Fact, byPeriod: ByPeriod): Finding | null {
  const span = fact.claim.period ?? ''
  const { year, months } = parsePeriod(span)
  const inText = [...byPeriod.values()].filter((other) => isWithin(span, other.claim.period))
  const before = Array.from({ length: months - 1 }, (_, at) => periodFrom(year, 1, months - 1 - at).id)
  const stored = inText.length > 0 ? [] : before.map((period) => storedPart(view, fact, period))
  const parts = [...inText.map((other) => ({ ...other, period: other.claim.period ?? '' })), ...stored]
  for (const part of parts) {
    if (part === null || compareDecimals(part.value, fact.value) <= 0) continue
    const verdict = isNear(fact, part) ? judge(fact, part) : null
    if (verdict !== null) return described('falls', fact, part, verdict.severity)
  }
  return null
}

/** Twice as much and more is no slip of one series but two things under one name, or a unit: another rule's matter. */
function isNear(fact: Fact, part: Part): boolean {
  return compareDecimals(fact.value, '0') > 0 && compareDecimals(divide(part.value, fact.value), '2') <= 0
}

function isWithin(span: PeriodId, period: PeriodId | null): boolean {
  return period !== null && period !== span && containsPeriod(span, period)
}

function storedPart(view: CheckView, fact: Fact, period: PeriodId): Part | null {
  const { code } = fact.claim.indicator
  const indicator = code === null ? null : view.source?.indicator(code)
  if (code === null || indicator?.unit !== fact.claim.unit) return null
  const level = view.source?.level(code, period) ?? null
  return level && { ...level, period }
}

/** The span before and its last month, else every month: of the text where it has them, else as stored. */
function sumTo(view: CheckView, fact: Fact, byPeriod: ByPeriod): Part | null {
  const span = fact.claim.period ?? ''
  const months = monthsOf(span)
  const last = months.at(-1) ?? ''
  const before = periodFrom(parsePeriod(span).year, 1, months.length - 1).id
  const partOf = (period: PeriodId): Part | null => {
    const own = byPeriod.get(period)
    return own === undefined ? storedPart(view, fact, period) : { ...own, period }
  }
  return added([before, last].map(partOf), span) ?? added(months.map(partOf), span)
}

function added(parts: readonly (Part | null)[], period: PeriodId): Part | null {
  if (parts.length < 2 || parts.some((part) => part === null)) return null
  const known = parts.filter((part) => part !== null)
  return {
    period,
    value: known.map((part) => part.value).reduce(add),
    strict: known.map((part) => part.strict).reduce(addIntervals),
    loose: known.map((part) => part.loose).reduce(addIntervals),
  }
}

/** Months that were published before are revised without a word, by a few per cent: no error up to this share. */
const revised = '0.05'

/** Further apart they are not one series. */
const unlike = '0.5'

function sumFinding(fact: Fact, sum: Part): readonly Finding[] {
  const side: Side = sum
  const verdict = judge(fact, side)
  if (verdict === null) return []
  const gap = absolute(divide(subtract(fact.value, sum.value), sum.value))
  if (compareDecimals(gap, unlike) > 0) return []
  const severity = compareDecimals(gap, revised) <= 0 ? 'warning' : verdict.severity
  return [described('sum', fact, sum, severity)]
}

function described(variant: 'falls' | 'sum', fact: Fact, other: Part, severity: 'error' | 'warning' | 'info'): Finding {
  return finding(
    'series/ytd',
    placeOfClaim(fact.claim),
    {
      variant,
      indicator: fact.claim.indicator.text,
      period: fact.claim.period,
      value: fact.printed,
      otherPeriod: variant === 'falls' ? other.period : null,
      other: trimZeros(inScaleOf(fact, other.value)),
      ...unitOfFact(fact),
    },
    { severity },
  )
}
