import { describe, expect, it } from 'vitest'
import { partTable, totalContribution } from './parts.ts'
import { rowOf } from './testing-rows.ts'

const part = (commodity: string, measure: string, vi: string) =>
  rowOf({ indicator: `${commodity}_${measure}`, dimensions: { commodity, measure }, names: { vi, en: vi } })

describe('parts of an indicator', () => {
  it('stand by commodity and measure, each commodity once', () => {
    const table = partTable(
      [
        part('coffee', 'value', 'Xuất khẩu cà phê (giá trị)'),
        part('coffee', 'volume', 'Xuất khẩu cà phê (lượng)'),
        part('rubber', 'volume', 'Xuất khẩu cao su (lượng)'),
      ],
      'vi',
    )
    expect(table?.measures).toEqual(['value', 'volume'])
    expect(table?.items.map(({ label, rows }) => [label, rows.map((row) => row?.indicator ?? null)])).toEqual([
      ['Xuất khẩu cà phê', ['coffee_value', 'coffee_volume']],
      ['Xuất khẩu cao su (lượng)', [null, 'rubber_volume']],
    ])
  })
  it('without a measure stand one below the other', () => {
    const table = partTable([rowOf({ indicator: 'DEATHS' }), rowOf({ indicator: 'INJURED' })], 'vi')
    expect([table?.measures, table?.items.length]).toEqual([[''], 2])
  })
  it('are no table when there are none', () => {
    expect(partTable([], 'vi')).toBeNull()
  })
})

describe('contributions to the growth of the whole', () => {
  it('add up exactly, as far as they are known', () => {
    expect(totalContribution([rowOf({ contribution: '1.2' }), rowOf(), rowOf({ contribution: '-0.35' })])).toBe('0.85')
    expect(totalContribution([rowOf()])).toBeNull()
  })
})
