import { describe, expect, it } from 'vitest'
import { isRefusal } from '../findings/index.ts'
import { readProvince } from './province.ts'

const whole = {
  tenant: 'gia-lai',
  name: { vi: 'Gia Lai', en: 'Gia Lai' },
  clock: '2024-02-03T08:00:00+07:00',
  area: 'gia-lai',
  period: '2024-M01',
  editions: [{ area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' }],
  annexes: [{ file: 'phu-luc.xlsx', area: 'gia-lai', period: '2024-M01' }],
}

const refusalOf = (text: string): unknown => {
  try {
    readProvince(text, 'province.json')
    return null
  } catch (error) {
    return isRefusal(error) ? { code: error.code, params: error.params } : error
  }
}

describe('province.json', () => {
  it('may name a draft for trying the checker on', () => {
    const { draft } = readProvince(JSON.stringify({ ...whole, draft: 'du-thao.docx' }), 'province.json')
    expect(draft).toBe('du-thao.docx')
  })

  it('is read whole', () => {
    expect(readProvince(JSON.stringify(whole), 'province.json')).toEqual(whole)
  })

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['a missing tenant', { ...whole, tenant: undefined }, 'tenant'],
    ['a missing English name', { ...whole, name: { vi: 'Gia Lai' } }, 'name.en'],
    ['a clock without zone', { ...whole, clock: '2024-02-03 08:00' }, 'clock'],
    ['a period that is none', { ...whole, period: '2024-M13' }, 'period'],
    ['editions that are no list', { ...whole, editions: {} }, 'editions'],
    [
      'an edition whose period is none',
      { ...whole, editions: [{ ...whole.editions[0], period: 'x' }] },
      'editions[0].period',
    ],
    ['a letterhead without issuer', { ...whole, report: { parentBody: 'ỦY BAN NHÂN DÂN' } }, 'report.issuer'],
  ]
  it.each(cases)('%s is refused by its key', (_sentence, json, key) => {
    expect(refusalOf(JSON.stringify(json))).toMatchObject({
      code: 'data/field',
      params: { file: 'province.json', column: key },
    })
  })

  it('text that is not JSON is refused by name', () => {
    expect(refusalOf('{')).toMatchObject({ code: 'data/field', params: { file: 'province.json' } })
  })
})
