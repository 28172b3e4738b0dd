import { describe, expect, it } from 'vitest'
import { places } from '../navigation.ts'
import { entriesOf } from './entries.ts'
import { findable, findEntries } from './find-entries.ts'

const words = (vi: string, en: string) => ({ vi, en })
const options = {
  rooms: places.filter(({ entry }) => entry === 'public'),
  context: {
    editions: [{ area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' }],
    periods: [{ area: 'gia-lai', months: ['2023-M01', '2023-M10', '2023-M11', '2023-M12', '2024-M01'] }],
  },
  area: 'gia-lai',
  figures: { period: '2023-M12', luc: '2024-01-03T08:00:00+07:00' },
  catalogue: {
    sections: [{ code: 'industryTrade', name: words('Công nghiệp – thương mại', 'Industry and trade') }],
    indicators: [
      {
        code: 'EXPORT',
        name: words('Kim ngạch xuất khẩu', 'Exports'),
        aliases: ['giá trị xuất khẩu'],
        section: 'industryTrade',
        unit: 'USD',
        multiplier: 6,
        mainPlan: true,
      },
    ],
  },
  language: 'vi',
  unpublished: 'chưa công bố',
} as const

const find = (typed: string) => findEntries(findable(entriesOf(options)), typed, 5)

describe('what the search knows', () => {
  it.each([
    ['thang 1 2024', '2024-M01'],
    ['tháng 1/2024', '2024-M01'],
    ['1/2024', '2024-M01'],
    ['01/2024', '2024-M01'],
    ['2024-01', '2024-M01'],
    ['t12/2023', '2023-M12'],
    ['january 2024', '2024-M01'],
    ['soat', '/soat'],
    ['gioi thieu', '/gioi-thieu'],
    ['about', '/gioi-thieu'],
    ['gia tri xuat khau', 'EXPORT'],
  ])('%s leads to %s first', (typed, id) => {
    expect(find(typed)[0]?.id).toBe(id)
  })

  it('takes period and instant along to an indicator', () => {
    expect(find('xuat khau')[0]).toMatchObject({
      to: '/chi-tieu/EXPORT',
      search: { ky: '2023-M12', luc: '2024-01-03T08:00:00+07:00' },
      note: 'triệu USD · Công nghiệp – thương mại',
    })
  })

  it('finds the product of a province under the name of the product of a country', () => {
    const [indicator] = options.catalogue.indicators
    const grdp = { ...indicator, code: 'GRDP_GROWTH', name: words('Tốc độ tăng GRDP', 'Growth of GRDP') }
    const own = entriesOf({ ...options, catalogue: { ...options.catalogue, indicators: [grdp] } })
    expect(findEntries(findable(own), 'gdp', 5).map(({ id }) => id)).toEqual(['GRDP_GROWTH'])
  })

  it('says of a month that it is not published', () => {
    expect(find('12/2023')[0]).toMatchObject({ to: '/thang/2023-12', note: 'chưa công bố' })
  })

  it('offers rooms, the newest months and the main indicators before anything is typed', () => {
    const offered = findEntries(findable(entriesOf(options)), '', 50)
    expect(offered.map(({ id }) => id)).toEqual([
      '/thang',
      '/chi-tieu',
      '/soat',
      '/gioi-thieu',
      '2024-M01',
      '2023-M12',
      '2023-M11',
      'EXPORT',
    ])
  })
})
