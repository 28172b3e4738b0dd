import { describe, expect, it } from 'vitest'
import { atInstant, atPeriod, figurePlaceAt, instantShown } from './figure-place.ts'

const luc = '2024-02-03T08:00:00+07:00'
const newest = '2024-M01'

describe('period and instant of an address', () => {
  it.each([
    ['/thang/2023-12', {}, { period: '2023-M12' }],
    ['/thang/2023-12', { luc }, { period: '2023-M12', luc }],
    ['/thang/2023-12', { luc: 'hôm qua' }, { period: '2023-M12' }],
    ['/thang/2023-13', {}, null],
    ['/chi-tieu', {}, { period: newest }],
    ['/chi-tieu/GO_INDUSTRY', { ky: '2023-Q4', luc }, { period: '2023-Q4', luc }],
    ['/chi-tieu/GO_INDUSTRY', { ky: 'quý tư' }, { period: newest }],
    ['/soat', { luc }, null],
    ['/quan-tri/nhat-ky', {}, null],
  ])('%s %j', (pathname, search, place) => {
    expect(figurePlaceAt({ pathname, search }, newest)).toEqual(place)
  })
})

describe('the same page for another period', () => {
  it.each([
    [
      'the month has it in its path, and closes the story',
      '/thang/2024-01',
      { so: 'EXPORT.value' },
      { to: '/thang/2023-12', search: {} },
    ],
    ['the instant stays behind', '/thang/2024-01', { luc }, { to: '/thang/2023-12', search: {} }],
    [
      'what else was chosen stays',
      '/thang/2024-01',
      { chon: 'chu-yeu' },
      { to: '/thang/2023-12', search: { chon: 'chu-yeu' } },
    ],
    [
      'an indicator has it in its query',
      '/chi-tieu/EXPORT',
      { ky: '2024-M01' },
      { to: '/chi-tieu/EXPORT', search: { ky: '2023-M12' } },
    ],
  ])('%s', (_what, pathname, search, target) => {
    expect(atPeriod({ pathname, search }, '2023-M12')).toEqual(target)
  })
})

describe('the same page at another instant', () => {
  it('keeps the period', () => {
    expect(atInstant({ pathname: '/chi-tieu/EXPORT', search: { ky: '2023-M12' } }, luc)).toEqual({
      to: '/chi-tieu/EXPORT',
      search: { ky: '2023-M12', luc },
    })
  })

  it('goes back to what was published', () => {
    expect(atInstant({ pathname: '/thang/2024-01', search: { luc, so: 'EXPORT.value' } }, undefined)).toEqual({
      to: '/thang/2024-01',
      search: {},
    })
  })
})

describe('of when the figures shown are', () => {
  const editions = [{ area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' }]
  const known = { area: 'gia-lai', editions, now: null }
  it.each([
    ['as asked', { period: '2024-M01', luc: '2024-02-02T08:00:00+07:00' }, known, '2024-02-02T08:00:00+07:00'],
    ['as published', { period: '2024-M01' }, known, '2024-02-03T08:00:00+07:00'],
    ['of a month that is not published, the public is told nothing', { period: '2023-M12' }, known, null],
    [
      'of such a month others see what is known now',
      { period: '2023-M12' },
      { ...known, now: '2024-02-05T08:00:00+07:00' },
      '2024-02-05T08:00:00+07:00',
    ],
  ])('%s', (_what, place, given, instant) => {
    expect(instantShown(place, given)).toBe(instant)
  })
})
