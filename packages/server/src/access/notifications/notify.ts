import type { Instant } from '@giaoban/core/periods'
import type { Writer } from '../../db/database.ts'
import type { Principal } from '../principal.ts'
import { insertNotification } from './queries.ts'

export interface Told {
  readonly kind: 'appointment.made' | 'appointment.ended' | 'delegation.made' | 'delegation.revoked'
  readonly params: Readonly<Record<string, string>>
  readonly href: string
}

/** Tells each of `people` once, in the transaction of what happened; whoever did it knows. */
export const notify = async (
  writer: Writer,
  { principal, now }: { readonly principal: Principal; readonly now: Instant },
  people: readonly string[],
  told: Told,
): Promise<void> => {
  const self = principal.kind === 'person' ? principal.id : null
  for (const person of new Set(people))
    if (person !== self) await insertNotification(writer, { ...told, person, at: now })
}
