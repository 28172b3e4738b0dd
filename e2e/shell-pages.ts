import type { Page } from 'playwright-core'
import { lazyPages } from '../packages/web/src/app/pages.ts'
import type { Entry } from '../packages/web/src/app/session.ts'

/** A page of the product as somebody opens it. */
export interface ProductPage {
  /** Path in the router's table. */
  readonly path: string
  /** The same with its `$` parts filled in. */
  readonly address: string
  readonly entry: Entry
}

/** The pages that the router knows by itself; `/` and `/thang` only lead on. */
const standing: readonly string[] = ['/', '/thang', '/thang/$month', '/chi-tieu', '/chi-tieu/$code']

/** One value for every `$` part; a page with another part has no address until it stands here. */
const samples: Readonly<Record<string, string>> = {
  $month: '2024-01',
  $code: 'EXPORT',
  $person: 'ksor-hlan',
  // Nobody has taken it in: the page says so.
  $workbook: '00000000-0000-4000-8000-000000000000',
}

const filled = (path: string): string =>
  path.replace(/\$\w+/g, (part) => {
    const sample = samples[part]
    if (sample === undefined) throw new Error(`no sample for ${part} of ${path}: add one to e2e/shell-pages.ts`)
    return sample
  })

/** Every page of the product, from the tables that the router is made of. */
export const productPages: readonly ProductPage[] = [
  ...standing.map((path) => ({ path, entry: 'public' as const })),
  ...lazyPages,
].map(({ path, entry }) => ({ path, address: filled(path), entry }))

/** Paths that the running router answers and this list does not know. */
export const unknownPages = async (page: Page): Promise<readonly string[]> => {
  const paths = await page.evaluate(() => {
    const { __TSR_ROUTER__: router } = window as unknown as { __TSR_ROUTER__?: { routesByPath: object } }
    return Object.keys(router?.routesByPath ?? {})
  })
  if (paths.length === 0) throw new Error('the page does not tell its routes')
  return paths.filter((path) => !productPages.some((known) => known.path === path))
}
