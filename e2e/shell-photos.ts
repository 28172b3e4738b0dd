import { productPages } from './shell-pages.ts'
import { type SignedIn, signInAs } from './shell-roles.ts'
import type { Visitor, Walk } from './walk.ts'

const widths = [360, 1280, 2560] as const
const heights = { 360: 780, 1280: 800, 2560: 1440 } as const

const photographAll = async (visitor: Visitor, address: string): Promise<void> => {
  await visitor.open(address)
  // A picture shows what has never been near the screen, too.
  await visitor.page.addStyleTag({ content: '* { content-visibility: visible !important; }' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await visitor.page.emulateMedia({ colorScheme })
    for (const width of widths) {
      await visitor.page.setViewportSize({ width, height: heights[width] })
      await visitor.page.waitForTimeout(300)
      await visitor.photograph(`page-${address.slice(1).replaceAll('/', '-')}-${width}-${colorScheme}`)
    }
  }
}

/** Photographs every page at three widths in both themes, to be looked at by a person. */
export const photographEveryPage = async (walk: Walk): Promise<void> => {
  const administrator: SignedIn = await signInAs(walk, 'administrator')
  const stranger = await walk.visit({ bypassCSP: true })
  const insider = await walk.visit({ storageState: administrator, bypassCSP: true })
  for (const { path, address, entry } of productPages.filter((page) => page.path !== '/' && page.path !== '/thang'))
    await walk.step(`${path} is photographed`, () => photographAll(entry === 'public' ? stranger : insider, address))
  await stranger.close()
  await insider.close()
}
