import type { Observation } from './model.ts'
import { isFirmer } from './source-findings.ts'
import { sourceOf } from './sources.ts'

/**
 * Whether a later figure puts right an earlier one: it is firmer or says why it differs, and comes from the same office or, where
 * a source names none, from the same site. Another newspaper's firmer figure puts nobody right.
 */
export function putsRight(later: Observation, earlier: Observation): boolean {
  return isOnePublisher(later, earlier) && (later.reason !== undefined || isFirmer(later, earlier))
}

/** What says who published a figure. */
type Published = Pick<Observation, 'agency' | 'provenance'>

/** The same office or, where a source names none, the same site: the later of its statements stands for the earlier. */
export function isOnePublisher(a: Published, b: Published): boolean {
  if (a.agency !== undefined && b.agency !== undefined) return a.agency === b.agency
  return siteOf(a) === siteOf(b)
}

function siteOf({ provenance }: Published): string {
  const source = sourceOf(provenance)
  return /^https?:\/\/(?:www\.|m\.)?([^/]+)/i.exec(source)?.[1]?.toLowerCase() ?? source
}
