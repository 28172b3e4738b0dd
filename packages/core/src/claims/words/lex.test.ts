import { describe, expect, test } from 'vitest'
import type { Item, Mention } from '../figures/items.ts'
import { cuePhrases } from './cues.data.ts'
import { readItems } from './lex.ts'
import { readTokens, tokenise } from './tokens.ts'

const itemsOf = (text: string): Item[] => {
  const items: Item[] = []
  for (const stream = readItems(readTokens(text)); stream.more(); ) items.push(stream.next())
  return items
}

describe('periods in text', () => {
  const span = (year: number | null, month: number, months: number): Mention => ({ is: 'span', year, month, months })
  test.each<readonly [string, Mention]>([
    ['tháng 9/2019', span(2019, 9, 1)],
    ['tháng 1-2024', span(2024, 1, 1)],
    ['tháng 5.2015', span(2015, 5, 1)],
    ['tháng Mười năm 2018', span(2018, 10, 1)],
    ['tháng Năm năm 2021', span(2021, 5, 1)],
    ['01/2024', span(2024, 1, 1)],
    ['T9/2021', span(2021, 9, 1)],
    ['tháng 10', span(null, 10, 1)],
    ['9 tháng năm 2021', span(2021, 1, 9)],
    ['chín tháng đầu năm 2021', span(2021, 1, 9)],
    ['6 tháng đầu năm', span(null, 1, 6)],
    ['6 tháng cuối năm 2023', span(2023, 7, 6)],
    ['bảy tháng', span(null, 1, 7)],
    ['tháng 1 năm nay', { is: 'span', year: { ago: 0 }, month: 1, months: 1 }],
    ['quý III/2025', span(2025, 7, 3)],
    ['quý I năm 2024', span(2024, 1, 3)],
    ['quý hai', span(null, 4, 3)],
    ['nửa đầu năm 2024', span(2024, 1, 6)],
    ['từ tháng 1 đến tháng 9/2024', span(2024, 1, 9)],
    ['từ đầu năm đến hết tháng 9', span(null, 1, 9)],
    ['năm 2021', span(2021, 1, 12)],
    ['từ đầu năm đến nay', { is: 'current', what: 'toDate' }],
    ['trong tháng', { is: 'current', what: 'month' }],
    ['cả năm', { is: 'current', what: 'year' }],
    ['tháng trước', { is: 'last', what: 'month' }],
    ['năm ngoái', { is: 'last', what: 'year' }],
    ['cùng kỳ', { is: 'samePeriod', year: null }],
    ['cùng kỳ năm 2020', { is: 'samePeriod', year: 2020 }],
    ['cùng kỳ 2017', { is: 'samePeriod', year: 2017 }],
    ['cùng tháng năm trước', { is: 'samePeriod', year: null }],
    ['30/9/2022', { is: 'date', day: 30, month: 9, year: 2022 }],
    ['ngày 15 tháng 12 năm 2020', { is: 'date', day: 15, month: 12, year: 2020 }],
    ['đầu năm', { is: 'yearEdge', year: { ago: 0 } }],
    ['cuối năm 2022', { is: 'yearEdge', year: 2022 }],
    [
      'từ 15/12/2020 đến 14/9/2021',
      { is: 'window', from: { day: 15, month: 12, year: 2020 }, to: { day: 14, month: 9, year: 2021 } },
    ],
    ['giai đoạn 2021-2025', { is: 'duration' }],
    ['10 năm', { is: 'duration' }],
    ['3 tháng qua', { is: 'duration' }],
  ])('%s', (text, mention) => {
    const items = itemsOf(text)
    expect(items.map((item) => item.kind)).toEqual(items.length === 1 ? ['period'] : ['period', 'word'])
    expect(items[0]).toMatchObject({ mention })
  })

  test.each([
    ['hết tháng 9-2019', 'through'],
    ['tính đến hết tháng 7 năm 2021', 'through'],
    ['đến 30/9/2022', 'toward'],
    ['đến cuối tháng 8/2023', 'at'],
    ['tại thời điểm 1/4/2018', 'at'],
    ['tháng 9/2019', null],
  ])('%s reaches %s', (text, reach) => {
    expect(itemsOf(text)[0]).toMatchObject({ kind: 'period', reach })
  })
})

describe('quantities in text', () => {
  test.each<readonly [string, string, number, string | null]>([
    ['3.123,9 tỷ đồng', '3123.9', 9, 'VND'],
    ['2.280 tỷ', '2280', 9, 'VND'],
    ['49.800 nghìn tỷ đồng', '49800', 12, 'VND'],
    ['107 nghìn 700 tỷ đồng', '107700', 9, 'VND'],
    ['7 triệu 520 nghìn con', '7520', 3, 'con'],
    ['61,8 vạn tấn', '61.8', 4, 'tonnes'],
    ['1,17 triệu con', '1.17', 6, 'con'],
    ['3,25 triệu lượt khách', '3.25', 6, 'visits'],
    ['54 vụ', '54', 0, 'cases'],
    ['94,7 nghìn lao động', '94.7', 3, 'persons'],
    ['86 nghìn héc ta', '86', 3, 'ha'],
    ['0,5 điểm %', '0.5', 0, 'points'],
    ['0,1 điểm phần trăm', '0.1', 0, 'points'],
    ['48,8 %', '48.8', 0, 'percent'],
    ['3,16 lần', '3.16', 0, 'times'],
    ['60 triệu đồng/người', '60', 6, 'VND/người'],
    ['638 USD/tấn', '638', 0, 'USD/tấn'],
    ['125 tỷ hành khách.km', '125', 9, 'hành khách.km'],
    ['322 lượt hộ', '322', 0, 'lượt hộ'],
    ['hai dự án', '2', 0, 'dự án'],
    ['hai mươi vụ', '20', 0, 'cases'],
  ])('%s', (text, value, scale, unit) => {
    expect(itemsOf(text)).toMatchObject([{ kind: 'quantity', value, scale, unit }])
  })

  test('a range lends its unit to both ends', () => {
    const quantities = itemsOf('0,9-1,1 điểm phần trăm').filter((item) => item.kind === 'quantity')
    expect(quantities).toMatchObject([
      { value: '0.9', unit: 'points', range: 'first' },
      { value: '1.1', unit: 'points', range: 'last' },
    ])
  })

  test('a fraction is one quantity with what it is over', () => {
    expect(itemsOf('206/113 vụ')).toMatchObject([{ value: '206', over: { value: '113' }, unit: 'cases' }])
  })

  test('a sign belongs to its number in brackets, a hyphen between words and numbers does not', () => {
    expect(itemsOf('(-23,64%)').find((item) => item.kind === 'quantity')).toMatchObject({ sign: '-' })
    expect(itemsOf('5-6 vụ').findLast((item) => item.kind === 'quantity')).toMatchObject({ sign: null })
  })
})

describe('signs in a row', () => {
  test.each(['.', '-', '('])('a run of %s takes as many items however long it is, and ends where it ended', (sign) => {
    const short = itemsOf(`Tổng số ${sign.repeat(100)} 5 tỷ đồng`)
    const long = itemsOf(`Tổng số ${sign.repeat(10_000)} 5 tỷ đồng`)
    expect(long).toHaveLength(short.length)
    expect(long.at(-2)).toMatchObject({ kind: 'mark', key: sign, end: 'Tổng số '.length + 10_000 })
  })
})

describe('the tables of the grammar', () => {
  test('no phrase has two roles', () => {
    const roles = new Map<string, string[]>()
    for (const [role, phrases] of Object.entries(cuePhrases)) {
      for (const phrase of phrases) {
        const key = tokenise(phrase)
          .words.map((token) => token.key)
          .join(' ')
        roles.set(key, [...(roles.get(key) ?? []), role])
      }
    }
    expect([...roles].filter(([, all]) => all.length > 1)).toEqual([])
  })

  test("short names set plans in capitals only: 'TƯ' does, 'đầu tư' does not", () => {
    expect(itemsOf('TƯ giao')[0]).toMatchObject({ role: 'assigner', by: 'central' })
    expect(itemsOf('đầu tư công').some((item) => item.kind === 'word' && item.by !== null)).toBe(false)
  })
})
