import type { GrantAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { grantLines, initialsOf } from './person-menu.tsx'

const grant = (role: GrantAnswer['role'], agencyName: string, onBehalfOf: string | null = null): GrantAnswer => ({
  role,
  agency: agencyName,
  agencyName,
  onBehalfOf,
  until: onBehalfOf === null ? null : '2024-02-10T17:00:00+07:00',
})

describe('the letters that stand for a name', () => {
  it.each([
    ['Nguyễn Văn An', 'VA'],
    ['Rơ Châm Đạt', 'CĐ'],
    ['  ksor  ưng ', 'KƯ'],
    ['H’Lan', 'H'],
    ['', ''],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('the lines of roles held', () => {
  it('put the roles of one agency on one line', () => {
    const lines = grantLines([grant('reporter', 'Sở Tài chính'), grant('approver', 'Sở Tài chính')])
    expect(lines).toMatchObject([{ agencyName: 'Sở Tài chính', roles: ['reporter', 'approver'], onBehalfOf: null }])
  })

  it('keep apart what is held in the place of somebody', () => {
    const lines = grantLines([grant('reporter', 'Sở Tài chính'), grant('approver', 'Sở Tài chính', 'Lê Thị Bình')])
    expect(lines.map(({ onBehalfOf, until }) => [onBehalfOf, until])).toEqual([
      [null, null],
      ['Lê Thị Bình', '2024-02-10T17:00:00+07:00'],
    ])
  })
})
