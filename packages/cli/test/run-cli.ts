import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../src/main.ts'

/** What a call printed, and its exit code. */
export interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `giaoban ARGS` in this process and keeps what it prints. */
export const runCli = async (...args: readonly string[]): Promise<Printed> => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** A new empty directory that the system cleans up. */
export const freshDirectory = (): string => mkdtempSync(join(tmpdir(), 'giaoban-cli-'))

/** A file of the example province. */
export const example = (name = ''): string =>
  fileURLToPath(new URL(`../../../examples/gia-lai/${name}`, import.meta.url))
