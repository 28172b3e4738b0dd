import type { ContextAnswer } from '@giaoban/api/client'
import { dateOf, previousPeriod } from '@giaoban/core/periods'

/** The area and period on which a first visit lands: the newest edition, else the month before the business date. */
export const landing = (
  context: Pick<ContextAnswer, 'areas' | 'businessDate' | 'editions' | 'tenant'>,
): { area: string; period: string } => {
  const [edition] = context.editions
  if (edition) return { area: edition.area, period: edition.period }
  const own = context.areas.find((area) => area.slug === context.tenant) ?? context.areas[0]
  return {
    area: own?.slug ?? '',
    period: previousPeriod(dateOf(context.businessDate).slice(0, 7).replace('-', '-M')),
  }
}
