import type { Indicator } from '../statistics/index.ts'

/** What reading and checking ask of an indicator; every `Indicator` of a dataset is one. Without a `kind` it is a flow. */
export type KnownIndicator = Pick<Indicator, 'code' | 'name' | 'aliases' | 'unit' | 'multiplier'> &
  Partial<Pick<Indicator, 'kind'>>

/** An indicator that figures are known of; one of a dataset also says what its criteria are and whether it counts events. */
export type FigureIndicator = Required<KnownIndicator> & Partial<Pick<Indicator, 'criteria' | 'countsEvents'>>
