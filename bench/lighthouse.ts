// The month page as Lighthouse sees it, on a desk and on a phone: served in production mode by `giaoban serve --demo`.

import { loadavg } from 'node:os'
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig, type Result as LighthouseResult } from 'lighthouse'
import { startDemoServer } from '../e2e/server.ts'
import { buildWeb } from '../packages/web/build.ts'
import type { Measured, Result } from './measure.ts'

const page = '/thang/2024-01'
const categories = ['performance', 'accessibility', 'best-practices'] as const
/** Every score that the month page must reach. */
const goal = 95
/** The run in the middle counts: one alone says more of the machine than of the page. */
const runs = 5

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
  console.log(`\nlighthouse, ${name}: ${scores.join(' · ')} (goal ${goal}, median of ${runs})`)
  for (const line of costsOf(report)) console.log(`  ${line}`)
  // What the phone is reckoned from: busy neighbours on this machine count against the page.
  const power = Math.round(report.environment.benchmarkIndex)
  console.log(`  machine: benchmark index ${power}, load ${loadavg()[0]?.toFixed(1)}`)
}

/** The report in the middle, by its score for performance. */
const medianOf = (reports: readonly Report[]): Report => {
  const sorted = reports.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('Lighthouse gave no result')
  return middle
}

const lcpOf = (report: Report): number => report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN

/** Milliseconds until the largest text stands, as this bench's time. */
const measuredOf = (name: string, reports: readonly Report[]): Measured => {
  const median = medianOf(reports)
  const times = reports.map(lcpOf)
  const does = categories.map((id) => `${id} ${scoreOf(median, id)}`).join(', ')
  const ms = lcpOf(median)
  return {
    name,
    does,
    medianMs: ms,
    minMs: Math.min(...times),
    maxMs: Math.max(...times),
    runs: reports.length,
    perSecond: 1000 / ms,
    ratio: 1,
  }
}

const reportOn = async (url: string, port: number, config: typeof desktopConfig | undefined): Promise<Report> => {
  const flags = { port, onlyCategories: [...categories], logLevel: 'error' as const }
  const run = await lighthouse(url, flags, config)
  if (!run) throw new Error(`Lighthouse gave no result for ${url}`)
  return run.lhr
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
      const reports: Report[] = []
      for (let run = 0; run < runs; run += 1)
        reports.push(await reportOn(`${server.address}${page}`, chrome.port, config))
      tell(name, medianOf(reports))
      measured.push(measuredOf(name, reports))
    }
    return [{ bench: 'lighthouse', input: `largest text of ${page}`, unit: 'pages', measured }]
  } finally {
    chrome.kill()
    await server.dispose()
  }
}
