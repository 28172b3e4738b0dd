import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, type Visitor } from './walk.ts'

/** The sample draft of January 2024. */
export const draftFile: string = fileURLToPath(new URL('../examples/gia-lai/du-thao.docx', import.meta.url))

/** The slips that a text shows by itself, and the one that only data show. */
export const slips = `Báo cáo tháng 01 năm 2024, trước Tết Nguyên đán
Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước 14.800 tỷ đồng, bằng 12% kế hoạch năm, tăng 24,26% so với tháng 01 năm 2023.
Toàn tỉnh có thêm 100 doanh nghiệp đăng ký thành lập; tổng vốn đăng ký 950 tỷ đồng, đạt 9,52% kế hoạch, gấp 2 lần cùng kỳ năm trước.
Vi phạm Luật Lâm nghiệp tăng 18 vụ so với cùng kỳ năm 2024.`

/** What the slips show by themselves. */
export const inText: readonly string[] = ['ratio/referent', 'period/impossible-base']
/** What they show held against the data. */
export const withData: readonly string[] = ['growth/base-contradiction', ...inText]

const codes = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('li[data-code]').evaluateAll((all) => all.map((each) => each.getAttribute('data-code')))

/** What the sample draft shows held against the data: its table repeats the first slip. */
export const inDraft: readonly string[] = [
  'growth/base-contradiction',
  'ratio/referent',
  'growth/base-contradiction',
  'period/impossible-base',
]

/** Waits until exactly these findings are listed. */
export const expectCodes = async (page: Page, wanted: readonly string[]): Promise<void> => {
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

/** Opens the page that checks texts, empty as in a new tab: this one may have kept what it worked on. */
export const openCheck = async (visitor: Visitor): Promise<void> => {
  if (visitor.page.url().startsWith('http')) await visitor.page.evaluate(() => sessionStorage.clear())
  await visitor.open('/soat')
  await visitor.page.getByRole('heading', { level: 1, name: 'Soát số liệu' }).waitFor()
}
