import { describe, expect, it } from 'vitest'
import { landing } from './landing.ts'

const area = (slug: string) => ({ code: slug, slug, name: { vi: slug, en: slug }, validFrom: '2004-07-08' })
const context = {
  tenant: 'gia-lai',
  areas: [area('binh-dinh'), area('gia-lai')],
  businessDate: '2024-02-03T08:00:00+07:00',
  editions: [],
}

describe('where a first visit lands', () => {
  it('is the newest edition', () => {
    const editions = [{ area: 'gia-lai', period: '2023-M11', asOf: '2023-12-03T08:00:00+07:00' }]
    expect(landing({ ...context, editions })).toEqual({ area: 'gia-lai', period: '2023-M11' })
  })

  it("is the province's own month before the business date while nothing is published", () => {
    expect(landing(context)).toEqual({ area: 'gia-lai', period: '2024-M01' })
  })
})
