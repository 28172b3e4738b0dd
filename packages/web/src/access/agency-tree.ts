import type { AgencyAnswer, DelegationAnswer, PersonAnswer } from '@giaoban/api/client'
import { type Instant, type IsoDate, wordsFinder } from '@giaoban/core/periods'

/** True when the agency stands on the day. */
export const standsOn = ({ validFrom, validTo }: AgencyAnswer, day: IsoDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)

/** The agencies that stand on a day, in the order given. */
export const agenciesOn = (agencies: readonly AgencyAnswer[], day: IsoDate): readonly AgencyAnswer[] =>
  agencies.filter((agency) => standsOn(agency, day))

/** How deep each stands under others of the list, counted from 0. */
export const depthsOf = (agencies: readonly AgencyAnswer[]): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>()
  // Those below another come after it.
  for (const { code, parent } of agencies) {
    const above = parent === null ? undefined : depths.get(parent)
    depths.set(code, above === undefined ? 0 : above + 1)
  }
  return depths
}

/** The agencies whose name or code holds every word that was typed, with accents or without. */
export const findAgencies = (agencies: readonly AgencyAnswer[], typed: string): readonly AgencyAnswer[] => {
  const isFound = wordsFinder(typed)
  return agencies.filter(({ code, name }) => isFound(`${code} ${name.vi} ${name.en}`))
}

export interface Attention {
  readonly kind: 'withoutHead' | 'withoutAppointment' | 'expiring' | 'withoutPeople'
  readonly names: readonly string[]
  /** Where it is mended. */
  readonly to: string
  readonly search: Readonly<Record<string, string>>
}

const week = 7 * 24 * 3_600_000

/** What needs somebody: only what there is some of. */
export const attentionIn = (known: {
  readonly agencies: readonly AgencyAnswer[]
  readonly people: readonly PersonAnswer[]
  readonly delegations: readonly DelegationAnswer[]
  readonly now: Instant
  readonly language: 'vi' | 'en'
}): readonly Attention[] => {
  const { agencies, people, delegations, now, language } = known
  const soon = Date.parse(now) + week
  const all: readonly Attention[] = [
    {
      kind: 'withoutHead',
      names: agencies
        .filter(({ head, people: count }) => (count ?? 0) > 0 && head === null)
        .map(({ name }) => name[language]),
      to: '/quan-tri/co-quan',
      search: {},
    },
    {
      kind: 'withoutAppointment',
      names: people
        .filter(({ active, appointments }) => active && !appointments.some(({ current }) => current))
        .map(({ name }) => name),
      to: '/quan-tri/nguoi-dung',
      search: { trang: 'without' },
    },
    {
      kind: 'expiring',
      names: delegations
        .filter(({ state, endsAt }) => state === 'active' && Date.parse(endsAt) <= soon)
        .map(({ holder, delegate }) => `${holder.name} → ${delegate.name}`),
      to: '/uy-quyen',
      search: {},
    },
    {
      kind: 'withoutPeople',
      names: agencies.filter(({ people: count }) => count === 0).map(({ name }) => name[language]),
      to: '/quan-tri/co-quan',
      search: {},
    },
  ]
  return all.filter(({ names }) => names.length > 0)
}
