import type { SignedIn } from './shell-roles.ts'
import type { Walk } from './walk.ts'

/** Each width and each theme at least once: the tokens are the same at every width. */
const screens = [
  [360, 780, 'dark'],
  [1280, 900, 'light'],
  [1280, 900, 'dark'],
  [2560, 1440, 'light'],
] as const

/** Every page of importing: nothing scrolls sideways, axe finds nothing; pictures for people. */
export const walkImportScreens = async (walk: Walk, storageState: SignedIn): Promise<void> => {
  for (const [width, height, colorScheme] of screens)
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
