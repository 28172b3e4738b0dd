// `npm run pack:core`: @giaoban/core as a package that runs anywhere. Inside the project its TypeScript is run as it stands; Node
// does not strip types inside node_modules, so the tarball holds JavaScript and declarations. The command prints the tarball's path.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..')
const core = join(root, 'packages/core')
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

const built = (source: string, ending: string): string => source.replace('./src/', './dist/').replace(/\.ts$/, ending)

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
      { types: built(source, '.d.ts'), default: built(source, '.js') },
    ]),
  ),
  dependencies: manifest.dependencies,
})

/**
 * Only what the doors lead to is built: tests, arbitraries and fixtures are not on the way. The libraries are those that Node 20 and
 * the browsers of 2023 have, without the DOM: what is younger, or not everywhere, does not build.
 */
const compilerConfig = (manifest: Manifest, staging: string): object => ({
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    rootDir: join(core, 'src'),
    outDir: join(staging, 'dist'),
    rewriteRelativeImportExtensions: true,
    target: 'es2023',
    lib: ['es2023'],
    types: [],
  },
  include: [],
  files: Object.values(manifest.exports).map((source) => join(core, source)),
})

const writeJson = (file: string, value: object): Promise<void> => writeFile(file, `${JSON.stringify(value, null, 2)}\n`)

const stage = async (staging: string): Promise<void> => {
  const manifest = JSON.parse(await readFile(join(core, 'package.json'), 'utf8')) as Manifest
  const config = join(staging, 'tsconfig.json')
  await writeJson(config, compilerConfig(manifest, staging))
  await run(process.execPath, [join(root, 'node_modules/typescript-native/bin/tsc'), '-p', config])
  await rm(config)
  await writeJson(join(staging, 'package.json'), published(manifest))
  await cp(join(core, 'README.md'), join(staging, 'README.md'))
  await cp(join(root, 'LICENSE'), join(staging, 'LICENSE'))
}

/** Builds and packs core. Returns the path of the tarball within `destination`; throws with the compiler's words when it does not build. */
export const packCore = async (destination: string): Promise<string> => {
  const staging = await mkdtemp(join(tmpdir(), 'giaoban-core-'))
  try {
    await stage(staging)
    await mkdir(destination, { recursive: true })
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', destination], { cwd: staging })
    return join(destination, stdout.trim())
  } catch (error) {
    const { stdout } = error as { stdout?: string }
    throw stdout ? new Error(stdout, { cause: error }) : error
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

if (import.meta.main) console.log(await packCore(join(dirname(import.meta.dirname), 'var/pack')))
