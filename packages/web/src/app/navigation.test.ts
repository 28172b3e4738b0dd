import type { MeAnswer, Role } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { isWithin, linkTo, placesFor } from './navigation.ts'
import { signedOut } from './session.ts'

const holding = (...roles: readonly Role[]): MeAnswer => ({
  ...signedOut,
  person: { id: 'p1', name: 'Rơ Châm H’Lan', email: 'lan@example.vn', illustrative: true },
  grants: roles.map((role) => ({
    role,
    agency: 'so-tai-chinh',
    agencyName: 'Sở Tài chính',
    onBehalfOf: null,
    until: null,
  })),
})

const all = (_path: string): boolean => true
const paths = (session: MeAnswer, isBuilt = all): readonly string[] =>
  placesFor(session, isBuilt).map(({ path }) => path)
const open = ['/thang', '/chi-tieu', '/soat', '/gioi-thieu']
const working = ['/thang', '/chi-tieu', '/soat', '/chat-luong', '/gioi-thieu']
const seeing = ['/thang', '/chi-tieu', '/soat', '/nhap-so-lieu', '/chat-luong', '/gioi-thieu']
const approving = ['/thang', '/chi-tieu', '/soat', '/quan-tri', '/chat-luong', '/gioi-thieu']
const administering = ['/thang', '/chi-tieu', '/soat', '/nhap-so-lieu', '/quan-tri', '/chat-luong', '/gioi-thieu']

describe('which rooms somebody is offered', () => {
  it.each<[string, MeAnswer, readonly string[]]>([
    ['nobody in particular: what is public', signedOut, open],
    ['a reporter: the quality of the data, no administration', holding('reporter'), working],
    ['an observer: imports too, no administration', holding('observer'), seeing],
    ['an approver: administration of the own agency', holding('reporter', 'approver'), approving],
    ['an administrator: administration', holding('administrator'), administering],
  ])('%s', (_who, session, expected) => {
    expect(paths(session)).toEqual(expected)
  })

  it('leaves out a room that is not built', () => {
    expect(paths(holding('administrator'), (path) => path === '/thang' || path === '/quan-tri')).toEqual([
      '/thang',
      '/quan-tri',
    ])
  })
})

describe('the room that one stands in', () => {
  it.each([
    ['/chi-tieu', '/chi-tieu', true],
    ['/chi-tieu', '/chi-tieu/GO_INDUSTRY', true],
    ['/chi-tieu', '/chi-tieu-khac', false],
    ['/thang', '/chi-tieu', false],
  ])('%s at %s: %s', (path, pathname, within) => {
    expect(isWithin(path, pathname)).toBe(within)
  })
})

describe('where the link of a room leads', () => {
  const figures = { period: '2023-M12', luc: '2024-01-03T08:00:00+07:00' }
  it.each([
    ['the month keeps period and instant', '/thang', { to: '/thang/2023-12', search: { luc: figures.luc } }],
    ['the indicators keep them too', '/chi-tieu', { to: '/chi-tieu', search: { ky: '2023-M12', luc: figures.luc } }],
    ['the quality of the data keeps the instant', '/chat-luong', { to: '/chat-luong', search: { luc: figures.luc } }],
    ['a room without figures takes neither', '/soat', { to: '/soat', search: {} }],
  ])('%s', (_what, path, link) => {
    expect(linkTo(path, figures)).toEqual(link)
  })

  it('leads to the newest month from a page without figures', () => {
    expect(linkTo('/thang', null)).toEqual({ to: '/thang', search: {} })
  })
})
