import type { Page } from 'playwright-core'
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
  await walk.step('the chart is drawn, and the table has the same numbers', async () => {
    await expectDrawn(page)
    const table = page.getByRole('table', { name: /Bảng số theo tháng/ })
    expect(
      tidy(await table.getByRole('row', { name: /^1 / }).textContent()).includes('3.123,9'),
      'January is not in the table',
    )
    expect(
      tidy(await table.getByRole('row', { name: /^9 / }).textContent()).includes('21.825'),
      'nine months of 2023 are not in the table',
    )
    await page.getByRole('button', { name: 'Từng tháng' }).click()
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
  await walkOthers(walk, visitor)
  await walk.step('the console stayed quiet on the indicators', async () => visitor.expectQuietConsole())
  await visitor.close()
}
