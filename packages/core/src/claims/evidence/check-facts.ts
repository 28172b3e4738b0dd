import {
  approxInterval,
  type DecimalText,
  decimalsOf,
  exactly,
  type Interval,
  isDecimalText,
  looseUnit,
  negate,
  negateInterval,
  readNumber,
  readNumberWords,
  roundHalfUp,
  shift,
  shiftInterval,
  strictInterval,
  truncationInterval,
} from '../../quantities/index.ts'
import type { Claim } from '../claim.ts'
import { wordKey } from '../words/word-key.ts'

/**
 * A claim as numbers that checks can compare: exact, in the base unit (đồng, not tỷ đồng), with the sign of its direction,
 * and the bounds that its printing leaves.
 */
export interface Fact {
  readonly claim: Claim
  /** As written: unsigned, in unit × 10^power. */
  readonly printed: DecimalText
  /** Signed, in the base unit. */
  readonly value: DecimalText
  readonly power: number
  readonly strict: Interval
  readonly loose: Interval
  /** If the further digits were cut off instead of rounded. */
  readonly cut: Interval
  /** The indicator: its code, else its words made comparable. Facts with the same key speak of one indicator. */
  readonly key: string
  /** The indicator's words made comparable. */
  readonly name: string
}

/** Makes the claims of a text comparable. */
export function factOf(claim: Claim): Fact {
  const printed = printedValue(claim)
  const power = Math.round(Math.log10(claim.scale))
  const falls = isChange(claim) && claim.direction === 'down'
  const inBaseUnit = (bounds: Interval): Interval => {
    const scaled = shiftInterval(bounds, power)
    return falls ? negateInterval(scaled) : scaled
  }
  const value = shift(printed, power)
  const name = phraseKey(claim.indicator.text)
  return {
    claim,
    printed,
    power,
    value: falls ? negate(value) : value,
    strict: inBaseUnit(strictBounds(claim, printed, power)),
    loose: inBaseUnit(looseBounds(claim, printed, power)),
    cut: inBaseUnit(truncationInterval(printed)),
    key: claim.indicator.code ?? name,
    name,
  }
}

/** A phrase made comparable: composed, lower case, one spelling for each word. */
export function phraseKey(phrase: string): string {
  const words = phrase.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map(wordKey).join(' ')
}

/** The step to which a result computed from this figure is worth showing: a tenth of the figure's own rounding. */
export function shownStep(fact: Fact): number {
  const unit = looseUnit(fact.printed)
  const exponent = unit.includes('.') ? -decimalsOf(unit) : unit.length - 1
  return exponent - 1
}

function printedValue(claim: Claim): DecimalText {
  const read = readNumber(claim.printed)
  if (read !== null && Number(read.value) === claim.value) return read.value
  const spelled = readNumberWords(claim.printed)
  if (spelled !== null && Number(spelled) === claim.value) return spelled
  const plain = String(claim.value)
  return isDecimalText(plain) ? plain : roundHalfUp(claim.value.toFixed(12), 12)
}

/** Below a hundred nobody rounds what is counted: 17/17 huyện are all. */
const countedOut = 3

/** Units that come one by one: an unrounded count is exact. */
const measured = new Set(['VND', 'USD', 'percent', 'points', 'times', 'tonnes', 'ha', 'kWh', 'kg', 'm3', 'm2', 'km'])

function strictBounds(claim: Claim, printed: DecimalText, power: number): Interval {
  return isCounted(claim, printed, power) ? exactly(printed) : approxInterval(printed, claim.approx, 'strict')
}

/** Only amounts are rounded to whole tens or hundreds; a ratio is printed to its last digit. */
function looseBounds(claim: Claim, printed: DecimalText, power: number): Interval {
  if (isCounted(claim, printed, power) && printed.length < countedOut) return exactly(printed)
  const amount = claim.measure === 'level' || claim.measure === 'change_abs'
  if (!amount && isPlain(claim)) return strictInterval(printed)
  return approxInterval(printed, claim.approx, 'loose')
}

function isCounted(claim: Claim, printed: DecimalText, power: number): boolean {
  const counted = claim.unit !== null && !measured.has(claim.unit) && !claim.unit.includes('/')
  return counted && power === 0 && decimalsOf(printed) === 0 && isPlain(claim)
}

function isPlain(claim: Claim): boolean {
  return claim.approx === null || claim.approx === 'estimate'
}

function isChange(claim: Claim): boolean {
  return claim.measure === 'change_pct' || claim.measure === 'change_abs' || claim.measure === 'points'
}
