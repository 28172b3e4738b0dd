import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../claims/index.ts'
import type { Lang } from '../periods/index.ts'
import { formatNumber } from '../quantities/index.ts'
import { cardOf, makeIndicator, makeObservation, makeStated, makeTarget } from '../statistics/fixtures/make-dataset.ts'
import type { Dataset, Indicator } from '../statistics/index.ts'
import { narrateRow } from './narrate-row.ts'

const industry = makeIndicator('GO', {
  name: { vi: 'Giá trị sản xuất công nghiệp', en: 'Industrial output' },
  priceBasis: { kind: 'constant', year: 2010 },
})
const exports = makeIndicator('EXPORT', {
  name: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
  unit: 'USD',
  multiplier: 6,
  decimals: 0,
})
const forest = makeIndicator('FOREST', {
  name: { vi: 'Số vụ vi phạm Luật Lâm nghiệp', en: 'Forest-law violations' },
  unit: 'cases',
  multiplier: 0,
  polarity: 'lowerBetter',
  decimals: 0,
  countsEvents: true,
})
const enterprises = makeIndicator('ENT', {
  name: { vi: 'Số doanh nghiệp thành lập mới', en: 'New enterprises' },
  unit: 'enterprises',
  multiplier: 0,
  decimals: 0,
  countsEvents: true,
})

const sentenceOf = (
  indicator: Indicator,
  change: Partial<Dataset>,
  period: string,
  lang: Lang = 'vi',
): string | null => {
  const { card, index } = cardOf({ indicators: [indicator], ...change }, period)
  const [row] = card.rows
  if (row === undefined) return null
  const narration = { lang, area: card.area, indicator: (code: string) => index.indicators.get(code) as Indicator }
  return (
    narrateRow(row, period, narration)
      ?.map((run) => run.text)
      .join('') ?? null
  )
}

const month = '2024-M01'

describe('a row is told', () => {
  const cases: readonly (readonly [string, Indicator, Partial<Dataset>, string, string])[] = [
    [
      'with its price base, and what is only stated marked as such',
      industry,
      {
        observations: [makeObservation('GO', month, '3123.9')],
        stated: [makeStated('GO', month, 'planShare', '8.9'), makeStated('GO', month, 'growth', '48.8')],
      },
      'Giá trị sản xuất công nghiệp (giá so sánh 2010) ước đạt 3.123,9 tỷ đồng, bằng 8,9% kế hoạch năm (theo nguồn), tăng 48,8% so với cùng kỳ năm 2023 (theo nguồn)',
      "Industrial output (constant 2010 prices) is estimated at 3,123.9 billion VND, 8.9% of the year's plan (as stated by the source), up 48.8% on the same period of 2023 (as stated by the source)",
    ],
    [
      'with a computed share in the precision in which it was stated',
      exports,
      {
        observations: [makeObservation('EXPORT', month, '85')],
        targets: [makeTarget('EXPORT', '2024-A1', { kind: 'value', value: '750' })],
        stated: [makeStated('EXPORT', month, 'planShare', '11.33')],
      },
      'Kim ngạch xuất khẩu ước đạt 85 triệu USD, bằng 11,33% kế hoạch HĐND tỉnh giao',
      "Exports is estimated at 85 million USD, 11.33% of the provincial council's plan",
    ],
    [
      'with the multiple that the source gives instead of the percentage behind it',
      enterprises,
      { observations: [makeObservation('ENT', month, '100')], stated: [makeStated('ENT', month, 'multiple', '2')] },
      'Số doanh nghiệp thành lập mới ước đạt 100 doanh nghiệp, gấp 2 lần cùng kỳ năm 2023 (theo nguồn)',
      'New enterprises is estimated at 100 enterprises, 2 times the same period of 2023 (as stated by the source)',
    ],
    [
      'without a level when only a change is known',
      forest,
      { stated: [makeStated('FOREST', month, 'changeAbs', '18', { direction: 'up' })] },
      'Số vụ vi phạm Luật Lâm nghiệp tăng 18 vụ so với cùng kỳ năm 2023 (theo nguồn)',
      'Forest-law violations up by 18 cases on the same period of 2023 (as stated by the source)',
    ],
    [
      'without the change that its sources dispute',
      exports,
      {
        observations: [makeObservation('EXPORT', month, '148'), makeObservation('EXPORT', '2023-M01', '100')],
        stated: [makeStated('EXPORT', month, 'growth', '24.26')],
      },
      'Kim ngạch xuất khẩu ước đạt 148 triệu USD',
      'Exports is estimated at 148 million USD',
    ],
  ]
  it.each(cases)('%s', (_sentence, indicator, change, vi, en) => {
    expect(sentenceOf(indicator, change, month)).toBe(vi)
    expect(sentenceOf(indicator, change, month, 'en')).toBe(en)
  })

  it('not at all when nothing is known of it', () => {
    expect(
      sentenceOf(industry, { targets: [makeTarget('GO', '2024-A1', { kind: 'value', value: '100' })] }, month),
    ).toBeNull()
  })

  it('for the month and for the year to date, each with its period', () => {
    const observations = [
      makeObservation('EXPORT', '2024-M02', '82'),
      makeObservation('EXPORT', '2024-01-01/P2M', '167'),
    ]
    expect(sentenceOf(exports, { observations }, '2024-M02')).toBe(
      'Kim ngạch xuất khẩu ước đạt 82 triệu USD. Tính chung 2 tháng đầu năm 2024, kim ngạch xuất khẩu ước đạt 167 triệu USD',
    )
  })
})

describe('a told row is read back as it was', () => {
  const amount = fc.integer({ min: 1000, max: 9_999_999 }).map((n) => `${Math.floor(n / 10)}.${n % 10}`)
  const percent = fc.integer({ min: 1, max: 900 }).map((n) => `${Math.floor(n / 10)}.${n % 10}`)

  it('level, share and growth, whatever they are', () => {
    fc.assert(
      fc.property(
        amount,
        percent,
        percent,
        fc.constantFrom('up' as const, 'down' as const),
        (level, share, growth, direction) => {
          const signed = direction === 'up' ? growth : `-${growth}`
          const text = `Báo cáo tháng 1 năm 2024. ${sentenceOf(
            industry,
            {
              observations: [makeObservation('GO', month, level)],
              stated: [
                makeStated('GO', month, 'planShare', share),
                makeStated('GO', month, 'growth', signed, { direction }),
              ],
            },
            month,
          )}.`
          const read = readClaims(text, { indicators: [industry] }).claims.map((claim) => [
            claim.measure,
            claim.printed,
            claim.indicator.code,
            claim.direction,
          ])
          const shown = (value: string, decimals = 1): string => formatNumber(value, 'vi', { decimals })
          expect(read).toEqual([
            ['level', shown(level), 'GO', null],
            ['plan_ratio', shown(share), 'GO', null],
            ['change_pct', shown(growth), 'GO', direction],
          ])
        },
      ),
      { numRuns: 50 },
    )
  })
})
