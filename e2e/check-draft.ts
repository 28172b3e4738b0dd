import { readFileSync } from 'node:fs'
import { readDocx } from '@giaoban/documents/layout'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { draftFile, expectCodes, inDraft, inText, openCheck } from './check-pages.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

/** Saves the result by one of the buttons below 'Tải về dạng khác'; answers where. */
const downloadOther = async (page: Page, name: string): Promise<string> => {
  await page.getByRole('button', { name: 'Tải về dạng khác' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return await download.path()
}

/** The words of a Word file that each of its comments is at, in the order of the comments. */
const commentedWords = (docx: Uint8Array): readonly string[] => {
  const parts = unzipSync(docx)
  const part = (name: string): string => new TextDecoder().decode(parts[name])
  const body = part('word/document.xml')
  return [...part('word/comments.xml').matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => {
    const [, inside = ''] = body.split(new RegExp(`<w:comment[A-Za-z]* w:id="${id}"/>`))
    return [...inside.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join('')
  })
}

/** The sample draft from the empty page to what is taken elsewhere. */
export const walkDraft = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('the empty page teaches, and says that the text stays here', async () => {
    await openCheck(visitor)
    expect(tidy(await page.textContent('main')).includes('Văn bản không rời máy này'), 'privacy is not said')
    await visitor.expectAccessible()
    await visitor.photograph('soat-empty')
  })
  await walk.step(
    "the sample draft shows exactly the article's three slips, the first in its table too, with their arithmetic",
    async () => {
      const sent: string[] = []
      page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(request.url())
      })
      await page.getByRole('button', { name: 'Thử với dự thảo báo cáo tháng 1/2024' }).click()
      await expectCodes(page, inDraft)
      const words = tidy(await page.textContent('aside'))
      for (const part of ['9,52% = 100 ÷ 1.050', '14.800 ÷ 10.000 − 1 = 48,0%', 'tháng 1 năm 2023'])
        expect(words.includes(part), `the findings do not say '${part}'`)
      expect(sent.length === 0, `something was sent: ${sent.join()}`)
      await visitor.expectAccessible()
      await visitor.photograph('soat-draft')
    },
  )
  await walk.step(
    'a mark opens its finding by Enter; j and k, F8 and Shift + F8 go on and back, Escape returns',
    async () => {
      const mark = page.locator('a[data-findings="1"]')
      await mark.focus()
      await page.keyboard.press('Enter')
      const open = page.locator('li[data-current]')
      expect((await open.getAttribute('id')) === 'diem-2', 'the second finding is not open')
      expect(tidy(await open.textContent()).includes('9.979 tỷ đồng'), 'the bounds are not shown')
      for (const [key, finding] of [
        ['j', 3],
        ['k', 2],
        ['F8', 3],
        ['Shift+F8', 2],
        ['n', 3],
        ['p', 2],
      ] as const) {
        await page.keyboard.press(key)
        expect((await open.getAttribute('id')) === `diem-${finding}`, `${key} does not open finding ${finding}`)
      }
      await page.keyboard.press('Escape')
      expect((await open.count()) === 0, 'Escape does not close')
      expect(await mark.evaluate((each) => each === document.activeElement), 'the focus is not back at the mark')
    },
  )
  await walk.step('the second face lists how every number was understood', async () => {
    await page.getByRole('tab', { name: /Đã đọc \d+ số/ }).click()
    const rows = page.locator('tr', { has: page.locator('th[scope=row]') })
    const row = tidy(await rows.filter({ hasText: '17,8' }).first().textContent())
    for (const part of ['%', 'Tổng thu ngân sách', 'tháng 1 năm 2024', 'kế hoạch HĐND giao'])
      expect(row.includes(part), `the row of 17,8 does not say '${part}': ${row}`)
    await visitor.expectAccessible()
    await visitor.photograph('soat-claims')
    await page.getByRole('tab', { name: 'Văn bản' }).click()
  })
  await walk.step('the filter names the kinds in words, not by their codes', async () => {
    const kinds = (await page.getByRole('complementary').locator('select option').allTextContents()).map(tidy)
    expect(kinds.includes('tỷ lệ tính trên số khác (1)'), `the filter offers ${kinds.join('; ')}`)
    expect(!kinds.some((kind) => kind.includes('/')), `a code is offered: ${kinds.join('; ')}`)
  })
  await walk.step('a filter shows one severity alone, in the list and in the text', async () => {
    await page.getByRole('button', { name: /Mâu thuẫn 3/ }).click()
    await expectCodes(
      page,
      inDraft.filter((code) => code !== 'ratio/referent'),
    )
    expect((await page.locator('a[data-findings]').count()) === 3, 'the marks do not follow the filter')
    await page.getByRole('button', { name: /Mâu thuẫn 3/ }).click()
    await expectCodes(page, inDraft)
  })
  await walk.step('a finding is set aside with a reason, leaves list and text, and is taken back', async () => {
    await page.locator('a[data-findings="1"]').click()
    await page.getByRole('button', { name: 'Bỏ qua chỗ này…' }).click()
    await page.keyboard.press('Enter')
    await page.getByText('Hãy ghi lý do').waitFor()
    await page.keyboard.type('đúng theo văn bản gốc')
    await page.keyboard.press('Enter')
    await expectCodes(page, ['growth/base-contradiction', 'growth/base-contradiction', 'period/impossible-base'])
    expect((await page.locator('li[data-current]').getAttribute('id')) === 'diem-3', 'the next finding is not open')
    expect((await page.locator('a[data-findings]').count()) === 3, 'the mark is still there')
    await page.getByText('Lý do: đúng theo văn bản gốc').waitFor()
    await page.getByText('1 đã bỏ qua').waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('soat-ignored')
    await page.getByRole('button', { name: 'Xem lại chỗ này' }).click()
    await expectCodes(page, inDraft)
  })
  await walk.step('findings go on as a page, as SARIF, as JSON and as text', async () => {
    const html = readFileSync(await downloadOther(page, 'Trang HTML'), 'utf8')
    expect(html.includes('9,52% = 100 ÷ 1.050') && !html.includes('<script'), 'the page lacks the arithmetic')
    const sarif = JSON.parse(readFileSync(await downloadOther(page, 'SARIF'), 'utf8')) as {
      runs: { results: { ruleId: string }[] }[]
    }
    const rules = sarif.runs[0]?.results.map(({ ruleId }) => ruleId)
    expect(rules?.join() === inDraft.join(), `SARIF holds ${rules?.join()}`)
    const saved = JSON.parse(readFileSync(await downloadOther(page, 'JSON, cho chương trình khác'), 'utf8')) as {
      findings: { code: string }[]
    }
    expect(saved.findings.map(({ code }) => code).join() === inDraft.join(), 'the file holds other findings')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Chép danh sách' }).click()
    await page.getByText('Đã chép').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.includes('cảnh báo [ratio/referent]'), `copied: ${copied.slice(0, 200)}`)
  })
  await walk.step('the Word file comes back with a comment at each figure, and nothing else changed', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải Word có nhận xét' }).click(),
    ])
    expect(download.suggestedFilename() === 'du-thao.soat.docx', `the file is called ${download.suggestedFilename()}`)
    const bytes = readFileSync(await download.path())
    const at = commentedWords(bytes)
    const wanted = ['24,26', '9,52', '24,26', 'so với cùng kỳ năm 2024']
    expect(at.join('|') === wanted.join('|'), `comments stand at ${at.join(' | ')}`)
    const words = (file: Uint8Array): string => readDocx(file, 'du-thao.docx').text
    expect(words(bytes) === words(readFileSync(draftFile)), 'the words of the report are others')
    await page.getByText('Đã ghi bản sao Word').waitFor()
  })
  await walk.step('switched off, the comparison takes its finding along; another period is read again', async () => {
    await page.getByRole('switch', { name: 'Đối chiếu với số liệu' }).click()
    await expectCodes(page, inText)
    await page.getByLabel('Kỳ của văn bản').selectOption('2023-M12')
    await page.getByText('do bạn chọn').waitFor()
    await page.getByRole('switch', { name: 'Đối chiếu với số liệu' }).click()
    await page.getByText(/Chưa đối chiếu được/).waitFor()
  })
}
