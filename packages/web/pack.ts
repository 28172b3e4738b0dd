// Packs the built files once, so that the server need not pack them for each visitor, and can send them smaller.
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
/** Below this the answer fits one packet anyway. */
const leastBytes = 1024
/** The last tenth takes twenty times as long: only for what everybody waits for. */
const quality = { first: 11, later: 9 } as const

/** Writes a `.br` beside every file of `dist` that packing makes smaller. Files that index.html names are packed tightest. */
export const packFiles = async (dist: string): Promise<void> => {
  const start = readFileSync(join(dist, 'index.html'), 'utf8')
  const files = globSync('**/*.{css,html,js,json,svg}', { cwd: dist }).map((file) => join(dist, file))
  const pack = async (file: string): Promise<void> => {
    const bytes = readFileSync(file)
    const packed = await brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: start.includes(basename(file)) ? quality.first : quality.later,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    })
    if (packed.length < bytes.length) writeFileSync(`${file}.br`, packed)
  }
  await Promise.all(files.filter((file) => statSync(file).size >= leastBytes).map(pack))
}
