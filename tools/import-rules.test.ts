import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cruiseFolders } from './cruise.ts'

/** A small house with one planted import; the door of every subject that is imported exists. */
const plant = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const house = mkdtempSync(join(tmpdir(), 'giaoban-house-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    const result = await cruiseFolders(house, ['packages'])
    expect(result.summary.totalCruised).toBeGreaterThan(0)
    return [...new Set(result.summary.violations.map((v) => v.rule.name))].sort()
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

const door = 'export const here = 1\n'
const imports = (path: string): string => `import { here } from '${path}'\nexport const there = here\n`

describe('a planted import breaks', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    [
      'the package table, when core imports server',
      'package-core',
      {
        'packages/core/src/periods/index.ts': imports('../../../server/src/app.ts'),
        'packages/server/src/app.ts': door,
      },
    ],
    [
      'the package table, when web imports server',
      'package-web',
      {
        'packages/web/src/statistics/index.ts': imports('../../../server/src/app.ts'),
        'packages/server/src/app.ts': door,
      },
    ],
    [
      'the package table, when a page of the web opens files itself',
      'package-web',
      {
        'packages/web/src/claims/page.ts': imports('../../../documents/src/layout/read.ts'),
        'packages/documents/src/layout/read.ts': door,
      },
    ],
    [
      'the rule that a worker of the web gets readers only',
      'web-worker-reads',
      {
        'packages/web/src/claims/check-worker.ts': imports('../../../documents/src/layout/index.ts'),
        'packages/documents/src/layout/index.ts': door,
      },
    ],
    [
      'the rule that readers lead to no writer',
      'readers-run-in-browsers',
      {
        'packages/documents/src/layout/read.ts': imports('./read-docx.ts'),
        'packages/documents/src/layout/read-docx.ts': imports('./write-docx.ts'),
        'packages/documents/src/layout/write-docx.ts': door,
      },
    ],
    [
      'the rule that annotating leads to no writer',
      'readers-run-in-browsers',
      {
        'packages/documents/src/claims/index.ts': imports('../layout/index.ts'),
        'packages/documents/src/layout/index.ts': imports('./write-docx.ts'),
        'packages/documents/src/layout/write-docx.ts': door,
      },
    ],
    [
      'the purity of readers',
      'core-is-pure',
      {
        'packages/documents/src/layout/read.ts': imports('./archive.ts'),
        'packages/documents/src/layout/archive.ts':
          "import { inflateSync } from 'node:zlib'\nexport const here = inflateSync\n",
      },
    ],
    [
      'the order of subjects, when periods imports statistics',
      'subject-periods',
      {
        'packages/core/src/periods/index.ts': imports('../statistics/index.ts'),
        'packages/core/src/statistics/index.ts': door,
      },
    ],
    [
      'the door of a subject',
      'through-the-door',
      {
        'packages/core/src/claims/index.ts': imports('../statistics/inner.ts'),
        'packages/core/src/statistics/inner.ts': door,
      },
    ],
    [
      'the rule that web subjects stay apart',
      'web-subjects-apart',
      {
        'packages/web/src/claims/index.ts': imports('../statistics/index.ts'),
        'packages/web/src/statistics/index.ts': door,
      },
    ],
    [
      'the rule that ui knows no domain word',
      'ui-knows-no-domain',
      {
        'packages/web/src/ui/button.ts': imports('../statistics/index.ts'),
        'packages/web/src/statistics/index.ts': door,
      },
    ],
    [
      'the purity of core',
      'core-is-pure',
      {
        'packages/core/src/periods/index.ts':
          "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
      },
    ],
    [
      'the ban on cycles',
      'no-cycle',
      {
        'packages/core/src/periods/index.ts': imports('./month.ts'),
        'packages/core/src/periods/month.ts': imports('./index.ts'),
      },
    ],
    [
      'the ban on imports that lead nowhere',
      'resolvable',
      { 'packages/core/src/periods/index.ts': imports('./gone.ts') },
    ],
    ['the ban on orphans', 'no-orphan', { 'packages/core/src/periods/lonely.ts': door }],
  ]
  it.each(cases)('%s', async (_sentence, rule, files) => {
    expect(await plant(files)).toContain(rule)
  })
})

describe('the rules leave in peace', () => {
  it("a worker of the web that enters by the readers' door", async () => {
    expect(
      await plant({
        'packages/web/src/claims/check-worker.ts': imports('../../../documents/src/layout/read.ts'),
        'packages/documents/src/layout/read.ts': imports('./read-docx.ts'),
        'packages/documents/src/layout/read-docx.ts': door,
      }),
    ).toEqual([])
  })
  it('an import of a subject to the left, through its door', async () => {
    expect(
      await plant({
        'packages/core/src/statistics/index.ts': imports('../periods/index.ts'),
        'packages/core/src/periods/index.ts': door,
      }),
    ).toEqual([])
  })
})
