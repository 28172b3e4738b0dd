import type { KeyScope, Role } from '@giaoban/api'
import type { Instant } from '@giaoban/core/periods'

/** A role held at an agency, of one's own appointment or lent by somebody who is absent. */
export interface Grant {
  readonly role: Role
  readonly agency: string
  /** Whose appointment it is, when it is lent; until when. */
  readonly onBehalfOf: { readonly person: string; readonly name: string; readonly until: Instant } | null
}

/** Who asks. */
export type Principal =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly grants: readonly Grant[]
      /** Id of the session that asks. */
      readonly session?: string
      /** Roles that were given but are not held until signing in has a second step. */
      readonly waiting?: readonly Role[]
    }
  /** A program of an agency: it does what a reporter of the agency may, as far as its scopes go. */
  | { readonly kind: 'key'; readonly id: string; readonly agency: string; readonly scopes: readonly KeyScope[] }
  /** A command at the machine itself. */
  | { readonly kind: 'operator'; readonly name: string }

export const publicPrincipal: Principal = { kind: 'public' }

/** Name of a principal in the audit. */
export const actorOf = (principal: Principal): string => {
  if (principal.kind === 'public') return 'public'
  return principal.kind === 'operator' ? `operator:${principal.name}` : `${principal.kind}:${principal.id}`
}

/** Roles of a principal, wherever held. */
export const rolesOf = (principal: Principal): readonly Role[] => {
  if (principal.kind === 'key') return ['reporter']
  return principal.kind === 'person' ? [...new Set(principal.grants.map(({ role }) => role))] : []
}

/** Agencies at which a principal holds one of `roles`. */
export const agenciesOf = (principal: Principal, ...roles: readonly Role[]): readonly string[] => {
  if (principal.kind === 'key') return roles.includes('reporter') ? [principal.agency] : []
  if (principal.kind !== 'person') return []
  return [...new Set(principal.grants.filter(({ role }) => roles.includes(role)).map(({ agency }) => agency))]
}

/** Whether somebody holds any role: row-level security then says which unpublished figures that opens. */
export const worksWithFigures = (principal: Principal): boolean =>
  principal.kind === 'operator' || rolesOf(principal).length > 0
