import type { Finding } from '../../findings/index.ts'
import {
  basePeriodOf,
  type CheckView,
  factsOf,
  isInBracketBehind,
  isSameUnit,
  levelOf,
} from '../evidence/check-view.ts'
import { changeFinding } from './change-finding.ts'
import { statedBase, storedBase } from './known-bases.ts'

/** `growth/base-contradiction` for a change in units: level − change is not the base as stored or as stated. */
export function checkChangeBase(view: CheckView): readonly Finding[] {
  return factsOf(view, 'change_abs').flatMap((change) => {
    const period = basePeriodOf(change.claim)
    if (change.claim.baseline === 'plan' || (period !== null && period === change.claim.period)) return []
    const level = levelOf(view, change, (fact) => isSameUnit(fact, change) && !isInBracketBehind(view, change, fact))
    if (level === null) return []
    const bases = [statedBase(view, change, level), storedBase(view, change, level)]
    const found = bases.map((base) => (base === null ? null : changeFinding(change, level, { ...base, period })))
    return found.filter((finding) => finding !== null).slice(0, 1)
  })
}
