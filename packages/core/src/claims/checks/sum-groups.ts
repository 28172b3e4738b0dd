import type { Finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { add, compareDecimals, exactly } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, textBefore } from '../evidence/check-view.ts'
import { partsFinding } from './parts-finding.ts'

const names = /(?:trong|trên|tổng số|tổng cộng|gồm|có)\s+(?:tổng số\s+|số\s+)?$/iu

/**
 * `sum/parts` of counts by direction: 'trong 11 nhóm hàng có 6 nhóm tăng, 3 nhóm giảm, 3 nhóm giữ giá'. More than the whole is an
 * error; fewer too where all three directions are told.
 */
export function checkSumGroups(view: CheckView): readonly Finding[] {
  return [...view.bySentence.values()].flatMap((facts) => [
    ...ofWritten(facts),
    ...facts.flatMap((whole, index) => {
      if (!isCount(whole) || whole.claim.direction !== null) return []
      if (!names.test(textBefore(view, whole, 24).normalize('NFC'))) return []
      return judged(whole, partsOf(whole, facts.slice(index + 1)))
    }),
  ])
}

function isCount({ claim }: Fact): boolean {
  return claim.measure === 'rank_or_count_other' && claim.unit !== 'hạng' && claim.unit !== 'tiêu chí'
}

/** The counts of the same noun that follow, each of another direction. */
function partsOf(whole: Fact, following: readonly Fact[]): readonly Fact[] {
  const parts: Fact[] = []
  for (const fact of following) {
    if (!isCount(fact) || fact.claim.unit !== whole.claim.unit) continue
    const isRepeated = parts.some((part) => part.claim.direction === fact.claim.direction)
    if (fact.claim.direction === null || isRepeated) break
    parts.push(fact)
  }
  return parts
}

function judged(whole: Fact, parts: readonly Fact[]): readonly Finding[] {
  if (parts.length < 2) return []
  const order = compareDecimals(parts.map((part) => part.value).reduce(add), whole.value)
  if (order > 0) return [partsFinding('exceed', whole, parts, 'error', 'whole')]
  return order < 0 && parts.length === 3 ? [partsFinding('differ', whole, parts, 'error', 'whole')] : []
}

const moves = [/tăng/iu, /giảm/iu, /giữ|ổn định|không đổi|không thay đổi|bình ổn|đứng giá/iu]

/** '4/11 nhóm tăng giá, 5/11 nhóm giảm giá, 3/11 nhóm giữ giá': each part with the whole behind a stroke. */
function ofWritten(facts: readonly Fact[]): readonly Finding[] {
  const written = facts.filter((fact) => isCount(fact) && /^\d+\/\d+$/u.test(fact.claim.printed))
  const alike = groupBy(written, ({ claim }) => `${claim.unit} ${claim.printed.split('/')[1]}`)
  return [...alike.values()].flatMap((parts) => {
    const [first] = parts
    const moved = new Set(parts.map((part) => moves.findIndex((move) => move.test(part.name.normalize('NFC')))))
    if (first === undefined || moved.size !== parts.length || moved.has(-1)) return []
    return judged(wholeOf(first), parts)
  })
}

function wholeOf(part: Fact): Fact {
  const printed = part.claim.printed.split('/')[1] ?? '0'
  return { ...part, printed, value: printed, strict: exactly(printed), loose: exactly(printed), cut: exactly(printed) }
}
