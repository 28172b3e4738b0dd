import type { DecimalText } from '@giaoban/core/quantities'

/** At most 15 digits, no exponent, no zeros of no meaning: how nearly every cell is stored. */
const alreadyPlain = /^(?!-0$)-?(?:0|[1-9]\d{0,8})(?:\.\d{0,5}[1-9])?$/

/**
 * Exact decimal of a number as a workbook stores it (`<v>`), or null when it is none.
 *
 * Up to 15 significant digits the text is taken as it stands. Beyond that it is a binary double written out
 * (`0.30000000000000004`, `5.8149999999999995E3`): Excel itself computes with and shows 15 digits, so that is what the
 * cell says. Exponents are written out; a trailing zero never stands in a file, so precision shown by the number format is
 * added later (`SheetCell.shown`).
 */
export function excelNumber(stored: string): DecimalText | null {
  if (alreadyPlain.test(stored)) return stored
  const parts = /^\s*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?\s*$/.exec(stored)
  if (!parts || (parts[2] === '' && parts[3] === '')) return null
  const significant = `${parts[2]}${parts[3]}`.replace(/^0+/, '').replace(/0+$/, '').length
  const exact = significant > 15 ? Number(stored).toPrecision(15) : stored
  return plainDecimal(exact)
}

/** `-1.2500E+3` → `-1250`; leading and trailing zeros of no meaning fall away. */
function plainDecimal(text: string): DecimalText {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^\s*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?\s*$/.exec(text) ?? []
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const cut = Math.max(point, 1)
  const integer = padded.slice(0, cut).replace(/^0+(?=\d)/, '')
  const decimals = padded.slice(cut).replace(/0+$/, '')
  const plain = decimals === '' ? integer : `${integer}.${decimals}`
  return sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain
}
