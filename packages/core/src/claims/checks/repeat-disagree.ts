import { type Finding, finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { absolute, compareDecimals, divide, subtract } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import {
  type CheckView,
  isLevel,
  isPlanned,
  levelOf,
  placeOfClaim,
  sentenceOf,
  textBefore,
} from '../evidence/check-view.ts'
import { isAverage, isSpecific } from './same-figure.ts'
import { boundsInScaleOf, unitOfFact } from './shown.ts'

/**
 * `repeat/disagree`: one figure given twice in a document with values that cannot be equal. Only figures that are surely the
 * same are held against each other: same indicator, measure, unit, period and base, a name that is not a bare noun, and values
 * near enough to be a slip of each other (two districts under one name are not).
 */
export function checkRepeatDisagree(view: CheckView): readonly Finding[] {
  const comparable = view.facts.filter(
    (fact) =>
      isSpecific(fact) && !(isLevel(fact) && isPlanned(view, fact)) && !isAverage(view, fact) && !isBase(view, fact),
  )
  const same = groupBy(comparable, identityOf)
  return [...[...same.values()].flatMap((facts) => disagreeing(view, facts)), ...countsOfGroups(view)]
}

/** '(cùng kỳ 35,4 triệu USD)': the base of the figure before the bracket, whose name may not be its own. */
function isBase(view: CheckView, fact: Fact): boolean {
  const opens = /\((?:cùng k[ỳì][^,;)\d]{0,16})?$/iu
  return isLevel(fact) && fact.claim.indicator.code === null && opens.test(textBefore(view, fact, 24).normalize('NFC'))
}

function disagreeing(view: CheckView, facts: readonly Fact[]): readonly Finding[] {
  const [first, ...later] = facts
  if (first === undefined) return []
  const found = later.flatMap((second) => {
    if (!looksLikeSlip(first, second) || speaksOfAnother(view, first, second)) return []
    if (areEnds(view, first, second)) return []
    const verdict = judge(first, second)
    return verdict === null ? [] : [described(first, second, verdict.severity)]
  })
  return found.slice(0, 1)
}

/** What makes two facts the same figure: indicator, measure, unit, period, base, assigner. */
export function identityOf({ key, claim }: Fact): string {
  const { measure, unit, period, baseline, planBy } = claim
  return JSON.stringify([key, measure, unit, period, baseline, planBy])
}

/**
 * '25 - 27 nghìn đồng', '814.651/815.344 cử tri', '12,5 tỷ đồng, 13,1 tỷ đồng và 14,8 tỷ đồng': two ends, a part and its whole, or
 * members of a list, not one figure twice.
 */
function areEnds(view: CheckView, a: Fact, b: Fact): boolean {
  const between = view.text.slice(a.claim.end, b.claim.start)
  return between.length < 24 && /^[^,;.]*?\s*(?:[-–/,]|đến|tới|và)\s*$/u.test(between.normalize('NFC'))
}

/** Same digits in another order, or at most a tenth apart. */
function looksLikeSlip(a: Fact, b: Fact): boolean {
  if (digitsOf(a) === digitsOf(b)) return true
  const larger = compareDecimals(absolute(a.value), absolute(b.value)) >= 0 ? a.value : b.value
  if (compareDecimals(larger, '0') === 0) return false
  return compareDecimals(absolute(divide(subtract(a.value, b.value), larger)), '0.1') <= 0
}

function digitsOf(fact: Fact): string {
  return [...fact.printed.replace(/\D/g, '')].toSorted().join('')
}

/**
 * Two figures in one breath are two things whose unit lost its second half (lượt khách, lượt khách.km); ratios in one sentence, or
 * of levels that differ themselves, belong to different figures.
 */
function speaksOfAnother(view: CheckView, a: Fact, b: Fact): boolean {
  const together = sentenceOf(view, a) === sentenceOf(view, b)
  if (isLevel(a)) return together && a.power !== b.power
  const [levelA, levelB] = [levelOf(view, a), levelOf(view, b)]
  return together || (levelA !== null && levelB !== null && judge(levelA, levelB) !== null)
}

/** '06 nhóm tăng giá' and, in the same passage, 'trong 7 nhóm hàng tăng giá'. */
function countsOfGroups(view: CheckView): readonly Finding[] {
  const counts = view.facts.filter(
    ({ claim }) => claim.measure === 'rank_or_count_other' && claim.direction !== null && claim.unit !== 'hạng',
  )
  const alike = groupBy(counts, ({ claim }) =>
    JSON.stringify([claim.unit, claim.direction, claim.period, claim.baseline]),
  )
  return [...alike.values()].flatMap((facts) => {
    const [first, ...later] = facts
    const other = later.find(
      (fact) => first !== undefined && namesOverlap(first, fact) && compareDecimals(fact.value, first.value) !== 0,
    )
    return first === undefined || other === undefined ? [] : [described(first, other, 'error')]
  })
}

function namesOverlap(a: Fact, b: Fact): boolean {
  const [shorter, longer] = [a, b].map((fact) => fact.name.split(' ')).toSorted((x, y) => x.length - y.length)
  return shorter !== undefined && shorter.length >= 2 && shorter.every((word) => longer?.includes(word))
}

function described(first: Fact, second: Fact, severity: 'error' | 'warning' | 'info'): Finding {
  const mode = severity === 'error' ? 'loose' : 'strict'
  const { unit: otherUnit, multiplier: otherMultiplier } = unitOfFact(second)
  return finding(
    'repeat/disagree',
    placeOfClaim(second.claim),
    {
      indicator: second.claim.indicator.text,
      first: first.printed,
      firstBounds: boundsInScaleOf(first, first[mode]),
      second: second.printed,
      secondBounds: boundsInScaleOf(second, second[mode]),
      relatedStart: first.claim.start,
      relatedEnd: first.claim.end,
      ...unitOfFact(first),
      otherUnit,
      otherMultiplier,
    },
    { severity },
  )
}
