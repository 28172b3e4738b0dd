import { readdirSync, readFileSync } from 'node:fs'
import {
  areasAt,
  areasWithin,
  predecessorsOf,
  type RefArea,
  readDataset,
  resolveArea,
  restateValue,
  successorsOf,
} from '@giaoban/core/statistics'
import { readCsv } from '@giaoban/documents/layout'
import { describe, expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const tables = readdirSync(here)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => readCsv(readFileSync(new URL(name, here)), name))
const { dataset } = readDataset(tables, { tenant: 'gia-lai' })
const { areas } = dataset
const count = (list: readonly RefArea[]): number => list.length

describe('the areas of the example', () => {
  it.each([
    ['63 provinces in January 2024', '2024-01-31', 'province', 63],
    ['63 provinces on the last day before the mergers', '2025-06-30', 'province', 63],
    ['34 provinces from 1 July 2025', '2025-07-01', 'province', 34],
    ['28 districts of old Gia Lai and Bình Định', '2024-01-31', 'district', 28],
    ['no district any more', '2025-07-01', 'district', 0],
    ['379 communes of the two in 2024', '2024-01-31', 'commune', 379],
    ['373 communes of the two in spring 2025', '2025-06-30', 'commune', 373],
    ['135 communes of the new Gia Lai', '2025-07-01', 'commune', 135],
  ] as const)('%s', (_, day, level, expected) => {
    expect(count(areasAt(areas, day, level))).toBe(expected)
  })

  it('puts 17 districts into old Gia Lai, and its 135 communes straight into the new one', () => {
    expect(count(areasWithin(areas, 'gia-lai-old', '2024-01-31'))).toBe(17)
    expect(count(areasWithin(areas, 'gia-lai-new', '2025-07-01'))).toBe(135)
    expect(count(areasWithin(areas, 'viet-nam', '2025-07-01'))).toBe(34)
  })

  it('merges 63 provinces into 34 without losing one', () => {
    const after = areasAt(areas, '2025-07-01', 'province')
    const origins = after.flatMap((area) => (area.validFrom === '2025-07-01' ? area.formedFrom : [area.code]))
    expect(origins.toSorted()).toEqual(
      areasAt(areas, '2025-06-30', 'province')
        .map(({ code }) => code)
        .toSorted(),
    )
  })

  it('keeps what a code has meant apart: 52 was Bình Định and is Gia Lai, 46 was Thừa Thiên Huế and is Huế', () => {
    const named = (code: string, day: string): readonly string[] =>
      areasAt(areas, day, 'province')
        .filter(({ officialCode }) => officialCode === code)
        .map(({ name }) => name.vi)
    expect([named('52', '2024-01-31'), named('52', '2025-07-01')]).toEqual([['Bình Định'], ['Gia Lai']])
    expect([named('46', '2024-12-31'), named('46', '2025-01-01')]).toEqual([['Thừa Thiên Huế'], ['Huế']])
    expect(resolveArea(areas, 'gia-lai', '2024-M01').code).toBe('gia-lai-old')
    expect(resolveArea(areas, 'gia-lai', '2025-M07').code).toBe('gia-lai-new')
  })

  it('knows what nearly every new commune was formed from; where it does not, the words of the source stay', () => {
    const fresh = areasWithin(areas, 'gia-lai-new', '2025-07-01')
    expect(fresh.filter((area) => area.formedFrom.length === 0 && !area.formedFromParts && !area.formedFromText)).toEqual(
      [],
    )
    const inWords = fresh.filter(({ formedFromText }) => formedFromText !== undefined)
    expect(inWords.map(({ name }) => name.vi).toSorted()).toEqual(
      ['An Toàn', 'Canh Liên', 'Canh Vinh', 'Chơ Long', 'Ia Dreh', 'Ia Pa', 'Đak Rong'].toSorted(),
    )
    const parts = fresh.flatMap(({ formedFromParts = [] }) => formedFromParts)
    expect(new Set(parts)).toEqual(
      new Set([
        'binh-dinh.huyen-an-lao.xa-an-nghia',
        'binh-dinh.huyen-van-canh.xa-canh-lien',
        'binh-dinh.huyen-van-canh.xa-canh-hiep',
      ]),
    )
  })

  it('tells what a commune became, and which of one name it was', () => {
    expect(successorsOf(areas, 'gia-lai.tp-pleiku.phuong-hoi-phu')).toEqual([
      { area: 'gia-lai.phuong-hoi-phu', whole: true },
    ])
    expect(predecessorsOf(areas, 'gia-lai.phuong-quy-nhon').map(({ area }) => area)).toContain(
      'binh-dinh.tp-quy-nhon.phuong-tran-phu.2025',
    )
    // A commune that was left as it stood.
    expect(predecessorsOf(areas, 'gia-lai.xa-ia-chia')).toEqual([{ area: 'gia-lai.huyen-ia-grai.xa-ia-chia', whole: true }])
  })

  it('adds no figure up that is not there: retail of the new Gia Lai in January 2024 lacks nothing', () => {
    const retail = dataset.indicators.find(({ code }) => code === 'RETAIL_SERVICES_STAT')
    const valueOf = (area: string): string | null =>
      dataset.observations.find(
        (fact) => fact.indicator === 'RETAIL_SERVICES_STAT' && fact.area === area && fact.period === '2024-M01',
      )?.value ?? null
    expect(valueOf('binh-dinh')).toBe('9077.7')
    const restated = restateValue(areas, 'gia-lai-new', retail ?? { kind: 'text', unit: '' }, valueOf)
    const own = valueOf('gia-lai-old')
    expect(restated).toEqual(
      own === null
        ? { value: null, reason: 'valueMissing', area: 'gia-lai-old' }
        : { value: String(Number(own) + 9077.7), of: ['binh-dinh', 'gia-lai-old'] },
    )
  })
})

describe('figures of other provinces', () => {
  it('give 63 provinces a labour index in January 2024, and all of them growth of GRDP in the first quarter of 2023', () => {
    const labour = dataset.stated.filter(
      (fact) => fact.indicator === 'LABOUR_INDEX_INDUSTRY' && fact.period === '2024-M01' && fact.measure === 'growth',
    )
    const standing = new Set(areasAt(areas, '2024-01-31', 'province').map(({ code }) => code))
    expect(new Set(labour.map(({ area }) => area).filter((area) => standing.has(area))).size).toBe(63)
    const grdp = dataset.observations.filter((fact) => fact.indicator === 'GRDP_GROWTH' && fact.period === '2023-Q1')
    expect(new Set(grdp.map(({ area }) => area).filter((area) => standing.has(area))).size).toBe(63)
  })

  it('cite a page each, and are never of Gia Lai', () => {
    const others = [...dataset.observations, ...dataset.stated].filter(
      ({ provenance }) => provenance.kind === 'line' && provenance.file.includes('-provinces'),
    )
    expect(others.length).toBeGreaterThan(300)
    expect(others.filter(({ area }) => area.startsWith('gia-lai'))).toEqual([])
    expect(others.filter(({ provenance }) => provenance.kind !== 'line' || !provenance.url?.startsWith('http'))).toEqual([])
  })
})
