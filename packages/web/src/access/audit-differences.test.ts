import { expect, it } from 'vitest'
import { differencesOf } from './audit-differences.ts'

const cases: readonly (readonly [
  string,
  unknown,
  unknown,
  readonly (readonly [string, string | null, string | null])[],
])[] = [
  [
    'nothing before: every field is new',
    null,
    { name: 'Lan', roles: ['reporter', 'approver'] },
    [
      ['name', null, 'Lan'],
      ['roles', null, 'reporter, approver'],
    ],
  ],
  ['nothing after: every field is gone', { name: 'Lan' }, null, [['name', 'Lan', null]]],
  ['equal fields are left out', { name: 'Lan', phone: '1' }, { name: 'Lan', phone: '2' }, [['phone', '1', '2']]],
  [
    'fields of fields have their path',
    { name: { vi: 'Sở', en: 'Dept' } },
    { name: { vi: 'Sở mới', en: 'Dept' } },
    [['name.vi', 'Sở', 'Sở mới']],
  ],
  ['a field that becomes nothing', { validTo: '2024-02-01' }, { validTo: null }, [['validTo', '2024-02-01', null]]],
  [
    'false and 0 are values',
    { active: true, count: 0 },
    { active: false, count: 1 },
    [
      ['active', 'true', 'false'],
      ['count', '0', '1'],
    ],
  ],
  ['states that are no objects', 'a', 'b', [['', 'a', 'b']]],
  ['nothing at all', null, null, []],
]

it.each(cases)('%s', (_sentence, from, to, expected) => {
  expect(differencesOf(from, to).map(({ field, before, after }) => [field, before, after])).toEqual(expected)
})
