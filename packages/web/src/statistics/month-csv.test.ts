import { describe, expect, it } from 'vitest'
import { monthCsv } from './month-csv.ts'
import { cardOf, inEnglish, inVietnamese, planOf, rowOf, samePeriodOf, statedCell } from './testing-rows.ts'

const retail = rowOf({
  indicator: 'RETAIL_SERVICES',
  names: { vi: 'Tổng mức bán lẻ', en: 'Retail sales' },
  unit: 'VND',
  multiplier: 9,
  value: '14800.50',
  status: 'estimate',
  plans: [planOf('council', statedCell('12'), { target: '123000', targetValue: { kind: 'value', value: '123000' } })],
  samePeriod: samePeriodOf({
    value: '10000',
    growthCell: statedCell('24.26', { origin: 'disputed', computed: '48.005' }),
  }),
})
const missing = rowOf({ missing: 'notPublished' })

/** Fields by the head of their column. */
const readCsv = (text: string, separator: string): readonly Readonly<Record<string, string>>[] => {
  const [heads = [], ...lines] = text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(separator))
  return lines.map((fields) => Object.fromEntries(fields.map((field, at) => [heads[at] ?? '', field])))
}

describe('the month as CSV', () => {
  const [first, second] = readCsv(monthCsv(cardOf([retail, missing]), inVietnamese), ';')
  it.each([
    ['every digit of a figure', 'Thực hiện trong kỳ', '14800,50'],
    ['its unit', 'Đơn vị tính', 'tỷ đồng'],
    ['whether it is an estimate', 'Tình trạng số', 'ước'],
    ['the plan', 'KH HĐND', '123000'],
    ['that the plan is registered', 'KH HĐND: nguồn gốc', 'đã ghi nhận'],
    ['its share, and who says so', 'KH HĐND (%): nguồn gốc', 'theo nguồn'],
    ['what the source says of a disputed growth', 'So cùng kỳ', '24,26'],
    ['that it is disputed', 'So cùng kỳ: nguồn gốc', 'hai con số không khớp'],
    ['what is computed instead', 'So cùng kỳ: tính lại', '48,005'],
    ['who is answerable', 'Cơ quan chủ trì', 'Sở Công Thương'],
  ])('has %s', (_sentence, head, expected) => {
    expect(first?.[head]).toBe(expected)
  })
  it('leaves a missing figure empty and says why', () => {
    expect(second?.['Thực hiện trong kỳ']).toBe('')
    expect(second?.['Lý do chưa có số']).toBe('Chưa có số: nguồn không công bố.')
  })
  it('has the same in English, with a decimal point', () => {
    expect(readCsv(monthCsv(cardOf([retail]), inEnglish), ',')[0]).toMatchObject({
      Indicator: 'Retail sales',
      'Figure of the period': '14800.50',
    })
  })
})
