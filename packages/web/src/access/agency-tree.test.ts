import type { AgencyAnswer, DelegationAnswer, PersonAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { agenciesOn, attentionIn, depthsOf, findAgencies } from './agency-tree.ts'

const agency = (code: string, change: Partial<AgencyAnswer> = {}): AgencyAnswer => ({
  code,
  name: { vi: `Cơ quan ${code}`, en: `Agency ${code}` },
  kind: 'department',
  parent: null,
  order: null,
  validFrom: null,
  validTo: null,
  successor: null,
  area: null,
  head: null,
  people: 0,
  ...change,
})

const codes = (agencies: readonly AgencyAnswer[]): readonly string[] => agencies.map(({ code }) => code)

describe('the agencies of a day', () => {
  const merged = agency('H21.STTTT', { validTo: '2025-03-01' })
  const founded = agency('H21.X1', { validFrom: '2025-07-01' })
  const always = agency('H21.VP')
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['before both changes', '2024-02-03', ['H21.STTTT', 'H21.VP']],
    ['on its last day an agency still stands', '2025-02-28', ['H21.STTTT', 'H21.VP']],
    ['on the day of the merger it does not', '2025-03-01', ['H21.VP']],
    ['on its first day an agency stands', '2025-07-01', ['H21.X1', 'H21.VP']],
  ]
  it.each(cases)('%s', (_sentence, day, expected) => {
    expect(codes(agenciesOn([merged, founded, always], day))).toEqual(expected)
  })
})

it('an agency stands as deep as those above it that are listed', () => {
  const tree = [
    agency('H21'),
    agency('H21.SNN', { parent: 'H21' }),
    agency('H21.SNN.KL', { parent: 'H21.SNN' }),
    agency('BGL', { parent: 'gone' }),
  ]
  expect([...depthsOf(tree)]).toEqual([
    ['H21', 0],
    ['H21.SNN', 1],
    ['H21.SNN.KL', 2],
    ['BGL', 0],
  ])
})

describe('a search for agencies', () => {
  const found = [
    agency('H21.SCT', { name: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' } }),
    agency('H21.X7', { name: { vi: 'Ủy ban nhân dân xã Đăk Đoa', en: 'Commune of Dak Doa' } }),
  ]
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing typed narrows nothing', '', ['H21.SCT', 'H21.X7']],
    ['without accents', 'cong thuong', ['H21.SCT']],
    ['with accents, words in any order', 'Thương Công', ['H21.SCT']],
    ['đ as d', 'dak doa', ['H21.X7']],
    ['by code', 'h21.x7', ['H21.X7']],
    ['what is not there', 'y tế', []],
  ]
  it.each(cases)('%s', (_sentence, typed, expected) => {
    expect(codes(findAgencies(found, typed))).toEqual(expected)
  })
})

describe('what needs somebody', () => {
  const now = '2024-02-03T08:00:00+07:00'
  const person = (name: string, current: boolean | null): PersonAnswer =>
    ({ name, active: true, appointments: current === null ? [] : [{ current }] }) as unknown as PersonAnswer
  const delegation = (endsAt: string, state: DelegationAnswer['state'] = 'active'): DelegationAnswer =>
    ({ state, endsAt, holder: { name: 'Đức' }, delegate: { name: 'Hà' } }) as DelegationAnswer

  it('is nothing when all is in order', () => {
    const headed = agency('H21', { people: 2, head: { person: 'p', name: 'A', title: 'Chủ tịch' } as never })
    expect(
      attentionIn({
        agencies: [headed],
        people: [person('A', true)],
        delegations: [delegation('2024-02-11T08:00:01+07:00')],
        now,
        language: 'vi',
      }),
    ).toEqual([])
  })

  it('names agencies in the language of the page', () => {
    const known = { agencies: [agency('B')], people: [], delegations: [], now, language: 'en' } as const
    expect(attentionIn(known).map(({ names }) => names)).toEqual([['Agency B']])
  })

  it('names agencies without a head or without people, people without a position, delegations that end within a week', () => {
    const found = attentionIn({
      agencies: [agency('A', { people: 1 }), agency('B')],
      people: [person('Lan', null), person('Minh', false), person('Nam', true)],
      delegations: [delegation('2024-02-10T08:00:00+07:00'), delegation('2024-02-04T08:00:00+07:00', 'revoked')],
      now,
      language: 'vi',
    })
    expect(found.map(({ kind, names }) => [kind, names])).toEqual([
      ['withoutHead', ['Cơ quan A']],
      ['withoutAppointment', ['Lan', 'Minh']],
      ['expiring', ['Đức → Hà']],
      ['withoutPeople', ['Cơ quan B']],
    ])
  })
})
