import type { DataQualityAnswer } from '@giaoban/api'
import { buildIndex, checkData } from '@giaoban/core/statistics'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { type CallAs, callerOn } from '../../testing/callers.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { misfitsOf } from '../../testing/declared-answer.ts'
import { appOn, openExample } from '../../testing/example.ts'
import { signInAs } from '../../testing/people.ts'
import { readAreas, readCatalogue } from '../queries.ts'
import { readAllFacts, readFactsVersion } from './queries.ts'

const synthesiser = 'nguyen-thi-bich-ngoc'
const everything = '2026-11-01T00:00:00+07:00'

onEachDatabase('the quality of the data', (database) => {
  let db: Database
  let app: FastifyInstance
  let as: CallAs
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db)
    as = callerOn(app)
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await db.close()
  })

  const ask = async (query = '', person: string | null = synthesiser): Promise<DataQualityAnswer> => {
    for (;;) {
      const response = await as(person, 'GET', `/api/data-quality${query}`)
      const answer = response.json<DataQualityAnswer>()
      if (response.statusCode !== 200 || answer.state === 'checked') return answer
    }
  }

  it('answers as its own OpenAPI document says', async () => {
    await ask()
    const cookie = await signInAs(app, { id: synthesiser })
    expect(await misfitsOf(app, '/api/data-quality', '/api/data-quality', { cookie })).toEqual([])
  })

  it('finds what the check finds in every area of the same figures', async () => {
    const { findings, counts } = await ask(`?asOf=${encodeURIComponent(everything)}`)
    const directly = await db.read(asOperator('gia-lai'), async (reader) => {
      const catalogue = { ...(await readCatalogue(reader)), areas: await readAreas(reader) }
      const all = catalogue.areas.map(({ code }) => code)
      const facts = await readAllFacts(reader, all, everything)
      return checkData(buildIndex({ tenant: 'gia-lai', ...catalogue, ...facts, assessments: [] }))
    })
    expect(directly.length).toBeGreaterThan(40)
    const name = ({ indicator, area, period, finding }: (typeof directly)[number]): string =>
      [indicator, area, period, finding.code].join(' ')
    expect(findings.map(name).toSorted()).toEqual(directly.map(name).toSorted())
    expect(counts.error + counts.warning + counts.info).toBe(directly.length)
  })

  it('names for each side the stored file, whose cell can be opened', async () => {
    const { findings } = await ask()
    const side = findings
      .find(({ indicator, period }) => indicator === 'RETAIL_SERVICES' && period === '2024-M01')
      ?.sides.find(({ value }) => value === '14800')
    expect(side?.file).toMatch(/^[0-9a-f]{64}$/)
    if (side === undefined || !('line' in side.at)) throw new Error('no side with a line')
    const cells = await as(synthesiser, 'GET', `/api/sources/${side.file}/cells?cell=A${side.at.line}`)
    expect(cells.body).toContain('14800')
  })

  it('knows nothing that became known later than the business clock, unless it is asked for', async () => {
    const now = await ask()
    expect(now.findings.filter(({ period }) => period.startsWith('2025'))).toEqual([])
    const later = await ask(`?asOf=${encodeURIComponent(everything)}`)
    expect(later.findings.length).toBeGreaterThan(now.findings.length)
  })

  it('of one area leaves out the others, and refuses one that is not there', async () => {
    const { findings, areas } = await ask(`?area=gia-lai&asOf=${encodeURIComponent(everything)}`)
    expect(findings.length).toBeGreaterThan(0)
    expect(new Set(areas.map(({ slug }) => slug))).toEqual(new Set(['gia-lai']))
    expect((await as(synthesiser, 'GET', '/api/data-quality?area=gia-lay')).json()).toMatchObject({
      code: 'area/unknown',
    })
  })

  it('names indicators in the language that is asked for', async () => {
    const cookie = await signInAs(app, { id: synthesiser })
    await ask()
    const response = await app.inject({
      url: '/api/data-quality',
      headers: { cookie, 'accept-language': 'en', 'sec-fetch-site': 'same-origin' },
    })
    const { findings } = response.json<DataQualityAnswer>()
    const retail = findings.find(({ indicator }) => indicator === 'RETAIL_SERVICES')
    expect(retail?.finding.params['indicator']).toMatch(/^Retail/)
  })

  it('is for those who work with figures', async () => {
    expect((await as(null, 'GET', '/api/data-quality')).statusCode).toBe(401)
  })

  describe('once figures come in', () => {
    it('is looked at anew', async () => {
      const before = await db.read(asOperator('gia-lai'), readFactsVersion)
      const known = await ask('?area=gia-lai')
      await db.write(asOperator('gia-lai'), async ({ db: into }) => {
        const row = await into
          .selectFrom('observation')
          .selectAll()
          .where('indicator', '=', 'RETAIL_SERVICES')
          .where('period', '=', '2024-M01')
          .where('area', '=', 'gia-lai-old')
          .executeTakeFirstOrThrow()
        const { id: _id, recorded_at: _at, ...fact } = row
        await into
          .insertInto('observation')
          .values({
            ...fact,
            value: '22222',
            source: 'https://bao-khac.vn/bai',
            provenance: JSON.stringify({
              kind: 'line',
              file: 'khac.csv',
              line: 2,
              url: 'https://bao-khac.vn/bai',
            }),
          } as never)
          .execute()
        const source = await into.selectFrom('import').selectAll().limit(1).executeTakeFirstOrThrow()
        await into
          .insertInto('import')
          .values({
            tenant: source.tenant,
            sha256: source.sha256,
            name: 'khac.csv',
            kind: 'dataset',
            imported_by: 'test',
            status: 'imported',
            counts: JSON.stringify({}),
          } as never)
          .execute()
      })
      expect(await db.read(asOperator('gia-lai'), readFactsVersion)).not.toBe(before)
      const found = await ask('?area=gia-lai')
      expect(found.findings.length).toBeGreaterThan(known.findings.length)
      expect(found.findings.flatMap(({ sides }) => sides).some(({ source }) => source.includes('bao-khac'))).toBe(true)
    })
  })
})
