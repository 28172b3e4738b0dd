import type { FactsAnswer } from '@giaoban/api/client'
import type { PeriodId } from '@giaoban/core/periods'
import { type CheckPort, type CheckResult, type CheckState, checkDesk } from './check-desk.ts'
import type { Source } from './protocol.ts'

interface DraftChecker {
  readonly open: () => CheckPort
  /** Figures of the period that the text says it is about; null: there are none to hold it against. */
  readonly factsOf: (period: PeriodId) => Promise<FactsAnswer | null>
}

/**
 * Checks a text by itself and then against the figures of its own period, with nobody looking on; the worker ends with it.
 * Rejects when the text cannot be read, or the worker breaks down.
 */
export const checkDraft = async (source: Source, { open, factsOf }: DraftChecker): Promise<CheckResult> => {
  let settle: (state: CheckState) => void = () => undefined
  const desk = checkDesk(open, (state) => {
    if (state.running === null) settle(state)
  })
  const check = (facts: FactsAnswer | null): Promise<CheckResult> =>
    new Promise((resolve, reject) => {
      settle = ({ result, refusal, failure }) =>
        result && failure === null
          ? resolve(result)
          : reject(new Error(failure ?? refusal?.code ?? 'the check was given up'))
      desk.check({ source, period: null, facts, other: null })
    })
  try {
    const alone = await check(null)
    const facts = alone.own.period === null ? null : await factsOf(alone.own.period)
    return facts ? await check(facts) : alone
  } finally {
    desk.cancel()
  }
}
