import type { Dataset, Observation } from '@giaoban/core/statistics'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Principal } from '../../access/principal.ts'
import type { Database } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { readFacts } from '../queries.ts'
import { type FileToStore, insertTenant } from './queries.ts'
import { type ImportCounts, storeDataset } from './store-dataset.ts'

const clerk: Principal = {
  kind: 'person',
  id: 'clerk',
  name: 'Cán bộ tổng hợp',
  grants: [{ role: 'synthesiser', agency: 'H21.VP', onBehalfOf: null }],
}
const file: FileToStore = { name: 'observations.csv', bytes: new TextEncoder().encode('x'), sha256: 'a'.repeat(64) }

const industry = (change: Partial<Observation> = {}): Observation =>
  ({
    indicator: 'GO_INDUSTRY',
    area: 'gia-lai-old',
    period: '2024-M01',
    breakdown: '',
    value: '3123.90',
    status: 'estimate',
    agency: 'H21.CTK',
    knownFrom: '2024-02-02T17:00:00+07:00',
    knownFromAssumed: false,
    provenance: { kind: 'line', file: 'observations.csv', line: 7 },
    ...change,
  }) as Observation

const facts = (
  ...observations: Observation[]
): Pick<Dataset, 'observations' | 'targets' | 'stated' | 'assessments'> => ({
  observations,
  targets: [
    {
      indicator: 'GO_INDUSTRY',
      area: 'gia-lai-old',
      period: '2024-A1',
      breakdown: '',
      assigner: 'council',
      target: { kind: 'ceiling', value: '35000', strict: true },
      basis: 'level',
      document: { number: '12/NQ-HĐND', date: '2023-12-08' },
      knownFrom: '2023-12-31T23:59:59+07:00',
      knownFromAssumed: true,
      provenance: { kind: 'line', file: 'observations.csv', line: 2 },
    },
  ],
  stated: [
    {
      indicator: 'GO_INDUSTRY',
      area: 'gia-lai-old',
      period: '2024-M01',
      breakdown: '',
      measure: 'growth',
      value: '48.8',
      direction: 'up',
      knownFrom: '2024-02-02T17:00:00+07:00',
      knownFromAssumed: false,
      provenance: { kind: 'cell', file: 'observations.csv', sheet: 'S', cell: 'H7' },
    },
  ],
  assessments: [],
})

onEachDatabase('an import', (database) => {
  let db: Database
  beforeAll(async () => {
    db = await openDatabase(await database.fresh())
  })
  afterAll(() => db.close())
  // Each test has a province of its own.
  let tenant = 't0'
  beforeEach(async () => {
    tenant = `t${Number(tenant.slice(1)) + 1}`
    await db.write(asOperator(tenant), (writer) =>
      insertTenant(writer, { name: { vi: 'T', en: 'T' }, businessClock: null }),
    )
  })

  const store = (...observations: Observation[]): Promise<ImportCounts> =>
    db.write(asOperator(tenant), (writer) =>
      storeDataset(writer, clerk, { kind: 'dataset', dataset: facts(...observations), files: [file] }),
    )

  const stored = () =>
    db.read(asOperator(tenant), (reader) =>
      readFacts(reader, {
        area: 'gia-lai-old',
        from: '2020-01-01',
        to: '2024-12-31',
        targetsTo: '2024-12-31',
        asOf: '2030-01-01T00:00:00+07:00',
      }),
    )

  it('gives every fact back as it went in, with its file and the time at which it was recorded', async () => {
    const missing = industry({ period: '2023-M01', missing: 'notPublished' })
    const { value: _, ...withoutValue } = missing
    const windowed = industry({
      period: '2023-M02',
      window: { start: '2023-01-15', end: '2023-02-14' },
      priceBase: { kind: 'constant', year: 2010 },
      approx: 'over',
      note: 'ghi chú',
    })
    const given = [industry(), withoutValue as Observation, windowed]
    await store(...given)
    const { observations, targets, stated } = await stored()
    const recorded = { sha256: file.sha256, recordedAt: expect.stringMatching(/\+07:00$/) }
    expect(observations).toEqual(given.map((fact) => ({ ...fact, ...recorded })))
    expect(targets).toEqual(facts().targets.map((fact) => ({ ...fact, ...recorded })))
    expect(stated).toEqual(facts().stated.map((fact) => ({ ...fact, ...recorded })))
  })

  it('of the same content adds nothing the second time, wherever its lines stand', async () => {
    expect(await store(industry())).toMatchObject({ observations: 1, targets: 1, stated: 1 })
    const moved = industry({ provenance: { kind: 'line', file: 'observations.csv', line: 99 } })
    expect(await store(moved)).toMatchObject({ observations: 0, targets: 0, stated: 0 })
    expect((await stored()).observations).toHaveLength(1)
  })

  it('of the same figure with an assumed clock adds nothing: nothing new is told', async () => {
    await store(industry())
    const vaguer = industry({ knownFrom: '2024-02-05T23:59:59+07:00', knownFromAssumed: true })
    expect(await store(vaguer)).toMatchObject({ observations: 0 })
  })

  const revised: readonly (readonly [string, Partial<Observation>])[] = [
    ['a reason', { value: '3100.0', reason: 'đính chính' }],
    ['another status', { value: '3100.0', status: 'preliminary' }],
    ['another source', { value: '3100.0', agency: 'H21.SCT' }],
    ['only more decimals', { value: '3123.900' }],
  ]
  it.each(revised)('keeps a differing value that comes with %s as another vintage', async (_reason, change) => {
    await store(industry())
    const later = { knownFrom: '2024-03-01T00:00:00+07:00', ...change }
    expect(await store(industry(later))).toMatchObject({ observations: 1 })
    const { observations } = await stored()
    expect(observations.map(({ value }) => value)).toEqual(['3123.90', change.value])
  })

  it('refuses a source that changes its figure without saying why, naming the line, and keeps nothing of the file', async () => {
    await store(industry())
    const other = industry({ indicator: 'EXPORT', value: '85' })
    const changed = industry({ value: '3124', provenance: { kind: 'line', file: 'observations.csv', line: 12 } })
    await expect(store(other, changed)).rejects.toMatchObject({
      code: 'data/revision',
      params: { indicator: 'GO_INDUSTRY', stored: '3123.90', given: '3124', place: 'observations.csv:12' },
      at: { file: 'observations.csv', line: 12 },
    })
    expect((await stored()).observations.map(({ indicator }) => indicator)).toEqual(['GO_INDUSTRY'])
  })

  it('writes one entry a file and one in the audit, in its own transaction', async () => {
    await store(industry())
    await store(industry())
    const { imports, audit, files } = await db.read(asOperator(tenant), async ({ db }) => ({
      imports: await db.selectFrom('import').select(['name', 'imported_by', 'status']).orderBy('imported_at').execute(),
      audit: await db.selectFrom('audit_entry').select(['actor', 'action', 'state_to']).orderBy('id').execute(),
      files: await db.selectFrom('source_file').select(['name', 'size']).execute(),
    }))
    const entry = { name: 'observations.csv', imported_by: 'person:clerk' }
    expect(imports).toEqual([
      { ...entry, status: 'imported' },
      { ...entry, status: 'unchanged' },
    ])
    expect(audit).toMatchObject([
      { actor: 'person:clerk', action: 'import.dataset', state_to: { observations: 1, targets: 1, stated: 1 } },
      { state_to: { observations: 0, targets: 0, stated: 0 } },
    ])
    expect(files).toEqual([{ name: 'observations.csv', size: 1 }])
  })

  it('shows nothing that became known later', async () => {
    await store(industry(), industry({ value: '3100', knownFrom: '2024-06-01T00:00:00+07:00', status: 'final' }))
    const { observations } = await db.read(asOperator(tenant), (reader) =>
      readFacts(reader, {
        area: 'gia-lai-old',
        from: '2024-01-01',
        to: '2024-12-31',
        targetsTo: '2024-12-31',
        asOf: '2024-02-03T08:00:00+07:00',
      }),
    )
    expect(observations.map(({ value }) => value)).toEqual(['3123.90'])
  })
})
