import { expect, it } from 'vitest'
import { saySubject, sayValue } from './audit-value.ts'
import { type AuditKey, auditWordsVi } from './audit-words-vi.ts'

const reading = {
  say: (key: AuditKey, values: Readonly<Record<string, string | number | boolean | null>> = {}) =>
    auditWordsVi[key].replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name])),
  language: 'vi',
  agencies: new Map([['H21.SCT', 'Sở Công Thương']]),
  people: new Map([['ksor-hlan', 'Ksor H’Lan']]),
} as const
const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'

const cases: readonly (readonly [string, string, string | null, string])[] = [
  ['roles are named as everywhere', 'roles', 'reporter, approver', 'Chuyên viên báo cáo, Lãnh đạo duyệt'],
  ['a position', 'position', 'head', 'Người đứng đầu'],
  ['a kind of agency', 'kind', 'department', 'Sở, ban'],
  ['the state of a delegation', 'state', 'revoked', 'đã thu hồi'],
  ['what a key may do', 'scopes', 'read, write', 'đọc, ghi'],
  ['the way of signing in', 'via', 'demo', 'tài khoản trình diễn'],
  ['a month', 'period', '2024-M01', 'tháng 1 năm 2024'],
  ['a day', 'validFrom', '2024-02-01', '01/02/2024'],
  ['an instant, in the time of Vietnam', 'startsAt', '2024-02-03T01:00:00Z', '08:00:00 03/02/2024'],
  ['a browser, short', 'device', chrome, 'Chrome · Linux'],
  ['an agency by its name', 'agency', 'H21.SCT', 'Sở Công Thương'],
  ['an agency that is not known', 'agency', 'H21.X', 'H21.X'],
  ['a person by their name', 'delegate', 'ksor-hlan', 'Ksor H’Lan'],
  ['a name that reads like a role stays', 'name', 'reporter', 'reporter'],
  ['yes', 'active', 'true', 'có'],
  ['nothing', 'phone', null, 'không có'],
]
it.each(cases)('%s', (_what, field, value, expected) => {
  expect(sayValue(field, value, reading)).toBe(expected)
})

it('a subject is named where its name is known', () => {
  const subjects: Readonly<Record<string, string>> = {
    'person:ksor-hlan': 'Ksor H’Lan',
    'agency:H21.SCT': 'Sở Công Thương',
    'person:x': 'person:x',
    'route:GET /api/audit': 'route:GET /api/audit',
    'edition:gia-lai-old:2024-M01': 'bản phát hành tháng 1 năm 2024',
    'file:phu-luc.xlsx@9b5c317d097d file:stated.csv@57a0b389a00c': 'phu-luc.xlsx, stated.csv',
  }
  const said = Object.keys(subjects).map((subject) => saySubject(subject, reading))
  expect(said).toEqual(Object.values(subjects))
})
