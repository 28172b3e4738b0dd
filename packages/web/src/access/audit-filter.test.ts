import { expect, it } from 'vitest'
import { auditQueryOf, readAuditSearch } from './audit-filter.ts'

it.each([
  [
    'every field of the address has its question',
    { tu: '2024-02-01', den: '2024-02-03', nguoi: 'lan', 'co-quan': '-', viec: 'denied', tim: 'sở' },
    { from: '2024-02-01', to: '2024-02-03', actor: 'lan', agency: '-', action: 'denied', text: 'sở' },
  ],
  [
    'what is empty, unknown, too long or no day is left out',
    { tu: 'hôm qua', tim: '  ', x: '1', nguoi: 'a'.repeat(201) },
    {},
  ],
])('%s', (_sentence, search, expected) => {
  expect(auditQueryOf(readAuditSearch(search as Record<string, string>))).toEqual(expected)
})
