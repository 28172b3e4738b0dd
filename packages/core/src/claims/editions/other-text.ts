import { identityOf } from '../checks/repeat-disagree.ts'
import { isAverage, isSpecific } from '../checks/same-figure.ts'
import type { Reading } from '../claim.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, checkView, isLevel, isPlanned } from '../evidence/check-view.ts'

/** A text beside another one: its name, its words and what was read in it. */
export interface ReadText {
  /** As findings name it: a file name. */
  readonly name: string
  readonly text: string
  readonly reading: Reading
}

/** The view of a text that the rules take. */
export function viewOf({ text, reading }: ReadText): CheckView {
  return checkView(text, reading, reading.document.period, null)
}

/**
 * The figures that a text surely gives, by what makes them the same figure in another text. A figure that it gives twice with
 * values that cannot be equal is left out: nobody knows which of them is meant (`repeat/disagree` tells of it).
 */
export function figuresOf(view: CheckView, keyOf: (fact: Fact) => string = identityOf): ReadonlyMap<string, Fact> {
  const figures = new Map<string, Fact>()
  const unsure = new Set<string>()
  for (const fact of view.facts) {
    if (!isSpecific(fact) || (isLevel(fact) && isPlanned(view, fact)) || isAverage(view, fact)) continue
    const key = keyOf(fact)
    const known = figures.get(key)
    if (known === undefined) figures.set(key, fact)
    else if (judge(known, fact) !== null) unsure.add(key)
  }
  for (const key of unsure) figures.delete(key)
  return figures
}
