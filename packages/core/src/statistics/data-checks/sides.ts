import type { Level } from '../levels.ts'
import type { Observation, Provenance, StatedMeasure, Target } from '../model.ts'
import { placeOf } from '../places.ts'
import { sourceOf } from '../sources.ts'
import { plannedValue } from '../targets.ts'
import type { Side } from './model.ts'

/** A level as a side; of a sum of months the last one stands for it, so give the months instead. */
export function sideOfLevel({ observation }: Level): Side {
  return sideOfObservation(observation)
}

/** An observation as a side. */
export function sideOfObservation(observation: Observation): Side {
  const { approx = null, value = null } = observation
  return { ...placed(observation), role: 'level', value, direction: null, approx, assigner: null }
}

/** What a source states, as a side. */
export function sideOfStated(fact: StatedMeasure): Side {
  const { measure: role, value, direction, approx = null, assigner = null } = fact
  return { ...placed(fact), role, value, direction, approx, assigner }
}

/** A plan as a side. */
export function sideOfTarget(target: Target): Side {
  const { assigner } = target
  return {
    ...placed(target),
    role: 'target',
    value: plannedValue(target.target),
    direction: null,
    approx: null,
    assigner,
  }
}

type Placed = Pick<Side, 'indicator' | 'breakdown' | 'period' | 'source' | 'date' | 'at'>

type Published = Pick<Observation, 'indicator' | 'breakdown' | 'period'> & { readonly provenance: Provenance }

function placed({ indicator, breakdown, period, provenance }: Published): Placed {
  const date = provenance.kind === 'line' ? (provenance.sourceDate ?? null) : null
  return { indicator, breakdown, period, source: sourceOf(provenance), date, at: placeOf(provenance) }
}
