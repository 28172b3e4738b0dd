import { describe, expect, it } from 'vitest'
import { onEachDatabase } from '../testing/databases.ts'
import { appOn, openExample } from '../testing/example.ts'

onEachDatabase('the names of the indicators', (database) => {
  describe('asked by nobody in particular', () => {
    it('come with aliases and units, sections in the order of the report, and every section is named', async () => {
      const db = await openExample(database)
      const app = await appOn(db)
      const response = await app.inject('/api/indicators')
      expect(response.statusCode).toBe(200)
      const { sections, indicators } = response.json()
      const industry = indicators.find((each: { code: string }) => each.code === 'GO_INDUSTRY')
      expect(industry).toMatchObject({ unit: 'VND', mainPlan: true })
      expect(industry.aliases).toContain('giá trị sản xuất công nghiệp')
      const order = sections.map((each: { code: string }) => each.code)
      const met = [...new Set(indicators.map((each: { section: string }) => each.section))]
      expect(met).toEqual(order.filter((code: string) => met.includes(code)))
      await app.close()
      await db.close()
    })
  })
})
