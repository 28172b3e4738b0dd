import { type PeriodId, parsePeriod, Refusal } from '../periods/index.ts'
import type { RefArea } from './model.ts'

/**
 * The boundary version meant by a slug (`gia-lai`) in a period, or by a version code, which stands for itself: a figure
 * restated for new boundaries names the version. A slug resolves to the version that stood on the period's last day.
 * Official codes are never looked at: 52 was Bình Định and is Gia Lai. Throws Refusal `area/unknown`.
 */
export function resolveArea(areas: readonly RefArea[], slugOrCode: string, period: PeriodId): RefArea {
  const version = areas.find((area) => area.code === slugOrCode)
  if (version) return version
  const day = parsePeriod(period).end
  const found = areas.find((area) => area.slug === slugOrCode && stoodOn(area, day))
  if (!found) throw new Refusal('area/unknown', { area: slugOrCode, period })
  return found
}

function stoodOn(area: RefArea, day: string): boolean {
  return area.validFrom <= day && (area.validTo === undefined || day < area.validTo)
}
