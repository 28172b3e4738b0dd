// Weighs the built pages: every script, and the first ones against their limit. Fails too when it finds none.
import { fileURLToPath } from 'node:url'
import { mostFirstBytes, scriptsOf } from './first-scripts.ts'

const dist = fileURLToPath(new URL('../packages/web/dist/', import.meta.url))
const scripts = scriptsOf(dist)
const first = scripts.filter(({ isFirst }) => isFirst)
const total = first.reduce((sum, { bytes }) => sum + bytes, 0)
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

for (const { file, bytes, isFirst } of scripts)
  console.log(`${isFirst ? 'first' : 'later'}  ${kilobytes(bytes).padStart(9)}  ${file}`)
console.log(`first scripts: ${kilobytes(total)} gzip of at most ${kilobytes(mostFirstBytes)}, in ${first.length} files`)
if (first.length === 0) console.error('no script that index.html loads was found: build the pages first')
process.exit(first.length > 0 && total <= mostFirstBytes ? 0 : 1)
