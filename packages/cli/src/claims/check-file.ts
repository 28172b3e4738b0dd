import { type CheckContext, checkClaims, readClaims, renderFindings } from '@giaoban/core/claims'
import type { Finding } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { Scorecard, StatisticsIndex } from '@giaoban/core/statistics'
import { readProse } from '@giaoban/documents/layout'
import type { Output } from '../command.ts'
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

/** A file that was checked: as it came, as it was read, and what was found. */
export interface Checked {
  readonly bytes: Uint8Array
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Reads a text and returns what does not agree in it: with itself, and with the data where there is some. */
export const findInFile = async (path: string, against: Against | null): Promise<Checked> => {
  const bytes = await readBytes(path)
  const { text } = readProse(bytes, fileName(path))
  const reading = readClaims(text, { indicators: against?.index.dataset.indicators ?? [] })
  return { bytes, text, findings: [...reading.findings, ...checkClaims(text, reading, contextOf(against))] }
}

/** The same, printed as file, line, caret and arithmetic. */
export const checkFile = async (
  path: string,
  call: Against & { readonly lang: Lang; readonly output: Output },
): Promise<readonly Finding[]> => {
  const { text, findings } = await findInFile(path, call)
  call.output.out(`\n${renderFindings(text, findings, call.lang, fileName(path))}`)
  return findings
}
