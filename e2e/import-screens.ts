import type { SignedIn } from './shell-roles.ts'
import type { Walk } from './walk.ts'

const screens = [
  [360, 780],
  [1280, 900],
  [2560, 1440],
] as const

/** Every page of importing at three widths in both themes: nothing scrolls sideways, axe finds nothing; pictures for people. */
export const walkImportScreens = async (walk: Walk, storageState: SignedIn): Promise<void> => {
  for (const [width, height] of screens)
    for (const colorScheme of ['light', 'dark'] as const)
      await walk.step(`${width} px, ${colorScheme}: the pages of importing and of data quality`, async () => {
        const visitor = await walk.visit({ storageState, viewport: { width, height }, colorScheme })
        const { page } = visitor
        await visitor.open('/nhap-so-lieu')
        const workbook = await page.getByRole('link', { name: 'bieu-2024-01.xlsx' }).getAttribute('href')
        const pages = [
          ['list', '/nhap-so-lieu'],
          ['lines', `${workbook}?xem=dong`],
          ['sheet', `${workbook}?xem=trang&trang=1&o=D6`],
          ['findings', `${workbook}?xem=mau-thuan`],
          ['quality', '/chat-luong'],
        ] as const
        for (const [name, path] of pages) {
          await visitor.open(path)
          await page.waitForTimeout(200)
          await visitor.photograph(`import-${name}-${width}-${colorScheme}`, false)
          await visitor.expectNoSidewaysScroll()
          await visitor.expectAccessible()
        }
        visitor.expectQuietConsole()
        await visitor.close()
      })
}
