import { type Finding, finding, type Suggestion } from '../../findings/index.ts'
import { isPeriodId, samePeriodLastYear } from '../../periods/index.ts'
import {
  absolute,
  addIntervals,
  compareDecimals,
  type DecimalText,
  decimalsOf,
  divide,
  divideIntervals,
  exactly,
  formatNumber,
  isZero,
  multiply,
  roundHalfUp,
  scaleInterval,
  subtract,
  trimZeros,
} from '../../quantities/index.ts'
import type { Claim } from '../claim.ts'
import { judge, type Verdict } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import {
  basePeriodOf,
  type CheckView,
  factsOf,
  isInBracketBehind,
  isLevel,
  isSameUnit,
  levelNamed,
  levelOf,
  placeOfClaim,
  sentenceOf,
} from '../evidence/check-view.ts'
import { type Factor, factorsOf } from './growth-factor.ts'
import { type Base, changedBase, statedBase, storedBase } from './known-bases.ts'
import { magnitudeFinding } from './level-magnitude.ts'
import { boundsInScaleOf, growthPercent, inScaleOf, magnitudeBetween, roundedLike, unitOfFact } from './shown.ts'

/**
 * `growth/base-contradiction`: level ÷ (1 + growth) is not the base as stored or as stated. Where the same number fits as
 * 'bằng x%' it is `growth/direction`; where it is off by a power of ten it is `level/magnitude`.
 */
export function checkGrowthBase(view: CheckView): readonly Finding[] {
  return factsOf(view, 'change_pct', 'change_ratio').flatMap((growth) => {
    // A period that is compared with itself is `period/impossible-base`; its figure is no base.
    if (growth.claim.baseline === 'plan' || isOwnBase(growth.claim)) return []
    const change = changeBeside(view, growth)
    const canBe = (level: Fact): boolean =>
      (change === null || isSameUnit(level, change)) && !isInBracketBehind(view, growth, level)
    const nearest =
      levelOf(view, growth, canBe) ?? (change && (levelOf(view, change, canBe) ?? levelNamed(view, change)))
    if (nearest === null || growth.claim.start === nearest.claim.start || isRate(nearest)) return []
    const later = yearAfter(view, growth, nearest)
    const level = later ?? nearest
    const earlier = later && { ...nearest, source: 'stated' as const }
    const stated = earlier ?? statedBase(view, growth, level)
    const changed = change !== null && isItsBase(view, growth, level, change) ? null : changedBase(level, change)
    const bases = [stated, changed, storedBase(view, growth, level)]
    const found = bases.flatMap((base) => (base === null ? [] : growthFinding(view, growth, level, base)))
    return found.slice(0, 1)
  })
}

/** 'Năm 2023 có 15 xã; năm 2022 có 12 xã; tăng 25%': the change is that of the later year, though the earlier stands beside it. */
function yearAfter(view: CheckView, growth: Fact, nearest: Fact): Fact | null {
  if (growth.claim.baseline !== null) return null
  const later = sentenceOf(view, growth).filter(
    (fact) =>
      isLevel(fact) &&
      fact.key === nearest.key &&
      fact.claim.unit === nearest.claim.unit &&
      fact.claim.start < nearest.claim.start &&
      isYearBefore(nearest.claim.period, fact.claim.period),
  )
  return later.at(-1) ?? null
}

function isYearBefore(earlier: string | null, later: string | null): boolean {
  return earlier !== null && later !== null && isPeriodId(later) && samePeriodLastYear(later) === earlier
}

/** 'tăng 50% (1.000 tỷ đồng)': a bare amount in brackets is the change or the base; where it fits as the base it is that. */
function isItsBase(view: CheckView, growth: Fact, level: Fact, change: Fact): boolean {
  if (change.claim.direction === 'down' || !/^\s*%?\s*\($/u.test(view.text.slice(growth.claim.end, change.claim.start)))
    return false
  return factorsOf(view, growth).some((factor) => judgeFactor(level, factor, { ...change, source: 'stated' }) === null)
}

function isOwnBase(claim: Claim): boolean {
  const base = basePeriodOf(claim)
  return base !== null && base === claim.period
}

/** Level and growth against one base: a contradiction, or what it betrays. */
export function growthFinding(view: CheckView, growth: Fact, level: Fact, base: Base): readonly Finding[] {
  const factors = factorsOf(view, growth)
  const judged = factors.map((factor) => ({ factor, verdict: judgeFactor(level, factor, base) }))
  const first = judged[0]
  if (first === undefined || judged.some(({ verdict }) => verdict === null) || first.verdict === null) return []
  const worst = judged.every(({ verdict }) => verdict?.severity === 'error')
    ? first.verdict
    : { ...first.verdict, severity: 'warning' as const }
  if (worst.severity === 'error') {
    const equal = equalInstead(growth, level, base)
    if (equal !== null) return [equal]
    const power = magnitudeBetween(impliedBase(level, first.factor), base.value)
    if (power !== null) return [magnitudeFinding(level, power, base.source === 'registered' ? 'series' : 'text')]
  }
  return [baseFinding(growth, level, base, first.factor, worst)]
}

function judgeFactor(level: Fact, factor: Factor, base: Base): Verdict | null {
  return judge(
    {
      strict: divideIntervals(level.strict, factor.strict),
      loose: divideIntervals(level.loose, factor.loose),
      cut: divideIntervals(exactly(level.value), factor.cut),
    },
    base,
  )
}

function impliedBase(level: Fact, factor: Factor): DecimalText {
  return isZero(factor.value) ? '0' : divide(level.value, factor.value)
}

function baseFinding(growth: Fact, level: Fact, base: Base, factor: Factor, verdict: Verdict): Finding {
  const mode = verdict.severity === 'error' ? 'loose' : 'strict'
  const implied = divideIntervals(level[mode], factor[mode])
  const computed = growthPercent(level.value, base.value)
  const ratio = divideIntervals(level[mode], base[mode])
  const told = toldAs(growth)
  return finding(
    'growth/base-contradiction',
    placeOfClaim(growth.claim),
    {
      indicator: level.claim.indicator.text,
      level: level.printed,
      growth: trimZeros(roundHalfUp(factor.growth, 4)),
      ...(told === null || computed === null
        ? {}
        : { told, toldValue: growth.printed, toldAgain: againOf(told, level, base, decimalsOf(growth.printed)) }),
      implied: roundedLike(level, impliedBase(level, factor)),
      impliedBounds: implied && boundsInScaleOf(level, implied),
      base: trimZeros(inScaleOf(level, base.value)),
      baseBounds: boundsInScaleOf(level, base[mode]),
      basePeriod: basePeriodOf(growth.claim),
      computed,
      computedBounds: ratio && scaleInterval(addIntervals(ratio, exactly('-1')), '100'),
      source: base.source,
      truncationFits: verdict.truncationFits,
      ...unitOfFact(level),
    },
    { severity: verdict.severity, ...(computed === null ? {} : { suggestion: suggested(growth, level, base) }) },
  )
}

/** What to write instead, told as the text tells it and with its decimals: 'giảm 12,3%', 'gấp 3,2 lần', 'bằng 120%'. */
function suggested(growth: Fact, level: Fact, base: Base): Suggestion {
  const told = toldAs(growth)
  const decimals = decimalsOf(growth.printed)
  const again = told === null ? growthOf(level, base, decimals) : againOf(told, level, base, decimals)
  if (told === 'times') return { text: 'gấp', value: again, unit: 'times' }
  if (told === 'equal') return { text: 'bằng', value: again, unit: 'percent' }
  return { text: compareDecimals(again, '0') < 0 ? 'giảm' : 'tăng', value: absolute(again), unit: 'percent' }
}

/** 'gấp 2 lần' and 'bằng 120%' are told as such; 'giảm 2 lần' is not, since nobody writes it for a number. */
function toldAs({ claim }: Fact): 'times' | 'equal' | null {
  if (claim.measure !== 'change_ratio') return null
  if (claim.unit === 'percent') return 'equal'
  return claim.direction === 'down' ? null : 'times'
}

function againOf(told: 'times' | 'equal', level: Fact, base: Base, decimals: number): DecimalText {
  const ratio = divide(level.value, base.value)
  return roundHalfUp(told === 'times' ? ratio : multiply(ratio, '100'), Math.max(decimals, told === 'times' ? 1 : 0))
}

function growthOf(level: Fact, base: Base, decimals: number): DecimalText {
  return roundHalfUp(multiply(divide(subtract(level.value, base.value), base.value), '100'), decimals)
}

/** 'tăng 116%' where level = 116 % of the base. */
function equalInstead(growth: Fact, level: Fact, base: Base): Finding | null {
  if (growth.claim.measure !== 'change_pct' || growth.claim.direction === 'down') return null
  if (compareDecimals(growth.value, '100') <= 0) return null
  const straight = (i: Fact['strict']): Fact['strict'] | null => divideIntervals(level.loose, scaleInterval(i, '0.01'))
  if (judge({ strict: straight(growth.strict), loose: straight(growth.loose) }, base)?.severity === 'error') return null
  const suggested = subtract(growth.value, '100')
  return finding(
    'growth/direction',
    placeOfClaim(growth.claim),
    { variant: 'equalFull', word: 'tăng', value: growth.printed, suggested },
    { suggestion: { text: `bằng ${formatNumber(growth.printed, 'vi')}%` } },
  )
}

/** The change in units that is given with this growth: 'tăng 208 tỷ đồng (+136%)'. */
function changeBeside(view: CheckView, growth: Fact): Fact | null {
  const near = (view.groups.get(growth.claim.group) ?? []).filter(
    (fact) =>
      fact.claim.measure === 'change_abs' &&
      fact.key === growth.key &&
      fact.claim.direction === growth.claim.direction &&
      JSON.stringify(fact.claim.baseline) === JSON.stringify(growth.claim.baseline) &&
      Math.abs(fact.claim.start - growth.claim.start) < 40,
  )
  return near.length === 1 ? (near[0] ?? null) : null
}

/** Growth of a rate is a matter of points, which `points/percent` looks after. */
function isRate(level: Fact): boolean {
  return level.claim.unit === 'percent' || level.claim.unit === 'points'
}
