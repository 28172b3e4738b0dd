import { describe, expect, test } from 'vitest'
import { formatUnit, readUnit, unitOf, unitRegistry, withUnit } from './index.ts'

describe('reads a unit as texts and table heads write it', () => {
  test.each([
    ['tỷ đồng', 'VND', 9],
    ['Tỉ đồng', 'VND', 9],
    ['ĐVT: triệu đồng', 'VND', 6],
    ['nghìn tỷ đồng', 'VND', 12],
    ['triệu USD', 'USD', 6],
    ['%', 'percent', 0],
    ['điểm %', 'points', 0],
    ['điểm phần trăm', 'points', 0],
    ['lần', 'times', 0],
    ['vụ', 'cases', 0],
    ['người', 'persons', 0],
    ['doanh nghiệp', 'enterprises', 0],
    ['Nghìn tấn', 'tonnes', 3],
    ['1.000 tấn', 'tonnes', 3],
    ['ha', 'ha', 0],
    ['lượt khách', 'visits', 0],
    ['nghìn lượt', 'visits', 3],
    ['triệu kWh', 'kWh', 6],
    ['dự án', 'dự án', 0],
    ['con', 'con', 0],
    ['tạ / ha', 'tạ/ha', 0],
    ['m3', 'm3', 0],
    ['triệu đồng/người', 'VND/người', 6],
    ['hợp tác xã', 'hợp tác xã', 0],
    ['tỷ đồng', 'VND', 9],
  ])('%s', (text, unit, multiplier) => expect(readUnit(text)).toEqual({ unit, multiplier }))

  test('the same in decomposed Unicode', () =>
    expect(readUnit('tỷ đồng'.normalize('NFD'))).toEqual({ unit: 'VND', multiplier: 9 }))
  test.each(['', 'tỷ', 'sao', 'bao tải'])('"%s" is not registered', (text) => expect(readUnit(text)).toBeNull())
})

describe('prints a unit', () => {
  test.each([
    ['VND', 9, 'vi', 'tỷ đồng'],
    ['VND', 9, 'en', 'billion VND'],
    ['USD', 6, 'vi', 'triệu USD'],
    ['points', 0, 'vi', 'điểm %'],
    ['bao', 0, 'vi', 'bao'],
  ] as const)('%s × 10^%i in %s', (unit, multiplier, lang, words) =>
    expect(formatUnit(unit, multiplier, lang)).toBe(words),
  )

  test('a symbol stands close to its number, a word does not', () => {
    expect([withUnit('48,8', 'percent', 0, 'vi'), withUnit('85', 'USD', 6, 'vi')]).toEqual(['48,8%', '85 triệu USD'])
  })
})

const registered = [...unitRegistry.values()]

describe('every registered unit is read back', () => {
  test.each(registered.flatMap(({ code, vi, words }) => [code, vi, ...words].map((word) => [word, code])))(
    '%s is %s',
    (word, code) => expect(readUnit(word)).toEqual({ unit: code, multiplier: 0 }),
  )

  test.each(registered.map(({ code }) => code))('%s with any multiplier, as printed in Vietnamese', (code) => {
    const multipliers = [0, 3, 6, 9, 12]
    const read = multipliers.map((multiplier) => readUnit(formatUnit(code, multiplier, 'vi')))
    expect(read).toEqual(multipliers.map((multiplier) => ({ unit: code, multiplier })))
    expect(unitOf(code)?.code).toBe(code)
  })
})
