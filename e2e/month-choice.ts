import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

/** Codes of the lines that are shown, from the top. */
const linesOf = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-indicator]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-indicator') ?? ''))

/** What a press on a button saves: the name of the file and its text. */
export const savedBy = async (
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** Lines of a saved table by the heads of its columns. No field of ours holds the separator unquoted or a line break. */
export const readSaved = (text: string, separator: string): readonly Readonly<Record<string, string>>[] => {
  const split = (line: string): readonly string[] =>
    [...line.matchAll(new RegExp(`(?:^|${separator})("(?:[^"]|"")*"|[^${separator}]*)`, 'g'))].map(([, field = '']) =>
      field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
    )
  const [heads = '', ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  const names = split(heads)
  return lines.map((line) => Object.fromEntries(split(line).map((field, at) => [names[at] ?? '', field])))
}

/** Sheets of a PDF: Chromium writes its page objects in plain sight. */
export const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

const walkFilters = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('a section alone is one choice away; the address keeps it, and one press undoes it', async () => {
    await visitor.open('/thang/2024-01')
    const all = await linesOf(page)
    await page.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption({ label: 'Doanh nghiệp' })
    await page.getByText('Đang hiện 3 dòng').waitFor()
    expect(
      (await linesOf(page)).every((code) => code.startsWith('ENT_')),
      (await linesOf(page)).join(' '),
    )
    expect(page.url().includes('lv='), page.url())
    await visitor.open(new URL(page.url()).pathname + new URL(page.url()).search)
    expect((await linesOf(page)).length === 3, 'the address does not open the same lines')
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    expect((await linesOf(page)).join() === all.join(), 'the choice is not undone')
  })
  await walk.step('an agency alone; an agency without what needs a look teaches what to do', async () => {
    await page.getByRole('combobox', { name: 'Cơ quan chủ trì' }).selectOption({ label: 'Sở Tài chính' })
    await page.getByText('Đang hiện 1 dòng').waitFor()
    expect((await linesOf(page)).join() === 'BUDGET_REV_TOTAL', (await linesOf(page)).join(' '))
    await page.getByRole('button', { name: 'Chỉ điểm cần xem' }).click()
    await page.getByRole('heading', { name: 'Không có dòng nào như đã chọn' }).waitFor()
    await visitor.expectAccessible()
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  })
  await walk.step('only what needs a look: the dispute, what is worse, parts with their whole', async () => {
    await page.getByRole('button', { name: 'Chỉ điểm cần xem' }).click()
    await page.getByText(/Đang hiện \d+ dòng/).waitFor()
    const lines = await linesOf(page)
    expect(lines.includes('RETAIL_SERVICES') && lines.includes('TRAFFIC_DEATHS'), lines.join(' '))
    expect(!lines.includes('GO_INDUSTRY'), 'industry needs nobody today')
    await visitor.expectAccessible()
    await visitor.photograph('month-attention')
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  })
}

const walkOrder = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('a head sorts highest first, lowest first, and gives the sections back', async () => {
    const sections = await linesOf(page)
    const head = page.getByRole('columnheader', { name: /^Cùng kỳ/ })
    const press = async (way: string): Promise<void> => {
      await head.getByRole('button').focus()
      await page.keyboard.press('Enter')
      await page.locator(`th[aria-sort="${way}"]`).filter({ hasText: 'Cùng kỳ' }).waitFor()
    }
    await press('descending')
    // Twice as many enterprises are 100 % more than before.
    expect((await linesOf(page))[0] === 'ENT_NEW_COUNT', (await linesOf(page)).join(' '))
    await visitor.expectAccessible()
    await visitor.photograph('month-sorted', false)
    await press('ascending')
    expect((await linesOf(page))[0] === 'LABOUR_INDEX_INDUSTRY', (await linesOf(page)).join(' '))
    await press('none')
    expect((await linesOf(page)).join() === sections.join(), 'the order of sections is lost')
  })
  await walk.step('dense lines show more of the month, and are remembered', async () => {
    const height = (): Promise<number> =>
      page.getByRole('table').evaluate((table) => table.getBoundingClientRect().height)
    const roomy = await height()
    await page.getByRole('button', { name: 'Dòng sít' }).click()
    await visitor.open('/thang/2024-01')
    expect((await height()) < roomy * 0.85, `${await height()} px against ${roomy} px`)
    await visitor.expectAccessible()
    await visitor.photograph('month-dense', false)
    await page.getByRole('button', { name: 'Dòng sít' }).click()
  })
}

const walkTakingAlong = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('the month is saved as CSV that opens in a spreadsheet: exact figures, units, origins', async () => {
    const { name, text } = await savedBy(page, 'Tải CSV')
    expect(name === 'gia-lai-2024-01.csv', name)
    expect(text.startsWith('\uFEFF'), 'no byte order mark')
    const lines = readSaved(text, ';')
    const of = (code: string): Readonly<Record<string, string>> => lines.find((line) => line['Mã'] === code) ?? {}
    const retail = of('RETAIL_SERVICES')
    expect(of('GO_INDUSTRY')['Thực hiện trong kỳ'] === '3123,9', JSON.stringify(of('GO_INDUSTRY')))
    expect(of('GO_INDUSTRY')['Đơn vị tính'] === 'tỷ đồng', JSON.stringify(of('GO_INDUSTRY')))
    expect(retail['So cùng kỳ'] === '24,26' && retail['So cùng kỳ: tính lại'] === '48', JSON.stringify(retail))
    expect(of('BUDGET_REV_TOTAL')['KH TW (%): nguồn gốc'] === 'theo nguồn', JSON.stringify(of('BUDGET_REV_TOTAL')))
  })
  await walk.step('a line is copied as a sentence', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Chép dòng “Kim ngạch xuất khẩu”' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Đã chép').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.startsWith('Kim ngạch xuất khẩu, tháng 1 năm 2024: ước 85 triệu USD;'), copied)
    expect(copied.includes('so cùng kỳ tăng 21,43% (theo nguồn)'), copied)
  })
  await walk.step('what needs attention is one press from the top, and leads to its line', async () => {
    await page.getByRole('link', { name: 'Cần chú ý (4)' }).click()
    await page
      .locator('#can-chu-y')
      .getByRole('button', { name: /^Tổng mức bán lẻ/ })
      .click()
    await page.getByRole('dialog').getByText('(14.800 ÷ 10.000 − 1) × 100 = 48,00%').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('Lưu ý khi đọc (13)').click()
    await page.getByText(/số ngày làm việc rơi vào dịp Tết khác nhau/).waitFor()
    // Lines that are half under the heads that stay are no small targets.
    await page.evaluate(() => window.scrollTo(0, 0))
    await visitor.expectAccessible()
  })
  await walk.step('on paper the month is two sheets of A4 with a letterhead, and no column is cut', async () => {
    await visitor.open('/thang/2024-01')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(sheetsOf(pdf) === 2, `${sheetsOf(pdf)} sheets`)
    await page.emulateMedia({ media: 'print' })
    expect(tidy(await page.textContent('main')).includes('Độc lập - Tự do - Hạnh phúc'), 'no letterhead')
    expect(tidy(await page.textContent('main')).includes('tỉnh Gia Lai'), 'the letterhead does not name the province')
    await page.emulateMedia({ media: 'screen' })
  })
}

const walkUnpublished = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  const { page } = visitor
  await walk.step(
    'the chair sees a month that is not published, and that it is not; the next month is there at once',
    async () => {
      const headers = { origin: walk.server.address }
      const signIn = `${walk.server.address}/api/auth/sign-in/demo`
      const answer = await page.request.post(signIn, { data: { person: 'phan-trong-nghia' }, headers })
      expect(answer.ok(), `signing in answered ${answer.status()}`)
      await visitor.open('/thang/2023-12')
      await page.getByText('Tháng này chưa công bố').waitFor()
      await visitor.photograph('month-not-published-yet')
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.getByRole('button', { name: /^Kỳ sau/ }).click()
      await page.getByRole('heading', { name: 'Gia Lai · Tháng 1 năm 2024' }).waitFor()
      await page.locator('[data-indicator="EXPORT_COFFEE_VOLUME"]').waitFor()
      expect(!asked.some((url) => url.includes('/api/scorecard')), 'the month was fetched only when it was asked for')
    },
  )
  await visitor.close()
}

/** What one does with the month: choosing lines, ordering them, taking them along. */
export const walkChoice = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  await walkFilters(walk, visitor)
  await walkOrder(walk, visitor)
  await walkTakingAlong(walk, visitor)
  await walk.step('the console stayed quiet while choosing', async () => visitor.expectQuietConsole())
  await visitor.close()
  await walkUnpublished(walk)
}
