import { describe, expect, it } from 'vitest'
import { describeFinding } from '../findings/index.ts'
import { csvTable } from './fixtures/make-dataset.ts'
import { allRows, buildIndex, nameFindings, readDataset, scorecard } from './index.ts'

// The figures of Gia Lai's January 2024 as the press printed them, with the plans of 2024 and the base of January 2023 that
// were published elsewhere. What was never published (other levels of January 2023, several plans) is not here.
const tables = [
  csvTable('sections.csv', 'code,name_vi,name_en,order\neconomy,Kinh tế,Economy,1\norder,Trật tự,Order,2'),
  csvTable(
    'areas.csv',
    'code,slug,name_vi,valid_from,valid_to\ngia-lai-old,gia-lai,Gia Lai,2004-01-01,2025-07-01\ngia-lai-new,gia-lai,Gia Lai,2025-07-01,',
  ),
  csvTable('agencies.csv', 'code,name_vi,kind\nVP,Văn phòng UBND tỉnh,office'),
  csvTable(
    'indicators.csv',
    `code,name_vi,name_en,unit,multiplier,kind,polarity,price_basis,frequency,owner,decimals,section,order,main_plan,parent,criteria,counts_events
GO_INDUSTRY,Giá trị sản xuất công nghiệp,Industrial output,VND,9,flow,higherBetter,constant:2010,month,VP,1,economy,1,yes,,,no
RETAIL_SERVICES,Tổng mức bán lẻ,Retail sales,VND,9,flow,higherBetter,current,month,VP,0,economy,2,yes,,,no
EXPORT,Kim ngạch xuất khẩu,Exports,USD,6,flow,higherBetter,current,month,VP,0,economy,3,yes,,,no
COFFEE_VOLUME,Lượng cà phê,Coffee volume,tonnes,0,flow,higherBetter,none,month,VP,0,economy,4,no,EXPORT,,no
COFFEE_VALUE,Giá trị cà phê,Coffee value,USD,6,flow,higherBetter,current,month,VP,0,economy,5,no,EXPORT,,no
RUBBER_VOLUME,Lượng cao su,Rubber volume,tonnes,0,flow,higherBetter,none,month,VP,0,economy,6,no,EXPORT,,no
RUBBER_VALUE,Giá trị cao su,Rubber value,USD,6,flow,higherBetter,current,month,VP,0,economy,7,no,EXPORT,,no
BUDGET_REV,Tổng thu cân đối ngân sách,Budget revenue,VND,9,flow,higherBetter,current,month,VP,1,economy,8,yes,,,no
ENT_NEW,Doanh nghiệp thành lập mới,New enterprises,enterprises,0,flow,higherBetter,none,month,VP,0,economy,9,yes,,,yes
ENT_BRANCH,Đơn vị trực thuộc,Dependent units,đơn vị,0,flow,neutral,none,month,VP,0,economy,10,no,,,yes
ENT_CAPITAL,Vốn đăng ký,Registered capital,VND,9,flow,higherBetter,current,month,VP,0,economy,11,yes,,,no
FOREST,Vi phạm Luật Lâm nghiệp,Forest-law violations,cases,0,flow,lowerBetter,none,month,VP,0,order,1,yes,,,yes
TRAFFIC,Tai nạn giao thông,Traffic accidents,cases,0,text,lowerBetter,none,month,VP,0,order,2,yes,,TRAFFIC_CASES|TRAFFIC_DEATHS|TRAFFIC_INJURED,no
TRAFFIC_CASES,Số vụ,Accidents,cases,0,flow,lowerBetter,none,month,VP,0,order,3,no,,,yes
TRAFFIC_DEATHS,Số người chết,Deaths,persons,0,flow,lowerBetter,none,month,VP,0,order,4,no,,,yes
TRAFFIC_INJURED,Số người bị thương,Injured,persons,0,flow,lowerBetter,none,month,VP,0,order,5,no,,,yes
POVERTY,Tỷ lệ hộ nghèo,Poverty rate,percent,0,rate,lowerBetter,none,year,VP,2,order,6,yes,,,no`,
  ),
  csvTable(
    'observations.csv',
    `indicator,area,period,value,status,source_url
GO_INDUSTRY,gia-lai,2024-M01,3123.9,estimate,https://a.vn
RETAIL_SERVICES,gia-lai,2024-M01,14800,estimate,https://a.vn
RETAIL_SERVICES,gia-lai,2023-M01,10000,estimate,https://b.vn
EXPORT,gia-lai,2024-M01,85,estimate,https://a.vn
BUDGET_REV,gia-lai,2024-M01,1035.5,estimate,https://a.vn
ENT_NEW,gia-lai,2024-M01,100,estimate,https://a.vn
ENT_BRANCH,gia-lai,2024-M01,30,estimate,https://a.vn
ENT_CAPITAL,gia-lai,2024-M01,950,estimate,https://a.vn`,
  ),
  csvTable(
    'targets.csv',
    `indicator,area,period,assigner,kind,value,source_url,source_date
RETAIL_SERVICES,gia-lai,2024-A1,council,value,123000,https://c.vn,2023-12
EXPORT,gia-lai,2024-A1,council,value,750,https://c.vn,2023-12
BUDGET_REV,gia-lai,2024-A1,council,value,5815,https://c.vn,2023-12`,
  ),
  csvTable(
    'stated.csv',
    `indicator,area,period,measure,value,direction,assigner,source_url
GO_INDUSTRY,gia-lai,2024-M01,planShare,8.9,,,https://a.vn
GO_INDUSTRY,gia-lai,2024-M01,growth,48.8,up,,https://a.vn
RETAIL_SERVICES,gia-lai,2024-M01,planShare,12,,,https://a.vn
RETAIL_SERVICES,gia-lai,2024-M01,growth,24.26,up,,https://a.vn
EXPORT,gia-lai,2024-M01,planShare,11.33,,,https://a.vn
EXPORT,gia-lai,2024-M01,growth,21.43,up,,https://a.vn
COFFEE_VOLUME,gia-lai,2024-M01,growth,,up,,https://a.vn
COFFEE_VALUE,gia-lai,2024-M01,growth,,up,,https://a.vn
RUBBER_VOLUME,gia-lai,2024-M01,growth,,up,,https://a.vn
RUBBER_VALUE,gia-lai,2024-M01,growth,,up,,https://a.vn
BUDGET_REV,gia-lai,2024-M01,planShare,18.4,,central,https://a.vn
BUDGET_REV,gia-lai,2024-M01,planShare,17.8,,council,https://a.vn
BUDGET_REV,gia-lai,2024-M01,growth,28.7,up,,https://a.vn
ENT_NEW,gia-lai,2024-M01,planShare,9.52,,,https://a.vn
ENT_NEW,gia-lai,2024-M01,multiple,2,up,,https://a.vn
FOREST,gia-lai,2024-M01,changeAbs,18,up,,https://a.vn
TRAFFIC_CASES,gia-lai,2024-M01,growth,,up,,https://a.vn
TRAFFIC_DEATHS,gia-lai,2024-M01,growth,,up,,https://a.vn
TRAFFIC_INJURED,gia-lai,2024-M01,growth,,up,,https://a.vn`,
  ),
]
const { dataset, refusals } = readDataset(tables, { tenant: 'gia-lai', now: '2024-02-03T08:00:00+07:00' })
const index = buildIndex(dataset)
const card = scorecard(index, { area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' })
const rows = new Map([...allRows(card.rows)].map((row) => [row.indicator, row]))

describe('January 2024 of Gia Lai, as the meeting of 3 February saw it', () => {
  it('is read without a refusal', () => {
    expect(refusals).toEqual([])
  })

  it.each<[string, string, unknown]>([
    [
      'industry: 3,123.9, 8.9 % and +48.8 % as stated',
      'GO_INDUSTRY',
      {
        value: '3123.9',
        valueYtd: '3123.9',
        status: 'estimate',
        plans: [{ target: null, derivedTarget: '35100', share: { value: '8.9', origin: 'stated' } }],
        samePeriod: { period: '2023-M01', value: null, growth: { value: '48.8', origin: 'stated' } },
        assessment: { colour: 'none', favourable: true, reasons: ['tetShift'] },
      },
    ],
    [
      'retail: 14,800, 12 % computed, 24.26 % stated against 48 % computed, disputed',
      'RETAIL_SERVICES',
      {
        value: '14800',
        plans: [
          { assigner: 'council', share: { value: '12', origin: 'computed' }, requiredPace: '9836', verdict: 'onPace' },
        ],
        samePeriod: { value: '10000', growth: { value: '24.26', origin: 'disputed', stated: '24.26', computed: '48' } },
        assessment: { colour: 'none', favourable: true, reasons: ['disputed', 'tetShift'] },
      },
    ],
    [
      'exports: 85, 11.33 % computed, +21.43 % stated',
      'EXPORT',
      {
        value: '85',
        plans: [{ share: { value: '11.33', origin: 'computed' } }],
        samePeriod: { growth: { value: '21.43', origin: 'stated' } },
      },
    ],
    [
      'budget: 1,035.5, 18.4 % of the central plan stated, 17.8 % of the council computed, +28.7 %',
      'BUDGET_REV',
      {
        value: '1035.5',
        plans: [
          { assigner: 'central', target: null, share: { value: '18.4', origin: 'stated' } },
          { assigner: 'council', share: { value: '17.8', origin: 'computed' } },
        ],
        samePeriod: { growth: { value: '28.7', origin: 'stated' } },
      },
    ],
    [
      '100 enterprises, 9.52 % stated, from which a plan of 1,050 follows, twice last year',
      'ENT_NEW',
      {
        value: '100',
        plans: [
          { target: null, targetOrigin: 'derived', derivedTarget: '1050', share: { value: '9.52', origin: 'stated' } },
        ],
        samePeriod: { multiple: { value: '2', origin: 'stated' }, growth: { value: '100', origin: 'stated' } },
      },
    ],
    ['30 dependent units', 'ENT_BRANCH', { value: '30', plans: [], assessment: { reasons: ['neutral'] } }],
    [
      'capital of 950 without plan or base',
      'ENT_CAPITAL',
      { value: '950', plans: [], assessment: { reasons: ['noBase'] } },
    ],
    [
      'forest law: 18 more, without a level, worse',
      'FOREST',
      {
        value: null,
        samePeriod: { changeAbs: { value: '18', origin: 'stated' }, growth: { value: null } },
        assessment: { favourable: false },
      },
    ],
    [
      'traffic: worse on three criteria',
      'TRAFFIC',
      {
        assessment: { favourable: false, colour: 'none' },
        criteria: ['TRAFFIC_CASES', 'TRAFFIC_DEATHS', 'TRAFFIC_INJURED'].map((indicator) => ({
          indicator,
          samePeriod: { growth: { value: null, origin: 'stated', direction: 'up' } },
        })),
      },
    ],
    [
      'poverty: one of the main indicators, without data',
      'POVERTY',
      { value: null, assessment: { reasons: ['noData'] } },
    ],
  ])('%s', (_, indicator, expected) => {
    expect(rows.get(indicator)).toMatchObject(expected as object)
  })

  it('coffee and rubber stand within exports, up in volume and value as stated', () => {
    const parts = rows
      .get('EXPORT')
      ?.breakdowns.map((row) => [row.indicator, row.samePeriod.growth.direction, row.samePeriod.growth.origin])
    expect(parts).toEqual(
      ['COFFEE_VOLUME', 'COFFEE_VALUE', 'RUBBER_VOLUME', 'RUBBER_VALUE'].map((code) => [code, 'up', 'stated']),
    )
  })

  it('counts five better, two worse, two without data: not quite what was said', () => {
    expect(card.summary).toEqual({ favourable: 5, unfavourable: 2, noData: 2, quantifier: 'majority' })
  })

  it('disputes the growth of retail and nothing else', () => {
    const errors = card.findings.filter((found) => found.severity !== 'info')
    expect(errors.map((found) => [found.code, found.severity, found.params['basePeriod']])).toEqual([
      ['growth/base-contradiction', 'error', '2023-M01'],
    ])
    expect(errors[0] && describeFinding(errors[0], 'en')).toContain('11,910.51')
  })

  it('marks every flow that is compared across Tết', () => {
    const shifted = card.findings.filter((found) => found.code === 'tet/shift')
    expect(shifted).toHaveLength(13)
    expect(shifted[0]?.params).toMatchObject({ period: '2024-M01', days: 0, otherPeriod: '2023-M01' })
  })

  it('was not known a day earlier', () => {
    const before = scorecard(index, { area: 'gia-lai', period: '2024-M01', asOf: '2024-02-02T08:00:00+07:00' })
    expect(before.summary).toMatchObject({ favourable: 0, unfavourable: 0 })
  })
})

describe('its findings', () => {
  const disputedName = (lang: 'vi' | 'en'): unknown =>
    nameFindings(card, index, lang).findings.find((found) => found.severity === 'error')?.params['indicator']

  it('name indicators in the language that was asked for', () => {
    expect([disputedName('vi'), disputedName('en')]).toEqual(['Tổng mức bán lẻ', 'Retail sales'])
  })
})
