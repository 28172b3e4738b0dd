import { describe, expect, it } from 'vitest'
import { sourceWords } from './provenance-words.ts'
import { inVietnamese } from './testing-rows.ts'

describe('a source in words', () => {
  it('names sheet and cell', () => {
    const { place } = sourceWords({ kind: 'cell', file: 'phu-luc.xlsx', sheet: 'PL_T01', cell: 'G11' }, inVietnamese)
    expect(place).toBe('Ô G11, trang tính “PL_T01”, tệp phu-luc.xlsx')
  })

  it.each([
    ['2024-01-29', 'Nguồn ghi ngày 29/01/2024'],
    ['2023-12', 'Nguồn ghi ngày 12/2023'],
    ['2023', 'Nguồn ghi ngày 2023'],
  ])('prints its date %s', (sourceDate, expected) => {
    expect(sourceWords({ kind: 'line', file: 'targets.csv', line: 2, sourceDate }, inVietnamese).date).toBe(expected)
  })

  it.each([
    ['https://www.qdnd.vn/kinh-te', 'qdnd.vn'],
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
  ])('links only to the web: %s', (url, host) => {
    expect(sourceWords({ kind: 'line', file: 'f', line: 1, url }, inVietnamese).link?.host).toBe(host)
  })
})
