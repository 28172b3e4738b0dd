import {
  type Ancestor,
  type Indicator,
  isMeasureRow,
  matchIndicator,
  type NameIndex,
  type ResolvedColumn,
  type TableRow,
  wordKey,
} from '@giaoban/core/statistics'

/** A row as one figure of one indicator, with the columns that belong to it. */
export interface RowReading {
  readonly row: TableRow
  readonly columns: readonly ResolvedColumn[]
  readonly indicator: Indicator | null
  /** The unit is of another kind than the indicator's. */
  readonly unitMisfit: boolean
}

/** What naming a row needs to know of its table. */
export interface NamingContext {
  readonly names: NameIndex
  readonly rows: readonly TableRow[]
  /** Indicators of the rows above, by index. */
  readonly indicators: readonly (Indicator | null)[]
  /** The whole that the title of the table speaks of. */
  readonly title: Ancestor | null
}

/** Words that tell a volume from a value in an indicator's name. */
const measureName = { volume: wordKey('lượng'), value: wordKey('giá trị') } as const

/**
 * The readings of a row: usually one, with all its columns. Where a table has columns of volume and of value side by side, the
 * row is two figures, each with the measure in its name and the unit of its column.
 */
export function readingsOf(
  columns: readonly ResolvedColumn[],
  row: TableRow,
  context: NamingContext,
): readonly RowReading[] {
  const filled = columns.filter(({ column, meaning }) => meaning !== null && row.cells.has(column.col))
  const measures = [...new Set(filled.map(({ column }) => column.measure))]
  return (measures.length === 0 ? [null] : measures).map((measure) => {
    const own = filled.filter(({ column }) => column.measure === measure)
    if (measure === null) return { row, columns: own, ...nameRow(row, context) }
    const unit = row.unitCell ? row.unit : (own.find(({ column }) => column.unit)?.column.unit ?? null)
    const plain = { ...row, unit, unitText: unit ? row.name.text : null }
    const measured = { ...plain, name: { ...row.name, key: `${row.name.key} ${measureName[measure]}` } }
    const named = nameRow(measured, context)
    // 'Tổng kim ngạch xuất khẩu' says already that it is a value.
    return { row: plain, columns: own, ...(named.indicator || measure === 'volume' ? named : nameRow(plain, context)) }
  })
}

function nameRow(
  row: TableRow,
  { names, rows, indicators, title }: NamingContext,
): Pick<RowReading, 'indicator' | 'unitMisfit'> {
  const ancestors: Ancestor[] = []
  for (let at = row.parent; at !== null; at = rows[at]?.parent ?? null)
    ancestors.push({ key: rows[at]?.name.key ?? '', code: indicators[at]?.code ?? null })
  if (title) ancestors.push(title)
  const indicator = matchIndicator(names, row.name.key, row.unit, ancestors)
  if (indicator || row.unit === null) return { indicator, unitMisfit: false }
  // 'Lượng' in a unit that fits nothing stays unknown; a thing with a name is known but cannot be converted.
  const despite =
    isMeasureRow(row.name.key) || row.unitCell === null ? null : matchIndicator(names, row.name.key, null, ancestors)
  return { indicator: despite, unitMisfit: despite !== null }
}
