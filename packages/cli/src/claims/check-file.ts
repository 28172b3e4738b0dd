import {
  applySettings,
  type CheckContext,
  type CheckReport,
  type CheckSettings,
  checkClaims,
  compareEditions,
  compareTexts,
  defaultCheckSettings,
  type Settled,
} from '@giaoban/core/claims'
import { inTextOrder } from '@giaoban/core/findings'
import { dateOf, type PeriodId } from '@giaoban/core/periods'
import type { Indicator, Scorecard, StatisticsIndex } from '@giaoban/core/statistics'
import { type FileRead, readChecked } from './read-checked.ts'

/** The data that a text is held against. */
export interface Against {
  readonly index: StatisticsIndex
  readonly card: Scorecard
}

/** What a file is held against beside itself, and how. */
export interface CheckFileOptions {
  readonly data?: Against | null
  /** Another document of the same matter. */
  readonly against?: string | undefined
  /** The edition of the month before. */
  readonly previous?: string | undefined
  /** The period reported on, where there is no data to say it. */
  readonly period?: PeriodId | undefined
  /** Names of indicators, where there is no data to say them. */
  readonly indicators?: readonly Indicator[]
  readonly settings?: CheckSettings
}

/** A file that was checked: as it came, and what was found. */
export interface Checked {
  readonly bytes: Uint8Array
  /** So many figures were read in it. */
  readonly figures: number
  readonly report: CheckReport
}

/**
 * Reads a text and returns what does not agree in it, in its order: with itself, and with data, another document and the edition
 * before where there are such; settled by the settings and by the remarks in the text.
 * Throws the refusals of reading, naming the file.
 */
export const checkFile = async (path: string, options: CheckFileOptions): Promise<Checked> => {
  const { data, against, previous, settings = defaultCheckSettings } = options
  const indicators = data?.index.dataset.indicators ?? options.indicators ?? []
  const read = await readChecked(path, indicators)
  const found = [...read.reading.findings, ...checkClaims(read.text, read.reading, contextOf(options))]
  if (against !== undefined) found.push(...compareTexts(read, await readChecked(against, indicators)))
  if (previous !== undefined) found.push(...compareEditions(read, await readChecked(previous, indicators)))
  const today = dateOf(new Date().toISOString())
  const settled = applySettings(read.text, inTextOrder(found), { settings, remarks: read.remarks, today })
  return { bytes: read.bytes, figures: read.reading.claims.length, report: reportOf(read, settled) }
}

const contextOf = ({ data, period, settings }: CheckFileOptions): CheckContext => {
  const quantifiers = settings?.quantifiers
  if (data == null) return { quantifiers, ...(period === undefined ? {} : { period }) }
  const { area, period: reported, asOf } = data.card
  return { index: data.index, area, period: reported, asOf, quantifiers }
}

const carriageReturn = 13

const reportOf = ({ file, bytes }: FileRead, settled: Settled): CheckReport => ({
  file: file.file,
  text: file.text,
  ...settled,
  offsetsAsInFile: (file.kind === 'text' || file.kind === 'markdown') && !bytes.includes(carriageReturn),
  blocks: file.blocks,
  tables: file.tables,
})
