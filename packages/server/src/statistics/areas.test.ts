import type { AreasAnswer, IndicatorAreasAnswer, Problem } from '@giaoban/api'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { asOperator } from '../db/scope.ts'
import { onEachDatabase } from '../testing/databases.ts'
import { misfitsOf } from '../testing/declared-answer.ts'
import { appOn, openExample } from '../testing/example.ts'

const labour = '/api/indicators/LABOUR_INDEX_INDUSTRY/areas?period=2024-M01'

onEachDatabase('areas', (database) => {
  let db: Database
  let app: FastifyInstance
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db)
  })
  afterAll(async () => {
    await app.close()
    await db.close()
  })
  const get = async <T>(url: string): Promise<T> => (await app.inject({ url })).json()
  const areasOf = (query: string): Promise<AreasAnswer> => get(`/api/areas?${query}`)

  it.each([
    ['/api/areas', '/api/areas'],
    ['/api/indicators/{code}/areas', labour],
  ])('%s answers as its own OpenAPI document says', async (path, url) => {
    expect(await misfitsOf(app, path, url)).toEqual([])
  })

  describe('in their tree', () => {
    it.each([
      ['63 provinces before', 'level=province&at=2025-06-30', 63],
      ['34 provinces since', 'level=province&at=2025-07-01', 34],
      ['135 communes of the new Gia Lai', 'parent=gia-lai-new&at=2025-07-01', 135],
      ['17 districts of the old one', 'parent=gia-lai-old&at=2024-01-31', 17],
      ['nothing in a place that there is not', 'parent=nowhere', 0],
    ])('%s', async (_, query, count) => {
      expect((await areasOf(query)).areas).toHaveLength(count)
    })

    it('tell what each was formed from and became, with unit and code', async () => {
      const { areas } = await areasOf('level=province')
      const of = (code: string) => areas.find((area) => area.code === code)
      expect(of('gia-lai-new')).toMatchObject({
        officialCode: '52',
        unitType: 'province',
        parent: 'viet-nam',
        formedFrom: [
          { area: 'binh-dinh', whole: true },
          { area: 'gia-lai-old', whole: true },
        ],
        became: [],
        validTo: null,
      })
      expect(of('binh-dinh')).toMatchObject({ officialCode: '52', became: [{ area: 'gia-lai-new', whole: true }] })
      const communes = await areasOf('level=commune&at=2025-07-01')
      expect(communes.areas.find(({ code }) => code === 'gia-lai.xa-an-toan')).toMatchObject({
        formedFrom: [
          { area: 'binh-dinh.huyen-an-lao.xa-an-toan', whole: true },
          { area: 'binh-dinh.huyen-an-lao.xa-an-nghia', whole: false },
        ],
        formedFromText: expect.stringContaining('phần còn lại'),
      })
    })

    it('refuse a level and a day that are none', async () => {
      expect((await app.inject({ url: '/api/areas?level=village' })).statusCode).toBe(400)
      expect((await app.inject({ url: '/api/areas?at=2024-13-45' })).statusCode).toBe(400)
    })
  })

  describe('with their figures', () => {
    it('are 63 provinces with a stated growth in January 2024, the country beside them', async () => {
      const answer = await get<IndicatorAreasAnswer>(labour)
      expect(answer).toMatchObject({ own: 'gia-lai-old', level: 'province', kind: 'index', growthUnit: 'percent' })
      expect(answer.areas).toHaveLength(63)
      expect(answer.areas.filter(({ growth }) => growth.value === null)).toEqual([])
      expect(answer.areas.filter(({ growth }) => growth.origin !== 'stated')).toEqual([])
      expect(answer.whole).toMatchObject({ area: 'viet-nam', growth: { origin: 'stated' } })
      expect(answer.periods.map(({ period, areas }) => [period, areas])).toEqual(
        ['2024-M01', '2023-M12', '2023-M11', '2023-M10'].map((period) => [period, 63]),
      )
    })

    it('say of Gia Lai what its own page says', async () => {
      const answer = await get<IndicatorAreasAnswer>(labour)
      const page = await get<{ row: { samePeriod: { growthCell: { value: string } } } }>(
        '/api/indicators/LABOUR_INDEX_INDUSTRY?area=gia-lai&period=2024-M01',
      )
      const own = answer.areas.find(({ area }) => area === answer.own)
      expect(own?.growth.value).toBe(page.row.samePeriod.growthCell.value)
      expect(own?.growth.value).not.toBeNull()
    })

    it('are the 34 of their time, and missing, where nothing is known', async () => {
      const answer = await get<IndicatorAreasAnswer>('/api/indicators/IIP/areas?period=2025-M07')
      expect(answer.areas).toHaveLength(34)
      expect(answer.own).toBe('gia-lai-new')
      expect(answer.areas.filter(({ value, growth }) => value !== null || growth.value !== null)).toEqual([])
    })

    it('show the public nothing that became known after the latest edition', async () => {
      const grown = (answer: IndicatorAreasAnswer): readonly string[] =>
        answer.areas.filter(({ growth }) => growth.value !== null).map(({ area }) => area)
      const seen = grown(await get<IndicatorAreasAnswer>('/api/indicators/IIP/areas?period=2024-M01'))
      // Published on 25 January and, by assumption, on 2 February; Bình Dương told on 19 February, Đồng Nai in April.
      expect(seen).toEqual(['binh-dinh', 'nghe-an', 'tay-ninh-old'])
      const late = await app.inject({
        url: '/api/indicators/IIP/areas?period=2024-M01&asOf=2024-06-01T00:00:00%2B07:00',
      })
      expect([late.statusCode, late.json<Problem>().code]).toEqual([404, 'edition/not-published'])
      const rows = await db.read(
        { ...asOperator('gia-lai'), roles: [] },
        async ({ db }) =>
          (
            await db
              .selectFrom('stated_measure')
              .select('area')
              .where('indicator', '=', 'IIP')
              .where('area', 'in', ['dong-nai-old', 'binh-duong'])
              .execute()
          ).length,
      )
      expect(rows).toBe(0)
    })

    it('are those of communes too: as they stood, with what is known of each', async () => {
      const answer = await get<IndicatorAreasAnswer>('/api/indicators/GRDP_GROWTH/areas?period=2025-M07&level=commune')
      expect(answer.areas).toHaveLength(135)
      expect(answer.levels).toEqual(['province'])
      expect(answer.whole).toMatchObject({ area: 'gia-lai-new' })
    })

    it('have a month of their own when a commune is asked for by name', async () => {
      const commune = await app.inject({ url: '/api/scorecard?area=gia-lai.xa-an-toan&period=2025-M07' })
      expect(commune.json<Problem>().code).toBe('edition/not-published')
      const nowhere = await app.inject({ url: '/api/scorecard?area=gia-lai.nowhere&period=2025-M07' })
      expect(nowhere.json<Problem>().code).toBe('area/unknown')
    })

    it.each([
      ['an indicator that there is not', '/api/indicators/NONE/areas?period=2024-M01', 'indicator/unknown'],
      ['a period that is none', '/api/indicators/IIP/areas?period=2024-M13', 'period/invalid'],
    ])('refuse %s', async (_, url, code) => {
      expect((await get<Problem>(url)).code).toBe(code)
    })
  })

  it('leave the month of Gia Lai one contiguous range of the primary key', async () => {
    const plan = await db.read(asOperator('gia-lai'), async ({ db }) => {
      const { rows } = await sql<Record<string, string>>`
        EXPLAIN SELECT * FROM observation WHERE tenant = 'gia-lai' AND area = 'gia-lai-old'
          AND period_end >= '2022-01-01' AND period_end <= '2024-01-31'`.execute(db)
      return rows.map((row) => Object.values(row)[0]).join('\n')
    })
    expect(plan).toMatch(/observation_pkey[\s\S]*Index Cond: .*area = 'gia-lai-old'.*period_end/)
  })
})
