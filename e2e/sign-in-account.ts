import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, tidy, type Walk } from './walk.ts'

/** Somebody of flesh: an address and the password that they chose. */
export interface Person {
  readonly email: string
  readonly password: string
}

/** Fills in the page of signing in and sends it. */
export const signIn = async (page: Page, { email, password }: Person): Promise<void> => {
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('form button[type=submit]')
}

/** The code of this half minute, or of a neighbour: each is good once. */
export const codeOf = (secret: string, neighbour: -1 | 0 | 1): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + neighbour * 30_000 })

/** The account of somebody with a password: second step, backup code, sessions. */
export const walkAccount = async (walk: Walk, person: Person): Promise<void> => {
  let secret = ''
  let backupCodes: readonly string[] = []

  await walk.step('the second step is turned on with a picture, a code and backup codes', async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await visitor.open('/dang-nhap?ve=/tai-khoan')
    await signIn(page, person)
    await page.waitForURL((url) => url.pathname === '/tai-khoan')
    const section = page.locator('[data-second-step]')
    await section.locator('input[name=password]').fill(person.password)
    await section.locator('button[type=submit]').click()
    await section.locator('img').waitFor()
    const key = tidy(await section.locator('code').textContent())
    expect(/^(\w{4} )+\w{1,4}$/.test(key), `the key is not grouped: ${key}`)
    secret = key.replaceAll(' ', '')
    backupCodes = (await section.locator('[data-codes] li').allTextContents()).map(tidy)
    await visitor.expectAccessible()
    await visitor.photograph('sign-in-second-step')
    await section.locator('input[name=code]').fill('000000')
    await section.locator('button[type=submit]').click()
    await section.locator('[role=alert]').waitFor()
    await section.locator('input[name=code]').fill(codeOf(secret, -1))
    await section.locator('button[type=submit]').click()
    await page.locator('[data-second-step=on]').waitFor()
    visitor.expectQuietConsole()
    await visitor.close()
  })

  await walk.step(
    'with the password alone nobody is in; with the code one is, and a backup code does it too',
    async () => {
      const visitor = await walk.visit()
      const { page } = visitor
      for (const way of ['code', 'backup']) {
        await visitor.open('/dang-nhap?ve=/tai-khoan')
        await signIn(page, person)
        await page.getByText('Bước thứ hai').waitFor()
        expect((await page.locator('header').textContent())?.includes('Đăng nhập') ?? false, 'signed in by half')
        await visitor.expectAccessible()
        await visitor.photograph('sign-in-code')
        if (way === 'backup') await page.getByText('Dùng mã dự phòng').click()
        await page.fill('input[name=code]', way === 'code' ? codeOf(secret, 0) : (backupCodes[0] ?? ''))
        await page.click('form button[type=submit]')
        await page.waitForURL((url) => url.pathname === '/tai-khoan')
        await page.locator('[data-second-step=on]').waitFor()
        await page.context().clearCookies()
      }
      await visitor.close()
    },
  )

  await walk.step('a session elsewhere is seen and ended from here', async () => {
    const elsewhere = await walk.visit()
    const here = await walk.visit()
    for (const visitor of [elsewhere, here]) {
      const { page } = visitor
      await visitor.open('/dang-nhap?ve=/tai-khoan')
      await signIn(page, person)
      await page.getByText('Bước thứ hai').waitFor()
      if (visitor === here) await page.getByText('Dùng mã dự phòng').click()
      await page.fill('input[name=code]', visitor === here ? (backupCodes[1] ?? '') : codeOf(secret, 1))
      await page.click('form button[type=submit]')
      await page.waitForURL((url) => url.pathname === '/tai-khoan')
    }
    await here.page.getByText('Kết thúc mọi phiên khác').click()
    await here.page.getByText(/Đã kết thúc \d+ phiên/).waitFor()
    await here.photograph('sign-in-sessions')
    await elsewhere.open('/tai-khoan')
    await elsewhere.page.waitForURL((url) => url.pathname === '/dang-nhap')
    await elsewhere.close()
    await here.close()
  })

  await walk.step('signing out leaves nobody behind', async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await visitor.open('/dang-nhap')
    await page.click('button[data-role=chair]')
    await page.waitForURL((url) => url.pathname.startsWith('/thang'))
    const me = (): Promise<unknown> => page.evaluate(async () => (await (await fetch('/api/me')).json()).person)
    expect((await me()) !== null, 'nobody signed in')
    await page.locator('header').getByRole('button', { name: 'Phan Trọng Nghĩa' }).click()
    await page.getByText('Đăng xuất').click()
    await page.locator('header').getByText('Đăng nhập').waitFor()
    expect((await me()) === null, 'still signed in')
    await visitor.close()
  })
}
