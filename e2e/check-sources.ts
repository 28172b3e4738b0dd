import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { draftFile, expectCodes, inText, openCheck, slips, withData } from './check-pages.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../packages/documents/test/fixtures/${name}`, import.meta.url))
const scan = fixture('scan.pdf')

/** Everything that a text can come as, and what is said of what cannot be read. */
export const walkSources = async (walk: Walk, visitor: Visitor): Promise<void> => {
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
  await walk.step(
    'held against another text, a figure that both give differently is shown; so is what the other one is',
    async () => {
      await page.getByRole('switch', { name: 'Đối chiếu với văn bản khác' }).click()
      await page
        .getByRole('textbox', { name: 'Văn bản kia' })
        .fill('Bản tin tháng 01 năm 2024. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước 14.080 tỷ đồng.')
      await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click()
      await expectCodes(page, ['sources/disagree', ...withData])
      const said = tidy(await page.locator('li[data-code="sources/disagree"]').textContent())
      expect(/văn bản này ghi 14.800 tỷ đồng, văn bản kia ghi 14.080 tỷ đồng/.test(said), said)
      await page.getByText(/Đang đối chiếu với văn bản kia, tháng 1 năm 2024: đã đọc 1 số ở đó/).waitFor()
      await visitor.expectAccessible()
      await visitor.photograph('soat-other')
      await page.getByRole('button', { name: 'Đổi văn bản kia' }).click()
      await page.locator('section[aria-label="Đối chiếu với văn bản khác"] input[type=file]').setInputFiles(draftFile)
      await page.getByText(/Đang đối chiếu với du-thao.docx/).waitFor()
      await expectCodes(page, withData)
      await page.getByRole('switch', { name: 'Đối chiếu với văn bản khác' }).click()
    },
  )
  await walk.step('a dropped Word file is read where it is', async () => {
    await openCheck(visitor)
    const bytes = readFileSync(draftFile).toString('base64')
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
  const read: readonly (readonly [string, string | Buffer, string, RegExp])[] = [
    ['bieu.xlsx', readFileSync(fixture('statistics-office.xlsx')), 'td', /trang tính/],
    ['bao-cao.pdf', readFileSync(fixture('report.pdf')), 'p', /trang 1, dòng \d/],
    ['tin.html', '<h1>Tin tháng 01 năm 2024</h1><p>Công an khám phá 48/58 vụ, đạt <b>84,48%</b>.</p>', 'p', /dòng 1/],
    ['phong-cu.txt', Buffer.from('Tæng gi¸ trÞ s¶n xuÊt c«ng nghiÖp ­íc ®¹t 3.123,9 tû ®ång', 'latin1'), 'p', /dòng 1/],
  ]
  for (const [name, content, shown, place] of read)
    await walk.step(`${name} is read where it is, and its numbers name their places`, async () => {
      await openCheck(visitor)
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
      await page.getByText(/đọc và soát trong/).waitFor()
      expect((await page.locator(`[role=tabpanel] ${shown}`).count()) > 0, `no ${shown} is shown`)
      await visitor.expectNoSidewaysScroll()
      await visitor.photograph(`soat-${name.replace('.', '-')}`)
      await page.getByRole('tab', { name: /Đã đọc [1-9]\d* số/ }).click()
      const row = tidy(
        await page
          .locator('tr', { has: page.locator('th[scope=row]') })
          .first()
          .textContent(),
      )
      expect(place.test(row), row)
      await visitor.expectAccessible()
    })
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['quet.pdf', readFileSync(scan, 'latin1'), /là bản quét.*không có lớp chữ.*gửi tệp Word/],
    ['hong.pdf', '%PDF-1.7 …', /bị đứt hoặc hỏng/],
    ['anh.png', '\u0089PNG', /là tệp ảnh; trang này đọc Word \(\.docx, \.docm\), Excel .*PDF/],
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
      await visitor.photograph(`soat-refused-${name.replace('.', '-')}`)
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
