import type { LegacyFont } from './legacy-font.ts'
import type { NumberFormat } from './number-format.ts'

/** What a cell's style says that matters to a reader. */
export interface CellFormat {
  readonly number: NumberFormat
  readonly bold: boolean
  readonly indent: number
  /** The font is of an encoding from before Unicode. */
  readonly legacy: LegacyFont | null
}

/** How a number shows; absent for General and whatever is no number. */
export function shownBy({
  kind,
  decimals,
  percent,
}: NumberFormat): { decimals?: number; percent?: boolean } | undefined {
  if (kind !== 'number' || (decimals === undefined && !percent)) return undefined
  return { ...(decimals === undefined ? {} : { decimals }), ...(percent ? { percent } : {}) }
}
