import { arePeopleLoaded } from './access/people/load-people.ts'
import { readTenant } from './access/read-tenant.ts'
import type { Database } from './db/database.ts'
import { asOperator } from './db/scope.ts'
import { readProvinceFile } from './statistics/import/province-file.ts'
import { readDraft, readEditions } from './statistics/queries.ts'

/** Whether the directory's province was loaded to the end: its editions, its sample draft and its people, which come last, are there. */
export const isLoaded = async (database: Database, directory: string): Promise<boolean> => {
  const { tenant, editions, draft } = readProvinceFile(directory)
  if (!(await database.tenants()).includes(tenant)) return false
  return database.read(
    asOperator(tenant),
    async (reader) =>
      (await readEditions(reader)).length >= editions.length &&
      (!draft || (await readDraft(reader))?.name === draft) &&
      ((await readTenant(reader))?.businessClock == null || (await arePeopleLoaded(reader, directory))),
  )
}
