import type { Indicator } from '../statistics/index.ts'

/** What reading and checking ask of an indicator; every `Indicator` of a dataset is one. Without a `kind` it is a flow. */
export type KnownIndicator = Pick<Indicator, 'code' | 'name' | 'aliases' | 'unit' | 'multiplier'> &
  Partial<Pick<Indicator, 'kind'>>
