import type { Page } from 'playwright-core'
import type { SignedIn } from './shell-roles.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

const titleOf = async (page: Page, wanted: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: wanted, exact: true }).waitFor()
  expect((await page.title()).startsWith(wanted), `the window is called ${await page.title()}`)
}

const fault = {
  type: 'about:blank',
  title: 'Lỗi nội bộ.',
  status: 500,
  code: 'internal',
  params: {},
  requestId: 'yc-500',
}

const walkFaults = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('an address that does not exist, and a fault of the server, say what to do next', async () => {
    await visitor.open('/khong-co-trang-nay')
    await titleOf(page, 'Không có trang này')
    await visitor.expectAccessible()
    await visitor.photograph('shell-404', false)
    await page.route('**/api/context', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', json: fault }),
    )
    await visitor.open('/gioi-thieu')
    await titleOf(page, 'Trang gặp lỗi')
    await page.getByText('Mã yêu cầu: yc-500').waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('shell-500', false)
    await page.unroute('**/api/context')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('heading', { level: 1, name: 'Từ con số của một tháng đến việc phải làm' }).waitFor()
  })
  await walk.step(
    'offline the frame says so; a room that is not here yet says it too, and comes with the network',
    async () => {
      await visitor.open('/thang/2024-01')
      await page.context().setOffline(true)
      await page.getByText('Mất kết nối mạng').waitFor()
      await page.getByRole('link', { name: 'Soát số liệu' }).first().click()
      await titleOf(page, 'Chưa kết nối được với máy chủ')
      await visitor.expectAccessible()
      await visitor.photograph('shell-offline', false)
      await page.context().setOffline(false)
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await page.getByRole('heading', { level: 1, name: 'Soát số liệu' }).waitFor()
    },
  )
}

const walkUndo = (walk: Walk, administrator: SignedIn): Promise<void> =>
  walk.step('what was done is said aloud with the way back, which a key reaches', async () => {
    const visitor = await walk.visit({ storageState: administrator })
    const { page } = visitor
    await visitor.open('/quan-tri/co-quan')
    await page.getByLabel('Tìm cơ quan').fill('so xay dung')
    await page.getByRole('button', { name: 'Sở Xây dựng', exact: true }).click()
    await page.getByLabel('Tên', { exact: true }).fill('Sở Xây dựng tỉnh')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    const undo = page.getByRole('button', { name: 'Hoàn tác' })
    await undo.waitFor()
    expect(tidy(await page.textContent('[data-messages]')).includes('Hoàn tác'), 'the way back is not said aloud')
    await visitor.expectAccessible()
    await visitor.photograph('shell-undo', false)
    await undo.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sở Xây dựng', exact: true }).waitFor()
    visitor.expectQuietConsole()
    await visitor.close()
  })

/** What is said when something is not there, fails, is away, or was done. */
export const walkStates = async (walk: Walk, administrator: SignedIn): Promise<void> => {
  const visitor = await walk.visit()
  await walkFaults(walk, visitor)
  await visitor.close()
  await walkUndo(walk, administrator)
}
