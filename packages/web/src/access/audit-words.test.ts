import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { auditActions } from './audit-words.ts'

const server = fileURLToPath(new URL('../../../server/src/', import.meta.url))
const text = (file: string): string => readFileSync(join(server, file), 'utf8')
const action = /'([a-z][a-z-]*(?:\.[a-z-]+)+|denied)'/g

/** Lines that say which action an entry is of; a notification's `kind` and a table's name are none. */
const actionsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => !/kind:|auth\.|from '|From\(|Table\(|Into\(/.test(line))
    .flatMap((line) => [...line.matchAll(action)].map(([, name = '']) => name))
    .filter((name) => !/\.(xlsx|docx|csv|ts)$/.test(name))

const written = (): ReadonlySet<string> => {
  const code = globSync('{access,statistics,reports,http}/**/*.ts', { cwd: server })
    .filter((file) => !file.endsWith('.test.ts'))
    .map(text)
    .filter((source) => source.includes('insertAuditEntry('))
    .flatMap((source) => actionsOf(source.split('\n').filter((line) => /action|return/.test(line))))
  const triggers = globSync('db/migrations/*.sql', { cwd: server })
    .flatMap((file) => text(file).split('\n'))
    .filter((line) => line.includes('PERFORM auth.note('))
    .flatMap((line) => [...line.matchAll(action)].map(([, name = '']) => name))
  return new Set([...code, ...triggers])
}

it('every action that the server writes into the audit has words', () => {
  const found = written()
  // The search itself sees what is known to be written in code, by a trigger, and for a denial.
  expect([...found]).toEqual(expect.arrayContaining(['edition.publish', 'session.begin', 'denied', 'agency.merge']))
  expect([...found].filter((name) => !auditActions.includes(name))).toEqual([])
})
