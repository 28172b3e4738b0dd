import { Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { TableReading, WorkbookReading } from '@giaoban/core/statistics'
import type { ExitCode, Output } from '../command.ts'
import { fileName, readBytes } from '../files.ts'
import { printReading } from './print-reading.ts'

/**
 * What a workbook holds, as far as it can be understood without a catalogue and without a store. `json` prints the reading itself. Throws the refusals of `readWorkbook`, and `annex/no-header` when no sheet holds a table.
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

/** Figures printed in one piece: a workbook of 500,000 is too long for one string. */
const FIGURES_A_PIECE = 1000

const printJson = ({ sheets, ...about }: WorkbookReading, output: Output): void => {
  output.out(`${open(about)}"sheets":[`)
  for (const [i, { tables, ...sheet }] of sheets.entries()) {
    output.out(`${open(sheet)}"tables":[`)
    for (const [j, table] of tables.entries()) printTable(table, j < tables.length - 1, output)
    output.out(i < sheets.length - 1 ? ']},' : ']}')
  }
  output.out(']}')
}

const printTable = ({ figures, ...table }: TableReading, more: boolean, output: Output): void => {
  output.out(`${open(table)}"figures":[`)
  for (let at = 0; at < figures.length; at += FIGURES_A_PIECE) {
    const piece = JSON.stringify(figures.slice(at, at + FIGURES_A_PIECE)).slice(1, -1)
    output.out(at + FIGURES_A_PIECE < figures.length ? `${piece},` : piece)
  }
  output.out(more ? ']},' : ']}')
}

/** An object with room for one more member. */
const open = (members: object): string => `${JSON.stringify(members).slice(0, -1)},`
