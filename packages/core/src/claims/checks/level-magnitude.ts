import { type Finding, finding } from '../../findings/index.ts'
import { samePeriodLastYear } from '../../periods/index.ts'
import { compareDecimals, divide, multiply, tenTo, trimZeros } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsOf, isPlanned, placeOfClaim } from '../evidence/check-view.ts'
import { inScaleOf, magnitudeBetween, unitOfFact } from './shown.ts'

/** A level off by a power of ten against a reference, as every rule reports it. */
export function magnitudeFinding(
  level: Fact,
  power: number,
  reference: 'series' | 'plan' | 'text' | 'country',
): Finding {
  const expected = trimZeros(multiply(inScaleOf(level, level.value), tenTo(-power)))
  return finding(
    'level/magnitude',
    placeOfClaim(level.claim),
    {
      indicator: level.claim.indicator.text,
      value: level.printed,
      factor: tenTo(Math.abs(power)),
      expected,
      reference,
      ...unitOfFact(level),
      otherUnit: level.claim.unit,
      otherMultiplier: level.power,
    },
    { suggestion: { value: expected, ...unitOfFact(level) } },
  )
}

/** `level/magnitude`: ×10, ×100, ×1000 against the stored series, or an amount of money far beyond the whole economy of the text. */
export function checkLevelMagnitude(view: CheckView): readonly Finding[] {
  const economies = view.facts.filter(isEconomy)
  return factsOf(view, 'level').flatMap((level) => {
    if (isPlanned(view, level)) return []
    const power = powerAgainstSeries(view, level)
    if (power !== null) return [magnitudeFinding(level, power, 'series')]
    const beyond = powerBeyondEconomy(economies, level)
    if (beyond !== null) return [magnitudeFinding(level, beyond, 'text')]
    return isBeyondCountry(level) ? [magnitudeFinding(level, 3, 'country')] : []
  })
}

/** Against the same figure as stored, else against that of a year before (there only ×100 and more). */
function powerAgainstSeries(view: CheckView, level: Fact): number | null {
  const { code } = level.claim.indicator
  const period = level.claim.period ?? view.period
  const { source } = view
  if (code === null || period === null || source?.indicator(code)?.unit !== level.claim.unit) return null
  const stored = source.level(code, period)
  if (stored !== null) return magnitudeBetween(level.value, stored.value)
  const before = source.level(code, samePeriodLastYear(period))
  const power = before === null ? null : magnitudeBetween(level.value, before.value, 0.6)
  return power === null || Math.abs(power) < 2 ? null : power
}

const wholeEconomy = /grdp|tổng sản phẩm/i
/** Sales, credit or budgets of a province are not twenty times what it produces in the same period. */
const beyondEconomy = '20'

function isEconomy({ claim }: Fact): boolean {
  return claim.measure === 'level' && claim.unit === 'VND' && wholeEconomy.test(claim.indicator.text.normalize('NFC'))
}

function powerBeyondEconomy(economies: readonly Fact[], level: Fact): number | null {
  if (level.claim.unit !== 'VND') return null
  const economy = economies.find((fact) => fact.claim.period === level.claim.period)
  if (economy === undefined || economy === level) return null
  if (compareDecimals(level.value, multiply(economy.value, beyondEconomy)) <= 0) return null
  return compareDecimals(divide(level.value, '1000'), multiply(economy.value, '2')) <= 0 ? 3 : null
}

/** Sales, budgets and investments of the whole country stay below 10 million billion đồng a year; payments and transfers do not. */
const beyondCountry = '15000000000000000'
const boundByCountry =
  /bán lẻ|(?:thu|chi) (?:ngân sách|nội địa|cân đối)|vốn đầu tư|doanh thu (?:dịch vụ|du lịch)|grdp|tổng sản phẩm/iu

function isBeyondCountry({ claim, value }: Fact): boolean {
  const isBound = claim.unit === 'VND' && boundByCountry.test(claim.indicator.text.normalize('NFC'))
  return isBound && compareDecimals(value, beyondCountry) > 0
}
