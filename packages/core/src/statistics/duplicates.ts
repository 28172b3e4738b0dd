import type { LinePlace } from '../findings/index.ts'
import { Refusal } from '../periods/index.ts'
import { compareDecimals, isDecimalText } from '../quantities/index.ts'
import type { Refusals } from './csv-record.ts'
import type { Known, Observation, Provenance, StatedMeasure, Target } from './model.ts'
import { sourceOf } from './sources.ts'
import type { FigureKey } from './statistics-index.ts'

/**
 * Facts of one figure from one source that cannot stand beside each other: different values known from the same instant are
 * refused, and so is a later value that says neither why it differs nor that it is firmer. The first one stays. Equal values,
 * and values of different sources, are vintages.
 */
export function withoutConflicts(observations: readonly Observation[], refusals: Refusals): readonly Observation[] {
  const latest = new Map<string, Observation>()
  return observations.filter((fact) => {
    const source = [figureOf(fact), sourceOf(fact.provenance)].join('\n')
    const before = latest.get(source)
    if (before !== undefined && !mayFollow(before, fact)) {
      if (before.knownFrom === fact.knownFrom) refuse(before, fact, refusals)
      else refuseRevision(before, fact, refusals)
      return false
    }
    latest.set(source, fact)
    return true
  })
}

/** The same for statements: one source says one thing of a measure and plan at one time. */
export function withoutContradictions<T extends StatedMeasure | Target>(
  facts: readonly T[],
  refusals: Refusals,
): readonly T[] {
  const seen = new Map<string, T>()
  return facts.filter((fact) => {
    const key = [figureOf(fact), nameOf(fact), fact.knownFrom, sourceOf(fact.provenance)].join('\n')
    const before = seen.get(key)
    if (before === undefined) seen.set(key, fact)
    if (before === undefined || saysTheSame(before, fact)) return true
    refuse(before, fact, refusals)
    return false
  })
}

type Located = Required<FigureKey> & Known & { readonly provenance: Provenance }

function figureOf(fact: Located): string {
  return [fact.indicator, fact.area, fact.period, fact.breakdown].join('\n')
}

function nameOf(fact: StatedMeasure | Target): string {
  const of = 'measure' in fact ? `${fact.measure} ${fact.value === null}` : fact.basis
  return [of, fact.assigner, fact.assignerName].join('|')
}

function mayFollow(before: Observation, fact: Observation): boolean {
  if (saysTheSame(before, fact)) return true
  if (before.knownFrom === fact.knownFrom) return before.status !== fact.status
  return fact.reason !== undefined || before.reason !== undefined || before.status !== fact.status
}

/** `12` and `12.0` are one value. */
function saysTheSame<T extends Observation | StatedMeasure | Target>(before: T, fact: T): boolean {
  const [a, b] = [contentOf(before), contentOf(fact)]
  return a === b || (isDecimalText(a) && isDecimalText(b) && compareDecimals(a, b) === 0)
}

/** What a fact says. */
function contentOf(fact: Observation | StatedMeasure | Target): string {
  if ('target' in fact) return Object.values(fact.target).join(' ')
  if ('measure' in fact) return fact.value ?? fact.direction ?? ''
  return fact.value ?? fact.missing
}

function refuse(
  before: Observation | StatedMeasure | Target,
  fact: Observation | StatedMeasure | Target,
  refusals: Refusals,
): void {
  const place = lineOf(fact)
  const other = lineOf(before)
  const params = {
    indicator: fact.indicator,
    first: contentOf(before),
    second: contentOf(fact),
    place: other && `${other.file}:${other.line}`,
    otherPlace: place && `${place.file}:${place.line}`,
  }
  refusals.all.push(new Refusal('annex/duplicate-values', params, place ?? undefined))
}

/** A later value of the same source and firmness must say why it differs. */
function refuseRevision(before: Observation, fact: Observation, refusals: Refusals): void {
  const at = lineOf(fact)
  const params = {
    indicator: fact.indicator,
    period: fact.period,
    stored: contentOf(before),
    given: contentOf(fact),
    place: at === null ? '' : `${at.file}:${at.line}`,
  }
  refusals.all.push(new Refusal('data/revision', params, at === null ? undefined : { ...at, column: 'reason' }))
}

function lineOf({ provenance }: { readonly provenance: Provenance }): LinePlace | null {
  return provenance.kind === 'line' ? { file: provenance.file, line: provenance.line, column: 'value' } : null
}
