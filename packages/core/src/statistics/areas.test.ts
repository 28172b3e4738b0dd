import { describe, expect, it } from 'vitest'
import { areas, cardOf, makeIndicator, makeObservation } from './fixtures/make-dataset.ts'
import { resolveArea } from './index.ts'

describe('an area resolves by the period', () => {
  it.each([
    ['the old Gia Lai in January 2024', 'gia-lai', '2024-M01', 'gia-lai-old'],
    ['the old Gia Lai in the last month before the merger', 'gia-lai', '2025-M06', 'gia-lai-old'],
    ['the new Gia Lai from July 2025 on', 'gia-lai', '2025-M07', 'gia-lai-new'],
    ['the version that stood on the last day of a year across the merger', 'gia-lai', '2025-A1', 'gia-lai-new'],
    ['the half year that ended before the merger', 'gia-lai', '2025-S1', 'gia-lai-old'],
    ['Bình Định while it stood', 'binh-dinh', '2025-M06', 'binh-dinh'],
    ['a version by its own code, also restated for an earlier period', 'gia-lai-new', '2024-M01', 'gia-lai-new'],
  ])('%s', (_, text, period, code) => {
    expect(resolveArea(areas, text, period).code).toBe(code)
  })

  it.each([
    ['a slug that nothing bears', 'ha-noi', '2024-M01'],
    ['Bình Định after the merger', 'binh-dinh', '2025-M07'],
    ['an area before it stood', 'gia-lai', '2003-M12'],
    ['an official code, since 52 was Bình Định and is Gia Lai', '52', '2024-M01'],
  ])('refuses %s', (_, text, period) => {
    expect(() => resolveArea(areas, text, period)).toThrow(
      expect.objectContaining({ code: 'area/unknown', params: { area: text, period } }),
    )
  })
})

describe('figures of the old and the new area', () => {
  const indicators = [makeIndicator('R')]
  const old = ['2024-M07', '2025-M01', '2025-M02', '2025-M03', '2025-M04', '2025-M05', '2025-M06'].map((period) =>
    makeObservation('R', period, '100.0'),
  )
  const observations = [...old, makeObservation('R', '2025-M07', '250.0', { area: 'gia-lai-new' })]

  it('are never compared: July 2025 has no base in the old area and no sum over its months', () => {
    const row = cardOf({ indicators, observations }, '2025-M07').card.rows[0]
    expect(row).toMatchObject({ value: '250.0', valueYtd: null, samePeriod: { value: null, growth: { value: null } } })
    expect(row?.history.filter((month) => month.value !== null)).toEqual([{ period: '2025-M07', value: '250.0' }])
  })

  it('are compared within the new area once its past is restated', () => {
    const restated = makeObservation('R', '2024-M07', '200.0', { area: 'gia-lai-new' })
    const row = cardOf({ indicators, observations: [...observations, restated] }, '2025-M07').card.rows[0]
    expect(row?.samePeriod).toMatchObject({ value: '200.0', growth: { value: '25.0', origin: 'computed' } })
  })
})
