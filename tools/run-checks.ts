// `npm test`: every check of the project, in the order in which a failure is cheapest to mend.
// Prints one line a check and, last, the count of tests in the form `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'var', 'test-results')
const bin = (name: string): string => join(root, 'node_modules', '.bin', name)
const vitestReport = join(results, 'vitest.json')
const journeysReport = join(results, 'journeys.json')

interface Check {
  readonly name: string
  readonly argv: readonly string[]
  /** File in which the check leaves its counts. */
  readonly counts?: string
}

const checks: readonly Check[] = [
  { name: 'format', argv: [bin('biome'), 'ci', '--reporter=summary', '.'] },
  { name: 'lint', argv: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  {
    name: 'types',
    argv: [process.execPath, 'node_modules/typescript-native/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  },
  {
    // Core must not use more than those who install it have (Node 20, browsers of 2023).
    name: 'types',
    argv: [
      process.execPath,
      'node_modules/typescript-native/bin/tsc',
      '--noEmit',
      '-p',
      'packages/core/tsconfig.published.json',
    ],
  },
  { name: 'imports', argv: [process.execPath, 'tools/check-imports.ts'] },
  { name: 'unused', argv: [bin('knip')] },
  { name: 'web build', argv: [process.execPath, 'packages/web/build.ts'] },
  { name: 'web size', argv: [process.execPath, 'tools/check-size.ts'] },
  {
    name: 'tests',
    argv: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    counts: vitestReport,
  },
  { name: 'journeys', argv: [process.execPath, 'e2e/run.ts', '--report', journeysReport], counts: journeysReport },
]

const run = (argv: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(argv[0] ?? '', argv.slice(1), { cwd: root, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Counts of Vitest's JSON report; the journeys write the same three fields. */
const readCounts = (file: string): Counts => {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  return {
    passed: report['numPassedTests'] ?? 0,
    failed: (report['numFailedTests'] ?? 0) + (report['numRuntimeErrorTestSuites'] ?? 0),
    skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const only = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
const broken: string[] = []
const seconds: string[] = []
for (const check of checks.filter((c) => only.length === 0 || only.includes(c.name))) {
  console.log(`\n── ${check.name} ──`)
  const begun = performance.now()
  const code = await run(check.argv)
  seconds.push(`${check.name} ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  if (code !== 0) broken.push(check.name)
  const counts = check.counts
    ? readCounts(check.counts)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  total.passed += counts.passed
  total.failed += counts.failed + (check.counts && code !== 0 && counts.failed === 0 ? 1 : 0)
  total.skipped += counts.skipped
}
console.log(`\n${seconds.join(' · ')}`)
if (broken.length > 0) console.log(`failed: ${broken.join(', ')}`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(broken.length === 0 ? 0 : 1)
