import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const passages = join(root, '../shared/claims')
const isThere = existsSync(join(passages, 'score-claims.mjs'))
if (!isThere) console.warn('labelled passages skipped: ../shared/claims is not there')

/** What was reached on the development passages; a change of the grammar must not fall below. */
const reached = { f1_number: 0.99, f1_core: 0.99, f1_whole: 0.98 }

describe.skipIf(!isThere)('labelled passages of ../shared/claims through giaoban read', () => {
  test('number, core and whole claim reach what was reached before', () => {
    const printed = execFileSync(
      process.execPath,
      [
        join(passages, 'score-claims.mjs'),
        '--texts',
        join(passages, 'text'),
        '--labels',
        join(passages, 'labels'),
        '--cwd',
        root,
        '--cli',
        `${process.execPath} packages/cli/bin/giaoban.js`,
      ],
      { encoding: 'utf8' },
    )
    const score = JSON.parse(printed) as typeof reached & { readonly labels: number }
    expect(score.labels).toBeGreaterThan(300)
    for (const [name, least] of Object.entries(reached)) {
      expect(score[name as keyof typeof reached], name).toBeGreaterThanOrEqual(least)
    }
  }, 120_000)
})
