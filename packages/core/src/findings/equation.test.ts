import { describe, expect, test } from 'vitest'
import { equationOf, type Finding, finding } from './index.ts'

const at = { start: 0, end: 1 }
const bounds = { low: '0', high: '1', lowClosed: true, highClosed: true }
const unit = { unit: 'VND', multiplier: 9 }

const cases: readonly (readonly [string, Finding, string | null])[] = [
  [
    'a share beside the wrong figure: the figure that it fits, and the plan that this implies',
    finding('ratio/referent', at, {
      share: '9.52',
      level: '950',
      implied: '9979',
      other: '100',
      otherImplied: '1050',
      registered: false,
      ...unit,
      otherUnit: 'enterprise',
      otherMultiplier: 0,
    }),
    '9,52% = 100 ÷ 1.050',
  ],
  [
    'a growth that the base contradicts: the growth that follows',
    finding('growth/base-contradiction', at, {
      indicator: 'Tổng mức bán lẻ',
      level: '14800',
      growth: '24.26',
      implied: '11910',
      impliedBounds: bounds,
      base: '10000',
      baseBounds: bounds,
      computed: '48.0',
      source: 'registered',
      truncationFits: false,
      ...unit,
    }),
    '14.800 ÷ 10.000 − 1 = 48,0%',
  ],
  [
    'the same where nothing could be computed',
    finding('growth/base-contradiction', at, {
      indicator: 'Tổng mức bán lẻ',
      level: '14800',
      growth: '24.26',
      implied: '11910',
      impliedBounds: bounds,
      base: '0',
      baseBounds: bounds,
      source: 'registered',
      truncationFits: false,
      ...unit,
    }),
    null,
  ],
  [
    'a share of a whole',
    finding('fraction/percent', at, {
      variant: 'share',
      part: '48',
      whole: '58',
      computed: '82.76',
      computedBounds: bounds,
      stated: '84.48',
      statedBounds: bounds,
      truncationFits: false,
    }),
    '48 ÷ 58 = 82,76%',
  ],
  [
    'a growth from one number to another',
    finding('fraction/percent', at, {
      variant: 'growth',
      part: '41150',
      whole: '3718',
      computed: '1006.8',
      computedBounds: bounds,
      stated: '573',
      statedBounds: bounds,
      truncationFits: false,
    }),
    '41.150 ÷ 3.718 − 1 = 1.006,8%',
  ],
  [
    'a finding whose words say all',
    finding('period/impossible-base', at, { reported: '2024-M01', base: '2024-M01', suggested: '2023-M01' }),
    null,
  ],
]

describe('the arithmetic of a finding in one line', () => {
  test.each(cases)('%s', (_name, found, line) => {
    expect(equationOf(found, 'vi')).toBe(line)
  })
  test('in English notation', () => {
    const [[, found]] = cases as [(typeof cases)[number]]
    expect(equationOf(found, 'en')).toBe('9.52% = 100 ÷ 1,050')
  })
})
