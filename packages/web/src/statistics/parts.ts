import type { RowAnswer } from '@giaoban/api/client'
import { add, type DecimalText } from '@giaoban/core/quantities'
import type { Language } from '../ui/words.tsx'

/** A commodity, sector or source with one line for each thing that is measured of it. */
export interface PartItem {
  readonly label: string
  /** By measure, in the order of the table's columns; null where there is no such line. */
  readonly rows: readonly (RowAnswer | null)[]
}

/** Parts as a table of items by measures: coffee and rubber by value and volume. */
export interface PartTable {
  /** Values of the dimension `measure`: `value`, `volume`; a single '' where parts are not measured in several ways. */
  readonly measures: readonly string[]
  readonly items: readonly PartItem[]
}

const measureDimension = 'measure'

/** What tells an item from its siblings, whichever way it is measured. */
const itemKey = ({ dimensions, indicator, breakdown }: RowAnswer): string => {
  const own = Object.entries(dimensions).filter(([name]) => name !== measureDimension)
  return own.length === 0 ? `${indicator} ${breakdown ?? ''}` : own.map((pair) => pair.join('=')).join(';')
}

/** 'Xuất khẩu cà phê (giá trị)' and 'Xuất khẩu cà phê (lượng)' are both called 'Xuất khẩu cà phê'. */
const commonName = (names: readonly string[]): string => {
  const [first = '', ...others] = names
  if (others.length === 0) return first
  let length = 0
  while (length < first.length && others.every((name) => name[length] === first[length])) length += 1
  return first.slice(0, length).replace(/[\s(,:–-]+$/, '') || first
}

/** Groups the parts of an indicator by item and by measure. Without parts there is no table. */
export const partTable = (parts: readonly RowAnswer[], language: Language): PartTable | null => {
  if (parts.length === 0) return null
  const measures = [...new Set(parts.map(({ dimensions }) => dimensions[measureDimension] ?? ''))]
  const items = [...Map.groupBy(parts, itemKey).values()].map((rows) => ({
    label: commonName(rows.map((row) => row.names[language])),
    rows: measures.map(
      (measure) => rows.find(({ dimensions }) => (dimensions[measureDimension] ?? '') === measure) ?? null,
    ),
  }))
  return { measures, items }
}

/** Sum of the contributions that are known, in percentage points; null where there are none. */
export const totalContribution = (parts: readonly RowAnswer[]): DecimalText | null => {
  const known = parts.map((part) => part.contribution).filter((each) => each !== undefined)
  return known.length === 0 ? null : known.reduce(add)
}
