import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { findPackageJSON } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packCore } from './pack-core.ts'

const root = join(import.meta.dirname, '..')
const core = join(root, 'packages/core')
const elsewhere = mkdtempSync(join(tmpdir(), 'giaoban-pack-'))
const installed = join(elsewhere, 'node_modules/@giaoban/core')

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** Puts what `folder` depends on where npm will find it, so that installing needs no network. */
const copyDependencies = (folder: string): void => {
  for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
    const manifest = findPackageJSON(name, join(folder, 'package.json'))
    if (manifest === undefined) throw new Error(`${name} is not installed; run 'npm ci'`)
    const copy = join(elsewhere, 'node_modules', name)
    if (existsSync(copy)) continue
    cpSync(dirname(manifest), copy, { recursive: true })
    copyDependencies(dirname(manifest))
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, [...args], { cwd: elsewhere, encoding: 'utf8' })
const node = (...args: readonly string[]): string => run(process.execPath, ...args)

/** Node as the host has it, behind the one that the project brings along; each with its version. */
const nodes = [process.execPath, ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'))]
  .filter((program) => existsSync(program))
  .map((program) => [execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), program] as const)
const distinctNodes = [...new Map(nodes)]

/** Programs of the README with what it says that they print. */
const examples = [
  ...readFileSync(join(core, 'README.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g),
].map(([, program = '', printed = ''], at) => ({ file: `example-${at + 1}`, program, printed }))

/** A page's script as Vite builds it, run by Node. `entry` stands in the project. */
const buildWithVite = async (entry: string): Promise<{ readonly code: string; readonly printed: string }> => {
  const built = (await build({
    root: elsewhere,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(elsewhere, entry) } },
  })) as Rolldown.RolldownOutput
  expect(built.output.map(({ type }) => type)).toEqual(['chunk'])
  const { code } = built.output[0]
  writeFileSync(join(elsewhere, `built-${entry}`), code)
  return { code, printed: node(`built-${entry}`) }
}
/** What the compiler says of the project's `typed` folder; '' when it is content. */
const typeComplaints = (compiler: string): string => {
  try {
    return node(compiler, '-p', 'typed')
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? String(error)
  }
}
const kilobytes = (code: string): number => Math.round(gzipSync(code).length / 1000)

beforeAll(async () => {
  const tarball = await packCore(elsewhere)
  writeFileSync(join(elsewhere, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }')
  copyDependencies(core)
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball], { cwd: elsewhere })
}, 60_000)

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

describe('@giaoban/core, packed and installed in an empty project', () => {
  test('its README shows reading, checking, checking against known figures, and printing', () => {
    const programs = examples.map(({ program }) => program).join('')
    for (const name of ['readClaims', 'checkClaims', 'sourceOfFigures', 'renderFindings', 'describeFinding'])
      expect(programs).toContain(`${name}(`)
    expect(examples.filter(({ printed }) => printed === '')).toEqual([])
  })

  test.each(distinctNodes)("the README's examples print what it says on Node %s", (_, program) => {
    for (const { file, program: code } of examples) writeFileSync(join(elsewhere, `${file}.js`), code)
    expect(examples.map(({ file }) => run(program, `${file}.js`))).toEqual(examples.map(({ printed }) => printed))
  })

  test('built by Vite for a page they print the same, without anything of Node, and what is not used stays out', async () => {
    for (const { file, program } of examples) writeFileSync(join(elsewhere, `${file}.js`), program)
    const built = await Promise.all(examples.map(({ file }) => buildWithVite(`${file}.js`)))
    expect(built.map(({ printed }) => printed)).toEqual(examples.map(({ printed }) => printed))
    for (const { code } of built) expect(code).not.toMatch(/\bfrom\s*["']|\brequire\(|node:|process\./)
    const sizes = built.map(({ code }) => kilobytes(code))
    console.log(`kB gzip of the README's examples, in their order: ${sizes.join(', ')}`)
    const [reading = 0, checking = 0] = sizes
    expect(reading).toBeLessThan(checking)
    expect(Math.max(...sizes)).toBeLessThan(145)
  })

  test('every door opens', () => {
    const doors = Object.keys(manifestIn(core).exports).map((door) => door.replace('.', '@giaoban/core'))
    const script = `for (const door of ${JSON.stringify(doors)}) console.log(door, Object.keys(await import(door)).length)`
    const lines = node('--input-type=module', '--eval', script).trim().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(doors)
    expect(lines.filter((line) => line.endsWith(' 0'))).toEqual([])
  })

  test('npm pack within the package makes the same, and leaves nothing behind', () => {
    const copy = mkdtempSync(join(tmpdir(), 'giaoban-copy-'))
    try {
      for (const part of ['packages/core', 'tools', 'LICENSE', 'tsconfig.json'])
        cpSync(join(root, part), join(copy, part), { recursive: true })
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
      const within = join(copy, 'packages/core')
      const before = filesIn(within)
      const options = { cwd: within, encoding: 'utf8' } as const
      const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', copy], options).trim().split('\n')
      const content = execFileSync('tar', ['-xzf', join(copy, packed.at(-1) ?? ''), '-C', copy], options)
      expect(content).toBe('')
      expect(filesIn(join(copy, 'package'))).toEqual(filesIn(installed))
      expect(manifestIn(join(copy, 'package'))).toEqual(manifestIn(installed))
      expect(filesIn(within)).toEqual(before)
      expect(manifestIn(within)).toEqual(manifestIn(core))
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }, 30_000)

  const strictest = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    target: 'es2023',
    types: [],
    noEmit: true,
  }
  test.each([
    ['nodenext', 'nodenext', 'typescript-native'],
    ['esnext', 'bundler', 'typescript-native'],
    ['esnext', 'bundler', 'typescript'],
  ])(
    'its types hold in a strict project (module %s, resolution %s, %s)',
    (module, moduleResolution, compiler) => {
      mkdirSync(join(elsewhere, 'typed'), { recursive: true })
      const doors = Object.keys(manifestIn(core).exports)
      const imports = doors.map((door, at) => `import type * as door${at} from '${door.replace('.', '@giaoban/core')}'`)
      const uses = doors.map((_, at) => `export type Door${at} = typeof door${at}`)
      writeFileSync(join(elsewhere, 'typed/doors.ts'), [...imports, ...uses].join('\n'))
      for (const { file, program } of examples) writeFileSync(join(elsewhere, `typed/${file}.ts`), program)
      const compilerOptions = { ...strictest, lib: ['es2023', 'dom'], module, moduleResolution }
      writeFileSync(join(elsewhere, 'typed/tsconfig.json'), JSON.stringify({ compilerOptions }))
      expect(typeComplaints(join(root, 'node_modules', compiler, 'bin/tsc'))).toBe('')
    },
    30_000,
  )

  test('it holds JavaScript, declarations, its words and its licence, and no test', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const names = files.map((entry) => entry.name)
    expect(names.filter((name) => !/\.(js|d\.ts)$/.test(name)).sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(names.filter((name) => /\.(test|arbitrary)\./.test(name))).toEqual([])
    expect(files.filter((entry) => entry.parentPath.includes('fixtures'))).toEqual([])
    expect(names.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(50)
  })
})
