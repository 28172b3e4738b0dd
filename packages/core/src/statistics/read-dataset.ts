import { groupBy } from '../group-by.ts'
import type { CsvTable } from '../layout/index.ts'
import { type Instant, Refusal } from '../periods/index.ts'
import type { Refusals } from './csv-record.ts'
import { withoutConflicts, withoutContradictions } from './duplicates.ts'
import type { Dataset } from './model.ts'
import { type Catalogue, readCatalogue } from './read-catalogue.ts'
import { readAssessments, readObservations, readStated, readTargets } from './read-facts.ts'

export interface ReadDatasetOptions {
  readonly tenant: string
  /** Business clock: a figure for a period that has not begun is refused. Absent = no such check. */
  readonly now?: Instant
  /** Sections, indicators, areas and agencies already known, when the tables hold only facts. */
  readonly catalogue?: Catalogue
}

export interface ReadDatasetResult {
  readonly dataset: Dataset
  /** One for each thing refused, with file, line and column in `at`; the rest of the data is in `dataset`. */
  readonly refusals: readonly Refusal[]
}

const kinds = ['sections', 'areas', 'agencies', 'indicators', 'targets', 'observations', 'stated', 'assessments']
/** Files of a data directory that hold people, not figures: whoever keeps people reads them. */
const peopleKinds = ['people', 'delegations']
const emptyCatalogue: Catalogue = { sections: [], indicators: [], areas: [], agencies: [] }

/**
 * The meaning of a data directory's CSV tables, in any order. A table's kind is the beginning of its file's name
 * (`observations.csv`, `observations-2023.csv`). Every field is checked; a bad row is refused and left out, the good ones stay.
 * Tables of people are passed over. Never throws for bad data. Cost: linear in rows.
 */
export function readDataset(tables: readonly CsvTable[], options: ReadDatasetOptions): ReadDatasetResult {
  const refusals: Refusals = { all: [] }
  const byKind = groupBy(tables, kindOf)
  for (const table of byKind.get('') ?? []) refusals.all.push(unknownTable(table))
  const tablesOf = (kind: string): readonly CsvTable[] => byKind.get(kind) ?? []
  const catalogue = readCatalogue(tablesOf, options.catalogue ?? emptyCatalogue, refusals)
  const context = { catalogue, refusals, ...(options.now !== undefined && { now: options.now }) }
  const observations = tablesOf('observations').flatMap((table) => readObservations(table, context))
  const targets = tablesOf('targets').flatMap((table) => readTargets(table, context))
  const stated = tablesOf('stated').flatMap((table) => readStated(table, context))
  const dataset: Dataset = {
    tenant: options.tenant,
    ...catalogue,
    observations: withoutConflicts(observations, refusals),
    targets: withoutContradictions(targets, refusals),
    stated: withoutContradictions(stated, refusals),
    assessments: tablesOf('assessments').flatMap((table) => readAssessments(table, context)),
  }
  return { dataset, refusals: refusals.all }
}

/** True for a CSV file that is of use to `readDataset`, also when its name is wrong; false for one that holds people. */
export function holdsFigures(file: string): boolean {
  return !peopleKinds.includes(stemOf(file))
}

function stemOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? ''
  return /^([a-z]+)(?:[-_.].*)?\.csv$/.exec(name)?.[1] ?? ''
}

function kindOf(table: CsvTable): string {
  const stem = stemOf(table.file)
  return kinds.includes(stem) || peopleKinds.includes(stem) ? stem : ''
}

function unknownTable(table: CsvTable): Refusal {
  const found = kinds.map((kind) => `${kind}.csv`).join(' | ')
  return new Refusal('data/field', { file: table.file, reason: found }, { file: table.file, line: 1 })
}
