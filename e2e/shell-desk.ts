import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { sheetsOf } from './month-choice.ts'
import type { SignedIn } from './shell-roles.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

const title = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

const walkFirstVisit = (walk: Walk): Promise<void> =>
  walk.step("the first visit shows the draft's three slips with their arithmetic, and leads to each", async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await visitor.open('/')
    await page.getByRole('link', { name: 'Dự thảo (3)' }).click()
    const lines = page.locator('#du-thao li')
    const shown = (await lines.allTextContents()).map(tidy)
    for (const [code, part] of [
      ['growth/base-contradiction', '14.800 ÷ 10.000 − 1 = 48,0%'],
      ['ratio/referent', '9,52% = 100 ÷ 1.050'],
      ['period/impossible-base', 'tháng 1 năm 2023'],
    ] as const) {
      const words = tidy(await page.locator(`#du-thao [data-code="${code}"]`).textContent())
      expect(words.includes(part), `'${part}' is not in: ${words}`)
    }
    expect(shown.length === 3, shown.join('\n'))
    await visitor.expectAccessible()
    await page.locator('#du-thao [data-code="ratio/referent"] a').click()
    await page.locator('li[data-current][data-code="ratio/referent"]').waitFor()
    await visitor.open('/thang/2023-12')
    await page.waitForTimeout(1500)
    expect((await page.locator('#du-thao').count()) === 0, "another month shows January's draft")
    visitor.expectQuietConsole()
    await visitor.close()
  })

const walkLooks = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('language and colours are one press away, remembered, and the same on the next page', async () => {
    await visitor.open('/thang/2024-01')
    await page.getByRole('button', { name: 'EN · English' }).click()
    await title(page, 'Gia Lai · January 2024')
    await page.getByRole('button', { name: 'Display' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.keyboard.press('Escape')
    await visitor.open('/chi-tieu')
    expect((await page.getAttribute('html', 'lang')) === 'en', 'the language is forgotten')
    expect((await page.getAttribute('html', 'data-mantine-color-scheme')) === 'dark', 'the colours are forgotten')
    await page.getByRole('button', { name: 'VI · Tiếng Việt' }).click()
    await page.getByRole('button', { name: 'Hiển thị' }).click()
    await page.getByRole('radio', { name: 'Theo máy' }).check()
    await page.keyboard.press('Escape')
  })
  await walk.step('month and instant are chosen in the frame, go along, and stand in the address', async () => {
    await visitor.open('/thang/2024-01')
    await page.getByText('Ngày làm việc 03/02/2024').waitFor()
    await page.getByRole('combobox', { name: 'Tháng báo cáo' }).selectOption('2023-M12')
    await title(page, 'Gia Lai · Tháng 12 năm 2023')
    await page.getByRole('button', { name: /^Kỳ sau/ }).click()
    await title(page, 'Gia Lai · Tháng 1 năm 2024')
    await page.getByRole('button', { name: 'số liệu đến' }).click()
    await page.getByLabel('Ngày, giờ (giờ Việt Nam)').fill('2024-02-02T08:00')
    await page.locator('[data-day]').getByText('02/02/2024 08:00', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Xem tại thời điểm này' }).click()
    await page.waitForURL('**luc=2024-02-02T08:00:00%2B07:00')
    await page.getByRole('navigation', { name: 'Các phần' }).getByRole('link', { name: 'Chỉ tiêu' }).click()
    await page.waitForURL('**/chi-tieu?ky=2024-M01&luc=2024-02-02T08:00:00%2B07:00')
  })
}

const walkKeys = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step("'ban le' typed into the search by keyboard alone opens the retail sales", async () => {
    await visitor.open('/thang/2024-01')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Tìm chỉ tiêu, tháng hoặc trang' }).waitFor()
    await page.keyboard.type('ban le')
    await page
      .getByRole('option', { name: /^Tổng mức bán lẻ/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await title(page, 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ')
    expect(page.url().includes('/chi-tieu/RETAIL_SERVICES?ky=2024-M01'), page.url())
  })
  await walk.step('Escape closes the search, empty or not', async () => {
    await visitor.open('/thang/2024-01')
    for (const typed of ['', 'gdp']) {
      await page.keyboard.press('/')
      const field = page.getByRole('combobox', { name: 'Tìm chỉ tiêu, tháng hoặc trang' })
      await field.waitFor()
      await field.fill(typed)
      await page.keyboard.press('Escape')
      await field.waitFor({ state: 'hidden' })
    }
  })
  await walk.step('g c and g m go to rooms, [ and ] through the months', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL('**/chi-tieu?ky=2024-M01')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await page.waitForURL('**/thang/2024-01')
    await page.keyboard.press('[')
    await title(page, 'Gia Lai · Tháng 12 năm 2023')
    await page.keyboard.press(']')
    await title(page, 'Gia Lai · Tháng 1 năm 2024')
  })
}

/** Words of a PDF; null where nothing here can read it. */
const wordsOf = (pdf: Buffer): string | null => {
  const read = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 1e8 })
  return read.error ? null : tidy(read.stdout.toString())
}

const walkPaper = (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  return walk.step(
    'the month is printed: two sheets that say what they are, with their figures and nothing of the screen',
    async () => {
      await visitor.open('/thang/2024-01')
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(sheetsOf(pdf) === 2, `${sheetsOf(pdf)} sheets`)
      const words = wordsOf(pdf)
      if (words === null) return console.log('    pdftotext is not here: the sheets were counted, not read')
      for (const part of ['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU THÁNG 1 NĂM 2024', '3.123,9', '14.800', '24,26'])
        expect(words.includes(part), `'${part}' is not on paper: ${words.slice(0, 400)}`)
      for (const part of ['Đăng xuất', 'Tải CSV', 'Dự thảo (3)']) expect(!words.includes(part), `'${part}' is on paper`)
    },
  )
}

const walkLeaving = (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  return walk.step('notifications have their place in the bar; signing out ends the session everywhere', async () => {
    await visitor.open('/thang/2024-01')
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Thông báo/ })
      .click()
    await title(page, 'Thông báo')
    await page.getByRole('banner').getByRole('button', { name: 'Nguyễn Thị Bích Ngọc' }).click()
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).waitFor()
    await visitor.open('/thong-bao')
    await page.waitForURL('**/dang-nhap?ve=**')
  })
}

/** The frame at work, as the synthesiser uses it. */
export const walkDesk = async (walk: Walk, synthesiser: SignedIn): Promise<void> => {
  await walkFirstVisit(walk)
  const visitor = await walk.visit({ storageState: synthesiser })
  await walkLooks(walk, visitor)
  await walkKeys(walk, visitor)
  await walkPaper(walk, visitor)
  await walkLeaving(walk, visitor)
  await walk.step('the console stayed quiet in the frame', async () => visitor.expectQuietConsole())
  await visitor.close()
}
