// Walks the user's journeys in Chromium against the real server.
//   npm run e2e -- [NAME…] [--report FILE]
//   npm run e2e -- photos     every page at three widths in both themes, into e2e/out
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { walkAreas } from './areas.ts'
import { findBrowser, openBrowser } from './browser.ts'
import { walkCheck } from './check.ts'
import { walkImport } from './import.ts'
import { walkIntro } from './intro.ts'
import { month } from './month.ts'
import { walkPeople } from './people.ts'
import { startDemoServer } from './server.ts'
import { walkShell } from './shell.ts'
import { photographEveryPage } from './shell-photos.ts'
import { walkSignIn } from './sign-in.ts'
import { type StepResult, startWalk, type Walk } from './walk.ts'

/** Every journey by name. */
const journeys: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  month,
  intro: walkIntro,
  areas: walkAreas,
  check: walkCheck,
  import: walkImport,
  people: walkPeople,
  'sign-in': walkSignIn,
  shell: walkShell,
}

/** Only when asked for: pictures for people. */
const photos: typeof journeys = { photos: photographEveryPage }

const walkAll = async (names: readonly string[]): Promise<readonly StepResult[]> => {
  const server = await startDemoServer()
  const browser = await openBrowser()
  try {
    const { walk, results } = startWalk(browser, server)
    for (const name of names) {
      console.log(`\n${name}`)
      const begun = performance.now()
      await { ...journeys, ...photos }[name]?.(walk)
      console.log(`  ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    }
    return results
  } finally {
    await browser.close()
    await server.dispose()
  }
}

const report = (file: string | undefined, passed: number, failed: number, skipped: number): void => {
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  if (!file) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped }))
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { report: { type: 'string' } } })
const names = positionals.length === 0 ? Object.keys(journeys) : positionals
const unknown = names.filter((name) => !(name in journeys) && !(name in photos))
const found = findBrowser()
if (unknown.length > 0) {
  console.error(`Không có hành trình '${unknown.join(', ')}'. Có: ${Object.keys(journeys).join(', ')}.`)
  process.exitCode = 2
} else if (found.kind === 'found') {
  const results = await walkAll(names)
  const failed = results.filter((result) => result.error !== null).length
  report(values.report, results.length - failed, failed, 0)
  process.exitCode = failed === 0 ? 0 : 1
} else {
  console.log(`${found.kind === 'required' ? '✗' : 'bỏ qua · skipped:'} ${found.why}`)
  report(values.report, 0, found.kind === 'required' ? names.length : 0, found.kind === 'required' ? 0 : names.length)
  process.exitCode = found.kind === 'required' ? 1 : 0
}
