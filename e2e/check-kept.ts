import type { Page } from 'playwright-core'
import { expectCodes, inDraft, inText, openCheck, slips } from './check-pages.ts'
import { expect, type Walk } from './walk.ts'

const setSecondAside = async (page: Page, reason: string): Promise<void> => {
  await page.locator('a[data-findings="1"]').click()
  await page.getByRole('button', { name: 'Bỏ qua chỗ này…' }).click()
  await page.keyboard.type(reason)
  await page.keyboard.press('Enter')
  await page.getByText(`Lý do: ${reason}`).waitFor()
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Văn bản cần soát' })

/** What a person worked on is still there after a correction, a look elsewhere and a reload, and nowhere but in this tab. */
export const walkKept = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  const { page } = visitor
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await walk.step('a pasted text is corrected and checked again; a reason for another place stands', async () => {
    await openCheck(visitor)
    await field(page).fill(slips)
    await field(page).press('Control+Enter')
    await expectCodes(page, inText)
    await setSecondAside(page, 'theo bản gốc')
    await expectCodes(page, ['ratio/referent'])
    await page.getByRole('button', { name: 'Sửa văn bản này' }).click()
    expect((await field(page).inputValue()) === slips, 'the text is not in its field')
    await field(page).fill(slips.replace('đạt 9,52% kế hoạch', 'bằng 9,52% của kế hoạch 9.979 tỷ đồng'))
    await field(page).press('Control+Enter')
    await expectCodes(page, [])
    await page.getByText('Lý do: theo bản gốc').waitFor()
  })
  await walk.step('a reload keeps the text and what was set aside, with its reason', async () => {
    await openCheck(visitor)
    await field(page).fill(slips)
    await field(page).press('Control+Enter')
    await expectCodes(page, inText)
    await setSecondAside(page, 'đã hỏi Sở')
    await page.reload()
    await expectCodes(page, ['ratio/referent'])
    await page.getByText('Lý do: đã hỏi Sở').waitFor()
    await visitor.photograph('soat-kept')
  })
  await walk.step('a look at another page keeps it too; so does a text that was typed and not checked', async () => {
    await page.getByRole('link', { name: 'Giới thiệu' }).first().click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.goBack()
    await expectCodes(page, ['ratio/referent'])
    await page.getByRole('button', { name: 'Soát văn bản khác' }).click()
    expect((await field(page).inputValue()) === '', 'another text begins with the one before')
    await field(page).fill('Thu ngân sách đạt 5 tỷ')
    await page.reload()
    await field(page).waitFor()
    expect((await field(page).inputValue()) === 'Thu ngân sách đạt 5 tỷ', 'what was typed is gone')
  })
  await walk.step(
    "a Word file outlasts a reload with the sample's address; another text leaves nothing of it",
    async () => {
      await visitor.open('/soat?du-thao=mau')
      await expectCodes(page, inDraft)
      await setSecondAside(page, 'bảng đã sửa')
      await page.reload()
      await expectCodes(
        page,
        inDraft.filter((code) => code !== 'ratio/referent'),
      )
      await page.getByText('du-thao.docx').first().waitFor()
      await page.getByRole('button', { name: 'Soát văn bản khác' }).click()
      await field(page).fill(slips)
      await field(page).press('Control+Enter')
      await page.getByText('Văn bản đã dán').waitFor()
      await page.reload()
      await page.getByText('Văn bản đã dán').waitFor()
      await page.getByRole('button', { name: 'Soát văn bản khác' }).click()
      await field(page).waitFor()
      const left = await page.evaluate(() => JSON.stringify(Object.values(sessionStorage)))
      expect(!/Tổng mức|bảng đã sửa|base64|docx/.test(left), `the tab still holds ${left.slice(0, 300)}`)
      const others = await page.evaluate(() => JSON.stringify(Object.values(localStorage)))
      expect(!/Tổng mức/.test(others), 'the browser keeps the text beyond the tab')
    },
  )
  await walk.step('all the while nothing was sent', async () => {
    expect(sent.length === 0, `something was sent: ${sent.join()}`)
    visitor.expectQuietConsole()
  })
  await visitor.close()
}
