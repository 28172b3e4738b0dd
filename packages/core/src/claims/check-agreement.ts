import type { Severity } from '../findings/index.ts'
import { type Interval, meets } from '../quantities/index.ts'

/** Bounds of one side of a comparison; null = no bounds can be given, so nothing can be contradicted. */
export interface Side {
  readonly strict: Interval | null
  readonly loose: Interval | null
}

/** Null: they can both be true, or nobody can tell. Error: not even loosely. Warning: only loosely, or if digits were cut off. */
export interface Verdict {
  readonly severity: Severity
  readonly truncationFits: boolean
}

/**
 * Whether two figures can both be true. `cut`: the first side if its digits were cut off instead of rounded.
 */
export function judge(a: Side & { readonly cut?: Interval | null }, b: Side): Verdict | null {
  if (a.strict === null || b.strict === null || a.loose === null || b.loose === null) return null
  if (meets(a.strict, b.strict)) return null
  const truncationFits = a.cut != null && meets(a.cut, b.loose)
  const loosely = meets(a.loose, b.loose)
  return { severity: loosely || truncationFits ? 'warning' : 'error', truncationFits }
}
