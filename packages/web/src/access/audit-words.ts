import type { AuditEntryAnswer } from '@giaoban/api/client'
import type { Catalogues, Say } from '../ui/words.tsx'
import { auditWordsEn } from './audit-words-en.ts'
import { type AuditKey, auditWordsVi } from './audit-words-vi.ts'

/** Words of the audit in both languages. */
export const auditWords: Catalogues<AuditKey> = { vi: auditWordsVi, en: auditWordsEn }

export type SayAudit = Say<AuditKey>

/** Whether the catalogue holds words of this key. */
export const hasWords = (key: string): key is AuditKey => Object.hasOwn(auditWordsVi, key)

/** Actions that have words, in their order. */
export const auditActions: readonly string[] = Object.keys(auditWordsVi)
  .filter((key) => key.startsWith('action.'))
  .map((key) => key.slice('action.'.length))

/** An action in words; its code where a newer server has one that this page does not know. */
export const sayAction = (say: SayAudit, action: string): string => {
  const key = `action.${action}`
  return hasWords(key) ? say(key) : action
}

/** A field of a state in words; its own name where there are none. */
export const sayField = (say: SayAudit, field: string): string => {
  const key = `field.${field}`
  return hasWords(key) ? say(key) : field
}

/** Who did it, by name where it is known. */
export const sayActor = (
  say: SayAudit,
  { actor, actorName }: Pick<AuditEntryAnswer, 'actor' | 'actorName'>,
): string => {
  if (actorName !== null) return actorName
  const [kind, ...rest] = actor.split(':')
  const name = rest.join(':')
  if (kind === 'public') return say('public')
  if (actor === 'person') return say('hiddenPerson')
  if (kind === 'operator') return say('operator', { name })
  return kind === 'key' ? say('key', { id: name }) : name || actor
}
