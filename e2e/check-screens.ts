import { expectCodes, inDraft, openCheck } from './check-pages.ts'
import { expect, tidy, type Walk } from './walk.ts'

/** A phone, a wall and paper. */
export const walkScreens = async (walk: Walk): Promise<void> => {
  const looks = [
    { width: 320, height: 640, colorScheme: 'light' },
    { width: 360, height: 740, colorScheme: 'light' },
    { width: 360, height: 740, colorScheme: 'dark' },
    { width: 1280, height: 800, colorScheme: 'light' },
    { width: 2560, height: 1440, colorScheme: 'dark' },
  ] as const
  for (const { width, height, colorScheme } of looks)
    await walk.step(`the draft's findings at ${width} px, ${colorScheme}`, async () => {
      const visitor = await walk.visit({ viewport: { width, height }, colorScheme })
      const { page } = visitor
      await openCheck(visitor)
      await page.getByRole('button', { name: /Thử với dự thảo/ }).click()
      await expectCodes(page, inDraft)
      await page.locator('a[data-findings="1"]').click()
      await page.getByText('9.979 tỷ đồng').first().waitFor()
      await visitor.expectNoSidewaysScroll()
      await visitor.expectAccessible()
      await visitor.photograph(`soat-${width}-${colorScheme}`, false)
      await visitor.close()
    })
  await walk.step('in English the page and its findings have English words, and the text stays as it is', async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await openCheck(visitor)
    await page.getByRole('button', { name: 'EN · English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Check figures' }).waitFor()
    await page.getByRole('button', { name: 'Try the draft report of January 2024' }).click()
    await expectCodes(page, inDraft)
    const words = tidy(await page.textContent('aside'))
    for (const part of ['9.52% = 100 ÷ 1,050', 'Contradiction', 'January 2023'])
      expect(words.includes(part), `the findings do not say '${part}'`)
    expect(tidy(await page.textContent('[role=tabpanel]')).includes('Kim ngạch xuất khẩu'), 'the text is not there')
    await visitor.expectAccessible()
    await visitor.photograph('soat-english')
    await visitor.close()
  })
  await walk.step('on paper the result is a document: every finding open, no buttons', async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await openCheck(visitor)
    await page.getByRole('button', { name: /Thử với dự thảo/ }).click()
    await expectCodes(page, inDraft)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(!(await page.getByRole('button', { name: 'Chép danh sách' }).isVisible()), 'buttons are printed')
    await visitor.photograph('soat-paper')
    await visitor.close()
  })
}
