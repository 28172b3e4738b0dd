import type { AuditEntryAnswer } from '@giaoban/api/client'
import { type CsvField, csvText } from '../ui/csv-text.ts'
import type { Language } from '../ui/words.tsx'
import { type SayAudit, sayAction, sayActor } from './audit-words.ts'

const stateText = (state: unknown): CsvField => (state === null || state === undefined ? null : JSON.stringify(state))

/** Entries as a table: every field as the chain keeps it, beside its words. */
export const auditCsv = (entries: readonly AuditEntryAnswer[], say: SayAudit, language: Language): string =>
  csvText(
    [
      [
        'id',
        'at',
        'actor',
        say('who'),
        'agency',
        say('agency'),
        'action',
        say('what'),
        'subject',
        'from',
        'to',
        'why',
        'seq',
        'hash',
      ],
      ...entries.map((entry): readonly CsvField[] => [
        { decimal: String(entry.id) },
        entry.at,
        entry.actor,
        sayActor(say, entry),
        entry.agency,
        entry.agencyName?.[language] ?? null,
        entry.action,
        sayAction(say, entry.action),
        entry.subject,
        stateText(entry.from),
        stateText(entry.to),
        entry.why,
        { decimal: String(entry.seq) },
        entry.hash,
      ]),
    ],
    language,
  )
