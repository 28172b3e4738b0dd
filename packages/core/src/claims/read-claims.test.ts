import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from './claim.ts'
import { readClaims } from './read-claims.ts'

const folder = join(import.meta.dirname, 'fixtures')
const passages = readdirSync(folder).filter((file) => file.endsWith('.txt'))

/** One claim a line, so that a changed reading shows as one changed line. */
const print = (claims: readonly Claim[]): string => {
  const lines = claims.map(({ indicator, start: _start, end: _end, baselineAt: _at, ...claim }) =>
    JSON.stringify({ ...claim, indicator: indicator.text }),
  )
  return `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]\n`
}

describe('passages of the folder cases, text in and claims out', () => {
  test.each(passages)('%s', async (file) => {
    const reading = readClaims(readFileSync(join(folder, file), 'utf8'))
    await expect(print(reading.claims)).toMatchFileSnapshot(join(folder, file.replace('.txt', '.json')))
  })
})

describe('numbers that state no amount are no claims', () => {
  test.each([
    'Thực hiện Nghị quyết số 11/NQ-CP ngày 30/01/2022 và Nghị quyết số 43/2022/QH15 của Quốc hội.',
    'Căn cứ Điều 5, khoản 2 Nghị định 09/2019/NĐ-CP và Quyết định 894/QĐ-UBND.',
    'Kỳ họp thứ 12 HĐND tỉnh khoá XII, nhiệm kỳ 2021-2026, diễn ra ngày 8/12.',
    'Đại hội lần thứ 13 họp lúc 8 giờ 30, kéo dài 3 ngày.',
    'Dịch Covid-19 khiến người trên 65 tuổi gặp khó khăn trong 2 tháng qua.',
    'Quốc lộ 19 và đường tỉnh 662 đi qua phường 2, quận 5.',
    'Giai đoạn 2021-2025, tính theo giá so sánh 2010.',
    'Đường dây nóng: 0218 3909192.',
    '1. Kết quả\n2. Tồn tại\n3) Giải pháp',
    'Năm học 2023-2024 bắt đầu từ 5/9/2023.',
    'Khách sạn từ 3 - 5 sao đón khách quanh năm.',
    'Hai nước ký thoả thuận; ba miền cùng tham gia.',
  ])('%s', (text) => {
    expect(readClaims(text).claims).toEqual([])
  })
})

type Expected = readonly [
  printed: string,
  measure: Claim['measure'],
  amount: number,
  unit: string | null,
  rest?: Partial<Claim>,
]
type Row = readonly [text: string, ...claims: readonly Expected[]]

/** Every row is one thing that the grammar knows. `amount` is value × scale. */
const sentences: readonly Row[] = [
  ['Thu ngân sách tháng 1/2024 đạt 1.035,5 tỷ đồng.', ['1.035,5', 'level', 1_035.5e9, 'VND', { period: '2024-M01' }]],
  ['Tổng dư nợ đạt 107 nghìn 700 tỷ đồng.', ['107 nghìn 700', 'level', 107_700e9, 'VND']],
  ['Vốn huy động hơn 3,1 triệu tỷ đồng.', ['3,1', 'level', 3.1e15, 'VND', { approx: 'over' }]],
  ['Chi đầu tư phát triển 2.280 tỷ, còn lại là chi khác.', ['2.280', 'level', 2_280e9, 'VND']],
  ['Thu nhập bình quân 6,7 triệu đồng/người/tháng.', ['6,7', 'level', 6.7e6, 'VND/người/tháng']],
  ['Năng suất lúa 53,6 tạ/ha.', ['53,6', 'level', 53.6, 'tạ/ha']],
  ['Luân chuyển đạt 1.307 triệu tấn.km.', ['1.307', 'level', 1_307e6, 'tấn.km']],
  ['Vận tải đạt 64,4triệu tấn.', ['64,4', 'level', 64.4e6, 'tonnes']],
  ['Toàn tỉnh có bảy dự án mới.', ['bảy', 'level', 7, 'dự án']],
  ['Vốn đầu tư tăng gấp đôi so với cùng kỳ.', ['đôi', 'change_ratio', 2, 'times', { direction: 'up' }]],
  [
    'Xuất khẩu tăng 2,2 lần so với cùng kỳ.',
    ['2,2', 'change_ratio', 2.2, 'times', { direction: 'up', baseline: 'same_period_last_year' }],
  ],
  ['Thu tiền sử dụng đất bằng 0,4 lần cùng kỳ.', ['0,4', 'change_ratio', 0.4, 'times', { direction: 'down' }]],
  ['Sản lượng bằng 98,5% so với cùng kỳ.', ['98,5', 'change_ratio', 98.5, 'percent', { direction: 'down' }]],
  ['Sản lượng bằng 100% cùng kỳ năm trước.', ['100', 'change_ratio', 100, 'percent', { direction: 'flat' }]],
  [
    'Thu đạt 17,8% so với dự toán HĐND tỉnh giao.',
    ['17,8', 'plan_ratio', 17.8, 'percent', { baseline: 'plan', planBy: 'council' }],
  ],
  ['Thu đạt 18,4% dự toán Trung ương giao.', ['18,4', 'plan_ratio', 18.4, 'percent', { planBy: 'central' }]],
  ['Giải ngân đạt 55% kế hoạch Thủ tướng Chính phủ giao.', ['55', 'plan_ratio', 55, 'percent', { planBy: 'central' }]],
  ['Thu đạt 60% dự toán UBND tỉnh giao.', ['60', 'plan_ratio', 60, 'percent', { planBy: 'people_committee' }]],
  ['Đạt 80% chỉ tiêu Nghị quyết Đại hội Đảng bộ tỉnh.', ['80', 'plan_ratio', 80, 'percent', { planBy: 'other' }]],
  ['Thu ngân sách vượt 28,6% dự toán.', ['28,6', 'change_pct', 28.6, 'percent', { direction: 'up', baseline: 'plan' }]],
  ['Đầu tư công của tỉnh, theo kế hoạch, giải ngân 45 tỷ đồng.', ['45', 'level', 45e9, 'VND', { planBy: null }]],
  ['Nợ xấu chiếm 1,37% tổng dư nợ.', ['1,37', 'share', 1.37, 'percent', { direction: null }]],
  [
    'Dịch vụ góp 3,76 điểm % vào mức tăng chung.',
    ['3,76', 'points', 3.76, 'points', { direction: null, baseline: null }],
  ],
  ['Tỷ lệ đỗ cao hơn năm trước 0,35 điểm phần trăm.', ['0,35', 'points', 0.35, 'points', { direction: 'up' }]],
  ['Tốc độ tăng GRDP đạt 8,44%.', ['8,44', 'change_pct', 8.44, 'percent', { direction: 'up', baseline: null }]],
  ['Tỷ lệ hộ nghèo giảm còn 3,5%.', ['3,5', 'share', 3.5, 'percent', { direction: null }]],
  ['GRDP xếp thứ 22/63 cả nước.', ['22/63', 'rank_or_count_other', 22, 'hạng']],
  ['Tai nạn giao thông tăng cả 3 tiêu chí.', ['3', 'rank_or_count_other', 3, 'tiêu chí', { direction: 'up' }]],
  ['Hơn 300 đại biểu dự hội nghị.', ['300', 'rank_or_count_other', 300, 'đại biểu']],
  [
    'Số vụ giảm 2.527 vụ (-23,64%).',
    ['2.527', 'change_abs', 2_527, 'cases', { direction: 'down' }],
    ['23,64', 'change_pct', 23.64, 'percent', { direction: 'down' }],
  ],
  [
    'Tai nạn 10 tháng năm 2023: 206/113 vụ.',
    ['206', 'level', 206, 'cases', { period: '2023-01-01/P10M' }],
    ['113', 'level', 113, 'cases', { period: '2022-01-01/P10M' }],
  ],
  [
    'Có 48/58 xã đạt chuẩn, chiếm 82,76%.',
    ['48', 'level', 48, 'xã'],
    ['58', 'level', 58, 'xã'],
    ['82,76', 'share', 82.76, 'percent'],
  ],
  [
    'GRDP các năm tăng từ 8,02% đến 10,12%.',
    ['8,02', 'change_pct', 8.02, 'percent', { direction: 'up' }],
    ['10,12', 'change_pct', 10.12, 'percent', { direction: 'up' }],
  ],
  [
    'Giảm 58 vụ, 11 người chết và 66 người bị thương.',
    ['58', 'change_abs', 58, 'cases', { direction: 'down' }],
    ['11', 'change_abs', 11, 'persons', { direction: 'down' }],
    ['66', 'change_abs', 66, 'persons', { direction: 'down' }],
  ],
  [
    'Diện tích 900 ha, tăng 6% (bằng 51 ha).',
    ['900', 'level', 900, 'ha'],
    ['6', 'change_pct', 6, 'percent'],
    ['51', 'change_abs', 51, 'ha', { direction: 'up' }],
  ],
  ['Giá trị in sai dấu 3,123.9 tỷ đồng vẫn được đọc.', ['3,123.9', 'level', 3_123.9e9, 'VND']],
]

describe('what the grammar knows', () => {
  test.each(sentences.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const { claims } = readClaims(text)
    expect(claims.map((claim) => claim.printed)).toEqual(expected.map(([printed]) => printed))
    for (const [at, [, measure, amount, unit, rest]] of expected.entries()) {
      const claim = claims[at] as Claim
      expect(claim).toMatchObject({ measure, unit, ...rest })
      expect(claim.value * claim.scale).toBeCloseTo(amount, 3)
    }
  })
})

describe('baselines', () => {
  const text = (basis: string): string => `Tháng 9 năm 2021, sản lượng tăng 5% so với ${basis}.`
  test.each([
    ['cùng kỳ', 'same_period_last_year'],
    ['cùng kì năm ngoái', 'same_period_last_year'],
    ['cùng kỳ năm 2020', 'same_period_last_year'],
    ['cùng kỳ 2020', 'same_period_last_year'],
    ['năm 2020', 'same_period_last_year'],
    ['tháng cùng kỳ năm 2020', 'same_period_last_year'],
    ['cùng tháng năm trước', 'same_period_last_year'],
    ['tháng trước', 'previous_period'],
    ['tháng 8/2021', 'previous_period'],
    ['cuối năm 2020', 'year_start'],
    ['đầu năm', 'year_start'],
    ['31/12/2020', 'year_start'],
    ['tháng 12/2020', 'year_start'],
    ['cùng kỳ năm 2019', { period: '2019-M09' }],
    ['cùng kỳ năm 2021', { period: '2021-M09' }],
    ['tháng 3/2020', { period: '2020-M03' }],
    ['kế hoạch', 'plan'],
    ['dự toán Trung ương giao', 'plan'],
  ])('so với %s', (basis, expected) => {
    expect(readClaims(text(basis)).claims[0]?.baseline).toEqual(expected)
  })

  test('a basis that closes the list holds for all of it', () => {
    const { claims } = readClaims('Xuất khẩu tăng 5%, nhập khẩu tăng 3% so với tháng trước.')
    expect(claims.map((claim) => claim.baseline)).toEqual(['previous_period', 'previous_period'])
  })

  test('a basis before the sentence governs it', () => {
    const { claims } = readClaims('So với cùng kỳ, xuất khẩu tăng 5%, nhập khẩu tăng 3%.')
    expect(claims.map((claim) => claim.baseline)).toEqual(['same_period_last_year', 'same_period_last_year'])
  })

  test('two bases and two numbers in order', () => {
    const { claims } = readClaims('Chỉ số tiêu thụ so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2%.')
    expect(claims.map((claim) => claim.baseline)).toEqual(['previous_period', 'same_period_last_year'])
  })

  test('where it is written is told in offsets of the text', () => {
    const raw = 'Xuất khẩu tăng 5% so với cùng kỳ năm 2020.'
    const at = readClaims(raw).claims[0]?.baselineAt
    expect(raw.slice(at?.start, at?.end)).toBe('so với cùng kỳ năm 2020')
  })
})

describe('the document', () => {
  test.each([
    ['BÁO CÁO\nTình hình tháng 10 năm 2023', 'report', '2023-M10'],
    ['KẾ HOẠCH số 5\nQuý II/2024', 'plan', '2024-Q2'],
    ['Gia Lai, ngày    tháng 02 năm 2024\nBÁO CÁO\nTình hình tháng 01 năm 2024', 'report', '2024-M01'],
    ['Gia Lai, ngày … tháng 02 năm 2024\nBÁO CÁO\nTình hình tháng 01 năm 2024', 'report', '2024-M01'],
    ['BIÊN BẢN\nHọp ngày 3/2/2024', 'minutes', '2024-M02'],
    ['Chín tháng năm 2021, thu đạt 5 tỷ đồng. Ảnh: Đức Thụy', 'news', '2021-01-01/P9M'],
    ['Không có kỳ nào được nhắc tới.', 'unknown', null],
  ])('%s', (text, kind, period) => {
    const { document } = readClaims(text)
    expect(document.period).toBe(period)
    expect(document.kind).toBe(kind)
  })

  test('a period that somebody says stands for the one that the text does not say, and for its year', () => {
    const text = 'Thu ngân sách đạt 1.035,5 tỷ đồng. Tháng 3 đạt 400 tỷ đồng.'
    expect(readClaims(text).claims.map(({ period }) => period)).toEqual([null, null])
    const { document, claims } = readClaims(text, { period: '2024-M04' })
    expect(document).toMatchObject({ period: '2024-M04', periodEvidence: null })
    expect(claims.map(({ period }) => period)).toEqual(['2024-M04', '2024-M03'])
  })

  test('saying the period that the text says keeps its evidence', () => {
    const text = 'Báo cáo tháng 01 năm 2024. Thu ngân sách đạt 1.035,5 tỷ đồng.'
    expect(readClaims(text, { period: '2024-M01' })).toEqual(readClaims(text))
  })

  test('the evidence of the period is a span of the text', () => {
    const raw = 'Quý III/2022, thu nhập là 6,7 triệu đồng/tháng.'
    const { document } = readClaims(raw)
    expect(raw.slice(document.periodEvidence?.start, document.periodEvidence?.end)).toBe('Quý III/2022')
  })
})

const sample = readFileSync(join(folder, 'credit-and-targets.txt'), 'utf8')
const essence = ({ measure, value, scale, unit, direction, baseline, planBy, period, group }: Claim): object => ({
  measure,
  value,
  scale,
  unit,
  direction,
  baseline,
  planBy,
  period,
  group,
})

describe('laws', () => {
  test('decomposed Unicode reads like composed, in offsets of its own', () => {
    const raw = sample.normalize('NFD')
    const reading = readClaims(raw)
    expect(reading.claims.map(essence)).toEqual(readClaims(sample).claims.map(essence))
    for (const claim of reading.claims) {
      expect(raw.slice(claim.start, claim.end).normalize('NFC')).toBe(claim.printed)
      expect(raw.slice(claim.indicator.start, claim.indicator.end).normalize('NFC')).toBe(claim.indicator.text)
    }
    expect(reading.findings.map((finding) => finding.code)).toEqual(['text/encoding'])
  })

  test('both places of a tone mark and both spellings of i and y read alike', () => {
    const old = 'Kim ngạch hàng hóa đạt 5 tỷ đồng, tăng 3% so với cùng kỳ.'
    const modern = 'Kim ngạch hàng hoá đạt 5 tỉ đồng, tăng 3% so với cùng kì.'
    expect(readClaims(modern).claims.map(essence)).toEqual(readClaims(old).claims.map(essence))
  })

  const words = [
    'tăng',
    'giảm',
    'đạt',
    '5',
    '3,4%',
    '12/15',
    'tỷ đồng',
    'vụ',
    '(',
    ')',
    ',',
    ';',
    ':',
    '.',
    '\n',
    'so với cùng kỳ',
    'tháng 9/2024',
    'kế hoạch',
    'trong đó',
    'lần lượt',
    'và',
    '-',
    'thu ngân sách',
    'từ',
    'đến',
    '😀',
    '\u0301',
  ]
  test('any text is read without failing, and every offset points at what it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 60 }),
        (parts) => {
          const raw = parts.join(' ')
          for (const claim of readClaims(raw).claims) {
            expect(raw.slice(claim.start, claim.end).normalize('NFC')).toBe(claim.printed)
            expect(claim.start).toBeLessThan(claim.end)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
