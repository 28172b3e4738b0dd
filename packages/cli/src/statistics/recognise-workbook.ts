import { Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { WorkbookReading } from '@giaoban/core/statistics'
import type { ExitCode, Output } from '../command.ts'
import { fileName, readBytes } from '../files.ts'
import { printReading } from './print-reading.ts'

/**
 * What a workbook holds, as far as it can be understood without a catalogue and without a store. `json` prints the reading itself, a
 * sheet a line. Throws the refusals of `readWorkbook`, and `annex/no-header` when no sheet holds a table.
 */
export const recogniseWorkbook = async (
  path: string,
  how: { readonly lang: Lang; readonly json: boolean },
  output: Output,
): Promise<ExitCode> => {
  const { readWorkbook } = await import('@giaoban/documents/layout')
  const { readStatisticalWorkbook } = await import('@giaoban/core/statistics')
  const reading = readStatisticalWorkbook(readWorkbook(await readBytes(path), fileName(path)))
  if (reading.sheets.every(({ tables }) => tables.length === 0))
    throw new Refusal('annex/no-header', { file: reading.file }, { path })
  if (how.json) printJson(reading, output)
  else for (const line of printReading(reading, how.lang)) output.out(line)
  return 0
}

/** One document in pieces: a workbook of 500,000 figures is too long for one string. */
const printJson = ({ sheets, ...about }: WorkbookReading, output: Output): void => {
  output.out(`${JSON.stringify(about).slice(0, -1)},"sheets":[`)
  for (const [i, sheet] of sheets.entries()) output.out(JSON.stringify(sheet) + (i < sheets.length - 1 ? ',' : ''))
  output.out(']}')
}
