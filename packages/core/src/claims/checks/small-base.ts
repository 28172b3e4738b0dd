import { type Finding, finding } from '../../findings/index.ts'
import { add, compareDecimals, type DecimalText, divide, multiply, trimZeros } from '../../quantities/index.ts'
import { defaultScorecardRules } from '../../statistics/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsOf, levelOf, placeOfClaim } from '../evidence/check-view.ts'
import { statedBase, storedBase } from './known-bases.ts'

const counted = new Set(['cases', 'persons', 'enterprises', 'vụ việc', 'ca', 'dự án', 'đối tượng', 'bị can'])

/** `smallBase/percent`: a percentage on fewer than 30 events without its absolute change beside it. */
export function checkSmallBase(view: CheckView): readonly Finding[] {
  return factsOf(view, 'change_pct').flatMap((growth) => {
    const level = levelOf(view, growth)
    if (growth.claim.baseline === 'plan' || level === null || !isCount(view, level)) return []
    const group = view.groups.get(growth.claim.group) ?? []
    if (group.some(({ claim }) => claim.measure === 'change_abs')) return []
    const base = baseOf(view, growth, level)
    if (base === null || compareDecimals(base, defaultScorecardRules.smallBaseBelow) >= 0) return []
    const { text } = level.claim.indicator
    const unit = { unit: level.claim.unit, multiplier: level.power }
    return [
      finding('smallBase/percent', placeOfClaim(growth.claim), {
        indicator: text,
        growth: growth.value,
        base,
        ...unit,
      }),
    ]
  })
}

function isCount(view: CheckView, level: Fact): boolean {
  const { code } = level.claim.indicator
  const known = code === null ? null : view.source?.indicator(code)
  return known?.countsEvents ?? (counted.has(level.claim.unit ?? '') && level.power === 0)
}

/** As stated or stored, else worked back from level and growth to a whole number. */
function baseOf(view: CheckView, growth: Fact, level: Fact): DecimalText | null {
  const known = statedBase(view, growth, level) ?? storedBase(view, growth, level)
  if (known !== null) return trimZeros(known.value)
  const factor = add(growth.value, '100')
  return compareDecimals(factor, '0') <= 0 ? null : divide(multiply(level.value, '100'), factor, 0)
}
