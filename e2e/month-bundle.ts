import { fileURLToPath } from 'node:url'
import { mostFirstBytes, scriptsOf } from '../tools/first-scripts.ts'
import { expect, type Walk } from './walk.ts'

const dist = fileURLToPath(new URL('../packages/web/dist/', import.meta.url))

/** The script of the first page stays small, and ECharts out of it. */
export const walkBySize = (walk: Walk): Promise<void> =>
  walk.step('the first page needs at most 200 kB of script (gzip)', async () => {
    const first = scriptsOf(dist).filter(({ isFirst }) => isFirst)
    const bytes = first.reduce((sum, script) => sum + script.bytes, 0)
    console.log(`    ${(bytes / 1000).toFixed(1)} kB in ${first.length} files`)
    expect(first.length > 0, 'the manifest names no entry')
    expect(bytes <= mostFirstBytes, `${bytes} bytes`)
    expect(!first.some(({ file }) => file.includes('chart')), 'the chart is in the first script')
  })
