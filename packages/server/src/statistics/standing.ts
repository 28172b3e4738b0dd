import type { Instant } from '@giaoban/core/periods'
import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a fact's import stood at `asOf`: it was not taken back, or only later. `column` names the import of the fact. The list of
 * what was taken back is asked once a statement, not once a row.
 */
export const stoodAt = (asOf: Instant, column = 'import'): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} IS NULL OR ${sql.ref(column)} <> ALL (coalesce((SELECT withdrawn_imports(${asOf}::timestamptz)), '{}')))`

/** Whether a fact's import stands: it was not taken back at all. */
export const stands = (column = 'import'): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} IS NULL OR ${sql.ref(column)} <> ALL (coalesce((SELECT withdrawn_imports('infinity')), '{}')))`
