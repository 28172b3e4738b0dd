// Builds the pages into packages/web/dist, only when something that they are made of has changed.
//   node packages/web/build.ts [--force]
// or from a program: `import { buildWeb } from '@giaoban/web/build'`.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packFiles } from './pack.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../..')
/** Directory of the built pages. */
export const webDist: string = join(here, 'dist')
const stampFile = join(webDist, '.stamp')

/** Everything that the built pages are made of. Tests are no part of it. */
const sources = [
  'packages/web/{first-frame.ts,first-paint.js,index.html,package.json,pack.ts,vite.config.ts}',
  'packages/web/public/**',
  'packages/{web,core,api,documents}/src/**',
  'package-lock.json',
]

/** Hash of the sources' names and contents. */
export const stampOfSources = (): string => {
  const hash = createHash('sha256')
  const files = sources
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !/\.test\.tsx?$/.test(file) && statSync(join(root, file)).isFile())
    .sort()
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

const isFresh = (stamp: string): boolean => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

export interface BuildWebOptions {
  /** Builds even when nothing changed. */
  readonly force?: boolean
  /** Told in words, Vietnamese first, what is being done. */
  readonly onProgress?: (message: string) => void
}

/** Builds the pages when their sources changed. `built` is false when what stands was still right. */
export const buildWeb = async (options: BuildWebOptions = {}): Promise<{ dist: string; built: boolean }> => {
  const say = options.onProgress ?? (() => undefined)
  const stamp = stampOfSources()
  if (!options.force && isFresh(stamp)) return { dist: webDist, built: false }
  say('Đang dựng giao diện web (lần đầu hoặc có thay đổi)… · building the web pages…')
  const begun = performance.now()
  const { build } = await import('vite')
  await build({ configFile: join(here, 'vite.config.ts'), logLevel: 'warn' })
  await packFiles(webDist)
  writeFileSync(stampFile, stamp)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(`Đã dựng giao diện trong ${seconds} giây · built ${relative(root, webDist)} in ${seconds} s`)
  return { dist: webDist, built: true }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildWeb({ force: process.argv.includes('--force'), onProgress: (message) => console.log(message) })
}
