import { Refusal } from '@giaoban/core/findings'
import type { IsoDate } from '@giaoban/core/periods'

/** What the tree needs to know of an agency. */
export interface AgencyNode {
  readonly code: string
  readonly name: { readonly vi: string; readonly en: string }
  readonly parent: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly successor: string | null
}

/** True when it stands on the day. */
export const standsOn = ({ validFrom, validTo }: Pick<AgencyNode, 'validFrom' | 'validTo'>, day: IsoDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)

const requireKnown = (byCode: ReadonlyMap<string, AgencyNode>, code: string): AgencyNode => {
  const found = byCode.get(code)
  if (!found) throw new Refusal('agency/unknown', { code })
  return found
}

/** `agency/unknown`, and `agency/loop` when the agency would stand under itself. */
const requirePlace = (agency: AgencyNode, byCode: ReadonlyMap<string, AgencyNode>): void => {
  for (let above = agency.parent; above !== null; above = requireKnown(byCode, above).parent)
    if (above === agency.code) throw new Refusal('agency/loop', { code: agency.code, parent: agency.parent })
}

/** `agency/successor`: another agency, at work on the day from which it takes over. */
const requireSuccessor = ({ code, successor, validTo }: AgencyNode, byCode: ReadonlyMap<string, AgencyNode>): void => {
  if (successor === null) return
  const next = requireKnown(byCode, successor)
  if (validTo === null || successor === code || !standsOn(next, validTo))
    throw new Refusal('agency/successor', { successor, to: validTo })
}

/** `agency/has-units`: what ends leaves no unit at work below it. */
const requireNoUnits = ({ code, validTo }: AgencyNode, all: Iterable<AgencyNode>): void => {
  if (validTo === null) return
  const left = [...all].filter((other) => other.parent === code && other.code !== code && standsOn(other, validTo))
  if (left.length > 0) throw new Refusal('agency/has-units', { code, units: left.map(({ name }) => name.vi) })
}

/**
 * Refuses an agency that does not fit among the others, as it would stand after a change: `agency/unknown`, `agency/loop`,
 * `agency/dates`, `agency/has-units`, `agency/successor`.
 */
export const requireFitting = (agency: AgencyNode, others: readonly AgencyNode[]): void => {
  const byCode = new Map(others.map((other) => [other.code, other]))
  byCode.set(agency.code, agency)
  const { code, validFrom, validTo } = agency
  requirePlace(agency, byCode)
  if (validTo !== null && validFrom !== null && validTo <= validFrom)
    throw new Refusal('agency/dates', { code, from: validFrom, to: validTo })
  requireSuccessor(agency, byCode)
  requireNoUnits(agency, byCode.values())
}
