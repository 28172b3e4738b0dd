import { describe, expect, it } from 'vitest'
import {
  firstLines,
  flatRows,
  hasFigures,
  type MonthView,
  monthRow,
  monthTable,
  remarksOf,
  rowId,
} from './month-row.ts'
import { cardOf, cellOf, inVietnamese, planOf, rowOf, samePeriodOf, statedCell } from './testing-rows.ts'

/** Sections in their order, without empty lines. */
const plain: MonthView = { withEmpty: false, sort: null, publishedAt: null }
const up = samePeriodOf({ growthCell: statedCell(null, { direction: 'up' }) })

describe('the month as sections of lines', () => {
  it('orders sections, leaves out empty ones, and indents parts under their whole', () => {
    const coffee = rowOf({ indicator: 'EXPORT_COFFEE_VALUE', samePeriod: up })
    const table = monthTable(cardOf([rowOf({ value: '85', breakdowns: [coffee] })]), inVietnamese, plain)
    expect(table.sections.map((section) => section.code)).toEqual(['industryTrade'])
    expect(table.sections[0]?.rows.map(({ code, depth }) => [code, depth])).toEqual([
      ['EXPORT', 0],
      ['EXPORT_COFFEE_VALUE', 1],
    ])
  })

  it('hides a line of which nothing is known until it is asked for', () => {
    const card = cardOf([rowOf({ value: '85' }), rowOf({ indicator: 'IMPORT' })])
    const codes = (withEmpty: boolean): readonly string[] =>
      monthTable(card, inVietnamese, { ...plain, withEmpty }).sections.flatMap((section) =>
        section.rows.map((row) => row.code),
      )
    expect(codes(false)).toEqual(['EXPORT'])
    expect(codes(true)).toEqual(['EXPORT', 'IMPORT'])
  })

  it('keeps a whole that is empty when one of its criteria is not', () => {
    const deaths = rowOf({ indicator: 'TRAFFIC_DEATHS', samePeriod: up })
    const table = monthTable(cardOf([rowOf({ indicator: 'TRAFFIC', criteria: [deaths] })]), inVietnamese, plain)
    expect(table.sections[0]?.rows.map((row) => row.code)).toEqual(['TRAFFIC', 'TRAFFIC_DEATHS'])
  })

  it('has a column for other plans only when there is one', () => {
    const columns = (...plans: Parameters<typeof planOf>[0][]): readonly string[] =>
      monthTable(
        cardOf([rowOf({ value: '1', plans: plans.map((each) => planOf(each, statedCell('12'))) })]),
        inVietnamese,
        plain,
      ).planColumns
    expect(columns('central')).toEqual(['central', 'council'])
    expect(columns('people_committee')).toEqual(['central', 'council', 'other'])
  })

  it('keeps room for the most decimals of a column', () => {
    const rows = [rowOf({ value: '14800' }), rowOf({ indicator: 'GO_INDUSTRY', value: '3123.9', decimals: 1 })]
    expect(monthTable(cardOf(rows), inVietnamese, plain).decimals).toMatchObject({ value: 1, ytd: 0 })
  })

  it("says 'less is better' once for a section in which it holds for all", () => {
    const worse = { polarity: 'lowerBetter', section: 'safetyOrder', value: '3' } as const
    const sections = (...rows: Parameters<typeof rowOf>[0][]) =>
      monthTable(cardOf(rows.map(rowOf)), inVietnamese, plain).sections
    expect(sections(worse)[0]?.lowerBetter).toBe(true)
    expect(sections(worse, { section: 'safetyOrder', value: '4' })[0]?.lowerBetter).toBe(false)
  })

  it('tells breakdowns of one indicator apart', () => {
    expect(rowId(rowOf({ breakdown: 'commodity=coffee' }))).toBe('EXPORT~commodity=coffee')
    expect(rowId(rowOf())).toBe('EXPORT')
  })

  it('sorts lines across sections, parts beneath their whole, and what has no value last', () => {
    const growing = (indicator: string, section: string, value: string | null) =>
      rowOf({ indicator, section, value: '1', samePeriod: samePeriodOf({ growthCell: statedCell(value) }) })
    const coffee = rowOf({ indicator: 'COFFEE', samePeriod: up })
    const card = cardOf([
      growing('A', 'industryTrade', '5'),
      { ...growing('B', 'safetyOrder', '30'), breakdowns: [coffee] },
      growing('C', 'industryTrade', null),
    ])
    const codes = (descending: boolean): readonly string[] =>
      monthTable(card, inVietnamese, { ...plain, sort: { column: 'change', descending } }).sections.flatMap((section) =>
        section.rows.map((row) => row.code),
      )
    expect(codes(true)).toEqual(['B', 'COFFEE', 'A', 'C'])
    expect(codes(false)).toEqual(['A', 'B', 'COFFEE', 'C'])
  })

  it('tells figures that the edition of the month did not know yet', () => {
    const published = '2024-02-03T08:00:00+07:00'
    const unpublished = (knownFrom: string | null, edition: string | null): boolean =>
      monthRow(rowOf({ value: '1', knownFrom }), 0, inVietnamese, edition).unpublished
    expect(unpublished('2024-02-20T08:00:00+07:00', published)).toBe(true)
    expect(unpublished('2024-02-03T01:00:00Z', published)).toBe(false)
    expect(unpublished('2024-02-20T08:00:00+07:00', null)).toBe(false)
  })

  it('says how a line stands against the month before, where that is known', () => {
    const previousPeriod = { period: '2023-M12', value: null, growth: statedCell('4.91', { direction: 'up' }) }
    expect(monthRow(rowOf({ previousPeriod }), 0, inVietnamese).previous).toBe('so tháng 12/2023: ▲ 4,91% (theo nguồn)')
    expect(monthRow(rowOf(), 0, inVietnamese).previous).toBeNull()
  })

  it('draws no line of a single month', () => {
    const history = [
      { period: '2023-M12', value: '70' },
      { period: '2024-M01', value: '85' },
    ]
    const drawn = (known: number) => monthRow(rowOf({ history: history.slice(-known) }), 0, inVietnamese).spark
    expect(drawn(1)).toEqual([])
    expect(drawn(2)).toEqual([70, 85])
  })

  it('lays out the first lines of a long month, each in its section', () => {
    const card = cardOf([
      rowOf({ indicator: 'A', value: '1' }),
      rowOf({ indicator: 'B', value: '1' }),
      rowOf({ indicator: 'C', value: '1', section: 'safetyOrder' }),
    ])
    const { sections } = monthTable(card, inVietnamese, plain)
    const shown = (count: number) => firstLines(sections, count).map(({ rows }) => rows.map((row) => row.code))
    expect(shown(1)).toEqual([['A']])
    expect(shown(3)).toEqual([['A', 'B'], ['C']])
  })

  it('flattens criteria and parts of every depth', () => {
    const deep = rowOf({ indicator: 'C' })
    const whole = rowOf({ indicator: 'A', criteria: [rowOf({ indicator: 'B', breakdowns: [deep] })] })
    expect(flatRows([whole]).map((row) => row.indicator)).toEqual(['A', 'B', 'C'])
  })
})

describe('whether anything is known of a line', () => {
  it.each([
    ['a level', rowOf({ value: '1' }), true],
    ['a year to date', rowOf({ valueYtd: '1' }), true],
    ['a stated share', rowOf({ plans: [planOf('council', statedCell('12'))] }), true],
    ['a direction', rowOf({ samePeriod: up }), true],
    [
      'a plan alone is no figure',
      rowOf({ plans: [planOf('council', cellOf(), { targetValue: { kind: 'value', value: '7' } })] }),
      false,
    ],
    ['nothing', rowOf(), false],
  ])('%s', (_sentence, row, expected) => {
    expect(hasFigures(row)).toBe(expected)
  })
})

describe('remarks beside a line', () => {
  it('puts a dispute first and withholds colour where the assessment does', () => {
    const row = rowOf({ assessment: { colour: 'none', favourable: true, reasons: ['better', 'tetShift', 'disputed'] } })
    expect(remarksOf(row, inVietnamese).map(({ text, tone }) => [text, tone])).toEqual([
      ['Số nguồn và số tính không khớp', 'warn'],
      ['Tết rơi vào cùng kỳ', 'plain'],
      ['Tốt hơn cùng kỳ', 'plain'],
    ])
  })

  it('names the year whose figure does not fit a stated growth', () => {
    const row = rowOf({
      samePeriod: samePeriodOf({ growthCell: statedCell('24.26', { origin: 'disputed', computed: '48' }) }),
      assessment: { colour: 'none', favourable: true, reasons: ['disputed'] },
    })
    expect(remarksOf(row, inVietnamese).map(({ text }) => text)).toEqual(['Gốc 2023 không khớp'])
  })

  it('colours a judgement only together with its word', () => {
    const row = rowOf({ assessment: { colour: 'bad', favourable: false, reasons: ['worse'] } })
    expect(remarksOf(row, inVietnamese)).toEqual([{ text: 'Kém hơn cùng kỳ', hint: null, tone: 'bad' }])
  })

  it('says that more is worse where less is better, also where Tết withholds the colour', () => {
    const withheld = { colour: 'none', favourable: false, reasons: ['tetShift'] } as const
    const criterion = rowOf({ polarity: 'lowerBetter', assessment: withheld })
    const better = rowOf({ polarity: 'lowerBetter', assessment: { ...withheld, favourable: true } })
    const first = (...criteria: (typeof criterion)[]) =>
      remarksOf(rowOf({ polarity: 'lowerBetter', assessment: withheld, criteria }), inVietnamese)[0]
    expect(first()).toEqual({ text: 'Tăng so cùng kỳ; ít hơn là tốt', hint: null, tone: 'plain' })
    expect(first(criterion, criterion, criterion)?.text).toBe('Tăng cả 3 tiêu chí; ít hơn là tốt')
    expect(first(criterion, better, criterion)?.text).toBe('Tăng 2/3 tiêu chí; ít hơn là tốt')
  })

  it('tells of a whole what holds of all its criteria, not of each again', () => {
    const assessment = { colour: 'none', favourable: false, reasons: ['tetShift'] } as const
    const criterion = rowOf({ polarity: 'lowerBetter', samePeriod: up, assessment })
    const whole = rowOf({ polarity: 'lowerBetter', assessment, criteria: [criterion, criterion] })
    const table = monthTable(cardOf([whole]), inVietnamese, plain)
    expect(table.sections[0]?.rows.map((row) => row.remarks.length)).toEqual([2, 0, 0])
  })

  it('says on which side Tết fell', () => {
    const row = rowOf({
      ytdPeriod: '2023-M01',
      samePeriod: samePeriodOf({ period: '2022-M03' }),
      assessment: { colour: 'none', favourable: null, reasons: ['tetShift'] },
    })
    expect(remarksOf(row, inVietnamese)[0]?.text).toBe('Tết rơi vào kỳ này')
  })

  it('does not repeat for a part what is said of the whole', () => {
    const assessment = { colour: 'none', favourable: null, reasons: ['tetShift'] } as const
    const part = rowOf({ indicator: 'EXPORT_COFFEE_VALUE', samePeriod: up, assessment })
    const table = monthTable(cardOf([rowOf({ value: '85', assessment, breakdowns: [part] })]), inVietnamese, plain)
    expect(table.sections[0]?.rows.map((row) => row.remarks.length)).toEqual([1, 0])
  })
})
