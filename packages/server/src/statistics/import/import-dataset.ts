import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '@giaoban/core/findings'
import type { Instant } from '@giaoban/core/periods'
import { type Dataset, holdsFigures, type Province, readDataset } from '@giaoban/core/statistics'
import { readCsv } from '@giaoban/documents/layout'
import type { Principal } from '../../access/principal.ts'
import { scopeOf } from '../../access/scope-of.ts'
import type { Database } from '../../db/database.ts'
import { readProvinceFile } from './province-file.ts'
import { type FileToStore, insertTenant } from './queries.ts'
import { type ImportCounts, type OnProgress, storeDataset } from './store-dataset.ts'

/** A file's bytes under the name by which provenance knows it. Throws `file/missing`. */
export const readFileToStore = (path: string): FileToStore => {
  if (!existsSync(path)) throw new Refusal('file/missing', { file: path }, { path })
  const bytes = readFileSync(path)
  return { name: basename(path), bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export interface ImportDatasetOptions {
  /** Nothing is accepted for a period that has not begun by then. */
  readonly now: Instant
  readonly onProgress?: OnProgress
  /** Told of everything refused; the first is then thrown. */
  readonly onRefusal?: (refusal: Refusal) => void
}

interface ReadDirectory {
  readonly province: Province
  readonly dataset: Dataset
  readonly files: readonly FileToStore[]
}

const readDirectory = (directory: string, { now, onRefusal }: ImportDatasetOptions): ReadDirectory => {
  const province = readProvinceFile(directory)
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.csv') && holdsFigures(name))
    .sort()
    .map((name) => readFileToStore(join(directory, name)))
  const tables = files.map(({ bytes, name }) => readCsv(bytes, name))
  const { dataset, refusals } = readDataset(tables, { tenant: province.tenant, now })
  for (const refusal of refusals) onRefusal?.(refusal)
  const [first] = refusals
  if (first) throw first
  return { province, dataset, files }
}

/**
 * Imports the CSV files of a data directory into the tenant that its `province.json` names: all of them, or nothing.
 * Throws the refusals of reading them and `data/revision`.
 */
export const importDataset = async (
  database: Database,
  principal: Principal,
  directory: string,
  options: ImportDatasetOptions,
): Promise<{ readonly province: Province; readonly counts: ImportCounts }> => {
  const { province, dataset, files } = readDirectory(directory, options)
  const counts = await database.write(scopeOf(province.tenant, principal), async (writer) => {
    await insertTenant(writer, { name: province.name, businessClock: province.clock })
    return storeDataset(writer, principal, {
      kind: 'dataset',
      dataset,
      files,
      ...(options.onProgress && { onProgress: options.onProgress }),
    })
  })
  return { province, counts }
}
