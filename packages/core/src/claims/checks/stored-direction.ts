import { type Finding, finding } from '../../findings/index.ts'
import { isPeriodId, type PeriodId, samePeriodLastYear } from '../../periods/index.ts'
import type { FigureSource } from '../evidence/check-source.ts'
import { type CheckView, factsOf, placeOfClaim } from '../evidence/check-view.ts'

const verbs = { up: 'tăng', down: 'giảm' } as const

/**
 * `growth/direction` against the data: the text says 'tăng' of a figure that the data, or a source that states only a direction,
 * has falling since the same period. Stored rates of growth are `data/differs`, stored levels `growth/base-contradiction`.
 */
export function checkStoredDirection(view: CheckView): readonly Finding[] {
  const { source } = view
  if (source?.direction === undefined) return []
  return factsOf(view, 'change_pct', 'change_abs').flatMap(({ claim }) => {
    const { direction, baseline } = claim
    const { code } = claim.indicator
    const period = claim.period ?? view.period
    if (code === null || period === null || baseline !== 'same_period_last_year') return []
    if (direction !== 'up' && direction !== 'down') return []
    const stored = source.direction?.(code, period) ?? null
    if (stored === null || stored === direction || isMeasured(source, code, period)) return []
    const params = { variant: 'stored', word: verbs[direction], name: claim.indicator.text, opposite: stored } as const
    return [finding('growth/direction', placeOfClaim(claim), params)]
  })
}

/** Where the data has the size of the change too, other rules hold it against the text. */
function isMeasured(source: FigureSource, code: string, period: PeriodId): boolean {
  if (source.stated(code, period, 'growth').length + source.stated(code, period, 'changeAbs').length > 0) return true
  return (
    isPeriodId(period) && source.level(code, period) !== null && source.level(code, samePeriodLastYear(period)) !== null
  )
}
