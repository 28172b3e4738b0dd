import { describe, expect, it } from 'vitest'
import { seriesCsv } from './series-csv.ts'
import { inVietnamese } from './testing-rows.ts'
import { indicatorAnswerOf, pointOf, vintageOf } from './testing-vintages.ts'

const answer = indicatorAnswerOf({
  months: [pointOf('70', { period: '2023-M01' }), pointOf('86.25', { revised: true })],
  cumulative: [pointOf('220', { period: '2023-Q1' })],
  restated: [vintageOf('85'), vintageOf('86.25', { reason: 'bổ sung; sửa' })],
})

const lines = (all: boolean): readonly (readonly string[])[] =>
  seriesCsv(answer, all, inVietnamese)
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';').slice(4, 8))

describe('the series of an indicator as CSV', () => {
  it('has the last figure of each period, exactly', () => {
    expect(lines(false).map(([period, , value]) => [period, value])).toEqual([
      ['2023-M01', '70'],
      ['2023-Q1', '220'],
      ['2024-M01', '86,25'],
    ])
  })
  it('with every publication has what a restated figure was before, in order', () => {
    expect(lines(true).map(([period, , value]) => [period, value])).toEqual([
      ['2023-M01', '70'],
      ['2023-Q1', '220'],
      ['2024-M01', '85'],
      ['2024-M01', '86,25'],
    ])
  })
  it('quotes a reason that holds a separator', () => {
    expect(seriesCsv(answer, true, inVietnamese)).toContain('"bổ sung; sửa"')
  })
})
