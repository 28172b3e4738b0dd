import { type Finding, finding } from '../../findings/index.ts'
import { isPeriodId, isTetShift, parsePeriod, tetWeekdays } from '../../periods/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { basePeriodOf, type CheckView, factsOf, levelOf, placeOfClaim } from '../evidence/check-view.ts'

/** Composed or not. */
const remark = /(?<!\p{L})T(?:ế|ê\u0301|e\u0302\u0301)t(?!\p{L})/u

/**
 * `tet/shift`: growth of a flow between periods with different Tết weekdays in a text that says nothing of Tết. Told once a
 * document, at the first such growth: it is one and the same reason for all.
 */
export function checkTetShift(view: CheckView): readonly Finding[] {
  if (remark.test(view.text)) return []
  for (const growth of factsOf(view, 'change_pct')) {
    const base = basePeriodOf(growth.claim)
    const { period } = growth.claim
    if (base === null || period === null || !isShifted(period, base)) continue
    if (!isFlow(view, growth)) continue
    return [
      finding('tet/shift', placeOfClaim(growth.claim), {
        indicator: growth.claim.indicator.text,
        period,
        days: tetWeekdays(period),
        otherPeriod: base,
        otherDays: tetWeekdays(base),
      }),
    ]
  }
  return []
}

/** Years that the table of Tết covers. */
const [firstYear, lastYear] = [1991, 2100]

function isShifted(period: string, base: string): boolean {
  if (!isPeriodId(period) || !isPeriodId(base)) return false
  const years = [parsePeriod(period).year, parsePeriod(base).year]
  return years.every((year) => year >= firstYear && year <= lastYear) && isTetShift(period, base)
}

const amounts = new Set(['VND', 'USD', 'tonnes', 'visits', 'kWh', 'm3', 'persons', 'enterprises'])
const output =
  /sản xuất|công nghiệp|bán lẻ|dịch vụ|vận (?:tải|chuyển)|doanh thu|xuất khẩu|nhập khẩu|thu ngân sách|khách/iu

/** By the catalogue, else by the unit of the level, else by its name. */
function isFlow(view: CheckView, growth: Fact): boolean {
  const { code, text } = growth.claim.indicator
  const known = code === null ? null : view.source?.indicator(code)
  if (known != null) return known.kind === 'flow'
  const level = levelOf(view, growth)
  const isAmount = level === null || amounts.has(level.claim.unit ?? '')
  return isAmount && output.test(text.normalize('NFC'))
}
