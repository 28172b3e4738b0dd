import { type ProductPage, productPages } from './shell-pages.ts'
import type { SignedIn } from './shell-roles.ts'
import { expect, type Visitor, type Walk } from './walk.ts'

/** Resizes the open page and waits until what depends on the width has moved. */
const setWidth = async ({ page }: Visitor, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Every rule in light; in dark, what colours can break. */
const expectThemes = async (visitor: Visitor): Promise<void> => {
  await visitor.page.emulateMedia({ colorScheme: 'light' })
  await visitor.expectAccessible()
  await visitor.page.emulateMedia({ colorScheme: 'dark' })
  await visitor.expectAccessible([], ['color-contrast'])
}

const expectScreens = async (visitor: Visitor): Promise<void> => {
  for (const width of [2560, 1280, 800, 360, 320]) {
    await setWidth(visitor, width)
    await visitor.expectNoSidewaysScroll()
    if (width === 1280 || width === 360) await expectThemes(visitor)
  }
}

const expectPage = async (visitor: Visitor, { address }: ProductPage): Promise<void> => {
  const { page } = visitor
  await visitor.open(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect((await page.getByRole('heading', { level: 1 }).count()) === 1, 'there is more than one title')
  await page.getByText('Ngày làm việc').first().waitFor()
  await expectScreens(visitor)
  visitor.expectQuietConsole()
}

/** Every page of the product, as the administrator has it or, if anybody may enter, as a stranger: both themes, four widths. */
export const walkEveryPage = async (walk: Walk, administrator: SignedIn): Promise<void> => {
  const stranger = await walk.visit()
  const insider = await walk.visit({ storageState: administrator })
  for (const page of productPages.filter(({ path }) => path !== '/' && path !== '/thang'))
    await walk.step(`${page.path} is accessible in both themes and fits every screen`, () =>
      expectPage(page.entry === 'public' ? stranger : insider, page),
    )
  await stranger.close()
  await insider.close()
}
