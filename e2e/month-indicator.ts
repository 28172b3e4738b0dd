import type { Page } from 'playwright-core'
import { readSaved, savedBy, sheetsOf } from './month-choice.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

/** The drawing has its frame, and something drawn in it. */
const expectDrawn = async (page: Page): Promise<void> => {
  const drawing = page.getByRole('img', { name: /^Biểu đồ/ }).locator('svg')
  await drawing.waitFor()
  const paths = await drawing.locator('path').count()
  expect(paths > 8, `only ${paths} paths are drawn`)
}

const walkOne = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('the name of a line opens the page of its indicator', async () => {
    await visitor.open('/thang/2024-01')
    await page.getByRole('link', { name: /^Tổng giá trị sản xuất công nghiệp/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Tổng giá trị sản xuất công nghiệp/ }).waitFor()
    expect(page.url().endsWith('/chi-tieu/GO_INDUSTRY?ky=2024-M01'), page.url())
    const words = tidy(await page.textContent('main'))
    for (const part of ['3.123,9', '48,8', '8,9', 'giá so sánh năm 2010', 'Sở Công Thương', '35.100 suy ra'])
      expect(words.includes(part), `'${part}' is not on the page`)
  })
  await walk.step('the chart is drawn, and the table, which the address remembers, has the same numbers', async () => {
    await expectDrawn(page)
    await page.getByRole('button', { name: 'Từng tháng' }).click()
    await expectDrawn(page)
    await page.getByRole('link', { name: 'Bảng', exact: true }).click()
    await page.waitForURL('**xem=bang')
    await visitor.expectAccessible()
    const table = page.getByRole('table', { name: /Bảng số theo tháng/ })
    expect(
      tidy(await table.getByRole('row', { name: /^1 / }).textContent()).includes('3.123,9'),
      'January is not in the table',
    )
    expect(
      tidy(await table.getByRole('row', { name: /^9 / }).textContent()).includes('21.825'),
      'nine months of 2023 are not in the table',
    )
    expect(
      tidy(await table.getByRole('row', { name: /^1 / }).textContent()).includes('+48,8n'),
      'the stated growth of January is not in the table',
    )
    await visitor.photograph('indicator-table')
    await page.getByRole('link', { name: 'Biểu đồ', exact: true }).click()
    await expectDrawn(page)
  })
  await walk.step('the figure leads to file, sheet and cell, and the cell shows it', async () => {
    await page
      .getByText(/Ô [A-Z]+\d+, trang tính/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Ô nguồn và các ô quanh nó' }).first().click()
    const cell = page.locator('td[data-here]').first()
    await cell.waitFor()
    expect(/3[.,]?123[.,]9/.test(tidy(await cell.textContent())), tidy(await cell.textContent()))
    expect((await page.locator('a[href*="baogialai.com.vn"]').count()) > 0, 'no link to the newspaper')
    await visitor.expectAccessible()
    await visitor.photograph('indicator-desktop')
  })
}

const walkParts = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step(
    'exports stand by commodity and measure, each leading to its own page and back to the whole',
    async () => {
      await visitor.open('/chi-tieu/EXPORT?ky=2024-M01')
      const table = page.getByRole('table', { name: 'Các phần của chỉ tiêu' })
      const coffee = tidy(await table.getByRole('row', { name: /^Xuất khẩu cà phê/ }).textContent())
      expect((coffee.match(/▲tăng/g) ?? []).length === 2, coffee)
      await table.getByRole('link', { name: 'Lượng' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Xuất khẩu cà phê (lượng)' }).waitFor()
      await page.getByRole('link', { name: 'Kim ngạch xuất khẩu', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Kim ngạch xuất khẩu', exact: true }).waitFor()
    },
  )
  await walk.step('traffic accidents have their three criteria', async () => {
    await visitor.open('/chi-tieu/TRAFFIC?ky=2024-M01')
    const table = page.getByRole('table', { name: 'Các tiêu chí' })
    expect((await table.getByRole('row').count()) === 4, `${await table.getByRole('row').count()} rows`)
    await visitor.expectAccessible()
    await visitor.photograph('indicator-criteria')
  })
  await walk.step('the arrow keys go through the indicators of the section', async () => {
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { level: 1, name: 'Số vụ tai nạn giao thông' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { level: 1, name: 'Tai nạn giao thông', exact: true }).waitFor()
  })
}

const walkHistory = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('a restated figure shows what it was, what it became and by how much', async () => {
    await visitor.open('/chi-tieu/RETAIL_SERVICES?ky=2024-M01')
    await page.getByText(/Các kỳ khác đã sửa số \(\d+\)/).click()
    const history = page.locator('#lan-cong-bo')
    await history
      .getByText(/^từ [\d.,]+ thành [\d.,]+ \([+−][\d.,]+ tỷ đồng\)$/)
      .first()
      .waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('indicator-history')
  })
  await walk.step('the series is saved as CSV, and with every publication it has more lines', async () => {
    const series = await savedBy(page, 'Tải CSV chuỗi số')
    const all = await savedBy(page, 'Tải CSV mọi lần công bố')
    expect(series.name === 'gia-lai-RETAIL_SERVICES-2024-01.csv', series.name)
    const lines = readSaved(series.text, ';')
    expect(
      lines.some((line) => line['Kỳ'] === '2024-M01' && line['Thực hiện trong kỳ'] === '14800'),
      series.text,
    )
    const more = readSaved(all.text, ';').length
    expect(more > lines.length, `${more} lines against ${lines.length}`)
  })
  await walk.step('on paper the indicator has its letterhead, its drawing and its table', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(sheetsOf(pdf) >= 2 && sheetsOf(pdf) <= 5, `${sheetsOf(pdf)} sheets`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('table', { name: /Bảng số theo tháng/ }).isVisible(), 'the table is not printed')
    await visitor.expectNoSidewaysScroll()
    await page.emulateMedia({ media: 'screen' })
  })
}

const walkOthers = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('an indicator of which only a change is stated teaches what would stand there', async () => {
    await visitor.open('/chi-tieu/FOREST_VIOLATIONS?ky=2024-M01')
    await page.getByRole('heading', { name: 'Chưa có số tháng 1 năm 2024' }).waitFor()
    expect(tidy(await page.textContent('main')).includes('+18 vụ'), 'the stated change is missing')
    await visitor.expectAccessible()
    await visitor.photograph('indicator-stated-only')
  })
  await walk.step('two plans of one indicator stand apart, one registered, one derived', async () => {
    await visitor.open('/chi-tieu/BUDGET_REV_TOTAL?ky=2024-M01')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const words = tidy(await page.textContent('main'))
    for (const part of ['17,8', '18,4', '5.815']) expect(words.includes(part), `'${part}' is not on the page`)
  })
  await walk.step('the list of indicators finds a name typed without accents', async () => {
    await visitor.open('/chi-tieu')
    await page.getByLabel('Tìm chỉ tiêu').fill('xuat khau ca phe')
    await page.getByText('2 chỉ tiêu', { exact: true }).waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('indicators')
  })
  await walk.step('an indicator that does not exist leads to the list', async () => {
    await visitor.open('/chi-tieu/KHONG_CO')
    await page.getByRole('link', { name: 'Mở danh sách chỉ tiêu' }).waitFor()
    await visitor.expectAccessible()
  })
  await walk.step('an address that does not exist leads home', async () => {
    await visitor.open('/khong-co-trang-nay')
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor()
    await visitor.expectAccessible()
    await visitor.open('/thang/2024-13')
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor()
    await page.getByRole('link', { name: 'Về tháng mới nhất' }).click()
    await page.waitForURL('**/thang/2024-01')
  })
}

/** One indicator, with chart, plans and sources. */
export const walkIndicator = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  await walkOne(walk, visitor)
  await walkParts(walk, visitor)
  await walkHistory(walk, visitor)
  await walkOthers(walk, visitor)
  await walk.step('the console stayed quiet on the indicators', async () => visitor.expectQuietConsole())
  await visitor.close()
}
