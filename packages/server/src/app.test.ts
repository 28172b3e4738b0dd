import type { IndicatorAnswer, Problem, RowAnswer, ScorecardAnswer } from '@giaoban/api'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './db/database.ts'
import { asOperator } from './db/scope.ts'
import { onEachDatabase } from './testing/databases.ts'
import { misfitsOf } from './testing/declared-answer.ts'
import { appOn, openExample } from './testing/example.ts'

const january = 'area=gia-lai&period=2024-M01'

onEachDatabase('the API on the example province', (database) => {
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

  const get = (url: string, lang = 'vi') => app.inject({ url, headers: { 'accept-language': lang } })

  describe('answers as its own OpenAPI document says', () => {
    const addresses: readonly (readonly [string, string])[] = [
      ['/api/context', '/api/context'],
      ['/api/health', '/api/health'],
      ['/api/scorecard', `/api/scorecard?${january}`],
      ['/api/indicators/{code}', `/api/indicators/RETAIL_SERVICES?${january}`],
      ['/api/indicators/{code}', `/api/indicators/TRAFFIC_DEATHS?${january}`],
    ]
    it.each(addresses)('%s at %s', async (path, url) => {
      const document = (await get('/api/openapi.json')).json()
      expect(document.openapi).toBe('3.1.0')
      const response = await get(url)
      expect(response.statusCode).toBe(200)
      expect(await misfitsOf(app, path, url)).toEqual([])
    })
  })

  describe('the scorecard of January 2024', () => {
    let card: ScorecardAnswer
    let rows: ReadonlyMap<string, RowAnswer>
    const within = (row: RowAnswer): readonly RowAnswer[] => [
      row,
      ...row.criteria.flatMap(within),
      ...row.breakdowns.flatMap(within),
    ]
    const row = (code: string): RowAnswer => {
      const found = rows.get(code)
      if (!found) throw new Error(`no row ${code}`)
      return found
    }
    const plan = (code: string, assigner: string) => row(code).plans.find((each) => each.assigner === assigner)
    beforeAll(async () => {
      card = (await get(`/api/scorecard?${january}`)).json()
      rows = new Map(card.rows.flatMap(within).map((each) => [each.indicator, each]))
    })

    it('is of the old province, as the edition knew it', () => {
      expect(card).toMatchObject({
        area: 'gia-lai',
        areaCode: 'gia-lai-old',
        period: '2024-M01',
        asOf: '2024-02-03T08:00:00+07:00',
      })
    })

    it('industry: 3,123.9, stated 8.9% of the plan and +48.8%, at constant prices of 2010', () => {
      expect(row('GO_INDUSTRY')).toMatchObject({
        value: '3123.9',
        valueYtd: '3123.9',
        status: 'estimate',
        priceBasis: { kind: 'constant', year: 2010 },
        samePeriod: { value: null, changePct: '48.8', origin: 'stated' },
      })
      expect(row('GO_INDUSTRY').plans).toContainEqual(expect.objectContaining({ share: '8.9', origin: 'stated' }))
      expect(row('GO_INDUSTRY').assessment).toMatchObject({
        colour: 'none',
        reasons: expect.arrayContaining(['tetShift']),
      })
    })

    it('retail: 12% of the plan; 24.26% stated against 48.0% computed is disputed', () => {
      const { value, samePeriod } = row('RETAIL_SERVICES')
      expect(value).toBe('14800')
      expect(samePeriod).toMatchObject({ value: '10000', origin: 'disputed' })
      expect(samePeriod.growthCell).toMatchObject({ stated: '24.26', computed: expect.stringMatching(/^48(\.0*)?$/) })
      expect(row('RETAIL_SERVICES').plans).toContainEqual(
        expect.objectContaining({ share: expect.stringMatching(/^12(\.0)?$/), origin: 'computed' }),
      )
    })

    it('budget revenue: 18.4% of the central and 17.8% of the council plan, +28.7%', () => {
      expect(row('BUDGET_REV_TOTAL')).toMatchObject({
        value: '1035.5',
        samePeriod: { changePct: '28.7', origin: 'stated' },
      })
      expect(plan('BUDGET_REV_TOTAL', 'central')).toMatchObject({ share: '18.4', origin: 'stated', target: null })
      expect(plan('BUDGET_REV_TOTAL', 'council')).toMatchObject({ share: '17.8', origin: 'computed', target: '5815' })
    })

    it('exports: 85, 11.33% of the plan, +21.43%, coffee and rubber up in volume and value', () => {
      expect(row('EXPORT')).toMatchObject({ value: '85', samePeriod: { changePct: '21.43', origin: 'stated' } })
      expect(row('EXPORT').plans).toContainEqual(
        expect.objectContaining({ share: '11.33', origin: 'computed', target: '750' }),
      )
      for (const code of ['EXPORT_COFFEE_VALUE', 'EXPORT_COFFEE_VOLUME', 'EXPORT_RUBBER_VALUE', 'EXPORT_RUBBER_VOLUME'])
        expect(row(code).samePeriod.growthCell).toMatchObject({ direction: 'up', origin: 'stated' })
    })

    it('enterprises: 100 are 9.52% of a plan of 1,050 that is only derived, twice as many; capital 950', () => {
      expect(row('ENT_NEW_COUNT')).toMatchObject({ value: '100', samePeriod: { multiple: '2' } })
      expect(row('ENT_NEW_COUNT').plans).toContainEqual(
        expect.objectContaining({
          share: '9.52',
          origin: 'stated',
          target: null,
          targetOrigin: 'derived',
          derivedTarget: '1050',
        }),
      )
      expect(row('ENT_NEW_CAPITAL').value).toBe('950')
    })

    it('safety: forest +18, traffic up on three criteria, only as directions', () => {
      expect(row('FOREST_VIOLATIONS').samePeriod).toMatchObject({ changeAbs: '18', origin: 'stated' })
      expect(row('TRAFFIC').criteria.map((criterion) => criterion.samePeriod.growthCell.direction)).toEqual([
        'up',
        'up',
        'up',
      ])
    })

    it('names its rows in the language that was asked for', async () => {
      const english: ScorecardAnswer = (await get(`/api/scorecard?${january}`, 'en')).json()
      const of = ({ rows }: ScorecardAnswer) => rows.find(({ indicator }) => indicator === 'GO_INDUSTRY')
      expect(of(english)?.name).toBe(of(card)?.names.en)
      expect(of(card)?.name).toBe(of(card)?.names.vi)
    })
  })

  describe('an indicator', () => {
    let retail: IndicatorAnswer
    beforeAll(async () => {
      retail = (await get(`/api/indicators/RETAIL_SERVICES?${january}`)).json()
    })

    it('shows its months, none later than the month asked for, beside those of the year before', () => {
      const months = retail.months.map(({ period }) => period)
      expect(months).toEqual([...months].sort())
      expect(months.at(-1)).toBe('2024-M01')
      expect(retail.samePeriodMonths.map(({ period, value }) => [period, value])).toContainEqual(['2023-M01', '10000'])
    })

    it('stands in a line of the scorecard, with plans, statements and the window of its figure', () => {
      expect(retail.row).toMatchObject({ indicator: 'RETAIL_SERVICES', value: '14800' })
      expect(retail.targets.map(({ period, target }) => [period, target])).toContainEqual([
        '2024-A1',
        { kind: 'value', value: '123000' },
      ])
      expect(retail.stated).toContainEqual(
        expect.objectContaining({ measure: 'growth', value: '24.26', period: '2024-M01' }),
      )
      expect(retail.windowSpan).toEqual({ start: '2024-01-01', end: '2024-01-31' })
      expect(retail.indicator.owner?.name.vi).toBeTruthy()
    })

    it('leads every vintage of its figure to the very cell or line of its file', async () => {
      expect(retail.vintages.map(({ source }) => source.provenance.kind).sort()).toEqual(['cell', 'line'])
      for (const { source, value } of retail.vintages) {
        const { provenance } = source
        const at =
          provenance.kind === 'cell'
            ? `sheet=${encodeURIComponent(provenance.sheet)}&cell=${provenance.cell}`
            : `cell=A${provenance.kind === 'line' ? provenance.line : 0}`
        const cells = (await get(`/api/sources/${source.file}/cells?${at}`)).json()
        const here = cells.rows.flatMap((row: { cells: { text: string; here: boolean }[] }) =>
          row.cells.filter((cell) => cell.here),
        )
        expect(here).toEqual([{ text: value, here: true }])
      }
    })
  })

  describe('what is not published', () => {
    const problemAt = async (url: string, lang?: string): Promise<Problem> => {
      const response = await get(url, lang)
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
      const problem: Problem = response.json()
      expect(problem.status).toBe(response.statusCode)
      expect(problem.requestId).toBe(response.headers['x-request-id'])
      return problem
    }

    const hidden: readonly (readonly [string, string])[] = [
      ['another month', '/api/scorecard?area=gia-lai&period=2024-M02'],
      ['another area', '/api/scorecard?area=binh-dinh&period=2024-M01'],
      ['the province after the merger', '/api/scorecard?area=gia-lai-new&period=2024-M01'],
      ['a later knowledge of the published month', `/api/scorecard?${january}&asOf=2024-06-01T00:00:00%2B07:00`],
      ['an indicator of another month', '/api/indicators/EXPORT?area=gia-lai&period=2024-M02'],
    ]
    it.each(hidden)('%s is refused', async (_what, url) => {
      expect(await problemAt(url)).toMatchObject({ code: 'edition/not-published', status: 404 })
    })

    it('an earlier knowledge of the published month may be asked for', async () => {
      const card: ScorecardAnswer = (await get(`/api/scorecard?${january}&asOf=2024-01-15T00:00:00%2B07:00`)).json()
      expect(card.rows.find(({ indicator }) => indicator === 'GO_INDUSTRY')?.value).toBeNull()
    })

    it('a line of a file whose figure is of a later month is not shown, and neighbours that are not published neither', async () => {
      const { file } = await db.read(asOperator('gia-lai'), async ({ db }) => ({
        file: await db
          .selectFrom('observation')
          .select(['sha256', 'provenance'])
          .where('period', '=', '2024-A1')
          .limit(1)
          .executeTakeFirstOrThrow(),
      }))
      const line = file.provenance.kind === 'line' ? file.provenance.line : 0
      expect(await problemAt(`/api/sources/${file.sha256}/cells?cell=A${line}`)).toMatchObject({
        code: 'edition/not-published',
      })
      const retail: IndicatorAnswer = (await get(`/api/indicators/RETAIL_SERVICES?${january}`)).json()
      const csv = retail.vintages.find(({ source }) => source.provenance.kind === 'line')?.source
      const own = csv?.provenance.kind === 'line' ? csv.provenance.line : 0
      const cells = (await get(`/api/sources/${csv?.file}/cells?cell=A${own}`)).json()
      expect(cells.rows.map(({ row }: { row: number }) => row)).toEqual([own])
    })

    const refused: readonly (readonly [string, string, string, number])[] = [
      ['an unknown area', '/api/scorecard?area=atlantis&period=2024-M01', 'area/unknown', 404],
      ['a period that is none', '/api/scorecard?area=gia-lai&period=2024-M13', 'period/invalid', 400],
      ['an unknown indicator', `/api/indicators/NOTHING?${january}`, 'indicator/unknown', 404],
      ['a query without its period', '/api/scorecard?area=gia-lai', 'request/invalid', 400],
      ['a query with a field too many', `/api/scorecard?${january}&x=1`, 'request/invalid', 400],
      ['an instant that is none', `/api/scorecard?${january}&asOf=yesterday`, 'request/invalid', 400],
      ['a field given twice', `/api/scorecard?${january}&area=kon-tum`, 'request/invalid', 400],
      ['a file that is not there', `/api/sources/${'0'.repeat(64)}/cells?cell=A1`, 'not-found', 404],
      ['an address that is not there', '/api/nothing', 'not-found', 404],
      ['an address that is broken', '/api/%', 'request/invalid', 400],
    ]
    it.each(refused)('%s is refused', async (_what, url, code, status) => {
      expect(await problemAt(url)).toMatchObject({ code, status })
    })

    it('is said in the language of the request', async () => {
      const url = '/api/scorecard?area=atlantis&period=2024-M01'
      expect((await problemAt(url, 'vi')).title).toMatch(/Không có địa bàn “atlantis”/)
      expect((await problemAt(url, 'en')).title).toMatch(/atlantis/)
      expect((await problemAt(url, 'en')).title).not.toMatch(/địa bàn/)
    })
  })

  it('the context names what is published and the demo clock', async () => {
    expect((await get('/api/context')).json()).toMatchObject({
      tenant: 'gia-lai',
      businessDate: '2024-02-03T08:00:00+07:00',
      demo: true,
      version: '1.2.3',
      editions: [{ area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' }],
      periods: [{ area: 'gia-lai', months: expect.arrayContaining(['2023-M01', '2024-M01']) }],
    })
  })
})
