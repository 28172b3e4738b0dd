import { expect, tidy, type Walk } from './walk.ts'

/** A key for a program: made, used from outside the browser, revoked. */
export const walkKeys = async (walk: Walk): Promise<void> => {
  await walk.step('an administrator makes a key, a program uses it, and revoked it opens nothing', async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await visitor.open('/dang-nhap?ve=/quan-tri/khoa-api')
    await page.click('button[data-role=administrator]')
    await page.waitForURL((url) => url.pathname === '/quan-tri/khoa-api')
    await page.getByText('chưa có khoá nào').waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('sign-in-keys-empty')
    await page.fill('input[name=name]', 'Phần mềm báo cáo của Sở')
    await page.getByRole('button', { name: 'Cấp khoá' }).click()
    const key = tidy(await page.locator('[data-secret]').textContent())
    await visitor.expectAccessible()
    await visitor.photograph('sign-in-key-made')
    const use = async (): Promise<number> =>
      (await fetch(`${walk.server.address}/api/context`, { headers: { authorization: `Bearer ${key}` } })).status
    expect((await use()) === 200, 'the key opens nothing')
    await page.getByRole('button', { name: /^Thu hồi khoá/ }).click()
    await page.fill('input[name=reason]', 'Thay phần mềm khác')
    await page.getByRole('button', { name: 'Thu hồi khoá', exact: true }).click()
    await page.getByText('Đã thu hồi').waitFor()
    expect((await use()) === 401, 'a revoked key still opens')
    await visitor.photograph('sign-in-key-revoked')
    visitor.expectQuietConsole()
    await visitor.close()
  })
}
