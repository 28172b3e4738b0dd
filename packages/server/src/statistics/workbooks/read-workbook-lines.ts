import { indexLines, type Kept, type Line, type LineIndex, matchLine, type RefArea } from '@giaoban/core/statistics'
import type { Selectable } from 'kysely'
import type { Reader } from '../../db/database.ts'
import type { WorkbookLineTable } from '../../db/tables.ts'
import { type Catalogue, readAreas, readCatalogue } from '../queries.ts'
import { type MappingRow, readMappings, type WorkbookRow } from './queries.ts'

export type LineRow = Omit<Selectable<WorkbookLineTable>, 'tenant' | 'workbook'>

/** What becomes of a line; null: nobody has decided. */
export type Decision =
  | { readonly kind: 'keep'; readonly by: 'answer' | 'name'; readonly kept: Kept }
  | { readonly kind: 'leave'; readonly by: 'answer'; readonly reason: string }
  | null

/** A line of a workbook with what becomes of it; `places`: number of the line in each sheet that holds it. */
export interface DecidedLine {
  readonly line: Line
  readonly places: readonly { readonly position: number; readonly n: number }[]
  readonly measures: readonly string[]
  readonly figures: number
  readonly example: LineRow['example'] & { readonly position: number }
  readonly decision: Decision
}

/** What lines of a workbook are decided with. */
export interface Deciding {
  readonly catalogue: Catalogue
  readonly index: LineIndex
  readonly mappings: ReadonlyMap<string, MappingRow>
}

/** The catalogue with every area: a row may name any commune. */
const readWholeCatalogue = async (reader: Reader): Promise<Catalogue & { readonly areas: readonly RefArea[] }> => ({
  ...(await readCatalogue(reader)),
  areas: await readAreas(reader),
})

export const lineName = (layout: string, line: string): string => `${layout}\n${line}`

export const readDeciding = async (
  reader: Reader,
  { source, area }: Pick<WorkbookRow, 'source' | 'area'>,
  layouts: readonly string[],
): Promise<Deciding> => {
  const catalogue = await readWholeCatalogue(reader)
  const mappings = await readMappings(reader, source, layouts)
  return {
    catalogue,
    index: indexLines(catalogue, area),
    // An answer without indicator and reason took back the one before it.
    mappings: new Map(
      mappings
        .filter(({ indicator, reason }) => indicator !== null || reason !== null)
        .map((row) => [lineName(row.layout, row.line), row]),
    ),
  }
}

export const lineOf = ({ layout, line, title, path, qualifiers, unit }: LineRow): Line => ({
  layout,
  key: line,
  title,
  path,
  qualifiers,
  unit,
})

/** The line's own answer, else the table's, else what the catalogue calls it. */
export const decide = ({ index, mappings }: Deciding, line: Line): Decision => {
  const answer = mappings.get(lineName(line.layout, line.key)) ?? mappings.get(lineName(line.layout, ''))
  if (answer) return decisionOf(answer)
  const kept = matchLine(index, line)
  return kept && { kind: 'keep', by: 'name', kept }
}

const decisionOf = ({ indicator, breakdown, area, reason }: MappingRow): Decision =>
  indicator === null
    ? { kind: 'leave', by: 'answer', reason: reason ?? '' }
    : { kind: 'keep', by: 'answer', kept: { indicator, breakdown, ...(area !== null && { area }) } }

export const readLineRows = async ({ tenant, db }: Reader, workbook: string): Promise<readonly LineRow[]> =>
  db
    .selectFrom('workbook_line')
    .select([
      'position',
      'n',
      'layout',
      'line',
      'title',
      'path',
      'qualifiers',
      'unit',
      'measures',
      'figures',
      'example',
    ])
    .where('tenant', '=', tenant)
    .where('workbook', '=', workbook)
    .orderBy('position')
    .orderBy('n')
    .execute()

/** Lines of a workbook in the order of the file, those that several sheets repeat once, with what becomes of each. */
export const readWorkbookLines = async (
  reader: Reader,
  workbook: WorkbookRow,
): Promise<{ readonly lines: readonly DecidedLine[]; readonly deciding: Deciding }> => {
  const rows = await readLineRows(reader, workbook.id)
  const deciding = await readDeciding(reader, workbook, [...new Set(rows.map(({ layout }) => layout))])
  const groups = Map.groupBy(rows, ({ layout, line }) => lineName(layout, line))
  const lines = [...groups.values()].map((group): DecidedLine => {
    const [first] = group as [LineRow, ...LineRow[]]
    const line = lineOf(first)
    return {
      line,
      places: group.map(({ position, n }) => ({ position, n })),
      measures: [...new Set(group.flatMap(({ measures }) => measures))],
      figures: group.reduce((sum, { figures }) => sum + figures, 0),
      example: { ...first.example, position: first.position },
      decision: decide(deciding, line),
    }
  })
  return { lines, deciding }
}
