import { type Finding, finding } from '../../findings/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentAt } from '../evidence/check-segments.ts'
import { type CheckView, placeOfClaim } from '../evidence/check-view.ts'

/**
 * `growth/direction` for 'giảm cả 3 tiêu chí': one of the criteria told in the same or the next sentence goes the other way
 * (error), or one of them as stored does.
 */
export function checkCriteriaDirection(view: CheckView): readonly Finding[] {
  return view.facts.flatMap((all, index) => {
    const { claim } = all
    if (claim.unit !== 'tiêu chí' || (claim.direction !== 'up' && claim.direction !== 'down')) return []
    const changes = changesAfter(view, all, index)
    const other = changes.find((fact) => fact.claim.direction !== claim.direction)
    return other === undefined ? storedOtherwise(view, all) : [described(all, other)]
  })
}

/** As many changes of different criteria as the text counts, in this sentence and the next. */
function changesAfter(view: CheckView, all: Fact, index: number): readonly Fact[] {
  const { sentences } = view.segments
  const last = segmentAt(sentences, all.claim.start) + 1
  const changes = new Map<string, Fact>()
  for (const fact of view.facts.slice(index + 1, index + 1 + longest)) {
    if (segmentAt(sentences, fact.claim.start) > last || changes.size === all.claim.value) break
    if (fact.claim.unit === 'tiêu chí') break
    if (isChange(fact) && isCriterion(fact) && !changes.has(fact.key)) changes.set(fact.key, fact)
  }
  return [...changes.values()]
}

/** No statement of three criteria takes more figures. */
const longest = 16

function isChange({ claim }: Fact): boolean {
  const isMeasure = claim.measure === 'change_abs' || claim.measure === 'change_pct'
  return isMeasure && (claim.direction === 'up' || claim.direction === 'down')
}

const criteria = /(?:^|\s)vụ|chết|bị thương|tử vong|thiệt hại/iu

function isCriterion({ claim }: Fact): boolean {
  return criteria.test(claim.indicator.text.normalize('NFC')) || claim.unit === 'cases' || claim.unit === 'persons'
}

const verbs = { up: 'tăng', down: 'giảm', flat: 'không đổi' } as const

function described(all: Fact, other: Fact): Finding {
  const direction = all.claim.direction === 'up' ? 'up' : 'down'
  return finding('growth/direction', placeOfClaim(all.claim), {
    variant: 'criteria',
    word: `${verbs[direction]} cả ${all.claim.printed} tiêu chí`,
    value: other.printed,
    name: other.claim.indicator.text,
    opposite: other.claim.direction,
  })
}

/** The criteria of the indicator as the data has them. */
function storedOtherwise(view: CheckView, all: Fact): readonly Finding[] {
  const { source } = view
  const period = all.claim.period ?? view.period
  const { code } = all.claim.indicator
  const direction = all.claim.direction === 'up' ? 'up' : 'down'
  if (source?.direction === undefined || period === null || code === null) return []
  for (const criterion of source.indicator(code)?.criteria ?? []) {
    const stored = source.direction(criterion, period)
    if (stored === null || stored === direction) continue
    const name = source.indicator(criterion)?.name.vi ?? criterion
    const word = `${verbs[direction]} cả ${all.claim.printed} tiêu chí`
    return [finding('growth/direction', placeOfClaim(all.claim), { variant: 'stored', word, name, opposite: stored })]
  }
  return []
}
