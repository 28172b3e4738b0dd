// Published figures of Gia Lai that the cases are held against; values in the unit of their indicator.
import { type PeriodId, yearPeriod } from '../../periods/index.ts'
import {
  buildIndex,
  type Dataset,
  type Indicator,
  type Observation,
  type StatedMeasure,
  type StatisticsIndex,
  type Target,
} from '../../statistics/index.ts'
import { ordinary } from '../checks/marked-text.ts'

const named = (code: string, name: string, more: Partial<Indicator> = {}): Indicator => ({
  ...ordinary,
  code,
  name: { vi: name, en: name },
  ...more,
})
const events = { unit: 'cases', multiplier: 0, polarity: 'lowerBetter', countsEvents: true } as const

const indicators: readonly Indicator[] = [
  named('EXPORT', 'Kim ngạch xuất khẩu', { unit: 'USD', multiplier: 6 }),
  named('REVENUE', 'Thu ngân sách nhà nước', { aliases: ['tổng thu cân đối ngân sách'] }),
  named('RETAIL', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ'),
  named('INDUSTRY', 'Giá trị sản xuất công nghiệp'),
  named('POVERTY', 'Tỷ lệ hộ nghèo', { unit: 'percent', multiplier: 0, kind: 'rate', polarity: 'lowerBetter' }),
  named('TRAFFIC', 'Tai nạn giao thông', { ...events, kind: 'text', criteria: ['CASES', 'DEATHS'] }),
  named('CASES', 'Số vụ tai nạn giao thông', { ...events, window: 'to14' }),
  named('DEATHS', 'Số người chết do tai nạn giao thông', { ...events, unit: 'persons' }),
  named('FOREST', 'Vi phạm lâm luật', events),
]

const known = (indicator: string, period: PeriodId, file = 'niên giám') => ({
  indicator,
  area: 'old',
  period,
  breakdown: '',
  knownFrom: '2024-02-02T00:00:00+07:00',
  knownFromAssumed: false,
  provenance: { kind: 'line', file, line: 1 } as const,
})
const observed = (code: string, period: PeriodId, value: string, file?: string, knownFrom?: string): Observation => ({
  ...known(code, period, file),
  value,
  status: 'final',
  ...(knownFrom !== undefined && { knownFrom }),
})
const planned = (code: string, period: PeriodId, assigner: Target['assigner'], value: string): Target => ({
  ...known(code, yearPeriod(period)),
  assigner,
  target: { kind: 'value', value },
  basis: 'level',
})
const said = (code: string, measure: StatedMeasure['measure'], value: string | null, direction: 'up' | 'down') =>
  ({ ...known(code, '2024-M01'), measure, value, direction }) as StatedMeasure

const dataset: Dataset = {
  tenant: 'gia-lai',
  sections: [{ code: 'x', name: { vi: 'Kinh tế', en: 'Economy' }, order: 1 }],
  indicators,
  areas: [
    {
      code: 'old',
      slug: 'gia-lai',
      name: { vi: 'Gia Lai', en: 'Gia Lai' },
      level: 'province',
      officialCode: '64',
      validFrom: '1991-01-01',
      validTo: '2025-07-01',
      formedFrom: [],
    },
  ],
  agencies: [],
  observations: [
    observed('EXPORT', '2023-M01', '70'),
    observed('EXPORT', '2024-M01', '85'),
    observed('EXPORT', '2024-01-01/P2M', '167'),
    observed('REVENUE', '2023-M01', '804.6'),
    observed('REVENUE', '2024-M01', '1035.5'),
    observed('RETAIL', '2023-M01', '10000'),
    observed('RETAIL', '2024-M01', '14800'),
    observed('INDUSTRY', '2023-M01', '2099.4'),
    observed('INDUSTRY', '2024-M01', '3123.9'),
    observed('CASES', '2023-M01', '31'),
    observed('CASES', '2024-M01', '38'),
    observed('DEATHS', '2023-M01', '22'),
    observed('DEATHS', '2024-M01', '19'),
    observed('REVENUE', '2023-A1', '5230', 'Sở Tài chính', '2024-01-10T00:00:00+07:00'),
    observed('REVENUE', '2023-A1', '5533', 'Cục Thống kê', '2024-01-20T00:00:00+07:00'),
  ],
  targets: [
    planned('EXPORT', '2024-M01', 'council', '750'),
    planned('REVENUE', '2024-M01', 'central', '5628'),
    planned('REVENUE', '2024-M01', 'council', '5815'),
    planned('INDUSTRY', '2024-M01', 'council', '35100'),
  ],
  stated: [said('FOREST', 'changeAbs', null, 'up'), said('INDUSTRY', 'planShare', '8.9', 'up')],
  assessments: [],
}

/** The catalogue and the lookup tables of these figures. */
export const figures: { readonly indicators: readonly Indicator[]; readonly index: StatisticsIndex } = {
  indicators,
  index: buildIndex(dataset),
}
