import { describe, expect, it } from 'vitest'
import type { Indicator, RefArea } from '../model.ts'
import type { WrittenUnit } from '../sheets/index.ts'
import { areaOfLine, indexLines, type Line, layoutKey, matchLine, suggestIndicators, takeFigure } from './index.ts'

const indicator = (code: string, name: string, change: Partial<Indicator> = {}): Indicator => ({
  code,
  name: { vi: name, en: name },
  aliases: [],
  unit: 'VND',
  multiplier: 9,
  kind: 'flow',
  polarity: 'higherBetter',
  priceBasis: { kind: 'none' },
  frequency: 'month',
  window: 'calendar',
  owner: 'CTK',
  decimals: 1,
  section: 'trade',
  order: 1,
  mainPlan: false,
  criteria: [],
  countsEvents: false,
  ...change,
})

const indicators = [
  indicator('EXPORT', 'Kim ngạch xuất khẩu', {
    aliases: ['tổng kim ngạch xuất khẩu', 'kim ngạch xuất khẩu hàng hóa'],
    unit: 'USD',
    multiplier: 6,
  }),
  indicator('COFFEE', 'Xuất khẩu cà phê (lượng)', {
    unit: 'tonne',
    multiplier: 0,
    parent: 'EXPORT',
    aliases: ['cà phê'],
  }),
  indicator('RETAIL', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ'),
  indicator('OUTPUT', 'Giá trị sản xuất công nghiệp chế biến, chế tạo', { aliases: ['công nghiệp chế biến, chế tạo'] }),
  indicator('CPI', 'Chỉ số giá tiêu dùng', {
    unit: 'percent',
    multiplier: 0,
    kind: 'index',
    indexBase: { kind: 'samePeriod' },
  }),
  indicator('GROWTH', 'Tốc độ tăng trưởng GRDP', { unit: 'percent', multiplier: 0, kind: 'rate' }),
  indicator('POVERTY', 'Tỷ lệ hộ nghèo', { unit: 'percent', multiplier: 0, kind: 'rate' }),
]
const area = (code: string, name: string, level: RefArea['level'], parent?: string): RefArea => ({
  code,
  slug: code,
  name: { vi: name, en: name },
  level,
  officialCode: '00',
  validFrom: '2000-01-01',
  formedFrom: [],
  ...(parent !== undefined && { parent }),
})
const index = indexLines(
  {
    indicators,
    sections: [{ code: 'trade', name: { vi: 'Công nghiệp – Thương mại', en: 'Trade' }, order: 1 }],
    areas: [
      area('vn', 'Việt Nam', 'country'),
      area('ha-noi', 'Hà Nội', 'province'),
      area('gia-lai', 'Gia Lai', 'province'),
    ],
  },
  'vn',
)
const unit = (text: string, code: string, multiplier: number): WrittenUnit => ({ text, unit: code, multiplier })
const usd = unit('Triệu USD', 'USD', 6)
const line = (
  title: string,
  path: readonly string[],
  of: WrittenUnit | null = null,
  qualifiers: readonly string[] = [],
): Line => ({
  layout: '',
  key: '',
  title,
  path,
  qualifiers,
  unit: of,
})

describe('a table is known again next month', () => {
  const cases: readonly (readonly [sentence: string, first: string, second: string])[] = [
    [
      'whatever month its title names',
      'Chỉ số giá tiêu dùng tháng 01 năm 2024',
      'Chỉ số giá tiêu dùng tháng 12 năm 2023',
    ],
    ['with a month written out', 'Vận tải hàng hoá tháng Một năm 2024', 'Vận tải hàng hoá tháng Mười hai năm 2024'],
    [
      'with the months of the year added',
      'Xuất khẩu tháng 6 và 6 tháng đầu năm 2006',
      'Xuất khẩu tháng 9 và 9 tháng đầu năm 2006',
    ],
    ['with a quarter', 'Chỉ số sản xuất công nghiệp quý I năm 2024', 'Chỉ số sản xuất công nghiệp quý III/2024'],
    ['with a span of days', 'Đầu tư được cấp phép từ 01/01- 20/01/2024', 'Đầu tư được cấp phép từ 01/01- 20/12/2023'],
    [
      'with the day of counting',
      'Sản xuất nông nghiệp đến ngày 15 tháng 02 năm 2024',
      'Sản xuất nông nghiệp đến ngày 15/6/2023',
    ],
  ]
  it.each(cases)('%s', (_sentence, first, second) => {
    expect(layoutKey(first, 'S')).toBe(layoutKey(second, 'S'))
  })

  it('by its sheet where it has no title, and never as another table', () => {
    expect(layoutKey('', '14. XK')).toBe(layoutKey('', '15. XK'))
    expect(layoutKey('Hàng hóa xuất khẩu', 'S')).not.toBe(layoutKey('Hàng hóa nhập khẩu', 'S'))
    expect(layoutKey('Doanh nghiệp mới', 'S')).not.toBe(layoutKey('Một số chỉ tiêu về doanh nghiệp', 'S'))
  })
})

describe('a line is matched by what it is called', () => {
  const cases: readonly (readonly [sentence: string, line: Line, code: string | null])[] = [
    [
      'its row is a name of the catalogue',
      line('Một số chỉ tiêu chủ yếu tháng 1 năm 2024', ['Kim ngạch xuất khẩu'], usd),
      'EXPORT',
    ],
    [
      'its row stands for the whole of what the title names',
      line('Kim ngạch xuất khẩu', ['TỔNG SỐ'], usd, ['Trị giá']),
      'EXPORT',
    ],
    [
      'a part below its whole',
      line('Một số chỉ tiêu', ['Kim ngạch xuất khẩu', 'Cà phê'], unit('Tấn', 'tonne', 0)),
      'COFFEE',
    ],
    [
      'one of several things that the title lists',
      line('Chỉ số giá tiêu dùng, chỉ số giá vàng', ['Chỉ số giá tiêu dùng']),
      'CPI',
    ],
    [
      'a row of another unit is not it',
      line('Một số chỉ tiêu', ['Kim ngạch xuất khẩu'], unit('Tấn', 'tonne', 0)),
      null,
    ],
    ['a price index of exports is not exports', line('Chỉ số giá xuất khẩu', ['Kim ngạch xuất khẩu']), null],
    [
      'an index of production is not its value',
      line('Chỉ số sản xuất công nghiệp', ['Công nghiệp chế biến, chế tạo']),
      null,
    ],
    [
      'a row that repeats words of its whole is a part of it',
      line('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', ['Tổng số', 'Bán lẻ hàng hóa']),
      null,
    ],
    [
      'a word that nobody calls it by leaves it open',
      line('Một số chỉ tiêu của doanh nghiệp FDI', ['Kim ngạch xuất khẩu'], usd),
      null,
    ],
    ['a likeness is no name', line('Một số chỉ tiêu', ['Kim ngạch xuất nhập khẩu'], usd), null],
  ]
  it.each(cases)('%s', (_sentence, of, code) => {
    expect(matchLine(index, of)?.indicator ?? null).toBe(code)
  })

  it('takes a province in its row for the area', () => {
    const of = line('Kim ngạch xuất khẩu phân theo tỉnh', ['CẢ NƯỚC', 'Hà Nội'], usd)
    expect(areaOfLine(index, of)).toBe('ha-noi')
    expect(matchLine(index, of)).toEqual({ indicator: 'EXPORT', breakdown: '', area: 'ha-noi' })
  })

  it('is offered what shares words with it, likeliest first', () => {
    const found = suggestIndicators(index, line('Một số chỉ tiêu', ['Kim ngạch xuất nhập khẩu'], usd))
    expect(found[0]?.indicator).toBe('EXPORT')
    expect(suggestIndicators(index, line('Biểu', ['Lúa đông xuân']))).toEqual([])
  })
})

describe('a figure is taken as its indicator can say it', () => {
  const percent = unit('%', 'percent', 0)
  const same = { kind: 'samePeriod', period: '2023-M01' } as const
  const before = { kind: 'previousPeriod', period: '2023-M12' } as const
  const of = (code: string): Indicator => indicators.find((one) => one.code === code) as Indicator
  const meaning = (
    measure: 'level' | 'index' | 'growth' | 'difference' | 'share' | 'plan',
    baseline: typeof same | typeof before | null,
    in_: WrittenUnit,
  ) => ({
    measure,
    period: '2024-M01',
    baseline,
    unit: in_,
    status: null,
    body: null,
  })
  const cases: readonly (readonly [
    sentence: string,
    code: string,
    meaning: ReturnType<typeof meaning>,
    value: string,
    taken: unknown,
  ])[] = [
    [
      'a level in a larger unit, exactly',
      'EXPORT',
      meaning('level', null, unit('Tỷ USD', 'USD', 9)),
      '33.57',
      { kind: 'observation', fact: { value: '33570', status: 'preliminary' } },
    ],
    [
      'a level in another kind of unit not at all',
      'EXPORT',
      meaning('level', null, unit('Tấn', 'tonne', 0)),
      '1',
      'unit',
    ],
    [
      'an index of its own base as it is',
      'CPI',
      meaning('index', same, percent),
      '103.37',
      { kind: 'observation', fact: { value: '103.37', status: 'preliminary' } },
    ],
    [
      'an index of another base as the change',
      'CPI',
      meaning('index', before, percent),
      '100.31',
      { kind: 'stated', fact: { measure: 'momGrowth', value: '0.31', direction: 'up' } },
    ],
    [
      'an index of a level as its growth',
      'EXPORT',
      meaning('index', same, percent),
      '95.5',
      { kind: 'stated', fact: { measure: 'growth', value: '-4.5', direction: 'down' } },
    ],
    [
      'a growth of what is itself a growth as the figure',
      'GROWTH',
      meaning('index', same, percent),
      '105.66',
      { kind: 'observation', fact: { value: '5.66', status: 'preliminary' } },
    ],
    [
      'a percent of change of a rate not at all: rates change in points',
      'POVERTY',
      meaning('growth', same, percent),
      '3',
      'measure',
    ],
    [
      'a plan as a target of the council',
      'EXPORT',
      meaning('plan', null, usd),
      '700',
      { kind: 'target', fact: { assigner: 'council', target: { kind: 'value', value: '700' }, basis: 'level' } },
    ],
    ['a difference from the month before not at all', 'EXPORT', meaning('difference', before, usd), '5', 'baseline'],
  ]
  it.each(cases)('%s', (_sentence, code, given, value, taken) => {
    expect(takeFigure({ meaning: given, value }, of(code), 2024)).toEqual(taken)
  })

  it('of an earlier year without a status of its own is final', () => {
    const given = { ...meaning('level', null, usd), period: '2023-M01' }
    expect(takeFigure({ meaning: given, value: '1' }, of('EXPORT'), 2024)).toMatchObject({ fact: { status: 'final' } })
  })
})
