import { codeOf, type Person, signIn } from './sign-in-account.ts'
import type { Visitor, Walk } from './walk.ts'
import { expect, tidy } from './walk.ts'

const helped = { id: 'ksor-hlan', name: 'Ksor H’Lan' }

const openAsAdministrator = async (walk: Walk): Promise<Visitor> => {
  const administrator = await walk.visit()
  const place = `/quan-tri/nguoi-dung/${helped.id}`
  await administrator.open(`/dang-nhap?ve=${place}`)
  await administrator.page.click('button[data-role=administrator]')
  await administrator.page.waitForURL((url) => url.pathname === place)
  await administrator.page.getByRole('heading', { name: helped.name }).waitFor()
  return administrator
}

/** Turns the second step on, on the own account; answers its secret. */
const turnSecondStepOn = async ({ page }: Visitor, { password }: Person): Promise<string> => {
  const section = page.locator('[data-second-step]')
  await section.locator('input[name=password]').fill(password)
  await section.locator('button[type=submit]').click()
  await section.locator('img').waitFor()
  const secret = tidy(await section.locator('code').textContent()).replaceAll(' ', '')
  await section.locator('input[name=code]').fill(codeOf(secret, -1))
  await section.locator('button[type=submit]').click()
  await page.locator('[data-second-step=on]').waitFor()
  return secret
}

const walkLink = async ({ step }: Walk, administrator: Visitor, own: Visitor, person: Person): Promise<void> => {
  let link = ''
  await step('an administrator makes a link to a password and sees it once', async () => {
    const { page } = administrator
    await page.getByRole('button', { name: 'Tạo đường dẫn đặt mật khẩu' }).click()
    link = tidy(await page.locator('code[data-secret]').textContent())
    expect(/\/dat-lai-mat-khau#\S+$/.test(link), `no link but “${link}”`)
    await administrator.expectAccessible()
    await administrator.photograph('sign-in-link-made')
    await page.reload()
    await page.getByRole('button', { name: 'Tạo đường dẫn đặt mật khẩu' }).waitFor()
    expect((await page.locator('code[data-secret]').count()) === 0, 'the link is shown again')
  })
  await step('with the link the person sets a password and signs in with it', async () => {
    const { page } = own
    await page.goto(link)
    await page.fill('input[name=newPassword]', person.password)
    await page.click('form button[type=submit]')
    await page.getByText('Đã đặt mật khẩu').waitFor()
    await own.photograph('sign-in-password-set')
    await own.open('/dang-nhap?ve=/tai-khoan')
    await signIn(page, person)
    await page.waitForURL((url) => url.pathname === '/tai-khoan')
    await page.getByText(person.email).first().waitFor()
  })
}

const walkReset = async ({ step }: Walk, administrator: Visitor, own: Visitor, person: Person): Promise<void> => {
  await step(
    'an administrator takes the second step off somebody who lost the telephone, asked once more',
    async () => {
      const secret = await turnSecondStepOn(own, person)
      expect(secret.length > 0, 'no secret')
      const { page } = administrator
      await page.reload()
      await page.getByRole('button', { name: 'Tắt xác thực hai bước', exact: true }).click()
      await administrator.expectAccessible()
      await administrator.photograph('sign-in-second-step-reset')
      await page.getByRole('button', { name: `Tắt xác thực hai bước của ${helped.name}` }).click()
      await page
        .getByText(/Đã tắt xác thực hai bước của/)
        .first()
        .waitFor()
      await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).waitFor({ state: 'detached' })
      administrator.expectQuietConsole()
    },
  )
  await step('the person was put out by it, and comes in with the password alone', async () => {
    const { page } = own
    await own.open('/tai-khoan')
    await page.waitForURL((url) => url.pathname === '/dang-nhap')
    await signIn(page, person)
    await page.waitForURL((url) => url.pathname === '/tai-khoan')
    expect((await page.locator('[data-second-step=on]').count()) === 0, 'the second step is still on')
  })
}

/** What an administrator does for somebody who cannot come in: a link to a password, the second step taken off. */
export const walkHelped = async (walk: Walk): Promise<void> => {
  const person = { email: 'hlan.ksor@gialai.example', password: 'suối nguồn chảy ngược lên rẫy' }
  const administrator = await openAsAdministrator(walk)
  const own = await walk.visit()
  await walkLink(walk, administrator, own, person)
  await walkReset(walk, administrator, own, person)
  await administrator.close()
  await own.close()
}
