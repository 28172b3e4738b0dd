import { type DecimalText, shift } from '@giaoban/core/quantities'
import { readNumberText, type TargetValue } from '@giaoban/core/statistics'

const number = String.raw`([-−]?\d[\d.,]*)\s*%?`
const range = new RegExp(String.raw`^(?:từ\s*)?${number}\s*(?:-|–|—|÷|đến)\s*${number}$`, 'i')
const bounds: readonly { readonly pattern: RegExp; readonly make: (value: DecimalText) => TargetValue }[] = [
  {
    pattern: new RegExp(String.raw`^(?:khoảng|xấp xỉ|~|≈)\s*${number}$`, 'i'),
    make: (value) => ({ kind: 'about', value }),
  },
  {
    pattern: new RegExp(String.raw`^(?:dưới|nhỏ hơn|<)\s*${number}$`, 'i'),
    make: (value) => ({ kind: 'ceiling', value, strict: true }),
  },
  {
    pattern: new RegExp(String.raw`^(?:không quá|không vượt quá|tối đa|≤|<=)\s*${number}$`, 'i'),
    make: (value) => ({ kind: 'ceiling', value, strict: false }),
  },
  {
    pattern: new RegExp(String.raw`^(?:trên|lớn hơn|hơn|>)\s*${number}$`, 'i'),
    make: (value) => ({ kind: 'floor', value, strict: true }),
  },
  {
    pattern: new RegExp(String.raw`^(?:tối thiểu|ít nhất|≥|>=)\s*${number}$`, 'i'),
    make: (value) => ({ kind: 'floor', value, strict: false }),
  },
  {
    pattern: new RegExp(String.raw`^(?:từ\s*)?${number}\s*trở lên$`, 'i'),
    make: (value) => ({ kind: 'floor', value, strict: false }),
  },
]

/**
 * What plans say in words where a number could stand ('6,6 - 6,8', 'Khoảng 4', 'Dưới 4', '≥ 95'); null for anything else.
 * `power` is the power of ten from the row's unit to the indicator's.
 */
export function readWordedTarget(written: string, power: number): TargetValue | null {
  const words = written
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  const between = range.exec(words)
  if (between) {
    const [low, high] = [readNumberText(between[1] as string), readNumberText(between[2] as string)]
    return low && high ? { kind: 'range', low: shift(low, power), high: shift(high, power) } : null
  }
  for (const { pattern, make } of bounds) {
    const value = readNumberText(pattern.exec(words)?.[1] ?? '')
    if (value) return make(shift(value, power))
  }
  return null
}
