import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { DemoServer } from './server.ts'

const out = fileURLToPath(new URL('./out/', import.meta.url))
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a journey walks with. */
export interface Walk {
  readonly server: DemoServer
  /** One thing that a user does and sees; a failure is recorded, photographed, and the journey goes on. */
  readonly step: (name: string, act: () => Promise<void>) => Promise<void>
  /** A fresh visitor; errors of the page's console fail the step in which they are checked. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visitor>
}

export interface Visitor {
  readonly page: Page
  /** Opens an address of the server and waits until it is quiet. */
  readonly open: (path: string) => Promise<void>
  /** Saves what is seen under e2e/out. */
  readonly photograph: (name: string, whole?: boolean) => Promise<void>
  /** Throws when axe finds anything, by all of its rules but `without`, or by the rules `only`. */
  readonly expectAccessible: (without?: readonly string[], only?: readonly string[]) => Promise<void>
  /** Throws when the page scrolls sideways. */
  readonly expectNoSidewaysScroll: () => Promise<void>
  /** Throws when the console told of an error, a refused style or script included. */
  readonly expectQuietConsole: () => void
  readonly close: () => Promise<void>
}

export interface StepResult {
  readonly name: string
  readonly error: Error | null
}

/** Throws with `message` unless `isTrue`. */
export const expect = (isTrue: boolean, message: string): void => {
  if (!isTrue) throw new Error(message)
}

/** Text with every run of white space as one space. */
export const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

const visitorOf = (page: Page, address: string): Visitor => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refused or unreachable request is told by the page itself, and checked there.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  return {
    page,
    async open(path) {
      await page.goto(`${address}${path}`)
      await page.waitForLoadState('networkidle')
    },
    async photograph(name, whole = true) {
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: whole })
    },
    async expectAccessible(without = [], only) {
      const axe = new AxeBuilder({ page })
        // Our pages have no frames, and only what is wrong is told: several times faster.
        .setLegacyMode(true)
        .options({
          resultTypes: ['violations'],
          runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: rules },
          rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        })
      const { violations } = await axe.analyze()
      const words = violations.map(
        (found) =>
          `${found.id}: ${found.help}\n    ${found.nodes.map((node) => node.html.slice(0, 200)).join('\n    ')}`,
      )
      expect(violations.length === 0, `axe found ${violations.length}:\n  ${words.join('\n  ')}`)
    },
    async expectNoSidewaysScroll() {
      const extra = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(extra <= 0, `the page is ${extra} px wider than the screen`)
    },
    expectQuietConsole() {
      expect(complaints.length === 0, `the console complained:\n  ${complaints.join('\n  ')}`)
    },
    close: () => page.context().close(),
  }
}

/** Walks a journey step by step and tells each as it ends. */
export const startWalk = (browser: Browser, server: DemoServer): { walk: Walk; results: StepResult[] } => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const results: StepResult[] = []
  const visitors: Visitor[] = []
  const walk: Walk = {
    server,
    async step(name, act) {
      const begun = performance.now()
      const error = await act().then(
        () => null,
        (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))),
      )
      results.push({ name, error })
      console.log(`  ${error ? '✗' : '✓'} ${name} (${Math.round(performance.now() - begun)} ms)`)
      if (!error) return
      console.log(`    ${error.message.replaceAll('\n', '\n    ')}`)
      const last = visitors.at(-1)
      if (last && !last.page.isClosed()) await last.photograph(`failed-${results.length}`).catch(() => undefined)
    },
    async visit(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN', ...options })
      context.setDefaultTimeout(15_000)
      const visitor = visitorOf(await context.newPage(), server.address)
      visitors.push(visitor)
      return visitor
    },
  }
  return { walk, results }
}
