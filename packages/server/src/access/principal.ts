import type { Role } from '@giaoban/api'

/** Who asks. Nobody signs in yet: every request is the public's. */
export type Principal =
  | { readonly kind: 'public' }
  | { readonly kind: 'person'; readonly id: string; readonly roles: readonly Role[]; readonly agency: string | null }
  /** A command at the machine itself. */
  | { readonly kind: 'operator'; readonly name: string }

export const publicPrincipal: Principal = { kind: 'public' }

/** Name of a principal in the audit. */
export const actorOf = (principal: Principal): string =>
  principal.kind === 'public' ? 'public' : principal.kind === 'person' ? principal.id : `operator:${principal.name}`
