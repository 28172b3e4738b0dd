import type { Finding } from '@giaoban/core/findings'
import type { Instant, IsoDate, PeriodId } from '@giaoban/core/periods'
import { readWorkbook } from '@giaoban/documents/layout'
import { readAnnex } from '@giaoban/documents/statistics'
import type { Principal } from '../../access/principal.ts'
import { scopeOf } from '../../access/scope-of.ts'
import type { Database } from '../../db/database.ts'
import { readCatalogue } from '../queries.ts'
import type { FileToStore } from './queries.ts'
import { type ImportCounts, type OnProgress, storeDataset } from './store-dataset.ts'

export interface AnnexToImport {
  readonly tenant: string
  readonly file: FileToStore
  /** Slug or code of a boundary version. */
  readonly area: string
  readonly period: PeriodId
  /** Agency that sent it. */
  readonly agency?: string
  /** When it became known; assumed from the period when it is not given. */
  readonly knownFrom?: Instant
  /** An annex for a period that has not begun by this day is refused. */
  readonly today: IsoDate
  readonly onProgress?: OnProgress
}

export interface AnnexImported {
  readonly counts: ImportCounts
  /** What could not be read, each naming its cell. */
  readonly findings: readonly Finding[]
  /** False when errors were found: then nothing of the file is kept, and it is imported again once it is mended. */
  readonly stored: boolean
}

const nothing: ImportCounts = { catalogue: 0, observations: 0, targets: 0, stated: 0, assessments: 0 }

/**
 * Imports a month's annex in one transaction, with the file itself; with findings of severity error, nothing of it.
 * Throws the refusals of `readWorkbook` and `readAnnex`, and `data/revision`.
 */
export const importAnnex = async (
  database: Database,
  principal: Principal,
  annex: AnnexToImport,
): Promise<AnnexImported> => {
  const { tenant, file, onProgress, ...entry } = annex
  const { indicators, areas } = await database.read(scopeOf(tenant, principal), (reader) =>
    readCatalogue(reader, annex.area),
  )
  const { observations, targets, stated, findings } = readAnnex(readWorkbook(file.bytes, file.name), {
    ...entry,
    indicators,
    areas,
    file: file.name,
  })
  if (findings.some(({ severity }) => severity === 'error')) return { counts: nothing, findings, stored: false }
  const counts = await database.write(scopeOf(tenant, principal), (writer) =>
    storeDataset(writer, principal, {
      kind: 'annex',
      dataset: { observations, targets, stated, assessments: [] },
      files: [file],
      findings,
      ...(onProgress && { onProgress }),
    }),
  )
  return { counts, findings, stored: true }
}
