import type { PersonAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { findPeople, type PeopleFilter } from './person-search.ts'

const held = (agency: string, title: string, role: string, current = true) => ({
  agency,
  title,
  roles: [role],
  current,
})

const person = (name: string, appointments: readonly object[], active = true): PersonAnswer =>
  ({
    id: name,
    name,
    email: `${name.length}@gialai.example`,
    phone: null,
    active,
    appointments,
  }) as unknown as PersonAnswer

const people = [
  person('Trần Minh Đức', [held('H21.SCT', 'Giám đốc', 'approver')]),
  person('Lê Thị Thu Hà', [
    held('H21.SCT', 'Phó Giám đốc', 'reporter'),
    held('H21.STC', 'Giám đốc', 'approver', false),
  ]),
  person('Nay Y Thoan', []),
  person('Bùi Anh Tuấn', [held('H21.VP', 'Chánh Văn phòng', 'secretariat')], false),
]
const all: PeopleFilter = { typed: '', agency: '', role: '', state: '' }

describe('the list of people', () => {
  const cases: readonly (readonly [string, Partial<PeopleFilter>, readonly string[]])[] = [
    ['shows everybody when nothing is asked', {}, ['Trần Minh Đức', 'Lê Thị Thu Hà', 'Nay Y Thoan', 'Bùi Anh Tuấn']],
    ['forgives accents', { typed: 'minh duc' }, ['Trần Minh Đức']],
    ['finds titles that are held now', { typed: 'phó giám đốc' }, ['Lê Thị Thu Hà']],
    ['by agency, of what is held now only', { agency: 'H21.STC' }, []],
    ['by role', { role: 'approver' }, ['Trần Minh Đức']],
    ['those who may sign in', { state: 'active' }, ['Trần Minh Đức', 'Lê Thị Thu Hà', 'Nay Y Thoan']],
    ['those who may not', { state: 'rested' }, ['Bùi Anh Tuấn']],
    ['those without a position', { state: 'without' }, ['Nay Y Thoan']],
    ['all that is asked must fit', { agency: 'H21.SCT', role: 'approver', typed: 'ha' }, []],
  ]
  it.each(cases)('%s', (_sentence, asked, expected) => {
    expect(findPeople(people, { ...all, ...asked }).map(({ name }) => name)).toEqual(expected)
  })
})
