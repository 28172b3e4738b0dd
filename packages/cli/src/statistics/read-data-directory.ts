import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, Refusal } from '@giaoban/core/findings'
import {
  type AnnexEntry,
  type Dataset,
  holdsFigures,
  type Indicator,
  type Province,
  readDataset,
  readProvince,
} from '@giaoban/core/statistics'
import { readCsv, readWorkbook } from '@giaoban/documents/layout'
import { type AnnexReading, readAnnex } from '@giaoban/documents/statistics'
import { fileName, readBytes } from '../files.ts'

/** A data directory with its meaning; what was refused of it does not hide the rest. */
export interface DataDirectory {
  readonly province: Province
  readonly dataset: Dataset
  readonly refusals: readonly Refusal[]
  readonly findings: readonly Finding[]
}

const requireDirectory = (directory: string): void => {
  if (!existsSync(join(directory, 'province.json')))
    throw new Refusal('data/missing', { path: join(directory, 'province.json') })
}

const readTables = async (directory: string, names: readonly string[]): Promise<DataDirectory> => {
  requireDirectory(directory)
  const file = join(directory, 'province.json')
  const province = readProvince(new TextDecoder().decode(await readBytes(file)), 'province.json')
  const tables = await Promise.all(names.map(async (name) => readCsv(await readBytes(join(directory, name)), name)))
  const { dataset, refusals } = readDataset(tables, { tenant: province.tenant, now: new Date().toISOString() })
  return { province, dataset, refusals, findings: [] }
}

/** Adds what an annex says to a dataset: vintages beside those that are there. */
export const withAnnex = (data: DataDirectory, annex: AnnexReading): DataDirectory => ({
  ...data,
  dataset: {
    ...data.dataset,
    observations: [...data.dataset.observations, ...annex.observations],
    targets: [...data.dataset.targets, ...annex.targets],
    stated: [...data.dataset.stated, ...annex.stated],
  },
  findings: [...data.findings, ...annex.findings],
})

/** Reads a workbook as the annex of a month. Throws the refusals of `readWorkbook` and `readAnnex`. */
export const readAnnexFile = async (
  path: string,
  entry: Omit<AnnexEntry, 'file'>,
  data: DataDirectory,
): Promise<AnnexReading> => {
  const workbook = readWorkbook(await readBytes(path), fileName(path))
  const { indicators, areas } = data.dataset
  return readAnnex(workbook, {
    ...entry,
    indicators,
    areas,
    file: fileName(path),
    today: data.province.clock.slice(0, 10),
  })
}

/** Reads `province.json` and every CSV of a directory. Throws Refusal `data/missing`, `data/field`, `file/*`. */
export const readDataDirectory = async (directory: string): Promise<DataDirectory> => {
  requireDirectory(directory)
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.csv') && holdsFigures(name))
    .sort()
  return await readTables(directory, names)
}

/** The same, with the annexes that `province.json` names. */
export const readDataWithAnnexes = async (directory: string): Promise<DataDirectory> => {
  let data = await readDataDirectory(directory)
  for (const { file, ...entry } of data.province.annexes)
    data = withAnnex(data, await readAnnexFile(join(directory, file), entry, data))
  return data
}

/** Only the catalogue of indicators: what the reader of texts needs to know their names. */
export const readCatalogue = async (directory: string): Promise<readonly Indicator[]> => {
  const { dataset } = await readTables(directory, ['sections.csv', 'areas.csv', 'agencies.csv', 'indicators.csv'])
  return dataset.indicators
}
