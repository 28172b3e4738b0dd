import type { RowAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { chooseChange, type Face, type FigureKey, faceOf, underInColumn } from './figure-face.ts'
import { cellOf, inEnglish, inVietnamese, planOf, rowOf, samePeriodOf, statedCell } from './testing-rows.ts'

/** A face in one line: `▲ 48,8ⁿ | under`. */
const seen = (face: Face): string => {
  const sign = face.direction === 'up' ? '▲ ' : face.direction === 'down' ? '▼ ' : ''
  const signs = { estimate: 'ᵘ', preliminary: 'ˢ', stated: 'ⁿ' }
  const pieces = face.pieces.map((piece) => piece.text + piece.marks.map((mark) => signs[mark]).join(''))
  const under = underInColumn(face)
  return `${sign}${pieces.join(' ≠ ') || '–'}${under ? ` | ${under}` : ''}`
}

const change = (known: Partial<RowAnswer['samePeriod']>, more: Partial<RowAnswer> = {}): RowAnswer =>
  rowOf({ samePeriod: samePeriodOf(known), ...more })

const disputed = cellOf({
  value: '24.26',
  origin: 'disputed',
  stated: '24.26',
  computed: '48.000000000000',
  decimals: 2,
  direction: 'up',
})

describe('what a cell of the month shows', () => {
  const cases: readonly (readonly [string, RowAnswer, FigureKey, string])[] = [
    ['an estimate carries its mark', rowOf({ value: '3123.9', decimals: 1, status: 'estimate' }), 'value', '3.123,9ᵘ'],
    ['a preliminary figure too', rowOf({ value: '85', status: 'preliminary' }), 'value', '85ˢ'],
    ['a final figure carries none', rowOf({ value: '14800', status: 'final' }), 'value', '14.800'],
    ['a missing value is a dash', rowOf({ missing: 'notPublished' }), 'value', '–'],
    [
      'the year to date stands without the mark of the month',
      rowOf({ valueYtd: '85', status: 'estimate' }),
      'ytd',
      '85',
    ],
    [
      'a computed share stands above its plan',
      rowOf({
        plans: [
          planOf('council', cellOf({ value: '11.33', origin: 'computed', decimals: 2 }), {
            targetValue: { kind: 'value', value: '750' },
          }),
        ],
      }),
      'council',
      '11,33 | KH 750',
    ],
    [
      'a stated share without a plan stands above the plan worked back from it',
      rowOf({ plans: [planOf('council', statedCell('9.52'), { derivedTarget: '1050' })] }),
      'council',
      '9,52ⁿ | KH 1.050 suy ra',
    ],
    [
      'a plan of another level leaves the column empty',
      rowOf({ plans: [planOf('council', statedCell('12'))] }),
      'central',
      '–',
    ],
    [
      'a department and a body without a name share the last column',
      rowOf({ plans: [planOf('other', statedCell('12'), { assignerName: 'Sở Công Thương' })] }),
      'other',
      '12ⁿ',
    ],
    [
      'a plan without a figure to hold against it is shown alone',
      rowOf({ plans: [planOf('council', cellOf(), { targetValue: { kind: 'ceiling', value: '1.2', strict: true } })] }),
      'council',
      '– | KH < 1,2',
    ],
    [
      'a range is printed with both ends',
      rowOf({ plans: [planOf('central', cellOf(), { targetValue: { kind: 'range', low: '6.5', high: '7' } })] }),
      'central',
      '– | KH 6,5–7',
    ],
    [
      'a rate stands in points from its plan',
      rowOf({
        plans: [planOf('council', cellOf(), { targetValue: { kind: 'value', value: '8.6' }, gapPoints: '-1.24' })],
      }),
      'council',
      '−1,24 | điểm % · KH 8,6',
    ],
    ['a stated growth', change({ growthCell: statedCell('48.8', { direction: 'up' }) }), 'change', '▲ 48,8ⁿ'],
    [
      'a fall has a true minus',
      change({ growthCell: cellOf({ value: '-5.25', origin: 'computed', decimals: 1 }), value: '90' }),
      'change',
      '▼ −5,3 | cùng kỳ 90',
    ],
    [
      'a dispute shows both values and no direction',
      change({ growthCell: disputed, value: '10000' }),
      'change',
      '24,26ⁿ ≠ 48,0 | cùng kỳ 10.000',
    ],
    [
      'an absolute change carries its sign and names its unit',
      change({ changeAbsCell: statedCell('18', { direction: 'up' }) }, { unit: 'cases', multiplier: 0 }),
      'change',
      '▲ +18ⁿ | vụ',
    ],
    ['a stated multiple is said in words', change({ multipleCell: statedCell('2') }), 'change', '▲ gấp 2 lầnⁿ'],
    ['only a direction', change({ growthCell: statedCell(null, { direction: 'up' }) }), 'change', '▲ tăngⁿ'],
    [
      'the growth of a rate is in points',
      change({ growthUnit: 'points', growthCell: cellOf({ value: '0.4', origin: 'computed' }) }, { kind: 'rate' }),
      'change',
      '▲ 0,4 | điểm %',
    ],
    ['nothing to compare with', rowOf(), 'change', '–'],
  ]
  it.each(cases)('%s', (_sentence, row, key, expected) => {
    expect(seen(faceOf(row, key, inVietnamese))).toBe(expected)
  })

  it('prints the English way in English', () => {
    const row = rowOf({ value: '3123.9', decimals: 1 })
    expect(seen(faceOf(row, 'value', inEnglish))).toBe('3,123.9')
  })

  it('tells why a figure is missing', () => {
    expect(faceOf(rowOf({ missing: 'secret' }), 'value', inVietnamese).hint).toBe('Không hiện vì thuộc diện bảo mật.')
    expect(faceOf(rowOf(), 'central', inVietnamese).hint).toMatch(/^Chưa có kế hoạch của cấp này/)
  })

  it('says in its hint what the marks mean', () => {
    const row = change({ growthCell: statedCell('48.8', { direction: 'up' }) })
    expect(faceOf(row, 'change', inVietnamese).hint).toBe('tăng; theo nguồn')
  })

  it('never prints a missing value as zero', () => {
    for (const key of ['value', 'ytd', 'central', 'council', 'other', 'change'] as const)
      expect(faceOf(rowOf(), key, inVietnamese).pieces).toEqual([])
  })
})

describe('which comparison is shown', () => {
  const growthCell = cellOf({ value: '100', origin: 'computed' })
  const changeAbsCell = cellOf({ value: '4', origin: 'computed' })
  const cases: readonly (readonly [string, RowAnswer, ReturnType<typeof chooseChange>])[] = [
    ['the growth before the absolute change', change({ growthCell, changeAbsCell }), 'growth'],
    [
      'the absolute change on a small base',
      change(
        { growthCell, changeAbsCell },
        { assessment: { colour: 'none', favourable: true, reasons: ['smallBase'] } },
      ),
      'changeAbs',
    ],
    ['a multiple as the source put it', change({ growthCell, multipleCell: statedCell('2') }), 'multiple'],
    [
      'a computed multiple only when nothing else is known',
      change({ multipleCell: cellOf({ value: '2', origin: 'computed' }) }),
      'multiple',
    ],
    ['a direction alone', change({ changeAbsCell: statedCell(null, { direction: 'down' }) }), 'direction'],
    ['nothing', rowOf(), null],
  ]
  it.each(cases)('%s', (_sentence, row, expected) => {
    expect(chooseChange(row)).toBe(expected)
  })
})
