import { type CheckContext, type CheckReport, checkClaims, readClaims } from '@giaoban/core/claims'
import type { Finding } from '@giaoban/core/findings'
import type { Scorecard, StatisticsIndex } from '@giaoban/core/statistics'
import { describePlace, placeOf, readProse, type TextFile } from '@giaoban/documents/layout'
import { fileName, readBytes } from '../files.ts'

/** The data that a text is held against. */
export interface Against {
  readonly index: StatisticsIndex
  readonly card: Scorecard
}

const contextOf = (against: Against | null): CheckContext => {
  if (against === null) return {}
  const { area, period, asOf } = against.card
  return { index: against.index, area, period, asOf }
}

/** A file that was checked: as it came, and what was found. */
export interface Checked {
  readonly bytes: Uint8Array
  readonly report: CheckReport
}

/** A text of lines is found by its lines; everything else by the names of its places. */
const hasLines = ({ blocks }: TextFile): boolean => blocks.every(({ place }) => place.kind === 'line')

const carriageReturn = 13

const reportOf = (file: TextFile, bytes: Uint8Array, findings: readonly Finding[]): CheckReport => ({
  file: file.file,
  text: file.text,
  findings,
  ignored: [],
  offsetsAsInFile: file.kind === 'text' && !bytes.includes(carriageReturn),
  placeOf: hasLines(file)
    ? null
    : (offset, lang) => {
        const place = placeOf(file, offset)
        return place === null ? null : describePlace(place, lang)
      },
})

/** Reads a text and returns what does not agree in it: with itself, and with the data where there is some. */
export const checkFile = async (path: string, against: Against | null): Promise<Checked> => {
  const bytes = await readBytes(path)
  const file = readProse(bytes, fileName(path))
  const reading = readClaims(file.text, { indicators: against?.index.dataset.indicators ?? [] })
  const findings = [...reading.findings, ...checkClaims(file.text, reading, contextOf(against))]
  return { bytes, report: reportOf(file, bytes, findings) }
}
