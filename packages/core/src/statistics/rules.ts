import type { DecimalText } from '../quantities/index.ts'

/** What an office may set differently about its scorecard. */
export interface ScorecardRules {
  /** 'hầu hết' from this share of the indicators with data on, 0 to 1. */
  readonly mostlyFrom: DecimalText
  /** 'đa số' above this share. */
  readonly majorityAbove: DecimalText
  /** A base of counted events below this is small: no colour from its percentage. */
  readonly smallBaseBelow: DecimalText
  /** Decimals of a computed percentage that no source prints. */
  readonly percentDecimals: number
  /** Decimals of a computed multiple that no source prints. */
  readonly multipleDecimals: number
}

export const defaultScorecardRules: ScorecardRules = {
  mostlyFrom: '0.75',
  majorityAbove: '0.5',
  smallBaseBelow: '30',
  percentDecimals: 1,
  multipleDecimals: 2,
}
