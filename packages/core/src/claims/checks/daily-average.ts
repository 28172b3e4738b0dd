import { type Finding, finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { isPeriodId, parsePeriod } from '../../periods/index.ts'
import { absolute, compareDecimals, divide, multiply, scaleInterval, subtract } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, isPlanned, placeOfClaim, sentenceOf, textBefore } from '../evidence/check-view.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

const dayMs = 86_400_000

/**
 * `sum/parts` for an average: 'trung bình một ngày có hơn 400' times the days of the period against the total of the text that
 * it comes near to. A warning at most, since which total is meant is a guess.
 */
export function checkDailyAverage(view: CheckView): readonly Finding[] {
  const levels = groupBy(view.facts.filter(isLevel), likeness)
  return view.facts.flatMap((average) => {
    const days = isDailyAverage(view, average) ? daysOf(average.claim.period) : null
    if (days === null) return []
    const alike = (levels.get(likeness(average)) ?? []).filter((fact) => isNear(average, fact, days))
    const totals = alike.filter((fact) => mayBeTotal(view, average, fact, days))
    const sum = { strict: scaleInterval(average.strict, days), loose: scaleInterval(average.loose, days) }
    if (totals.length === 0 || totals.some((total) => judge(sum, total)?.severity !== 'error')) return []
    const [total] = totals.toSorted((a, b) => compareDecimals(gap(average, a, days), gap(average, b, days)))
    return total === undefined ? [] : [described(average, total, days)]
  })
}

function isDailyAverage(view: CheckView, fact: Fact): boolean {
  if (!isLevel(fact)) return false
  const first = sentenceOf(view, fact)[0] ?? fact
  const words = `${textBefore(view, first, 80)} ${textBefore(view, fact, 80)}`.normalize('NFC')
  return /(?:trung bình|bình quân)\s+(?:mỗi|một|1|hàng)?\s*ngày|mỗi ngày/iu.test(words)
}

function daysOf(period: string | null): string | null {
  if (period === null || !isPeriodId(period)) return null
  const { start, end } = parsePeriod(period)
  return String(Math.round((Date.parse(end) - Date.parse(start)) / dayMs) + 1)
}

/** Only levels of one unit and period are held against each other. */
function likeness({ claim }: Fact): string {
  return `${claim.unit} ${claim.period}`
}

/** A quick look with floats, which leaves the exact one to few. */
function isNear(average: Fact, total: Fact, days: string): boolean {
  return Math.abs(Number(total.value) / (Number(average.value) * Number(days)) - 1) < 0.2
}

/** Same unit and period, in another sentence, within a tenth. */
function mayBeTotal(view: CheckView, average: Fact, fact: Fact, days: string): boolean {
  const comparable =
    isLevel(fact) &&
    fact.claim.unit === average.claim.unit &&
    fact.claim.period === average.claim.period &&
    sentenceOf(view, fact) !== sentenceOf(view, average) &&
    !isPlanned(view, fact)
  return comparable && compareDecimals(gap(average, fact, days), '0.1') <= 0
}

/** How far average × days is from a total, as a share of the average. */
function gap(average: Fact, total: Fact, days: string): string {
  return compareDecimals(average.value, '0') === 0
    ? '1'
    : absolute(divide(subtract(divide(total.value, days), average.value), average.value))
}

function described(average: Fact, total: Fact, days: string): Finding {
  return finding(
    'sum/parts',
    placeOfClaim(average.claim),
    {
      variant: 'average',
      parts: [`${inScaleOf(total, average.value)} × ${days}`],
      sum: multiply(inScaleOf(total, average.value), days),
      sumBounds: boundsInScaleOf(total, scaleInterval(average.loose, days)),
      whole: total.printed,
      wholeBounds: boundsInScaleOf(total, total.loose),
      ...unitOfFact(total),
    },
    { severity: 'warning' },
  )
}
