import type { TargetAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { planHistories } from './plan-histories.ts'

const plan = (value: string, knownFrom: string, more: Partial<TargetAnswer> = {}): TargetAnswer => ({
  period: '2024-A1',
  assigner: 'council',
  assignerName: null,
  target: { kind: 'value', value },
  basis: 'level',
  documentNumber: null,
  documentDate: null,
  validFrom: null,
  knownFrom,
  knownFromAssumed: false,
  source: { provenance: { kind: 'form', form: 'f', field: 'x' }, file: null, fileName: null, agency: null, note: null },
  ...more,
})

describe('the history of a plan', () => {
  it('begins with what is in force; amendments and several sources of one plan are told apart', () => {
    const histories = planHistories([
      plan('750', '2023-12-08'),
      plan('750', '2024-01-05'),
      plan('700', '2023-12-20', { assigner: 'central' }),
      plan('800', '2024-06-01'),
    ])
    expect(histories.map((history) => history.map(({ fact, tellings }) => [fact.target, tellings.length]))).toEqual([
      [
        [{ kind: 'value', value: '800' }, 1],
        [{ kind: 'value', value: '750' }, 2],
      ],
      [[{ kind: 'value', value: '700' }, 1]],
    ])
  })
})
