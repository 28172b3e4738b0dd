import type { Severity } from '../../findings/index.ts'
import { type DecimalText, exactly, type Interval, meets } from '../../quantities/index.ts'

/** Bounds of one side of a comparison; null = no bounds can be given, so nothing can be contradicted. */
export interface Side {
  readonly strict: Interval | null
  readonly loose: Interval | null
}

/** The side that is told, against which digits may have been cut off: with its exact value where there is one. */
export interface Told extends Side {
  readonly value?: DecimalText
}

/** Null: they can both be true, or nobody can tell. Error: not even loosely. Warning: only loosely, or if digits were cut off. */
export interface Verdict {
  readonly severity: Severity
  readonly truncationFits: boolean
}

/**
 * Whether two figures can both be true. `cut`: the first side if its digits were cut off instead of rounded, which only the exact
 * value of the other can show: cutting 90 % never gives 95 %, however far 900 of 1.000 may have been rounded.
 */
export function judge(a: Side & { readonly cut?: Interval | null }, b: Told): Verdict | null {
  if (a.strict === null || b.strict === null || a.loose === null || b.loose === null) return null
  if (meets(a.strict, b.strict)) return null
  const truncationFits = a.cut != null && b.value !== undefined && meets(a.cut, exactly(b.value))
  const loosely = meets(a.loose, b.loose)
  return { severity: loosely || truncationFits ? 'warning' : 'error', truncationFits }
}
