import { type PeriodId, parsePeriod, Refusal } from '../periods/index.ts'
import type { RefArea } from './model.ts'

/**
 * The boundary version meant by a slug (`gia-lai`) in a period: the one that stood on the period's last day. What is no slug
 * is taken as a version's code, which stands for itself in any period: figures restated for new boundaries name the version.
 * Official codes are never looked at: 52 was Bình Định and is Gia Lai. Throws Refusal `area/unknown`, `period/invalid`.
 */
export function resolveArea(areas: readonly RefArea[], slugOrCode: string, period: PeriodId): RefArea {
  const day = parsePeriod(period).end
  const versions = areas.filter((area) => area.slug === slugOrCode)
  const found =
    versions.length > 0 ? versions.find((area) => stoodOn(area, day)) : areas.find((area) => area.code === slugOrCode)
  if (!found) throw new Refusal('area/unknown', { area: slugOrCode, period })
  return found
}

function stoodOn(area: RefArea, day: string): boolean {
  return area.validFrom <= day && (area.validTo === undefined || day < area.validTo)
}
