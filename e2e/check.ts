import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

const draft = fileURLToPath(new URL('../examples/gia-lai/du-thao.docx', import.meta.url))

/** The slips that a text shows by itself, and the one that only data show. */
const slips = `Báo cáo tháng 01 năm 2024
Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước 14.800 tỷ đồng, bằng 12% kế hoạch năm, tăng 24,26% so với tháng 01 năm 2023.
Toàn tỉnh có thêm 100 doanh nghiệp đăng ký thành lập; tổng vốn đăng ký 950 tỷ đồng, đạt 9,52% kế hoạch, gấp 2 lần cùng kỳ năm trước.
Vi phạm Luật Lâm nghiệp tăng 18 vụ so với cùng kỳ năm 2024.`

const inText = ['ratio/referent', 'period/impossible-base']
const withData = ['growth/base-contradiction', ...inText]

const codes = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('li[data-code]').evaluateAll((all) => all.map((each) => each.getAttribute('data-code')))

/** Waits until exactly these findings are listed. */
const expectCodes = async (page: Page, wanted: readonly string[]): Promise<void> => {
  const isThere = await page
    .waitForFunction(
      (list) =>
        [...document.querySelectorAll('li[data-code]')].map((each) => each.getAttribute('data-code')).join() === list,
      wanted.join(),
    )
    .then(
      () => true,
      () => false,
    )
  expect(isThere, `the list shows ${JSON.stringify(await codes(page))}, not ${JSON.stringify(wanted)}`)
}

const openCheck = async (visitor: Visitor): Promise<void> => {
  await visitor.open('/soat')
  await visitor.page.getByRole('heading', { level: 1, name: 'Soát số liệu' }).waitFor()
}

const walkDraft = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('the empty page teaches, and says that the text stays here', async () => {
    await openCheck(visitor)
    expect(tidy(await page.textContent('main')).includes('Văn bản không rời máy này'), 'privacy is not said')
    await visitor.expectAccessible()
    await visitor.photograph('soat-empty')
  })
  await walk.step("the sample draft shows exactly the article's three slips, with their arithmetic", async () => {
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url())
    })
    await page.getByRole('button', { name: 'Thử với dự thảo báo cáo tháng 1/2024' }).click()
    await expectCodes(page, withData)
    const words = tidy(await page.textContent('aside'))
    for (const part of ['9,52% = 100 ÷ 1.050', '14.800 ÷ 10.000 − 1 = 48,0%', 'tháng 1 năm 2023'])
      expect(words.includes(part), `the findings do not say '${part}'`)
    expect(sent.length === 0, `something was sent: ${sent.join()}`)
    await visitor.expectAccessible()
    await visitor.photograph('soat-draft')
  })
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
  await walk.step('a filter leaves out a severity, in the list and in the text', async () => {
    await page.getByRole('button', { name: /Mâu thuẫn 2/ }).click()
    await expectCodes(page, ['ratio/referent'])
    expect((await page.locator('a[data-findings]').count()) === 1, 'the marks do not follow the filter')
    await page.getByRole('button', { name: /Mâu thuẫn 2/ }).click()
    await expectCodes(page, withData)
  })
  await walk.step('a finding is set aside with a reason, leaves list and text, and is taken back', async () => {
    await page.locator('a[data-findings="1"]').click()
    await page.getByRole('button', { name: 'Bỏ qua chỗ này…' }).click()
    await page.keyboard.press('Enter')
    await page.getByText('Hãy ghi lý do').waitFor()
    await page.keyboard.type('đúng theo văn bản gốc')
    await page.keyboard.press('Enter')
    await expectCodes(page, ['growth/base-contradiction', 'period/impossible-base'])
    expect((await page.locator('li[data-current]').getAttribute('id')) === 'diem-3', 'the next finding is not open')
    expect((await page.locator('a[data-findings]').count()) === 2, 'the mark is still there')
    await page.getByText('Lý do: đúng theo văn bản gốc').waitFor()
    await page.getByText('1 đã bỏ qua').waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('soat-ignored')
    await page.getByRole('button', { name: 'Xem lại chỗ này' }).click()
    await expectCodes(page, withData)
  })
  await walk.step('findings go on as JSON and as text', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải JSON' }).click(),
    ])
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { findings: { code: string }[] }
    expect(saved.findings.map(({ code }) => code).join() === withData.join(), 'the file holds other findings')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Chép danh sách' }).click()
    await page.getByText('Đã chép').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.includes('cảnh báo [ratio/referent]'), `copied: ${copied.slice(0, 200)}`)
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

const walkSources = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('a pasted text is checked, and held against the data when that is wanted', async () => {
    await openCheck(visitor)
    await page.getByRole('textbox').fill(slips)
    await page.getByRole('textbox').press('Control+Enter')
    await expectCodes(page, inText)
    await page.getByRole('switch', { name: 'Đối chiếu với số liệu' }).click()
    await expectCodes(page, withData)
    await page.getByText(/Đang đối chiếu với số liệu tháng 1 năm 2024 của Gia Lai/).waitFor()
  })
  await walk.step('a dropped Word file is read where it is', async () => {
    await openCheck(visitor)
    const bytes = readFileSync(draft).toString('base64')
    const data = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([content], 'du-thao.docx'))
      return transfer
    }, bytes)
    await page.locator('textarea').dispatchEvent('drop', { dataTransfer: data })
    await expectCodes(page, inText)
    expect(tidy(await page.textContent('main')).includes('du-thao.docx'), 'the file is not named')
    expect((await page.locator('td').count()) > 10, 'the table of the draft is no table')
  })
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['anh.pdf', '%PDF-1.7 …', /trang này đọc \.docx, \.txt và \.md.*bản Word gốc/],
    ['anh.png', '\u0089PNG', /là tệp ảnh; trang này đọc \.docx, \.txt và \.md/],
    ['bieu.csv', 'indicator,value\nGRDP,5', /dán vào khung văn bản/],
    ['hong.docx', 'PK\u0003\u0004 not a package', /bị đứt hoặc hỏng/],
  ]
  for (const [name, content, words] of refused)
    await walk.step(`${name} is refused in words that say what to do`, async () => {
      await openCheck(visitor)
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content, 'latin1') })
      const said = tidy(await page.locator('[role=alert]').textContent())
      expect(words.test(said), said)
      expect(await page.getByRole('button', { name: /Soát văn bản này/ }).isVisible(), 'there is no way on')
      await visitor.photograph(`soat-refused-${name.split('.')[1]}`)
    })
  await walk.step('a text in an old encoding is read all the same, and said to be one', async () => {
    await openCheck(visitor)
    await page.getByRole('textbox').fill('Tæng gi¸ trÞ s¶n xuÊt c«ng nghiÖp ­íc ®¹t 3.123,9 tû ®ång')
    await page.getByRole('button', { name: /Soát văn bản này/ }).click()
    await expectCodes(page, ['text/encoding'])
  })
  await walk.step('an empty field is answered with what to do', async () => {
    await openCheck(visitor)
    await page.getByRole('button', { name: /Soát văn bản này/ }).click()
    await page.getByText('Chưa có chữ nào để soát').waitFor()
  })
}

/** Tasks of the page's own thread longer than 50 ms since the last look. */
const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const seen = window as unknown as { tasks?: number[] }
    const tasks = seen.tasks ?? []
    if (!seen.tasks)
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
    seen.tasks = tasks
    return tasks.splice(0)
  })

/** A busy machine stretches every task; what blocks is told apart from that by far. */
const mostBlocked = 250

const walkLong = async (walk: Walk, visitor: Visitor, folder: string): Promise<void> => {
  const { page } = visitor
  const paragraph = `${slips.split('\n').slice(1).join('\n')}\n`
  const pageOfText = paragraph.repeat(5)
  const long = join(folder, 'tram-trang.txt')
  const huge = join(folder, 'rat-dai.txt')
  writeFileSync(long, `Báo cáo tháng 01 năm 2024\n${pageOfText.repeat(100)}`)
  writeFileSync(huge, pageOfText.repeat(8000))
  await walk.step('a report of a hundred pages appears without blocking the page', async () => {
    await openCheck(visitor)
    await longTasks(page)
    const begun = performance.now()
    await page.locator('input[type=file]').setInputFiles(long)
    await page.locator('li[data-code]').first().waitFor()
    const first = performance.now() - begun
    await page.getByText(/đọc và soát trong/).waitFor()
    const whole = performance.now() - begun
    await page.keyboard.press('j')
    await page.waitForTimeout(300)
    const tasks = await longTasks(page)
    console.log(
      `    first findings after ${first.toFixed(0)} ms, all after ${whole.toFixed(0)} ms; tasks over 50 ms: ${tasks.map((task) => Math.round(task)).join(', ') || 'none'}`,
    )
    expect(Math.max(0, ...tasks) < mostBlocked, `the page stood still for ${Math.max(...tasks)} ms`)
    expect((await page.locator('a[data-findings]').count()) < 500, 'what is far from the view is laid out too')
  })
  await walk.step('a check that takes long says how far it is, and can be stopped', async () => {
    await openCheck(visitor)
    await page.locator('input[type=file]').setInputFiles(huge)
    await page.getByText(/Bước 2\/3 · Đang đọc số trong [\d.]+ ký tự/).waitFor()
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.getByText(/Bước/).waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { level: 1 }).isVisible(), 'the page is gone')
  })
}

const walkScreens = async (walk: Walk): Promise<void> => {
  const looks = [
    { width: 360, height: 740, colorScheme: 'light' },
    { width: 360, height: 740, colorScheme: 'dark' },
    { width: 2560, height: 1440, colorScheme: 'dark' },
  ] as const
  for (const { width, height, colorScheme } of looks)
    await walk.step(`the draft's findings at ${width} px, ${colorScheme}`, async () => {
      const visitor = await walk.visit({ viewport: { width, height }, colorScheme })
      const { page } = visitor
      await openCheck(visitor)
      await page.getByRole('button', { name: /Thử với dự thảo/ }).click()
      await expectCodes(page, withData)
      await page.locator('a[data-findings="1"]').click()
      await page.getByText('9.979 tỷ đồng').first().waitFor()
      await visitor.expectNoSidewaysScroll()
      await visitor.expectAccessible()
      await visitor.photograph(`soat-${width}-${colorScheme}`, false)
      await visitor.close()
    })
  await walk.step('on paper the result is a document: every finding open, no buttons', async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await openCheck(visitor)
    await page.getByRole('button', { name: /Thử với dự thảo/ }).click()
    await expectCodes(page, withData)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(!(await page.getByRole('button', { name: 'Chép danh sách' }).isVisible()), 'buttons are printed')
    await visitor.photograph('soat-paper')
    await visitor.close()
  })
}

/** An officer, a press office and a first visitor check texts and files. */
export const walkCheck = async (walk: Walk): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-soat-'))
  try {
    const visitor = await walk.visit()
    await walkDraft(walk, visitor)
    await walkSources(walk, visitor)
    await walkLong(walk, visitor, folder)
    await walk.step('the console told of nothing', async () => visitor.expectQuietConsole())
    await visitor.close()
    await walkScreens(walk)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
