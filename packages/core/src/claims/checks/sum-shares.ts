import { type Finding, finding } from '../../findings/index.ts'
import { add, addIntervals, compareDecimals, exactly } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, placeOfClaim } from '../evidence/check-view.ts'

const structure = /cơ cấu/iu
/** Shares of a structure are told by three to eight numbers. */
const [fewest, most] = [3, 8]

/**
 * `sum/parts` of a structure: the shares behind 'cơ cấu' add up to more than 100 % though each may be rounded. Less than 100 is no
 * finding: what is left may be untold.
 */
export function checkSumShares(view: CheckView): readonly Finding[] {
  return [...view.bySentence.values()].flatMap((facts) => {
    const first = facts[0]
    if (first === undefined || !structure.test(view.text.slice(...sentenceOfFacts(facts)).normalize('NFC'))) return []
    return listsOf(view, facts).flatMap(judged)
  })
}

function sentenceOfFacts(facts: readonly Fact[]): [number, number] {
  const [first, last] = [facts[0], facts.at(-1)]
  return [Math.max(0, (first?.claim.start ?? 0) - 80), last?.claim.end ?? 0]
}

/** Runs of shares that only their names, commas and semicolons part; a bracket or 'trong đó' begins another. */
function listsOf(view: CheckView, facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const lists: Fact[][] = []
  let open = false
  for (const [index, fact] of facts.entries()) {
    const before = facts[index - 1]
    const from = before?.claim.end ?? Math.max(0, fact.claim.start - 80)
    const between = view.text.slice(from, fact.claim.start).normalize('NFC')
    if (structure.test(between)) open = true
    const breaks = /[(:.]|trong đó|riêng|so với|cùng k[ỳì]/iu.test(between)
    if (fact.claim.measure !== 'share' || fact.claim.unit !== 'percent' || !open) {
      lists.push([])
      continue
    }
    if (breaks || lists.length === 0) lists.push([])
    lists.at(-1)?.push(fact)
  }
  return lists
}

function judged(parts: readonly Fact[]): readonly Finding[] {
  const [first] = parts
  if (first === undefined || parts.length < fewest || parts.length > most) return []
  const bounds = parts.map((part) => part.strict).reduce(addIntervals)
  if (bounds.low === null || compareDecimals(bounds.low, '100') <= 0) return []
  return [
    finding('sum/parts', placeOfClaim(first.claim), {
      variant: 'exceed',
      parts: parts.map((part) => part.printed),
      sum: parts.map((part) => part.value).reduce(add),
      sumBounds: bounds,
      whole: '100',
      wholeBounds: exactly('100'),
      unit: 'percent',
      multiplier: 0,
    }),
  ]
}
