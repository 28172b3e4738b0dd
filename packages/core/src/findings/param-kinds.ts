/**
 * How a parameter is given and printed in the reader's language. A trailing `?` marks one that may be absent or null.
 * `number` DecimalText · `percent` DecimalText and '%' · `quantity` DecimalText with `unit` × `multiplier` · `otherQuantity` with
 * `otherUnit` × `otherMultiplier` · `growth` signed DecimalText, told as 'tăng 5%' or 'giảm 5%', `change` the same in `otherUnit` × `otherMultiplier`,
 * `growthBounds` its Interval without the sign · `interval` Interval · `percentBounds` Interval and '%' · `bounds` Interval with the unit ·
 * `period` PeriodId · `date` IsoDate · `count` whole number · `choice` a word that the message selects on · `flag` boolean ·
 * `text` as it is · `list` parts of a sum · `names` texts beside each other · `unit`, `multiplier` of the quantities beside them.
 */
export type ParamKind =
  | 'number'
  | 'percent'
  | 'quantity'
  | 'otherQuantity'
  | 'growth'
  | 'change'
  | 'growthBounds'
  | 'interval'
  | 'percentBounds'
  | 'bounds'
  | 'otherBounds'
  | 'period'
  | 'date'
  | 'count'
  | 'choice'
  | 'flag'
  | 'text'
  | 'list'
  | 'names'
  | 'unit'
  | 'multiplier'

export type ParamSpec = Readonly<Record<string, ParamKind | `${ParamKind}?`>>

/** The kind without its `?`. */
export function kindOf(spec: ParamKind | `${ParamKind}?`): ParamKind {
  return spec.replace('?', '') as ParamKind
}

/** True when the parameter may be absent. */
export function isOptional(spec: ParamKind | `${ParamKind}?`): boolean {
  return spec.endsWith('?')
}
