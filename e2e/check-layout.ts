import type { Page } from 'playwright-core'
import { draftFile, expectCodes, inDraft, inText, openCheck } from './check-pages.ts'
import { expect, type Visitor, type Walk } from './walk.ts'

/** What a box of the page takes up, in CSS pixels. */
interface Box {
  readonly x: number
  readonly width: number
  readonly height: number
}

const boxOf = async (page: Page, selector: string): Promise<Box> => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not shown`)
  return box
}

/** The name of the text beside the buttons keeps its room, whatever is said below them. */
const expectRoomForTheName = async (visitor: Visitor, when: string): Promise<void> => {
  const name = await boxOf(visitor.page, '[data-part="about"]')
  const actions = await boxOf(visitor.page, '[data-part="actions"]')
  expect(name.width >= 250, `${when} the name of the text has ${name.width} px`)
  expect(name.height < 160, `${when} what stands beside the buttons is ${name.height} px high`)
  const edge = await visitor.page.evaluate(() => document.documentElement.clientWidth)
  expect(actions.x + actions.width <= edge, `${when} the buttons end at ${actions.x + actions.width} px of ${edge}`)
  await visitor.expectNoSidewaysScroll()
}

/** A Word file is taken home; before and after it the page looks the same. */
const walkDownload = async (walk: Walk, width: number): Promise<void> => {
  await walk.step(`at ${width} px a download leaves the page as it was`, async () => {
    const visitor = await walk.visit({ viewport: { width, height: 800 } })
    const { page } = visitor
    await openCheck(visitor)
    await page.locator('input[type=file]').setInputFiles(draftFile)
    await expectCodes(page, inText)
    await expectRoomForTheName(visitor, 'before the download')
    const before = await boxOf(page, '[data-part="about"]')
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải Word có nhận xét' }).click(),
    ])
    await page.getByText('Đã ghi bản sao Word').waitFor()
    await expectRoomForTheName(visitor, 'after the download')
    const after = await boxOf(page, '[data-part="about"]')
    expect(after.width === before.width, `the name had ${before.width} px, and has ${after.width} px now`)
    await visitor.photograph(`soat-downloaded-${width}`, false)
    await visitor.close()
  })
}

const openFinding = (page: Page): Promise<string | null> =>
  page
    .locator('li[data-current]')
    .getAttribute('id', { timeout: 2000 })
    .catch(() => null)

/** Keys, and what a number was read as. */
export const walkLayout = async (walk: Walk): Promise<void> => {
  for (const width of [1024, 1280, 1600]) await walkDownload(walk, width)
  await walk.step('after a press on blank paper the keys go on from one finding to the next', async () => {
    const visitor = await walk.visit({ viewport: { width: 1280, height: 800 } })
    const { page } = visitor
    await openCheck(visitor)
    await page.getByRole('button', { name: /Thử với dự thảo/ }).click()
    await expectCodes(page, inDraft)
    await page.mouse.click(3, 500)
    const result = page.getByRole('region', { name: 'Kết quả soát số liệu' })
    const away = await result.evaluate((each) => !each.contains(document.activeElement))
    expect(away, 'the press did not take the focus away: the step shows nothing')
    for (const [key, finding] of [
      ['j', 'diem-1'],
      ['F8', 'diem-2'],
      ['k', 'diem-1'],
    ] as const) {
      await page.mouse.click(3, 500)
      await page.keyboard.press(key)
      const open = await openFinding(page)
      expect(open === finding, `${key} opens ${open}, not ${finding}`)
    }
    await page.mouse.click(3, 500)
    await page.keyboard.press('Escape')
    expect((await page.locator('li[data-current]').count()) === 0, 'Escape does not close')
    await page.getByRole('switch', { name: 'Đối chiếu với văn bản khác' }).click()
    await page.getByRole('textbox', { name: 'Văn bản kia' }).press('j')
    expect((await page.locator('li[data-current]').count()) === 0, 'a key that is typed into a field goes on too')
    await visitor.close()
  })
  await walk.step('a tap on a number says what it was read as', async () => {
    const visitor = await walk.visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const { page } = visitor
    await openCheck(visitor)
    await page.getByRole('button', { name: /Thử với dự thảo/ }).tap()
    await page.locator('a[data-findings]').first().waitFor()
    const number = page.locator('p > span[data-hint]').first()
    await number.scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    await number.tap()
    const box = page.locator('[data-hint-box]')
    await box.waitFor({ timeout: 2000 })
    expect((await box.textContent()) === (await number.getAttribute('data-hint')), 'the note says something else')
    await visitor.photograph('soat-number', false)
    await visitor.close()
  })
}
