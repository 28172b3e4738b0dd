import { Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { ExitCode, Output } from '../command.ts'
import { fileName, readBytes } from '../files.ts'
import { onlyWhenLong } from '../long-work.ts'
import { printJson } from './print-json.ts'
import { printReading } from './print-reading.ts'

const silent = { isTTY: false, write: () => true }

/**
 * What a workbook holds, as far as it can be understood without a catalogue and without a store. `json` prints the reading itself.
 * The sheets are read and printed one at a time. Throws the refusals of `openWorkbook`, and `annex/no-header` when no sheet holds a
 * table.
 */
export const recogniseWorkbook = async (
  path: string,
  how: { readonly lang: Lang; readonly json: boolean },
  output: Output,
): Promise<ExitCode> => {
  const { openWorkbook } = await import('@giaoban/documents/layout')
  const { outlineWorkbook } = await import('@giaoban/core/statistics')
  const file = fileName(path)
  // JSON is printed while it is read: on a terminal the percent would stand between its lines.
  const progress = onlyWhenLong(file, how.json && process.stdout.isTTY ? silent : process.stderr)
  try {
    const outline = outlineWorkbook(openWorkbook(await readBytes(path), file), progress.part)
    if (!outline.hasTables) throw new Refusal('annex/no-header', { file }, { path })
    if (how.json) await printJson(outline, output)
    else {
      const lines = printReading(outline, how.lang)
      progress.end()
      for (const line of lines) output.out(line)
    }
  } finally {
    progress.end()
  }
  return 0
}
