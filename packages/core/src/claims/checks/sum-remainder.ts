import type { Finding } from '../../findings/index.ts'
import { add, addIntervals, compareDecimals } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel } from '../evidence/check-view.ts'
import { partsFinding } from './parts-finding.ts'

const outOf = /^[^;.,()\d]{0,40}\s(?:trong|trên)\s+(?:tổng\s+)?số\s*$|^\s*\/\s*$/iu
const rest = /^[^;.()\d]{0,60}[,;]\s*(?:hiện\s+|số\s+)?còn(?:\s+lại)?(?:\s+(?:là|có))?\s*$/iu

/** `sum/parts` of what is left: '35 dự án trong tổng số 48 dự án, còn 15 dự án': done and left make the whole. A warning. */
export function checkSumRemainder(view: CheckView): readonly Finding[] {
  return view.facts.flatMap((done, at) => {
    const [whole, left] = [view.facts[at + 1], view.facts[at + 2]]
    if (whole === undefined || left === undefined || ![done, whole, left].every(isLevel)) return []
    if (done.claim.unit === null || !areAlike(done, whole, left)) return []
    if (!outOf.test(between(view, done, whole)) || !rest.test(between(view, whole, left))) return []
    const parts = [done, left]
    const strict = parts.map((part) => part.strict).reduce(addIntervals)
    const loose = parts.map((part) => part.loose).reduce(addIntervals)
    if (judge({ strict, loose }, whole)?.severity !== 'error') return []
    const exceeds = compareDecimals(add(done.value, left.value), whole.value) > 0
    return [partsFinding(exceeds ? 'exceed' : 'differ', whole, parts, 'warning', exceeds ? null : 'untold')]
  })
}

function areAlike(done: Fact, whole: Fact, left: Fact): boolean {
  return [whole, left].every(({ claim }) => claim.unit === done.claim.unit && claim.period === done.claim.period)
}

function between(view: CheckView, a: Fact, b: Fact): string {
  return view.text.slice(a.claim.end, b.claim.start).normalize('NFC')
}
