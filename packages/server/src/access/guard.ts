import type { AnyRoute, Role } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { agenciesOf, type Grant, type Principal, rolesOf } from './principal.ts'

/** The first wall: what a use case asks before it touches rows. The second is row-level security. */
export interface Guard {
  /** Throws `access/sign-in` or `access/denied` unless the principal may call the route. */
  readonly admit: (route: AnyRoute) => void
  /**
   * Throws unless the rows of `agency` are the principal's own as one of `roles`, or the principal holds one of `wide` anywhere.
   * Foreign rows answer like missing ones: `not-found` with the same words, naming what was `asked` for (else the agency).
   */
  readonly own: (agency: string, roles: readonly Role[], wide: readonly Role[], asked?: string) => void
  /** Throws `not-found` unless `person` is the principal itself, or the principal holds one of `wide`. */
  readonly self: (person: string, wide: readonly Role[], asked?: string) => void
  /**
   * Throws `access/denied` unless one of the roles held by an appointment of one's own is enough: what outlives an absence is not
   * given out by whoever stands in meanwhile. `what`: what was wanted, for the audit.
   */
  readonly lasting: (what: string, isEnough: (grant: Grant) => boolean) => void
}

/** Held by whoever administers the province, for good or for the time of an absence. */
export const isAdministrator = ({ role }: Grant): boolean => role === 'administrator'

/** Makes the guard of one request; `onDenied` is told of what was turned away, for the audit. */
export type Guarding = (principal: Principal, onDenied: (what: string) => void) => Guard

const isAdmitted = (principal: Principal, { roles, method }: AnyRoute): boolean => {
  if (roles === 'public' || principal.kind === 'operator') return true
  if (principal.kind === 'key' && !principal.scopes.includes(method === 'GET' ? 'read' : 'write')) return false
  if (roles === 'signedIn') return principal.kind === 'person'
  return rolesOf(principal).some((role) => roles.includes(role))
}

export const strictGuard: Guarding = (principal, onDenied) => {
  const deny = (what: string, code: 'access/sign-in' | 'access/denied' | 'not-found'): never => {
    onDenied(what)
    throw new Refusal(code, code === 'not-found' ? { text: what } : {})
  }
  const holdsOneOf = (roles: readonly Role[]): boolean =>
    principal.kind === 'operator' || rolesOf(principal).some((role) => roles.includes(role))
  return {
    admit: (route) => {
      if (!isAdmitted(principal, route))
        deny(route.id, principal.kind === 'public' ? 'access/sign-in' : 'access/denied')
    },
    own: (agency, roles, wide, asked = agency) => {
      if (!holdsOneOf(wide) && !agenciesOf(principal, ...roles).includes(agency)) deny(asked, 'not-found')
    },
    self: (person, wide, asked = person) => {
      if (!holdsOneOf(wide) && !(principal.kind === 'person' && principal.id === person)) deny(asked, 'not-found')
    },
    lasting: (what, isEnough) => {
      const own = principal.kind === 'person' ? principal.grants.filter(({ onBehalfOf }) => onBehalfOf === null) : []
      if (principal.kind !== 'operator' && !own.some(isEnough)) deny(what, 'access/denied')
    },
  }
}

/** Lets everything through: to prove that row-level security holds alone. */
export const openGuard: Guarding = () => ({
  admit: () => undefined,
  own: () => undefined,
  self: () => undefined,
  lasting: () => undefined,
})
