// The month page as Lighthouse sees it, on a desk and on a phone: served in production mode by `giaoban serve --demo`.
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig, type Result as LighthouseResult } from 'lighthouse'
import { startDemoServer } from '../e2e/server.ts'
import { buildWeb } from '../packages/web/build.ts'
import type { Measured, Result } from './measure.ts'

const page = '/thang/2024-01'
const categories = ['performance', 'accessibility', 'best-practices'] as const
/** Every score that the month page must reach. */
const goal = 95

const presets = [
  { name: 'desktop', config: desktopConfig },
  // Lighthouse's own default: a slow phone on a slow network, by reckoning.
  { name: 'mobile', config: undefined },
] as const

type Report = LighthouseResult

/** What cost points, heaviest first: one line an audit. */
const costsOf = ({ categories: found, audits }: Report): readonly string[] =>
  Object.values(found)
    .flatMap(({ title, auditRefs }) => auditRefs.map(({ id, weight }) => ({ title, weight, audit: audits[id] })))
    .filter(({ weight, audit }) => weight > 0 && audit?.score != null && audit.score < 0.995)
    .sort((a, b) => b.weight - a.weight)
    .map(({ title, weight, audit }) =>
      `${title}, weight ${weight}: ${audit?.title} ${audit?.displayValue ?? ''}`.trim(),
    )

const scoreOf = (report: Report, id: string): number => Math.round((report.categories[id]?.score ?? 0) * 100)

const tell = (name: string, report: Report): void => {
  const scores = categories.map((id) => `${id} ${scoreOf(report, id)}${scoreOf(report, id) < goal ? ' ✗' : ''}`)
  console.log(`\nlighthouse, ${name}: ${scores.join(' · ')} (goal ${goal})`)
  for (const line of costsOf(report)) console.log(`  ${line}`)
}

/** Milliseconds until the largest text stands, as this bench's time. */
const measuredOf = (name: string, report: Report): Measured => {
  const ms = report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN
  const does = categories.map((id) => `${id} ${scoreOf(report, id)}`).join(', ')
  return { name, does, medianMs: ms, minMs: ms, maxMs: ms, runs: 1, perSecond: 1000 / ms, ratio: 1 }
}

/** Runs Lighthouse on the month page with both presets, and prints the scores and what cost points. */
export const benchLighthouse = async (): Promise<readonly Result[]> => {
  await buildWeb()
  const server = await startDemoServer()
  const chrome = await launch({
    chromePath: process.env['GIAOBAN_CHROMIUM'] ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    logLevel: 'silent',
  })
  try {
    const measured: Measured[] = []
    for (const { name, config } of presets) {
      const flags = { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' as const }
      const run = await lighthouse(`${server.address}${page}`, flags, config)
      if (!run) throw new Error(`Lighthouse gave no result for ${name}`)
      tell(name, run.lhr)
      measured.push(measuredOf(name, run.lhr))
    }
    return [{ bench: 'lighthouse', input: `largest text of ${page}`, unit: 'pages', measured }]
  } finally {
    chrome.kill()
    await server.dispose()
  }
}
