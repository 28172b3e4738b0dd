import type { Page } from 'playwright-core'
import type { ShownPage } from '../packages/web/src/app/intro/requirement.ts'
import { requirements } from '../packages/web/src/app/intro/requirements.data.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

/** What a server says that loaded no demo. */
const withoutDemo = async (page: Page): Promise<void> => {
  await page.route('**/api/context', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), demo: false } })
  })
}

/** Waits until the page, an open story included, says what the list promises of it. */
const expectShown = async ({ page }: Visitor, { address, shows }: ShownPage): Promise<void> => {
  const wanted = shows.replace(/\s+/g, ' ')
  await page
    .waitForFunction((text) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(text), wanted)
    .catch(async () => {
      throw new Error(`${address} does not show '${shows}': ${tidy(await page.textContent('body')).slice(0, 400)}`)
    })
}

const walkAddresses = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  for (const { id, pages } of requirements)
    for (const page of pages)
      await walk.step(`${id}: ${page.address} shows '${page.shows}'`, async () => {
        await visitor.open(page.address)
        await expectShown(visitor, page)
      })
  await visitor.close()
}

const walkPage = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  const { page } = visitor
  await walk.step('without signing in, the introduction shows twelve requirements with their state', async () => {
    await visitor.open('/gioi-thieu')
    for (const { id, title } of requirements) await page.getByRole('heading', { name: `${id} ${title.vi}` }).waitFor()
    const built = requirements.filter(({ state }) => state === 'built').length
    await page.getByText(`${built} yêu cầu đã làm`).waitFor()
  })
  await walk.step('S6 shows one revenue and its two shares, from the server', async () => {
    const words = tidy(await page.textContent('#s6'))
    for (const part of ['1.035,5', '18,4', '17,8']) expect(words.includes(part), `'${part}' is not in: ${words}`)
  })
  await walk.step('S7 and S9 are checked in the browser, and name referent and base', async () => {
    await page.locator('#s7 [data-code="ratio/referent"]').waitFor()
    await page.locator('#s9 [data-code="period/impossible-base"]').waitFor()
    expect(tidy(await page.locator('#s9 mark').textContent()) === 'so với cùng kỳ năm 2024', 'another place is marked')
  })
  await walk.step('what is not built says so and offers nothing to press', async () => {
    const section = page.locator('#s10')
    expect(tidy(await section.textContent()).includes('Chưa làm'), 'it is not said')
    expect((await section.locator('a, button, summary').count()) === 0, 'something can be pressed')
  })
  await walk.step('the introduction is accessible, light and dark, in both languages', async () => {
    await visitor.expectAccessible()
    await visitor.photograph('intro-desktop')
    await page.getByRole('button', { name: 'Hiển thị' }).click()
    await page.getByRole('radio', { name: 'Tối' }).check()
    await page.keyboard.press('Escape')
    await visitor.expectAccessible()
    await visitor.photograph('intro-dark')
    await page.getByRole('button', { name: 'EN · English' }).click()
    await page.getByRole('heading', { name: 'S6 One revenue, two plans' }).waitFor()
    expect(tidy(await page.textContent('#s6')).includes('1,035.5'), 'the figure is not printed in English')
    await visitor.expectAccessible()
    await visitor.photograph('intro-english-dark')
  })
  await walk.step('a figure leads to its story', async () => {
    await page.locator('[data-story="BUDGET_REV_TOTAL.central"]').getByRole('link').click()
    await page.waitForURL('**/thang/2024-01?so=BUDGET_REV_TOTAL.central')
    await page.getByRole('dialog').getByText('18.4').first().waitFor()
  })
  await walk.step('the console stayed quiet on the introduction', async () => visitor.expectQuietConsole())
  await visitor.close()
}

const walkScreens = async (walk: Walk): Promise<void> => {
  await walk.step('the introduction fits a phone and a wall, and prints as a document', async () => {
    for (const width of [320, 360, 2560]) {
      const visitor = await walk.visit({ viewport: { width, height: 800 } })
      await visitor.open('/gioi-thieu')
      await visitor.page.locator('#s9 mark').waitFor()
      await visitor.expectNoSidewaysScroll()
      await visitor.photograph(`intro-${width}`)
      await visitor.close()
    }
    const visitor = await walk.visit({ viewport: { width: 794, height: 1123 } })
    await visitor.open('/gioi-thieu')
    await visitor.page.locator('#s9 mark').waitFor()
    await visitor.page.emulateMedia({ media: 'print' })
    expect(!(await visitor.page.getByRole('banner').isVisible()), 'the bar is printed')
    expect(await visitor.page.getByText('1.035,5').first().isVisible(), 'a figure is not printed')
    await visitor.close()
  })
  await walk.step('without the demo there are words, no figures, and the reason', async () => {
    const visitor = await walk.visit()
    await withoutDemo(visitor.page)
    await visitor.open('/gioi-thieu')
    await visitor.page.getByRole('heading', { name: 'Ở đây không có con số nào' }).waitFor()
    expect((await visitor.page.locator('[data-story]').count()) === 0, 'a figure is shown')
    expect((await visitor.page.locator('#s6 a').count()) === 0, 'an address of the demo is offered')
    await visitor.expectAccessible()
    await visitor.close()
  })
}

/** The introduction, and every page that the list of requirements promises something of. */
export const walkIntro = async (walk: Walk): Promise<void> => {
  await walkPage(walk)
  await walkAddresses(walk)
  await walkScreens(walk)
}
