import { describe, expect, it } from 'vitest'
import { printStated } from './stated-section.tsx'
import { inVietnamese } from './testing-rows.ts'

describe('what a source states, as printed', () => {
  const stated = {
    period: '2024-M01',
    value: '24.26',
    direction: 'up',
    assigner: null,
    assignerName: null,
    knownFrom: '2024-02-02T17:00:00+07:00',
    knownFromAssumed: false,
    source: {
      provenance: { kind: 'form', form: 'f', field: 'x' },
      file: null,
      fileName: null,
      agency: null,
      note: null,
    },
  } as const
  it.each([
    ['growth', { ...stated, measure: 'growth' } as const, '+24,26%'],
    ['a share has no sign', { ...stated, measure: 'planShare', value: '12' } as const, '12%'],
    ['a change has its unit', { ...stated, measure: 'changeAbs', value: '18' } as const, '+18 vụ'],
    ['a multiple', { ...stated, measure: 'multiple', value: '2' } as const, 'gấp 2 lần'],
    ['only a direction', { ...stated, measure: 'growth', value: null } as const, 'tăng'],
  ])('%s', (_sentence, each, expected) => {
    expect(printStated(each, 'vụ', inVietnamese)).toBe(expected)
  })
})
