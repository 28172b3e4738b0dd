import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openCheck, slips } from './check-pages.ts'
import { longReport } from './long-report.ts'
import { expect, type Visitor, type Walk } from './walk.ts'

/** Tasks of the page's own thread longer than 50 ms since the last look. */
const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const seen = window as unknown as { tasks?: number[] }
    const tasks = seen.tasks ?? []
    if (!seen.tasks)
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
    seen.tasks = tasks
    return tasks.splice(0)
  })

/** A busy machine stretches every task; what blocks is told apart from that by far. */
const mostBlocked = 250

/** Long texts must not hold the page up. */
export const walkLong = async (walk: Walk, visitor: Visitor, folder: string): Promise<void> => {
  const { page } = visitor
  const long = join(folder, 'tram-trang.txt')
  const huge = join(folder, 'rat-dai.txt')
  writeFileSync(long, longReport())
  writeFileSync(huge, slips.repeat(40_000))
  await walk.step('a report of a hundred pages appears without blocking the page', async () => {
    await openCheck(visitor)
    await longTasks(page)
    const begun = performance.now()
    await page.locator('input[type=file]').setInputFiles(long)
    await page.locator('li[data-code]').first().waitFor()
    const first = performance.now() - begun
    await page.getByText(/đọc và soát trong/).waitFor()
    const whole = performance.now() - begun
    await page.keyboard.press('j')
    await page.waitForTimeout(300)
    const tasks = await longTasks(page)
    console.log(
      `    first findings after ${first.toFixed(0)} ms, all after ${whole.toFixed(0)} ms; tasks over 50 ms: ${tasks.map((task) => Math.round(task)).join(', ') || 'none'}`,
    )
    expect(Math.max(0, ...tasks) < mostBlocked, `the page stood still for ${Math.max(...tasks)} ms`)
    expect((await page.locator('a[data-findings]').count()) < 500, 'what is far from the view is laid out too')
  })
  await walk.step('a check that takes long says how far it is, and can be stopped', async () => {
    await openCheck(visitor)
    await page.locator('input[type=file]').setInputFiles(huge)
    await page.getByText(/Bước 2\/3 · Đang đọc số trong [\d.]+ ký tự/).waitFor()
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.getByText(/Bước/).waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { level: 1 }).isVisible(), 'the page is gone')
  })
}
