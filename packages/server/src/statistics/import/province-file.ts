import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '@giaoban/core/findings'
import { type Province, readProvince } from '@giaoban/core/statistics'

/** Throws `data/missing` when the directory holds no `province.json`, `data/field` when that is not right. */
export const readProvinceFile = (directory: string): Province => {
  const path = join(directory, 'province.json')
  if (!existsSync(path)) throw new Refusal('data/missing', { path }, { path })
  return readProvince(readFileSync(path, 'utf8'), 'province.json')
}
