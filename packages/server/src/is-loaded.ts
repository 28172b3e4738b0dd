import type { Database } from './db/database.ts'
import { asOperator } from './db/scope.ts'
import { readProvinceFile } from './statistics/import/province-file.ts'
import { readEditions } from './statistics/queries.ts'

/** Whether the directory's province was loaded to the end: its editions, which come last, are published. */
export const isLoaded = async (database: Database, directory: string): Promise<boolean> => {
  const { tenant, editions } = readProvinceFile(directory)
  if (!(await database.tenants()).includes(tenant)) return false
  return (await database.read(asOperator(tenant), readEditions)).length >= editions.length
}
