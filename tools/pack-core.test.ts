import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { cwd: elsewhere, encoding: 'utf8' })

const blocks = [...readFileSync(join(core, 'README.md'), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)]
const blockOf = (language: string): string => blocks.find(([, name]) => name === language)?.[2] ?? ''

beforeAll(async () => {
  const tarball = await packCore(elsewhere)
  writeFileSync(join(elsewhere, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }')
  copyDependencies(core)
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball], { cwd: elsewhere })
}, 60_000)

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

describe('@giaoban/core, packed and installed in an empty project', () => {
  test('the example of its README runs and prints what the README says', () => {
    writeFileSync(join(elsewhere, 'example.js'), blockOf('js'))
    expect(blockOf('text')).not.toBe('')
    expect(node('example.js')).toBe(blockOf('text'))
  })

  test('every door opens', () => {
    const doors = Object.keys(manifestIn(core).exports).map((door) => door.replace('.', '@giaoban/core'))
    const script = `for (const door of ${JSON.stringify(doors)}) console.log(door, Object.keys(await import(door)).length)`
    const lines = node('--input-type=module', '--eval', script).trim().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(doors)
    expect(lines.filter((line) => line.endsWith(' 0'))).toEqual([])
  })

  test('its types hold in a strict project, declarations included', () => {
    mkdirSync(join(elsewhere, 'typed'))
    const doors = Object.keys(manifestIn(core).exports)
    const imports = doors.map((door, at) => `import type * as door${at} from '${door.replace('.', '@giaoban/core')}'`)
    const uses = doors.map((_, at) => `export type Door${at} = typeof door${at}`)
    writeFileSync(join(elsewhere, 'typed/doors.ts'), [...imports, ...uses].join('\n'))
    writeFileSync(join(elsewhere, 'typed/example.ts'), blockOf('js'))
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2024',
      lib: ['es2024', 'dom', 'esnext.iterator'],
      types: [],
      noEmit: true,
    }
    writeFileSync(join(elsewhere, 'typed/tsconfig.json'), JSON.stringify({ compilerOptions }))
    expect(node(join(root, 'node_modules/typescript-native/bin/tsc'), '-p', 'typed')).toBe('')
  })

  test('it holds JavaScript, declarations, its words and its licence, and no test', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const names = files.map((entry) => entry.name)
    expect(names.filter((name) => !/\.(js|d\.ts)$/.test(name)).sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(names.filter((name) => /\.(test|arbitrary)\./.test(name))).toEqual([])
    expect(files.filter((entry) => entry.parentPath.includes('fixtures'))).toEqual([])
    expect(names.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(50)
  })
})
