import { join } from 'node:path'
import type { Finding, Refusal } from '@giaoban/core/findings'
import { dateOf, type Instant } from '@giaoban/core/periods'
import { resolveArea } from '@giaoban/core/statistics'
import { loadPeople } from './access/people/load-people.ts'
import type { Principal } from './access/principal.ts'
import { readTenant } from './access/read-tenant.ts'
import type { Database } from './db/database.ts'
import { asOperator } from './db/scope.ts'
import { publishEdition } from './reports/publish-edition.ts'
import { importAnnex } from './statistics/import/import-annex.ts'
import { importDataset, readFileToStore } from './statistics/import/import-dataset.ts'
import { upsertDraft } from './statistics/import/queries.ts'
import type { ImportCounts, OnProgress } from './statistics/import/store-dataset.ts'
import { readAreas } from './statistics/queries.ts'

export interface LoadOptions {
  readonly now: Instant
  /** Told what begins: the data directory, or an annex by its name. */
  readonly onStep?: (step: { readonly kind: 'dataset' | 'annex'; readonly name: string }) => void
  readonly onProgress?: OnProgress
  readonly onRefusal?: (refusal: Refusal) => void
}

export interface Loaded {
  readonly tenant: string
  readonly imports: readonly {
    readonly name: string
    readonly counts: ImportCounts
    readonly findings: readonly Finding[]
    readonly stored: boolean
  }[]
}

/**
 * Loads a data directory: its CSV files, then the annexes that `province.json` names, each whole or not at all, then publishes
 * its editions and lays out its sample draft; in a demo, its invented people come last. What is there already adds nothing, so that
 * a load that was cut short is simply begun again.
 */
export const loadProvince = async (
  database: Database,
  principal: Principal,
  directory: string,
  options: LoadOptions,
): Promise<Loaded> => {
  const { onStep, onProgress } = options
  onStep?.({ kind: 'dataset', name: directory })
  const { province, counts } = await importDataset(database, principal, directory, options)
  const { tenant } = province
  const imports = [{ name: directory, counts, findings: [] as readonly Finding[], stored: true }]
  for (const { file: name, ...entry } of province.annexes) {
    onStep?.({ kind: 'annex', name })
    const file = readFileToStore(join(directory, name))
    const today = dateOf(options.now)
    imports.push({
      name,
      ...(await importAnnex(database, principal, { tenant, file, today, ...entry, ...(onProgress && { onProgress }) })),
    })
  }
  await database.write(asOperator(tenant), async (writer) => {
    if (province.draft) await upsertDraft(writer, readFileToStore(join(directory, province.draft)))
    const areas = await readAreas(writer)
    for (const { area, period, asOf } of province.editions)
      await publishEdition(writer, principal, { area: resolveArea(areas, area, period).code, period, asOf })
  })
  const isDemo = (await database.read(asOperator(tenant), readTenant))?.businessClock != null
  if (isDemo) await loadPeople(database, principal, tenant, directory)
  return { tenant, imports }
}

export { type AnnexImported, type AnnexToImport, importAnnex } from './statistics/import/import-annex.ts'
export { readFileToStore } from './statistics/import/import-dataset.ts'
export type { ImportCounts } from './statistics/import/store-dataset.ts'
