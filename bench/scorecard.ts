// A month's scorecard out of a million observations, on both databases. Only the facts that the month needs are read.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asOperator,
  findPostgres,
  loadSynthetic,
  millionObservations,
  openDatabase,
  openGuard,
  readScorecard,
  sql,
  startCluster,
  stopCluster,
} from '@giaoban/server/bench'
import { type Contender, measure, type Result } from './measure.ts'

type Opened = Awaited<ReturnType<typeof openDatabase>>

const tenant = 'bench'
const principal = { kind: 'operator', name: 'bench' } as const
const asking = {
  principal,
  now: '2026-01-01T00:00:00+07:00',
  lang: 'vi',
  guard: openGuard(principal, () => undefined),
} as const
const query = { area: 'area-1', period: '2024-M12' }

const contenders = (name: string, database: Opened): readonly Contender[] => [
  {
    name: `giaoban scorecard, ${name}`,
    does: 'facts as of now, 400 rows with plans, growth, history, findings',
    work: () => database.read(asOperator(tenant), (reader) => readScorecard(reader, asking, query)),
  },
  {
    name: `latest vintages of the month, ${name}`,
    does: 'one SQL query, no meaning (the floor)',
    work: () =>
      database.read(asOperator(tenant), ({ db }) =>
        sql`select distinct on (indicator, breakdown) indicator, value from observation
            where area = 'area-1' and period = '2024-M12' order by indicator, breakdown, known_from desc`.execute(
          db as never,
        ),
      ),
  },
  {
    name: `whole history by indicator, ${name}`,
    does: 'what a system that reads everything would do',
    runs: 3,
    work: () =>
      database.read(asOperator(tenant), ({ db }) =>
        sql`select indicator, period, max(value) from observation group by indicator, period`.execute(db as never),
      ),
  },
]

const benchOn = async (name: string, database: Opened): Promise<Result> => {
  const begun = performance.now()
  const rows = await loadSynthetic(database, tenant, millionObservations)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  return await measure(
    'scorecard',
    `${rows} observations on ${name} (loaded in ${seconds} s)`,
    1,
    'scorecards',
    contenders(name, database),
  )
}

/** PGlite in a directory of its own, and PostgreSQL where its programs are installed. */
export const benchScorecard = async (): Promise<readonly Result[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'giaoban-bench-'))
  // PostgreSQL runs as its own user, who must be able to enter.
  chmodSync(dir, 0o755)
  const results: Result[] = []
  try {
    const pglite = await openDatabase({ dataDir: join(dir, 'pglite') })
    results.push(await benchOn('PGlite', pglite))
    await pglite.close()
    const bin = findPostgres()
    if (bin === null) console.log('PostgreSQL is not installed: only PGlite is measured')
    else {
      const postgres = await openDatabase({ url: startCluster(bin, dir) })
      results.push(await benchOn('PostgreSQL', postgres))
      await postgres.close()
      stopCluster(bin, dir)
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
  return results
}
