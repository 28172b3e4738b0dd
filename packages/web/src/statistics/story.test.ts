import { describe, expect, it } from 'vitest'
import { readStoryAddress, storyAddress, storyOf } from './story.ts'
import { cellOf, inVietnamese, planOf, rowOf, samePeriodOf, statedCell } from './testing-rows.ts'

const line = { kind: 'line', file: 'stated.csv', line: 141, url: 'https://baogialai.com.vn/x.html' } as const

describe('the address of a story', () => {
  it.each([
    ['RETAIL_SERVICES.change', { code: 'RETAIL_SERVICES', key: 'change' }],
    ['EXPORT~commodity=coffee.value', { code: 'EXPORT~commodity=coffee', key: 'value' }],
    ['RETAIL_SERVICES.colour', null],
    ['.change', null],
    ['change', null],
    ['', null],
    [undefined, null],
  ])('%s', (text, expected) => {
    expect(readStoryAddress(text)).toEqual(expected)
  })

  it('reads back what it wrote', () => {
    expect(readStoryAddress(storyAddress('GO_INDUSTRY', 'central'))).toEqual({ code: 'GO_INDUSTRY', key: 'central' })
  })
})

describe('the story of a number', () => {
  it('shows both sides of a dispute and the arithmetic of ours', () => {
    const growthCell = cellOf({
      value: '24.26',
      origin: 'disputed',
      stated: '24.26',
      computed: '48',
      decimals: 2,
      statedBy: line,
    })
    const changeAbsCell = cellOf({ value: '4800', origin: 'computed', computed: '4800', decimals: 0 })
    const row = rowOf({
      unit: 'VND',
      multiplier: 9,
      value: '14800',
      valueYtd: '14800',
      samePeriod: samePeriodOf({ value: '10000', growthCell, changeAbsCell }),
    })
    const story = storyOf(row, 'change', '2024-M01', inVietnamese)
    expect(story.figure).toBe('So với tháng 1 năm 2023')
    expect(story.how[0]).toMatch(/^Nguồn nêu 24,26%, nhưng tính từ số đã có thì được 48,00%\./)
    expect(story.how.slice(1)).toEqual(['(14.800 ÷ 10.000 − 1) × 100 = 48,00%', '14.800 − 10.000 = +4.800 tỷ đồng'])
    expect(story.sources).toEqual([{ label: 'Nguồn của tỷ lệ', provenance: line }])
    expect(story.compared).toEqual([{ label: 'Cùng kỳ (tháng 1/2023)', value: '10.000 tỷ đồng' }])
  })

  it('follows a computed share to its parts, its verdict and the pace that is left', () => {
    const plan = planOf(
      'council',
      cellOf({ value: '11.33', origin: 'computed', computed: '11.333333333333', decimals: 2 }),
      {
        targetValue: { kind: 'value', value: '750' },
        verdict: 'onPace',
        requiredPace: '60.454545',
      },
    )
    const row = rowOf({ value: '85', valueYtd: '85', plans: [plan] })
    expect(storyOf(row, 'council', '2024-M01', inVietnamese).how).toEqual([
      'Tính từ số đã có.',
      '85 ÷ 750 × 100 = 11,33%',
      'Đang đúng tiến độ.',
      'Để đạt kế hoạch, mỗi tháng còn lại cần 60 triệu USD.',
    ])
  })

  it('says that a plan worked back is no published figure', () => {
    const row = rowOf({ valueYtd: '100', plans: [planOf('council', statedCell('9.52'), { derivedTarget: '1050' })] })
    const { how } = storyOf(row, 'council', '2024-M01', inVietnamese)
    expect(how).toContain('100 ÷ 9,52% = 1.050')
    expect(how.at(-1)).toBe('Tính ngược từ tỷ lệ nguồn nêu, không phải số đã công bố.')
  })

  it('tells why there is no number', () => {
    expect(storyOf(rowOf({ missing: 'notPublished' }), 'value', '2024-M01', inVietnamese).how).toEqual([
      'Chưa có số: nguồn không công bố.',
    ])
  })

  it('does not ask for arithmetic where a source states only the direction', () => {
    const row = rowOf({ samePeriod: samePeriodOf({ growthCell: statedCell(null, { direction: 'up' }) }) })
    expect(storyOf(row, 'change', '2024-M01', inVietnamese).how).toEqual([
      'Nguồn chỉ nêu chiều tăng, giảm, không nêu con số.',
    ])
  })
})
