import type { Page } from 'playwright-core'
import { openPostOffice, type PostOffice } from '../packages/server/src/testing/post-office.ts'
import { walkAccount } from './sign-in-account.ts'
import { walkHelped } from './sign-in-helped.ts'
import { walkKeys } from './sign-in-keys.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

const roles = ['chair', 'synthesiser', 'reporter', 'approver', 'secretariat', 'observer', 'administrator'] as const

/** Signs in by one click as the first person of a role, and waits for the place that was asked for. */
export const enterAs = async (visitor: Visitor, role: (typeof roles)[number], place = '/tai-khoan'): Promise<void> => {
  const { page } = visitor
  await visitor.open(`/dang-nhap?ve=${encodeURIComponent(place)}`)
  await page.click(`button[data-role=${role}]`)
  await page.waitForURL((url) => url.pathname === place)
  await page.waitForLoadState('networkidle')
}

const signInWith = async (page: Page, email: string, password: string): Promise<void> => {
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('form button[type=submit]')
}

const walkEntering = async (walk: Walk): Promise<void> => {
  await walk.step('each role of the demonstration is entered with one click and finds itself named', async () => {
    const visitor = await walk.visit()
    for (const role of roles) {
      await enterAs(visitor, role)
      await visitor.page.getByRole('heading', { name: 'Vai trò đang giữ' }).waitFor()
      const held = tidy(await visitor.page.textContent('main section'))
      expect(/minh hoạ/.test(held), `${role}: nobody illustrative in “${held}”`)
    }
    await visitor.close()
  })

  await walk.step('a wrong password is told beside its field, the same for whoever is not there', async () => {
    const visitor = await walk.visit()
    await visitor.open('/dang-nhap')
    const told = []
    for (const email of ['long.vu@gialai.example', 'khong-co@gialai.example']) {
      await signInWith(visitor.page, email, 'không phải mật khẩu này')
      const alert = visitor.page.locator('[role=alert]')
      await alert.waitFor()
      told.push(tidy(await alert.textContent()))
      await visitor.page.reload()
    }
    expect(told[0] === told[1] && /không đúng/.test(told[0] ?? ''), `told: ${told.join(' | ')}`)
    await visitor.close()
  })

  await walk.step(
    'whoever opens a place that wants somebody signs in and arrives there; a foreign address is no place',
    async () => {
      const visitor = await walk.visit()
      await visitor.open('/quan-tri/khoa-api')
      await visitor.page.waitForURL((url) => url.pathname === '/dang-nhap')
      await visitor.page.click('button[data-role=administrator]')
      await visitor.page.waitForURL((url) => url.pathname === '/quan-tri/khoa-api')
      await visitor.open('/dang-nhap?ve=//evil.example/thang')
      await visitor.page.click('button[data-role=chair]')
      await visitor.page.waitForURL((url) => url.pathname.startsWith('/thang'))
      expect(visitor.page.url().startsWith(walk.server.address), `led to ${visitor.page.url()}`)
      await visitor.close()
    },
  )
}

/** The mailbox of an invented person is enough to get a password, as anybody of flesh would. */
const walkRecovery = async (
  walk: Walk,
  office: PostOffice,
  person: { email: string; password: string },
): Promise<void> => {
  await walk.step('a password is set with the link of a letter, which works once', async () => {
    const visitor = await walk.visit()
    await visitor.open('/quen-mat-khau')
    await visitor.expectAccessible()
    await visitor.page.fill('input[name=email]', person.email)
    await visitor.page.click('form button[type=submit]')
    await visitor.page.getByText('Đã nhận yêu cầu').waitFor()
    const link = /http\S+dat-lai-mat-khau#\S+/.exec(await office.letterTo(person.email))?.[0] ?? ''
    await visitor.page.goto(link)
    await visitor.page.fill('input[name=newPassword]', 'matkhau123456')
    await visitor.page.click('form button[type=submit]')
    await visitor.page.getByText('dễ đoán').waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('sign-in-weak-password')
    await visitor.page.fill('input[name=newPassword]', person.password)
    await visitor.page.click('form button[type=submit]')
    await visitor.page.getByText('Đã đặt mật khẩu').waitFor()
    await visitor.page.goto('about:blank')
    await visitor.page.goto(link)
    await visitor.page.fill('input[name=newPassword]', `${person.password} nữa`)
    await visitor.page.click('form button[type=submit]')
    await visitor.page.getByText('đã dùng hoặc đã hết hạn').waitFor()
    visitor.expectQuietConsole()
    await visitor.close()
  })
}

const walkLooks = async (walk: Walk): Promise<void> => {
  await walk.step('the pages of signing in are clean for every reader, on a phone and in both themes', async () => {
    for (const [name, options] of [
      ['desktop', {}],
      ['phone', { viewport: { width: 360, height: 740 } }],
      ['dark', { colorScheme: 'dark' as const }],
    ] as const) {
      const visitor = await walk.visit(options)
      for (const path of ['/dang-nhap', '/quen-mat-khau', '/dat-lai-mat-khau#thu']) {
        await visitor.open(path)
        await visitor.expectAccessible()
        await visitor.expectNoSidewaysScroll()
        await visitor.photograph(`sign-in-${name}-${path.slice(1).split('#')[0]}`)
      }
      await enterAs(visitor, 'administrator')
      await visitor.page.getByRole('heading', { name: 'Các phiên đăng nhập' }).waitFor()
      await visitor.expectAccessible()
      await visitor.expectNoSidewaysScroll()
      await visitor.photograph(`sign-in-${name}-tai-khoan`)
      visitor.expectQuietConsole()
      await visitor.close()
    }
  })
}

/** Coming in, getting a password by mail, the second step, sessions, keys, going out. */
export const walkSignIn = async (walk: Walk): Promise<void> => {
  const office = await openPostOffice()
  await walk.server.stop()
  await walk.server.start({
    GIAOBAN_URL: walk.server.address,
    GIAOBAN_SMTP_URL: office.url,
    GIAOBAN_MAIL_FROM: 'Giao ban <giaoban@gialai.example>',
  })
  try {
    const person = { email: 'long.vu@gialai.example', password: 'năm từ khác hẳn lúc trước' }
    await walkEntering(walk)
    await walkLooks(walk)
    await walkRecovery(walk, office, person)
    await walkAccount(walk, person)
    await walkHelped(walk)
    await walkKeys(walk)
  } finally {
    await walk.server.stop()
    await walk.server.start()
    await office.close()
  }
}
