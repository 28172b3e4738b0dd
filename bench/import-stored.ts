// Whole imports in this process: `import-stored.ts DIR FILE…` reads each workbook, stores it and accepts it, and prints what it took as JSON.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadProvince } from '@giaoban/server/load'
import { openDatabase } from '@giaoban/server/store'
import { openWorkbookDesk } from '@giaoban/server/workbooks'

const example = fileURLToPath(new URL('../examples/gia-lai', import.meta.url))
const operator = { kind: 'operator', name: 'bench' } as const

const [, , dir = '', ...files] = process.argv
const url = process.env['GIAOBAN_BENCH_URL']

const database = await openDatabase(url ? { url } : { dataDir: dir })
await loadProvince(database, operator, example, { now: '2026-11-01T00:00:00+07:00' })
const clock = (): Date => new Date('2026-11-01T00:00:00+07:00')
const desk = openWorkbookDesk({ database, tenant: 'gia-lai', principal: operator, lang: 'vi', clock })
const base = process.memoryUsage().rss / 1e6
let facts = 0
let figures = 0
const begun = performance.now()
for (const path of files) {
  const name = basename(path)
  const bytes = new Uint8Array(readFileSync(path))
  const { workbook } = await desk.takeIn({ name, bytes, source: 'TCTK', area: 'viet-nam' })
  await desk.read(workbook, () => undefined)
  figures += (await desk.get(workbook)).figures.placed
  const { imports } = await desk.accept(workbook, 'leave')
  facts += Object.values(imports.at(-1)?.counts ?? {}).reduce((sum, count) => sum + count, 0)
}
const ms = performance.now() - begun
// `maxRSS` is in kilobytes.
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6
await database.close()
console.log(JSON.stringify({ ms, peakMb, base, figures, facts }))
