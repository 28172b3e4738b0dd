import { Refusal } from '@giaoban/core/findings'
import { type Dataset, type Observation, placeOf } from '@giaoban/core/statistics'
import { actorOf, type Principal } from '../../access/principal.ts'
import { insertAuditEntry, lockImports } from '../../access/queries.ts'
import type { Writer } from '../../db/database.ts'
import { assessmentRow, type FileDigests, observationRow, statedRow, targetRow } from './fact-rows.ts'
import type { FactTableName } from './fact-tables.data.ts'
import {
  type FileToStore,
  findNew,
  findUnexplainedRevisions,
  hasObservations,
  insertFacts,
  insertImport,
  insertSourceFile,
} from './queries.ts'
import { storeCatalogue } from './store-catalogue.ts'

/** How many facts of each kind an import added, and how many entries of the catalogue it added or changed. */
export interface ImportCounts {
  readonly catalogue: number
  readonly observations: number
  readonly targets: number
  readonly stated: number
  readonly assessments: number
}

/** Told how many facts of how many have been dealt with. */
export type OnProgress = (done: number, total: number) => void

export interface ToStore {
  readonly kind: 'dataset' | 'annex'
  /** Facts, and the catalogue where it may change. */
  readonly dataset: Pick<Dataset, 'observations' | 'targets' | 'stated' | 'assessments'> & Partial<Dataset>
  /** The files that the facts' provenance names. */
  readonly files: readonly FileToStore[]
  /** Of reading the files; kept with the import. */
  readonly findings?: readonly unknown[]
  readonly onProgress?: OnProgress
}

const chunkSize = 2_000

interface Chunk {
  readonly table: FactTableName
  readonly facts: readonly { readonly provenance: Observation['provenance'] }[]
  readonly rows: readonly object[]
}

/** Facts as rows, a chunk at a time, so that a million of them are never rows at once. */
function* chunksOf({ dataset }: ToStore, digests: FileDigests): Generator<Chunk> {
  const kinds = [
    ['observation', dataset.observations, observationRow],
    ['target', dataset.targets, targetRow],
    ['stated_measure', dataset.stated, statedRow],
    ['assessment', dataset.assessments, assessmentRow],
  ] as const
  for (const [table, facts, toRow] of kinds)
    for (let at = 0; at < facts.length; at += chunkSize) {
      const chunk = facts.slice(at, at + chunkSize)
      const rows = chunk.map((fact, n) => ({ n, ...toRow(fact as never, digests) }))
      yield { table, facts: chunk, rows }
    }
}

const placeText = (fact: Chunk['facts'][number]): string =>
  Object.values(placeOf(fact.provenance))
    .filter((part) => part !== undefined)
    .join(':')

/** A source that changes its figure must say why: throws the refusal `data/revision` for the first that does not. */
const refuseUnexplained = async (writer: Writer, { table, facts, rows }: Chunk): Promise<void> => {
  if (table !== 'observation') return
  const [revision] = await findUnexplainedRevisions(writer, JSON.stringify(rows))
  if (!revision) return
  const fact = facts[revision.n] as Observation
  throw new Refusal(
    'data/revision',
    {
      indicator: fact.indicator,
      period: fact.period,
      stored: revision.stored,
      given: fact.value ?? fact.missing,
      place: placeText(fact),
    },
    placeOf(fact.provenance),
  )
}

const none = { observation: 0, target: 0, stated_measure: 0, assessment: 0 }

/**
 * Adds what is new of a dataset, in the transaction of the writer. What is stored already adds nothing; a value that differs
 * from what the same source said before is another vintage and needs a reason, else `data/revision` is thrown.
 */
export const storeDataset = async (writer: Writer, principal: Principal, toStore: ToStore): Promise<ImportCounts> => {
  await lockImports(writer)
  const { dataset, files, onProgress } = toStore
  for (const file of files) await insertSourceFile(writer, file)
  const digests = new Map(files.map(({ name, sha256 }) => [name, sha256]))
  const catalogue = await storeCatalogue(writer, dataset)
  const total =
    dataset.observations.length + dataset.targets.length + dataset.stated.length + dataset.assessments.length
  const added = { ...none }
  // Into an empty store everything goes unasked.
  const compare = await hasObservations(writer)
  // Everything is held against what was stored before anything is added, so that the vintages of one file do not meet.
  const fresh: { table: FactTableName; rows: readonly object[] }[] = []
  let done = 0
  const insert = async (table: FactTableName, rows: readonly object[]): Promise<void> => {
    if (rows.length > 0) await insertFacts(writer, table, JSON.stringify(rows))
    added[table] += rows.length
  }
  for (const chunk of chunksOf(toStore, digests)) {
    if (compare) {
      const places = new Set(await findNew(writer, chunk.table, JSON.stringify(chunk.rows)))
      const rows = chunk.rows.filter((_row, n) => places.has(n))
      await refuseUnexplained(writer, { ...chunk, rows })
      fresh.push({ table: chunk.table, rows })
    } else await insert(chunk.table, chunk.rows)
    done += chunk.rows.length
    onProgress?.(done, total)
  }
  for (const { table, rows } of fresh) await insert(table, rows)
  const counts: ImportCounts = {
    catalogue,
    observations: added.observation,
    targets: added.target,
    stated: added.stated_measure,
    assessments: added.assessment,
  }
  await recordImports(writer, principal, toStore, counts)
  return counts
}

/** One entry for each file, and one in the audit for the whole. */
const recordImports = async (
  writer: Writer,
  principal: Principal,
  { kind, files, findings = [] }: ToStore,
  counts: ImportCounts,
) => {
  const actor = actorOf(principal)
  const changed = Object.values(counts).some((count) => count > 0)
  for (const { name, sha256 } of files)
    await insertImport(writer, {
      sha256,
      name,
      kind,
      imported_by: actor,
      status: changed ? 'imported' : 'unchanged',
      counts: JSON.stringify(counts),
      findings: JSON.stringify(findings),
    })
  await insertAuditEntry(writer, {
    actor,
    action: `import.${kind}`,
    subject: files.map(({ name, sha256 }) => `file:${name}@${sha256.slice(0, 12)}`).join(' '),
    to: counts,
  })
}
