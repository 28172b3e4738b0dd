import { type DecimalText, readNumber } from '../../quantities/index.ts'
import type { Claim } from '../claim.ts'

/** A number in a cell; offsets count from the start of the cell. */
export interface CellFigure {
  readonly start: number
  readonly end: number
  readonly value: DecimalText
  /** Written with a minus, or in the brackets of accountants. */
  readonly negative: boolean
  readonly approx: Claim['approx']
  readonly percent: boolean
}

const limits =
  /^(?:(khoảng|xấp xỉ|~|≈)|(trên|hơn|tối thiểu|ít nhất|≥|>=|>)|(dưới|gần|không quá|tối đa|≤|<=|<)|(ước(?: đạt)?))\s*/iu
const number = String.raw`\d(?:[\d.,\u00a0 ]*\d)?`
const single = new RegExp(String.raw`^([-+−–(]?)\s*(${number})\s*\)?\s*(%?)$`, 'u')
const range = new RegExp(String.raw`^(${number})\s*%?\s*(?:-|–|—|÷|đến)\s*(${number})\s*(%?)$`, 'iu')

/** The figures of a cell: one, or the two ends of a range; none for words, dashes and whatever else. */
export function figuresOfCell(cell: string, notation: 'vi' | 'en'): readonly CellFigure[] {
  const lead = /^\s*/.exec(cell)?.[0].length ?? 0
  // Marks of the notation were blanked around the words; letters count as they stand.
  const words = cell.trim()
  const said = limits.exec(words.normalize('NFC').length === words.length ? words.normalize('NFC') : words)
  const rest = words.slice(said?.[0].length ?? 0)
  const from = lead + (said?.[0].length ?? 0)
  const approx = approxOf(said)
  const ends = range.exec(rest)
  if (ends) {
    const [, low = '', high = '', percent] = ends
    const more = { negative: false, approx, percent: percent === '%' }
    return [figureAt(low, from, more, notation), figureAt(high, from + rest.lastIndexOf(high), more, notation)].flatMap(
      (figure) => figure ?? [],
    )
  }
  const one = single.exec(rest)
  if (!one) return []
  const [, sign = '', digits = '', percent] = one
  const more = { negative: /[-−–(]/.test(sign), approx, percent: percent === '%' }
  return [figureAt(digits, from + rest.indexOf(digits, sign.length), more, notation)].flatMap((figure) => figure ?? [])
}

function figureAt(
  digits: string,
  start: number,
  more: Pick<CellFigure, 'negative' | 'approx' | 'percent'>,
  notation: 'vi' | 'en',
): CellFigure | null {
  const read = readNumber(digits, notation)
  return read === null ? null : { start, end: start + digits.length, value: read.value, ...more }
}

function approxOf(said: RegExpExecArray | null): Claim['approx'] {
  if (said?.[1] !== undefined) return 'about'
  if (said?.[2] !== undefined) return 'over'
  if (said?.[3] !== undefined) return 'under'
  return said?.[4] === undefined ? null : 'estimate'
}
