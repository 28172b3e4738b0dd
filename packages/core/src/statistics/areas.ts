import { type IsoDate, type PeriodId, parsePeriod, Refusal } from '../periods/index.ts'
import type { AreaLevel } from './area-kinds.ts'
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

/** The boundary versions that stood on a day, of one level or of all, in the order given. */
export function areasAt(areas: readonly RefArea[], day: IsoDate, level?: AreaLevel): readonly RefArea[] {
  return areas.filter((area) => stoodOn(area, day) && (level === undefined || area.level === level))
}

/** What lay directly in a version on a day: provinces of the country, districts or communes of a province. */
export function areasWithin(areas: readonly RefArea[], parent: string, day: IsoDate): readonly RefArea[] {
  return areas.filter((area) => area.parent === parent && stoodOn(area, day))
}

function stoodOn(area: RefArea, day: IsoDate): boolean {
  return area.validFrom <= day && (area.validTo === undefined || day < area.validTo)
}
