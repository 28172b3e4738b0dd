import { describe, expect, test } from 'vitest'
import type { Claim } from '../claim.ts'
import { checkClaims, readClaims } from '../index.ts'

/** A table as it is pasted from a sheet. */
const rows = (...lines: readonly string[]): string =>
  `${lines.map((line) => line.replaceAll(' | ', '\t')).join('\n')}\n`

type Short = Partial<Omit<Claim, 'indicator'>> & { readonly indicator?: string }

const claimsOf = (text: string): readonly Short[] =>
  readClaims(text).claims.map(({ indicator, ...claim }) => ({ ...claim, indicator: indicator.text }))

const month = rows(
  'TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 HĐND giao | Thực hiện tháng 01/2023 | Ước thực hiện tháng 01/2024 | TH/KH (%) | So với cùng kỳ (%)',
  'A | B | C | 1 | 2 | 3 | 4=3/1 | 5=3/2',
  '1 | Thu ngân sách | Tỷ đồng | 5.500 | 690,0 | 1.035,5 | 18,8 | 150,1',
  '- | Trong đó: Thu nội địa | Tỷ đồng | 5.000 | 650,0 | 1.000,0 | 20,0 | 153,8',
  '2 | Xuất khẩu | Triệu USD | 900 | 60 | 85 | 9,4 | 141,7',
)

describe('a table is header × row', () => {
  test.each<[string, string, string, Short]>([
    [
      'a plan with its assigner, for its year',
      month,
      '5.500',
      { measure: 'level', indicator: 'Thu ngân sách', unit: 'VND', scale: 1e9, planBy: 'council', period: '2024-A1' },
    ],
    ['a level of last year', month, '690,0', { measure: 'level', period: '2023-M01', planBy: null, baseline: null }],
    [
      'a level, estimated',
      month,
      '1.035,5',
      { measure: 'level', value: 1035.5, period: '2024-M01', approx: 'estimate' },
    ],
    [
      'a share of the plan',
      month,
      '18,8',
      { measure: 'plan_ratio', unit: 'percent', baseline: 'plan', period: '2024-M01' },
    ],
    [
      'a comparison whose figures are ratios',
      month,
      '150,1',
      { measure: 'change_ratio', unit: 'percent', direction: 'up', baseline: 'same_period_last_year' },
    ],
    ['a part is named with its whole', month, '1.000,0', { indicator: 'Thu nội địa (Thu ngân sách)', unit: 'VND' }],
    ['a unit of its own', month, '85', { unit: 'USD', scale: 1e6, indicator: 'Xuất khẩu' }],
    [
      'the unit written above the table',
      `Đơn vị tính: Triệu đồng\n${rows('Chỉ tiêu | Tháng 12/2023 | Tháng 01/2024', 'Bán lẻ | 1.200 | 1.300', 'Vận tải | 100 | 90')}`,
      '1.300',
      { unit: 'VND', scale: 1e6, period: '2024-M01' },
    ],
    [
      'growth that falls',
      rows(
        'Chỉ tiêu | ĐVT | Tháng 01/2023 | Tháng 01/2024 | Tăng, giảm so cùng kỳ (%)',
        'Thu | Tỷ đồng | 100 | 90 | -10,0',
        'Chi | Tỷ đồng | 50 | 60 | 20,0',
      ),
      '10,0',
      { measure: 'change_pct', direction: 'down', value: 10 },
    ],
    [
      'a rate changes in points',
      rows(
        'Chỉ tiêu | ĐVT | Tháng 01/2023 | Tháng 01/2024 | Tăng, giảm so cùng kỳ',
        'Tỷ lệ lấp đầy | % | 80 | 82,5 | 2,5',
        'Tỷ lệ nghèo | % | 5 | 4 | -1',
      ),
      '2,5',
      { measure: 'points', unit: 'points', direction: 'up' },
    ],
    [
      'a cumulative figure',
      rows(
        'Chỉ tiêu | ĐVT | Tháng 9/2024 | Luỹ kế 9 tháng/2024',
        'Khách | Lượt | 10.000 | 90.000',
        'Xuất khẩu | Triệu USD | 60 | 540',
      ),
      '540',
      { period: '2024-01-01/P9M', measure: 'level' },
    ],
    [
      'a plan of words',
      rows(
        'Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện năm 2023',
        'Hộ nghèo | Hộ | Dưới 400 | 512',
        'Nước sạch | % | ≥ 95 | 93',
      ),
      '400',
      { approx: 'under', baseline: 'plan', planBy: null },
    ],
  ])('%s', (_sentence, text, printed, expected) => {
    expect(claimsOf(text).find((claim) => claim.printed === printed)).toMatchObject(expected)
  })

  test('numbers of rows and of columns are no claims', () => {
    expect(claimsOf(month)).toHaveLength(15)
  })

  test('every figure stands where it is written', () => {
    const { claims } = readClaims(`Thu đạt 5 tỷ đồng.\n${month}`)
    for (const { start, end, printed } of claims) expect(`Thu đạt 5 tỷ đồng.\n${month}`.slice(start, end)).toBe(printed)
    expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  test('figures of a row are one statement, apart from those of the sentences', () => {
    const { claims } = readClaims(`Thu đạt 5 tỷ đồng, tăng 2%.\n${month}`)
    const groups = Map.groupBy(claims, ({ group }) => group)
    expect([...groups.values()].map((group) => group.length)).toEqual([2, 5, 5, 5])
  })

  test('words among the figures are read as sentences', () => {
    const text = rows(
      'Chỉ tiêu | ĐVT | Tháng 01/2023 | Tháng 01/2024 | Ghi chú',
      'Tai nạn | Vụ | 12 | 10 | Giảm 2 vụ so với cùng kỳ năm 2023',
      'Cháy | Vụ | 3 | 4 | ',
    )
    expect(claimsOf(text).find(({ printed }) => printed === '2')).toMatchObject({
      measure: 'change_abs',
      direction: 'down',
    })
  })

  test.each([
    [
      'a letterhead',
      rows('UBND TỈNH | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/BC-UBND | Gia Lai, ngày 02 tháng 02 năm 2024'),
    ],
    ['signatures', rows('Nơi nhận: | TM. UỶ BAN NHÂN DÂN', '- Lưu: VT, TH. | CHỦ TỊCH')],
  ])('%s is no table of figures', (_sentence, text) => {
    expect(claimsOf(text).filter(({ measure }) => measure === 'level' || measure === 'share')).toEqual([])
  })
})

describe('what is wrong in a table is found by the rules of sentences', () => {
  const found = (text: string): readonly string[] =>
    checkClaims(text, readClaims(text)).map(({ code, severity }) => `${severity} ${code}`)
  test.each([
    ['nothing in a table that is right', month, []],
    ['a share that is not level ÷ plan', month.replace('18,8', '28,8'), ['error ratio/plan-contradiction']],
    [
      'nothing in a share of a plan that another body assigned',
      rows(
        'Chỉ tiêu | ĐVT | Kế hoạch năm 2024 HĐND giao | Thực hiện tháng 01/2024 | So với TW giao (%) | So với HĐND giao (%)',
        'Thu ngân sách | Tỷ đồng | 5.815 | 1.035,5 | 18,4 | 17,81',
        'Thu nội địa | Tỷ đồng | 5.000 | 1.000,0 | 21,0 | 20,0',
      ),
      [],
    ],
    ['growth that is not level ÷ base', month.replace('150,1', '130,1'), ['error growth/base-contradiction']],
  ])('%s', (_sentence, text, codes) => {
    expect(found(text)).toEqual(codes)
  })
})

test('a table of 100,000 cells takes as long for each cell as one of 10,000', () => {
  const table = (count: number): string =>
    rows(
      'Chỉ tiêu | ĐVT | Tháng 12/2023 | Tháng 01/2024 | So với tháng trước (%)',
      ...Array.from({ length: count }, (_, at) => `Mặt hàng số ${at} | Tấn | 1.200 | 1.300 | 108,3`),
    )
  const time = (text: string): number => {
    const begun = performance.now()
    expect(readClaims(text).claims.length).toBeGreaterThan(1000)
    return performance.now() - begun
  }
  time(table(2000))
  const [small, large] = [time(table(2000)), time(table(20_000))]
  expect(large / small).toBeLessThan(30)
}, 30_000)

describe('a table of places × indicators', () => {
  const poverty = rows(
    'TT | Huyện | Số hộ | Hộ nghèo | Tỷ lệ (%)',
    '1 | An Khê | 12.345 | 617 | 5,0',
    '2 | Chư Sê | 20.120 | 1.509 | 7,5',
    '3 | Ia Pa | 14.031 | 2.105 | 15,0',
    '4 | Đức Cơ | 10.004 | 300 | 3,0',
    ' | Tổng cộng | 56.500 | 4.531 | 8,0',
  )
  const title = 'Biểu 1. Hộ nghèo năm 2024\n'

  test('the column says what, the row says whose; numbers of rows are no claims', () => {
    const claims = claimsOf(title + poverty)
    expect(claims).toHaveLength(15)
    expect(claims[3]).toMatchObject({ indicator: 'Số hộ (Chư Sê)', measure: 'level', value: 20120, period: '2024-A1' })
    expect(claims[5]).toMatchObject({ indicator: 'Tỷ lệ (Chư Sê)', measure: 'share', unit: 'percent', value: 7.5 })
    expect(claims[3]?.cell).toEqual({ table: 1, row: 3, col: 3, under: { row: 6, all: true } })
  })

  test('the unit stands above the table, in the header or nowhere', () => {
    const text = `Đơn vị tính: Triệu đồng\n${rows('Đơn vị | Vốn giao | Diện tích (ha)', 'Sở Y tế | 3.120 | 12,5', 'Sở Xây dựng | 4.051 | 3,2')}`
    expect(claimsOf(text)).toMatchObject([
      { unit: 'VND', scale: 1e6 },
      { unit: 'ha', scale: 1 },
      { unit: 'VND', scale: 1e6 },
      { unit: 'ha', scale: 1 },
    ])
  })

  test('a table of words gives no claim by the numbers of its rows', () => {
    const text = rows(
      'TT | Nhiệm vụ | Đơn vị chủ trì',
      '1 | Chuẩn bị nội dung | Văn phòng',
      '2 | An ninh trật tự | Công an',
    )
    expect(claimsOf(text)).toEqual([])
  })

  const found = (text: string): readonly string[] =>
    checkClaims(text, readClaims(text)).map(({ code, severity, at }) => {
      return `${severity} ${code} ${'start' in at ? text.slice(at.start, at.end) : ''}`
    })
  test.each([
    ['nothing where all agrees', poverty, []],
    [
      'a total that its rows do not make',
      poverty.replace('56.500', '57.531'),
      ['error sum/parts 12.345', 'error fraction/percent 8,0'],
    ],
    ['a share unlike those of the other rows', poverty.replace('15,0', '18,0'), ['error fraction/percent 18,0']],
    [
      'rows under a Roman number make its row, and those rows the total',
      rows(
        'Đơn vị | Kế hoạch (triệu đồng) | Giải ngân (triệu đồng)',
        'I. Khối huyện | 301 | 150',
        '1. An Khê | 100 | 60',
        '2. Ia Pa | 201 | 90',
        'II. Khối sở | 725 | 303',
        '1. Sở Y tế | 311 | 103',
        '2. Sở Xây dựng | 414 | 222',
        'Tổng số | 1.026 | 453',
      ),
      ['error sum/parts 103'],
    ],
    [
      'parts under a row that are more than it',
      rows(
        'Chỉ tiêu | ĐVT | Tháng 6/2024 | Luỹ kế 6 tháng/2024',
        'Thu ngân sách | Tỷ đồng | 512 | 3.045',
        '- Thu nội địa | Tỷ đồng | 411 | 2.540',
        '- Thu hải quan | Tỷ đồng | 153 | 505',
      ),
      ['error sum/parts 411'],
    ],
  ])('%s', (_sentence, text, codes) => {
    expect(found(text)).toEqual(codes)
  })

  test('a comparison right behind the year to date is of the year to date', () => {
    const text = rows(
      'Chỉ tiêu | ĐVT | Ước tháng 6 năm 2024 | Lũy kế 6 tháng | So cùng kỳ (%)',
      'Thu ngân sách | Tỷ đồng | 512 | 3.045 | 110',
      'Chi ngân sách | Tỷ đồng | 411 | 2.540 | 108',
    )
    expect(claimsOf(`Báo cáo tháng 6 năm 2024\n${text}`).find(({ printed }) => printed === '110')).toMatchObject({
      period: '2024-S1',
    })
  })
})
