import { type Finding, finding } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { afterEdit, ignore, nothingIgnored, reasonsOf } from './ignored.ts'

const at = (start: number): Finding =>
  finding('points/percent', { start, end: start + 4 }, { indicator: 'PAPI', value: '1' })
const findings = [at(0), at(10), at(20)]

describe('findings that a person sets aside', () => {
  const one = ignore(nothingIgnored, at(10), 'viết theo bản gốc')

  it('keep their reason in another check of the same text, wherever they stand in the list', () => {
    expect([...reasonsOf(findings, one)]).toEqual([[1, 'viết theo bản gốc']])
    expect([...reasonsOf([at(10)], one)]).toEqual([[0, 'viết theo bản gốc']])
  })

  it('are told apart by place and by code', () => {
    const other = finding('text/encoding', { start: 10, end: 14 }, { encoding: 'VNI' })
    expect(reasonsOf([at(0), other], one).size).toBe(0)
  })

  it('come back when they are taken back, and the list before stays as it was', () => {
    expect(reasonsOf(findings, ignore(one, at(10), null)).size).toBe(0)
    expect(one.size).toBe(1)
  })

  const before = 'Thu 5 tỷ, chi 15 tỷ đồng.'
  it.each([
    ['before the edit they stay where they are', 'Thu 5 tỷ, chi 15 tỷ lẻ một đồng.', 10],
    ['behind it they move along', 'Cả năm thu 5 tỷ, chi 15 tỷ đồng.', 17],
    ['where something was taken away before them, too', '5 tỷ, chi 15 tỷ đồng.', 6],
    ['in the same text they stay', before, 10],
    ['what the edit touches is to be looked at again', 'Thu 5 tỷ, chi tới 15 tỷ đồng.', null],
    ['what was itself edited is to be looked at again', 'Thu 5 tỷ, cho 15 tỷ đồng.', null],
  ])('%s', (_name, after, start) => {
    const reasons = afterEdit(one, before, after)
    expect([...reasons]).toEqual(start === null ? [] : [...ignore(nothingIgnored, at(start), 'viết theo bản gốc')])
  })
})
