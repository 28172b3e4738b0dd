import { type DecimalText, negate, readUnit, signOf, subtract } from '@giaoban/core/quantities'
import { type Direction, readNumberText, type StatedMeasure } from '@giaoban/core/statistics'

/** What a remark states against the same period, in the words' own unit. */
export interface RemarkMeasure extends Pick<StatedMeasure, 'measure' | 'direction'> {
  readonly value: DecimalText | null
  /** Unit of an absolute change as written; null for the other measures. */
  readonly unit: ReturnType<typeof readUnit>
}

const compared = String.raw`\s*(?:so\s*(?:với)?\s*)?(?:với\s*)?cùng kỳ`
const number = String.raw`(\d[\d.,]*)`
const times = new RegExp(String.raw`^(?:tăng\s*)?gấp\s*${number}\s*lần${compared}`, 'i')
const change = new RegExp(String.raw`^(tăng|giảm)\s*${number}\s*([^\d]*?)${compared}`, 'i')
const direction = new RegExp(String.raw`^(tăng|giảm|bằng|tương đương)${compared}`, 'i')

/**
 * Measures against the same period in a remark, clause by clause: 'Tăng 18 vụ so cùng kỳ', 'Giảm 3,5% so với cùng kỳ', 'Gấp 2 lần
 * cùng kỳ', 'Tăng so cùng kỳ'. Anything else in it is left to people.
 */
export function readRemark(text: string): readonly RemarkMeasure[] {
  return text
    .normalize('NFC')
    .split(/[;.]\s+|;/)
    .flatMap((clause) => readClause(clause.trim()) ?? [])
}

function readClause(clause: string): RemarkMeasure | null {
  const multiple = readNumberText(times.exec(clause)?.[1] ?? '')
  if (multiple)
    return { measure: 'multiple', value: multiple, direction: directionOf(subtract(multiple, '1')), unit: null }
  const changed = change.exec(clause)
  const amount = readNumberText(changed?.[2] ?? '')
  const unit = readUnit(changed?.[3] ?? '')
  if (changed && amount && unit) {
    const value = /^giảm/i.test(changed[1] as string) ? negate(amount) : amount
    const measure = unit.unit === 'percent' ? 'growth' : 'changeAbs'
    return { measure, value, direction: directionOf(value), unit: measure === 'growth' ? null : unit }
  }
  const turned = direction.exec(clause)?.[1]?.toLowerCase()
  if (turned === undefined) return null
  return {
    measure: 'growth',
    value: null,
    direction: turned === 'tăng' ? 'up' : turned === 'giảm' ? 'down' : 'flat',
    unit: null,
  }
}

/** Direction of a signed change. */
export function directionOf(value: DecimalText): Direction {
  const sign = signOf(value)
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat'
}
