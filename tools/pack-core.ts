// @giaoban/core as a package that runs anywhere. Inside the project its TypeScript is run as it stands; Node does not strip types
// inside node_modules, so the tarball holds JavaScript and declarations.
//   npm run pack:core             packs into var/pack and prints the tarball's path
//   npm pack -w packages/core     the same by npm itself: `prepack` lays what is published over the package, `postpack` takes it away
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..')
const core = join(root, 'packages/core')
const ownManifest = join(core, 'package.json')
const waiting = join(core, 'package.source.json')
const run = promisify(execFile)

interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly sideEffects: boolean
  /** Doors in the source: `./periods` → `./src/periods/index.ts`. */
  readonly exports: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

const builtFile = (source: string, ending: string): string =>
  source.replace('./src/', './dist/').replace(/\.ts$/, ending)

const published = (manifest: Manifest): object => ({
  name: manifest.name,
  version: manifest.version,
  description: manifest.description,
  license: manifest.license,
  type: 'module',
  sideEffects: manifest.sideEffects,
  engines: { node: '>=20' },
  files: ['dist'],
  exports: Object.fromEntries(
    Object.entries(manifest.exports).map(([door, source]) => [
      door,
      { types: builtFile(source, '.d.ts'), default: builtFile(source, '.js') },
    ]),
  ),
  dependencies: manifest.dependencies,
})

const writeJson = (file: string, value: object): Promise<void> => writeFile(file, `${JSON.stringify(value, null, 2)}\n`)
const readManifest = async (file: string): Promise<Manifest> => JSON.parse(await readFile(file, 'utf8')) as Manifest

/** Puts JavaScript, declarations and licence into `folder`. Throws with the compiler's words when core does not build. */
const build = async (folder: string): Promise<void> => {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc')
  const config = join(core, 'tsconfig.published.json')
  // What the doors lead to: tests, arbitraries and fixtures are not on the way.
  const built = ['--noEmit', 'false', '--outDir', join(folder, 'dist')]
  await run(process.execPath, [compiler, '-p', config, ...built])
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}

/** What a compiler said stands in its output; an error that hides it helps nobody. */
const inWords = (error: unknown): unknown => {
  const { stdout } = error as { stdout?: string }
  return stdout ? new Error(stdout, { cause: error }) : error
}

/** Builds and packs core. Returns the path of the tarball within `destination`; throws with the compiler's words when it does not build. */
export const packCore = async (destination: string): Promise<string> => {
  const staging = await mkdtemp(join(tmpdir(), 'giaoban-core-'))
  try {
    const manifest = await readManifest(ownManifest)
    await build(staging)
    await writeJson(join(staging, 'package.json'), published(manifest))
    await cp(join(core, 'README.md'), join(staging, 'README.md'))
    await mkdir(destination, { recursive: true })
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', destination], { cwd: staging })
    return join(destination, stdout.trim())
  } catch (error) {
    throw inWords(error)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Lays what is published over the package; the manifest of the sources waits beside it. Undone by `takeAway`. */
const layOver = async (): Promise<void> => {
  // One that waits already is of a pack that was interrupted.
  await takeAway()
  const manifest = await readManifest(ownManifest)
  await build(core).catch((error: unknown) => Promise.reject(inWords(error)))
  await rename(ownManifest, waiting)
  await writeJson(ownManifest, published(manifest))
}

const takeAway = async (): Promise<void> => {
  if (existsSync(waiting)) await rename(waiting, ownManifest)
  for (const made of ['dist', 'LICENSE']) await rm(join(core, made), { recursive: true, force: true })
}

if (import.meta.main) {
  const [step] = process.argv.slice(2)
  if (step === 'prepack') await layOver()
  else if (step === 'postpack') await takeAway()
  else console.log(await packCore(join(root, 'var/pack')))
}
