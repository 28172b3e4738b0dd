import type { Finding } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { chooseRows, needsAttention, nextSort, readChoice, withChoice } from './month-choice.ts'
import { cardOf, cellOf, planOf, rowOf } from './testing-rows.ts'

const everything = readChoice({})
const contradiction: Finding = { code: 'growth/base-contradiction', severity: 'error', at: { path: 'x' }, params: {} }

describe('a choice of lines in the address', () => {
  it('is read back as it was written, and leaves period, instant and story alone', () => {
    const choice = {
      section: 'industryTrade',
      agency: 'H21.SCT',
      onlyAttention: true,
      sort: { column: 'change', descending: true },
    } as const
    const search = withChoice({ luc: '2024-02-03T08:00:00+07:00', so: 'EXPORT.change' }, choice)
    expect(search).toMatchObject({ luc: '2024-02-03T08:00:00+07:00', so: 'EXPORT.change' })
    expect(readChoice(search)).toEqual(choice)
  })
  it('is gone from the address once nothing is chosen', () => {
    expect(withChoice({ lv: 'industryTrade', xep: 'change.giam', xem: 'bang' }, everything)).toEqual({ xem: 'bang' })
  })
  it.each(['name.giam', 'value', '', 'change '])('knows no order by %j', (xep) => {
    expect(readChoice({ xep }).sort).toBeNull()
  })
})

describe('a head pressed three times', () => {
  it('sorts highest first, lowest first, then not at all', () => {
    const first = nextSort(null, 'change')
    const second = nextSort(first, 'change')
    expect([first, second, nextSort(second, 'change')]).toEqual([
      { column: 'change', descending: true },
      { column: 'change', descending: false },
      null,
    ])
  })
})

describe('what needs attention', () => {
  it.each([
    ['a contradiction', rowOf({ findings: [contradiction] }), true],
    [
      'worse than the same period',
      rowOf({ assessment: { colour: 'bad', favourable: false, reasons: ['worse'] } }),
      true,
    ],
    ['behind its plan', rowOf({ plans: [planOf('council', cellOf(), { verdict: 'offPace' })] }), true],
    ['a note to know', rowOf({ findings: [{ ...contradiction, severity: 'info' }] }), false],
    ['better than the same period', rowOf({ assessment: { colour: 'good', favourable: true, reasons: [] } }), false],
  ])('%s', (_sentence, row, expected) => {
    expect(needsAttention(row)).toBe(expected)
  })
})

describe('the lines of a choice', () => {
  const police = { code: 'H21.CA', name: { vi: 'Công an tỉnh', en: 'Police' } }
  const card = cardOf([
    rowOf({ indicator: 'EXPORT', breakdowns: [rowOf({ indicator: 'COFFEE', findings: [contradiction] }), rowOf()] }),
    rowOf({ indicator: 'CRIMES', section: 'safetyOrder', owner: police }),
    rowOf({ indicator: 'NOBODY', section: 'safetyOrder', owner: null }),
  ])
  const codes = (choice: Partial<typeof everything>): readonly string[] =>
    chooseRows(card, { ...everything, ...choice }).rows.map(
      ({ indicator, breakdowns }) => `${indicator}${breakdowns.map((part) => `/${part.indicator}`).join('')}`,
    )
  it.each([
    ['all of them', {}, ['EXPORT/COFFEE/EXPORT', 'CRIMES', 'NOBODY']],
    ['a section', { section: 'safetyOrder' }, ['CRIMES', 'NOBODY']],
    ['an agency', { agency: 'H21.CA' }, ['CRIMES']],
    ['a part that needs attention keeps its whole', { onlyAttention: true }, ['EXPORT/COFFEE']],
    ['an agency that has none', { agency: 'H21.X' }, []],
  ])('%s', (_sentence, choice, expected) => {
    expect(codes(choice)).toEqual(expected)
  })
})
