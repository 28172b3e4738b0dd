import type { Walk } from './walk.ts'

/** What is seen while the network or the server is away, and how one gets on when it is back. */
export const walkFailures = async (walk: Walk): Promise<void> => {
  const { server } = walk
  const visitor = await walk.visit()
  const { page } = visitor
  await walk.step('while figures are on their way their place is kept', async () => {
    await page.route('**/api/scorecard*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.goto(`${server.address}/thang/2024-01`)
    await page.getByText('Đang tải số liệu tháng…').waitFor({ state: 'attached' })
    await visitor.expectAccessible()
    await visitor.photograph('month-loading', false)
    await page.locator('[data-indicator="GO_INDUSTRY"]').waitFor()
    await page.unroute('**/api/scorecard*')
  })
  await walk.step('without network the page says so and keeps its figures', async () => {
    await page.context().setOffline(true)
    await page.getByText('Mất kết nối mạng').waitFor()
    await page.locator('[data-indicator="GO_INDUSTRY"]').waitFor()
    await visitor.expectAccessible()
    await page.context().setOffline(false)
    await page.getByText('Mất kết nối mạng').waitFor({ state: 'detached' })
  })
  await walk.step('with the server stopped another page says what to do next', async () => {
    await server.stop()
    await page.getByRole('combobox', { name: 'Tháng báo cáo' }).selectOption('2023-M12')
    await page.getByRole('alert').getByText('Chưa kết nối được với máy chủ').waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('month-server-away')
  })
  await walk.step('once the server is back, one press brings the figures', async () => {
    await server.start()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('heading', { name: 'Tháng 12 năm 2023 chưa công bố' }).waitFor()
  })
  await walk.step("a refusal of the server is told in the server's own words, with the number to ask by", async () => {
    await page.route('**/api/scorecard*', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Cơ sở dữ liệu không trả lời.',
          status: 503,
          code: 'db/unreachable',
          params: {},
          requestId: 'yc-1',
        }),
      }),
    )
    await visitor.open('/thang/2024-01')
    await page.getByRole('alert').getByText('Cơ sở dữ liệu không trả lời.').waitFor()
    await page.getByText('Mã yêu cầu: yc-1').waitFor()
    await visitor.expectAccessible()
  })
  await visitor.close()
}
