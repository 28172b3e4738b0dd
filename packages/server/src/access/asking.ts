import type { Instant, Lang } from '@giaoban/core/periods'
import type { Guard } from './guard.ts'
import type { Principal } from './principal.ts'

/** Who asks, when and in which language. */
export interface Asking {
  readonly principal: Principal
  /** Business clock. */
  readonly now: Instant
  readonly lang: Lang
  /** What the use case asks before it touches somebody's rows. */
  readonly guard: Guard
}
