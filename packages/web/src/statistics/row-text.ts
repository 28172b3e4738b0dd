import { formatPeriod } from '@giaoban/core/periods'
import type { Face, FigureKey } from './figure-face.ts'
import type { MonthRow } from './month-row.ts'
import type { Printing } from './printed.ts'

const unitAfter = (unit: string | null): string => (unit === null ? '' : unit === '%' ? '%' : ` ${unit}`)

/** One number as one would say it: 'tăng 48,8% (theo nguồn)'. */
const faceText = (face: Face, { say }: Printing): string => {
  const numbers = face.pieces.map(
    (piece) =>
      `${piece.text}${piece.numeric ? unitAfter(face.unit) : ''}${piece.marks.includes('stated') ? ` (${say('markStated')})` : ''}`,
  )
  const text = numbers.join(' ≠ ')
  // A word already says the direction; a sign would say it twice.
  return face.direction && face.pieces[0]?.numeric ? `${say(face.direction)} ${text.replace(/^[+−]/, '')}` : text
}

const keys: readonly FigureKey[] = ['ytd', 'central', 'council', 'other', 'change']

const labels = {
  ytd: 'rowTextYtd',
  central: 'columnCentral',
  council: 'columnCouncil',
  other: 'columnOther',
  change: 'rowTextSame',
  value: 'columnMonth',
} as const

/** A line of the month as a sentence for a message or a draft; what is not known is left out. */
export const rowText = (row: MonthRow, period: string, printing: Printing): string => {
  const { say, language } = printing
  const price = row.constantYear === null ? '' : ` (${say('markConstant', { year: String(row.constantYear) })})`
  const status = row.faces.value.pieces[0]?.marks.includes('estimate') ? `${say('statusEstimate')} ` : ''
  const value = row.faces.value.pieces.length === 0 ? [] : [`${status}${faceText(row.faces.value, printing)}`]
  const rest = keys
    .filter((key) => row.faces[key].pieces.length > 0)
    .map((key) => `${say(labels[key])} ${faceText(row.faces[key], printing)}`)
  const said = [...value, ...rest, ...(row.previous === null ? [] : [row.previous])]
  return `${row.name}${price}, ${formatPeriod(period, language)}: ${said.join('; ') || '–'}.`
}
