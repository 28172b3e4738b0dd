import { expect, it } from 'vitest'
import { asOperator } from '../../db/scope.ts'
import { isLoaded } from '../../is-loaded.ts'
import { loadProvince } from '../../load-province.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { exampleDir, openExample } from '../../testing/example.ts'
import { readDelegationRows } from '../delegations/queries.ts'
import { readPrincipal } from '../read-principal.ts'
import { readAppointmentRows, readPersonRows } from './queries.ts'

const clock = '2024-02-03T08:00:00+07:00'
const scope = asOperator('gia-lai')

onEachDatabase('the invented people of the demo', (database) => {
  it('are marked, hold every role once at least, and a second load adds nobody', async () => {
    const db = await openExample(database)
    const people = await db.read(scope, readPersonRows)
    expect(people.every(({ illustrative, active }) => illustrative && active)).toBe(true)
    const roles = new Set((await db.read(scope, (reader) => readAppointmentRows(reader))).flatMap((row) => row.roles))
    expect([...roles].sort()).toEqual([
      'administrator',
      'approver',
      'chair',
      'observer',
      'reporter',
      'secretariat',
      'synthesiser',
    ])
    expect(await isLoaded(db, exampleDir)).toBe(true)
    await loadProvince(db, { kind: 'operator', name: 'test' }, exampleDir, { now: '2026-11-01T00:00:00+07:00' })
    expect(await db.read(scope, readPersonRows)).toEqual(people)
    expect(await db.read(scope, (reader) => readDelegationRows(reader))).toHaveLength(1)
    await db.close()
  })

  it('on the day of the demo the deputy of Industry and Trade approves in the place of the director', async () => {
    const db = await openExample(database)
    const principal = await db.read(scope, (reader) => readPrincipal(reader, 'le-thi-thu-ha', clock))
    expect(principal).toMatchObject({
      grants: [
        { role: 'approver', agency: 'H21.SCT', onBehalfOf: { person: 'tran-minh-duc', name: 'Trần Minh Đức' } },
        { role: 'reporter', agency: 'H21.SCT', onBehalfOf: null },
      ],
    })
    await db.close()
  })

  it('whoever stands in, and whoever is stood in for, sees the delegation with both names; a stranger sees none', async () => {
    const db = await openExample(database)
    const seenBy = (person: string, reports: readonly string[] = []) =>
      db.read({ tenant: 'gia-lai', roles: [], reports, approves: [], person }, (reader) => readDelegationRows(reader))
    for (const person of ['tran-minh-duc', 'le-thi-thu-ha'])
      expect(await seenBy(person)).toMatchObject([{ holderName: 'Trần Minh Đức', delegateName: 'Lê Thị Thu Hà' }])
    expect(await seenBy('nay-y-thoan', ['H21.SNNPTNT'])).toEqual([])
    await db.close()
  })
})
