import { type DecimalText, shift, subtract } from '@giaoban/core/quantities'
import { type ColumnMeaning, type Indicator, type StatedMeasure, says, wordKey } from '@giaoban/core/statistics'
import { directionOf } from './read-remark.ts'

export type Change = Extract<ColumnMeaning, { kind: 'change' }>

/** An index whose base is the compared period *is* that ratio: IIP 148,8 stands in the column 'so cùng kỳ (%)'. */
export function indexValue(indicator: Indicator, printed: DecimalText, { measure, mode }: Change): DecimalText | null {
  if (mode !== 'ratio' || indicator.kind !== 'index') return null
  const base = indicator.indexBase?.kind
  return (base === 'samePeriod' && measure === 'growth') || (base === 'previousPeriod' && measure === 'momGrowth')
    ? printed
    : null
}

/** What a cell of changes states. */
export type Stated = Pick<StatedMeasure, 'measure' | 'value' | 'direction'>

/** A number in a column of changes; `power` leads from the row's unit to the indicator's. Null when it states nothing that is kept. */
export function readChange(
  printed: DecimalText,
  indicator: Indicator,
  power: number | null,
  { measure, mode }: Change,
): Stated | null {
  const of = (kind: Stated['measure'], value: DecimalText): Stated => ({
    measure: kind,
    value,
    direction: directionOf(value),
  })
  switch (mode) {
    case 'growth':
      return of(measure, printed)
    case 'ratio':
      // A quotient of two rates is no growth: rates change in points.
      return indicator.kind === 'rate' ? null : of(measure, subtract(printed, '100'))
    case 'times':
      return measure === 'growth'
        ? { measure: 'multiple', value: printed, direction: directionOf(subtract(printed, '1')) }
        : null
    case 'absolute':
      return measure === 'growth' && power !== null ? of('changeAbs', shift(printed, power)) : null
  }
}

/** 'gấp 2 lần', 'tăng', 'giảm', 'tương đương' in a column of changes; null for any other words. */
export function readChangeWords(text: string, { measure }: Change): Stated | null {
  const times = /^(?:gấp\s*)?(\d+(?:,\d+)?)\s*lần$/i.exec(text)
  if (times && measure === 'growth') {
    const value = (times[1] as string).replace(',', '.')
    return { measure: 'multiple', value, direction: directionOf(subtract(value, '1')) }
  }
  const key = wordKey(text)
  if (says(key, 'tăng', 'vượt')) return { measure, value: null, direction: 'up' }
  if (says(key, 'giảm')) return { measure, value: null, direction: 'down' }
  return says(key, 'bằng', 'tương đương', 'không đổi', 'ổn định') ? { measure, value: null, direction: 'flat' } : null
}
