import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftAnswer, FactsAnswer, Problem } from '@giaoban/api'
import { checkClaims, readClaims } from '@giaoban/core/claims'
import { buildIndex } from '@giaoban/core/statistics'
import { readProse } from '@giaoban/documents/read'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { asOperator } from '../db/scope.ts'
import { onEachDatabase } from '../testing/databases.ts'
import { misfitsOf } from '../testing/declared-answer.ts'
import { appOn, exampleDir, openExample } from '../testing/example.ts'

const january = '/api/facts?area=gia-lai&period=2024-M01'

onEachDatabase('figures to check a text against', (database) => {
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

  it.each(['/api/facts', '/api/demo/draft'])('%s answers as its own OpenAPI document says', async (path) => {
    expect(await misfitsOf(app, path, path === '/api/facts' ? january : path)).toEqual([])
  })

  describe('of January 2024', () => {
    it('are those of the old province as its edition knew them', async () => {
      const facts = await get<FactsAnswer>(january)
      expect(facts).toMatchObject({
        area: 'gia-lai',
        areaCode: 'gia-lai-old',
        period: '2024-M01',
        asOf: '2024-02-03T08:00:00+07:00',
      })
      expect(facts.dataset.areas.map(({ code }) => code)).toEqual(['gia-lai-old'])
      expect(facts.dataset.indicators.length).toBeGreaterThan(30)
    })

    it('hold nothing that became known later, of another area, or of a later month', async () => {
      const { dataset, asOf, areaCode } = await get<FactsAnswer>(january)
      const facts = [...dataset.observations, ...dataset.stated]
      expect(facts.length).toBeGreaterThan(100)
      expect(facts.filter(({ knownFrom }) => Date.parse(knownFrom) > Date.parse(asOf))).toEqual([])
      expect(facts.filter(({ area }) => area !== areaCode)).toEqual([])
      expect(facts.filter(({ period }) => period.startsWith('2024-') && period !== '2024-M01')).toEqual([])
    })

    it('at an earlier instant are fewer', async () => {
      const now = await get<FactsAnswer>(january)
      const before = await get<FactsAnswer>(`${january}&asOf=2024-01-20T00:00:00Z`)
      expect(before.dataset.observations.length).toBeLessThan(now.dataset.observations.length)
    })

    it('do not tell when and from which bytes the system learnt them', async () => {
      const { dataset } = await get<FactsAnswer>(january)
      const told = new Set([...dataset.observations, ...dataset.targets, ...dataset.stated].flatMap(Object.keys))
      expect([...told]).not.toContain('sha256')
      expect([...told]).not.toContain('recordedAt')
    })

    it("make the sample draft show exactly the article's three slips, one of them in its table too", async () => {
      const { name, base64 } = await get<DraftAnswer>('/api/demo/draft')
      const facts = await get<FactsAnswer>(january)
      const index = buildIndex(facts.dataset)
      const { text } = await readProse(Buffer.from(base64, 'base64'), name)
      const reading = readClaims(text, { indicators: facts.dataset.indicators })
      const findings = checkClaims(text, reading, { index, area: facts.areaCode, asOf: facts.asOf })
      expect(findings.map(({ code }) => code).toSorted()).toEqual([
        'growth/base-contradiction',
        'growth/base-contradiction',
        'period/impossible-base',
        'ratio/referent',
      ])
    })
  })

  const refusals: readonly (readonly [string, string, number, string])[] = [
    ['a month that is not published', '/api/facts?area=gia-lai&period=2023-M11', 404, 'edition/not-published'],
    ['an instant after the edition', `${january}&asOf=2024-02-04T00:00:00Z`, 404, 'edition/not-published'],
    ['an area that is not there', '/api/facts?area=nowhere&period=2024-M01', 404, 'area/unknown'],
    ['a period that is none', '/api/facts?area=gia-lai&period=thang-gieng', 400, 'period/invalid'],
    ['a field that is not declared', `${january}&all=1`, 400, 'request/invalid'],
  ]
  it.each(refusals)('%s is refused to the public', async (_name, url, status, code) => {
    const response = await app.inject({ url })
    expect(response.statusCode).toBe(status)
    expect(response.json<Problem>().code).toBe(code)
  })

  describe('the sample draft', () => {
    it("is the directory's own file, byte for byte", async () => {
      const { name, base64 } = await get<DraftAnswer>('/api/demo/draft')
      expect(name).toBe('du-thao.docx')
      expect(Buffer.from(base64, 'base64').equals(readFileSync(join(exampleDir, name)))).toBe(true)
    })

    it('is not there outside a demonstration', async () => {
      await db.write(asOperator('gia-lai'), ({ db }) =>
        db.updateTable('tenant').set({ business_clock: null }).execute(),
      )
      const response = await app.inject({ url: '/api/demo/draft' })
      expect(response.statusCode).toBe(404)
      expect(response.json<Problem>().code).toBe('not-found')
    })
  })
})
