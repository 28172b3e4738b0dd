import {
  type CheckContext,
  type CheckReport,
  checkClaims,
  compareEditions,
  compareTexts,
  type ReadText,
  readClaims,
} from '@giaoban/core/claims'
import type { Finding } from '@giaoban/core/findings'
import type { PeriodId } from '@giaoban/core/periods'
import type { Indicator, Scorecard, StatisticsIndex } from '@giaoban/core/statistics'
import { describePlace, placeOf, readProse, type TextFile } from '@giaoban/documents/layout'
import { fileName, readBytes } from '../files.ts'

/** The data that a text is held against. */
export interface Against {
  readonly index: StatisticsIndex
  readonly card: Scorecard
}

/** What a file is held against beside itself. */
export interface CheckFileOptions {
  readonly data?: Against | null
  /** Another document of the same matter. */
  readonly against?: string | undefined
  /** The edition of the month before. */
  readonly previous?: string | undefined
  /** The period reported on, where there is no data to say it. */
  readonly period?: PeriodId | undefined
}

const contextOf = ({ data, period }: CheckFileOptions): CheckContext => {
  if (data == null) return period === undefined ? {} : { period }
  return { index: data.index, area: data.card.area, period: data.card.period, asOf: data.card.asOf }
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

interface FileRead extends ReadText {
  readonly file: TextFile
  readonly bytes: Uint8Array
}

const readFile = async (path: string, indicators: readonly Indicator[]): Promise<FileRead> => {
  const bytes = await readBytes(path)
  const file = await readProse(bytes, fileName(path))
  return { bytes, file, name: file.file, text: file.text, reading: readClaims(file.text, { indicators }) }
}

const startOf = ({ at }: Finding): number => ('start' in at ? at.start : 0)

/**
 * Reads a text and returns what does not agree in it, in its order: with itself, and with data, another document and the edition
 * before where there are such. Throws the refusals of reading, naming the file.
 */
export const checkFile = async (path: string, options: CheckFileOptions): Promise<Checked> => {
  const indicators = options.data?.index.dataset.indicators ?? []
  const read = await readFile(path, indicators)
  const found = [...read.reading.findings, ...checkClaims(read.text, read.reading, contextOf(options))]
  if (options.against !== undefined) found.push(...compareTexts(read, await readFile(options.against, indicators)))
  if (options.previous !== undefined) found.push(...compareEditions(read, await readFile(options.previous, indicators)))
  const findings = found.toSorted((a, b) => startOf(a) - startOf(b))
  return { bytes: read.bytes, report: reportOf(read.file, read.bytes, findings) }
}
