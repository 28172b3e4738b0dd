import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, type Walk } from './walk.ts'

const dist = fileURLToPath(new URL('../packages/web/dist/', import.meta.url))
const mostBytes = 200_000

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

/** Files that the browser must have before the first page shows. */
const firstFiles = (manifest: Readonly<Record<string, Chunk>>): readonly string[] => {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    for (const next of manifest[key]?.imports ?? []) visit(next)
  }
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key)
  return [...seen].map((key) => manifest[key]?.file ?? '')
}

/** The script of the first page stays small, and ECharts out of it. */
export const walkBySize = (walk: Walk): Promise<void> =>
  walk.step('the first page needs at most 200 kB of script (gzip)', async () => {
    const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>
    const files = firstFiles(manifest)
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(dist + file)).length, 0)
    console.log(`    ${(bytes / 1000).toFixed(1)} kB in ${files.length} files`)
    expect(files.length > 0, 'the manifest names no entry')
    expect(bytes <= mostBytes, `${bytes} bytes`)
    expect(!files.some((file) => file.includes('chart')), 'the chart is in the first script')
  })
