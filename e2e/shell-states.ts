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
      await titleOf(page, 'Không có mạng')
      await visitor.expectAccessible()
      await visitor.photograph('shell-offline', false)
      await page.context().setOffline(false)
      await page.getByRole('heading', { level: 1, name: 'Soát số liệu' }).waitFor()
    },
  )
}

const walkWrongAddress = (walk: Walk, { page, open, expectAccessible }: Visitor): Promise<void> =>
  walk.step(
    'an instant or a period in the address that is none is told as such, with a way to the newest',
    async () => {
      for (const [address, then] of [
        ['/thang/2024-01?luc=2024-01-15T08:00', 'Gia Lai · Tháng 1 năm 2024'],
        ['/chi-tieu?ky=thang-1', 'Chỉ tiêu'],
      ] as const) {
        await open(address)
        await titleOf(page, 'Địa chỉ chưa đúng')
        await expectAccessible()
        await page.getByRole('link', { name: 'Xem số liệu mới nhất' }).click()
        await page.getByRole('heading', { level: 1, name: then }).waitFor()
      }
    },
  )

const walkSessionOver = (walk: Walk, administrator: SignedIn): Promise<void> =>
  walk.step('a session that ended while a page is open leads to signing in, and nothing of it stays', async () => {
    const visitor = await walk.visit({ storageState: administrator })
    const { page } = visitor
    await visitor.open('/quan-tri/nguoi-dung')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await visitor.open('/quan-tri')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.context().clearCookies()
    await page.getByRole('link', { name: 'Người dùng' }).first().click()
    await page.waitForURL(
      (url) => url.pathname === '/dang-nhap' && url.searchParams.get('ve') === '/quan-tri/nguoi-dung',
    )
    await page.getByText('Phiên làm việc đã hết').waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('shell-session-over', false)
    await visitor.close()
  })

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
  await walkWrongAddress(walk, visitor)
  await visitor.close()
  await walkSessionOver(walk, administrator)
  await walkUndo(walk, administrator)
}
