// Vietnamese prose with figures for benches and the fuzzer.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = [
  join(import.meta.dirname, '../packages/core/src/claims/fixtures'),
  join(import.meta.dirname, '../../shared/claims/text'),
]

/** The reader's own fixtures and, where they stand beside the project, the labelled passages; composed Unicode. */
export const passages: readonly string[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC')),
  )
