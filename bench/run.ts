// `npm run bench -- NAME…`: times our work beside named peers on the same input, in one run; prints a table and writes JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Result, tableOf } from './measure.ts'

type Bench = () => Promise<readonly Result[]>

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  reader: async () => (await import('./reader.ts')).benchReader,
  workbook: async () => (await import('./workbook.ts')).benchWorkbook,
  import: async () => (await import('./import.ts')).benchImport,
  scorecard: async () => (await import('./scorecard.ts')).benchScorecard,
  quality: async () => (await import('./quality.ts')).benchQuality,
  lighthouse: async () => (await import('./lighthouse.ts')).benchLighthouse,
}

const out = join(dirname(fileURLToPath(import.meta.url)), '..', 'var', 'bench')
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`unknown bench '${unknown.join("', '")}'; one of: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
mkdirSync(out, { recursive: true })
for (const [name, load] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const results = await (await load())()
  for (const result of results) console.log(`\n${tableOf(result)}`)
  const file = join(out, `${name}.json`)
  writeFileSync(file, `${JSON.stringify({ node: process.version, platform: process.platform, results }, null, 2)}\n`)
}
