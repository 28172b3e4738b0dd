import { describe, expect, test } from 'vitest'
import { factOf } from '../evidence/check-facts.ts'
import { readMarked } from './marked-text.ts'
import { derivedPlan } from './round-plan.ts'

function derived(figure: string, share: string): { value: string; round: boolean } | null {
  const { reading } = readMarked(`[${figure}](level u:VND #a), đạt [${share}](plan #a)%`)
  const [level, ratio] = reading.claims.map(factOf)
  if (level === undefined || ratio === undefined) return null
  const plan = derivedPlan(level, ratio)
  return plan && { value: plan.value, round: plan.roundness >= 20 }
}

describe('a plan worked back from figure ÷ share', () => {
  test.each([
    ['100', '9,52', { value: '1050', round: true }],
    ['950', '9,52', { value: '9980', round: false }],
    ['85', '11,33', { value: '750', round: true }],
    ['30', '9,52', { value: '315', round: false }],
    ['1,5', '30,00', { value: '5', round: true }],
  ])('%s at %s%%', (figure, share, plan) => expect(derived(figure, share)).toEqual(plan))

  test('nothing from a share of zero', () => expect(derived('100', '0')).toBeNull())
})
