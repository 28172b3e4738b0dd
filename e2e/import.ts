import type { Page } from 'playwright-core'
import { type DroppedFile, december, hostileFiles, january, longForm, officeForm } from './import-forms.ts'
import { walkImportScreens } from './import-screens.ts'
import { signInAs } from './shell-roles.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

const office = 'H21.CTK'

/** Drops a file upon the form, as a hand does. */
const drop = async (page: Page, { name, bytes }: DroppedFile): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ({ name: called, base64 }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called))
      return data
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  )
  const form = page.getByRole('form', { name: 'Nhận một tệp' })
  await form.dispatchEvent('dragover', { dataTransfer: transfer })
  await form.dispatchEvent('drop', { dataTransfer: transfer })
  await page.getByText(`Tệp đã chọn: ${name}`).waitFor()
}

/** Drops a file with whose figures they are and the day of its release, and sends it. */
const takeIn = async ({ page, open }: Visitor, file: DroppedFile, released: string): Promise<void> => {
  await open('/nhap-so-lieu')
  await drop(page, file)
  await page.getByLabel('Cơ quan có số liệu').selectOption(office)
  if (released !== '') await page.getByLabel('Ngày công bố').fill(released)
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
}

const recognised = async ({ page }: Visitor): Promise<void> => {
  await page.waitForURL(/\/nhap-so-lieu\/[0-9a-f-]{36}/)
  await page.locator('[data-state=recognised]').first().waitFor({ timeout: 60_000 })
}

/** Drops the workbook whose page is open. */
const remove = async ({ page }: Visitor): Promise<void> => {
  await page.getByRole('button', { name: 'Bỏ tệp' }).click()
  await page.waitForURL('**/nhap-so-lieu')
}

const walkHostile = async ({ step }: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  for (const { code, ...file } of await hostileFiles())
    await step(`${file.name} is refused by name (${code}), and nothing of it stays`, async () => {
      await takeIn(visitor, file, '')
      // Some are seen at once, others when they are opened.
      await page.getByRole('alert').first().waitFor({ timeout: 60_000 })
      const said = tidy(await page.getByRole('alert').first().textContent())
      expect(said.includes(file.name) || said.includes(code), `it says: ${said}`)
      const given = (await page.getByRole('alert').first().getAttribute('data-code')) ?? said
      expect(given.includes(code), `the code is not ${code}: ${given}`)
      if (page.url().endsWith('/nhap-so-lieu')) return
      await remove(visitor)
      await page.getByText('Chưa nhận tệp nào').waitFor()
    })
}

const walkProgress = async ({ step }: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await step(
    'a long workbook shows its sheets as they are read, goes on after a reload, and is dropped halfway',
    async () => {
      await takeIn(visitor, { name: 'dai.xlsx', bytes: await longForm(150, 600) }, '')
      await page.waitForURL(/\/nhap-so-lieu\/[0-9a-f-]{36}/)
      await page.getByText(/Đang đọc trang \d+ \/ 150/).waitFor()
      await page.reload()
      await page.getByText(/Đang đọc trang [1-9]\d* \/ 150/).waitFor({ timeout: 60_000 })
      await page.getByText('Trang 150').waitFor()
      await page.getByRole('button', { name: 'Ngừng và bỏ tệp' }).click()
      await page.getByText('Chưa nhận tệp nào').waitFor()
      visitor.expectQuietConsole()
    },
  )
}

const active = async (page: Page): Promise<string> => tidy(await page.locator('[data-cell]').first().textContent())

const walkGrid = async ({ step }: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await step('the sheet looks as in the file, and each cell says what it was taken for, by keyboard', async () => {
    await page.getByRole('button', { name: 'Trang tính', exact: true }).click()
    const grid = page.getByRole('grid')
    await grid.waitFor()
    const title = grid.getByRole('gridcell').filter({ hasText: 'BIỂU 01' })
    const [wide, narrow] = [
      await title.boundingBox(),
      await grid.getByRole('gridcell').filter({ hasText: 'Đơn vị tính' }).boundingBox(),
    ]
    expect((wide?.width ?? 0) > 4 * (narrow?.width ?? 1), 'the merged title is not as wide as the table')
    await page.getByText('Ô chữ').or(page.getByText('Ô đầu bảng')).first().waitFor()
    await grid.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key)
    const said = await active(page)
    expect(/D5/.test(said) && /3\.010,2/.test(said), `the cell says: ${said}`)
    for (const part of ['Giá trị sản xuất công nghiệp', 'Tháng 12 năm 2023', 'mức', 'Tỷ đồng'])
      expect(said.includes(part), `'${part}' is not in: ${said}`)
    await page.keyboard.press('ArrowRight')
    expect(/102,03/.test(await active(page)), await active(page))
    await visitor.expectAccessible()
  })
  await step('a sheet of four hundred rows scrolls to its end with but the rows in sight on the page', async () => {
    await page.getByRole('combobox', { name: /^Trang tính/ }).selectOption({ index: 1 })
    const grid = page.getByRole('grid', { name: /San pham/ })
    await grid.focus()
    await page.keyboard.press('Control+End')
    await grid.getByText('Sản phẩm số 400').waitFor()
    const drawn = await grid.getByRole('row').count()
    expect(drawn < 120, `${drawn} rows are drawn`)
    await visitor.photograph('import-grid')
  })
}

const question = (page: Page): ReturnType<Page['locator']> => page.locator('[data-question]')

const walkQuestions = async ({ step }: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  const field = page.getByRole('combobox', { name: 'Tìm trong danh mục' })
  const asked = async (): Promise<string> => tidy(await question(page).locator('strong').first().textContent())
  await step(
    'a line that the catalogue does not know is found by typing without accents; the next question has the focus',
    async () => {
      await page.getByRole('button', { name: 'Dòng', exact: true }).click()
      await field.waitFor()
      expect((await asked()) === 'Trị giá hàng bán ra nước ngoài qua cửa khẩu', `asked first: ${await asked()}`)
      await field.fill('xuat khau')
      await page.getByRole('option').filter({ hasText: 'xuất khẩu' }).first().waitFor()
      await visitor.expectAccessible()
      await visitor.photograph('import-question')
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        () => document.querySelector('[data-question] strong')?.textContent === 'Sản lượng chè búp tươi',
      )
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
      expect((await asked()) === 'Sản lượng chè búp tươi', `asked next: ${await asked()}`)
    },
  )
  await step('an answer is taken back, and the line is asked again', async () => {
    await page.getByRole('button', { name: 'Hoàn tác câu vừa trả lời' }).click()
    await page.waitForFunction(
      () =>
        document.querySelector('[data-question] strong')?.textContent === 'Trị giá hàng bán ra nước ngoài qua cửa khẩu',
    )
    await field.fill('xuat khau khac')
    const found = page.getByRole('option')
    if ((await found.count()) === 0) await field.fill('xuat khau')
    await found.first().click()
    await page.waitForFunction(
      () =>
        document.querySelector('[data-question] strong')?.textContent !== 'Trị giá hàng bán ra nước ngoài qua cửa khẩu',
    )
  })
  await step('what the province does not follow is left out with a reason; a whole table too', async () => {
    while ((await asked()).match(/chè|nhà kính|nháp/)) {
      const name = await asked()
      await page.getByRole('button', { name: 'Không lấy dòng này' }).click()
      await page.getByRole('button', { name: 'Tỉnh không theo dõi' }).click()
      await page.waitForFunction((was) => document.querySelector('[data-question] strong')?.textContent !== was, name)
    }
    expect((await asked()).startsWith('Sản phẩm số'), `asked: ${await asked()}`)
    await page.getByRole('button', { name: 'Không lấy cả biểu' }).click()
    await page.getByLabel('Vì sao không lấy?').fill('Chỉ theo dõi theo quý')
    await page.keyboard.press('Enter')
    await page.getByText('Không còn gì phải hỏi').waitFor()
    await page.getByRole('button', { name: /^Đã quyết/ }).click()
    await page.getByText('không lấy (Chỉ theo dõi theo quý)').first().waitFor()
    await page.getByText('(theo tên trong danh mục)').first().waitFor()
    await visitor.expectAccessible()
  })
}

const walkAcceptance = async ({ step }: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await step('it is accepted with its counts, and says who did it', async () => {
    await page.getByRole('button', { name: /^Nhập \d/ }).click()
    await page
      .getByText(/Đã nhập \d+ số từ bieu-2023-12\.xlsx/)
      .first()
      .waitFor()
    await page.getByText(/Nhập lúc 03\/02\/2024 .* số mới/).waitFor()
    visitor.expectQuietConsole()
  })
  await step("the next month's workbook goes through without a question, and says so", async () => {
    await takeIn(visitor, { name: 'bieu-2024-01.xlsx', bytes: await officeForm(january) }, '2024-01-29')
    await recognised(visitor)
    await page.getByRole('button', { name: 'Dòng', exact: true }).click()
    await page.getByText('Mọi dòng đều đã biết từ các lần trước').waitFor()
    await page.getByRole('button', { name: /^Còn hỏi \(0\)/ }).waitFor()
    await page.getByRole('button', { name: /^Nhập \d/ }).click()
    await page
      .getByText(/Đã nhập \d+ số từ bieu-2024-01\.xlsx/)
      .first()
      .waitFor()
  })
}

const retail = 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ'

const walkContradiction = async ({ step }: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  const planted = page.locator('[data-finding]').filter({ hasText: '10.951,6' })
  await step(
    'its retail sales contradict those that were published: both sources side by side, the arithmetic between',
    async () => {
      await planted.first().waitFor()
      const said = tidy(await planted.filter({ hasText: '14.800' }).first().textContent())
      for (const part of ['14.800', '≠', '10.951,6', 'phu-luc.xlsx', 'bieu-2024-01.xlsx'])
        expect(said.includes(part), `'${part}' is not in: ${said}`)
      await visitor.expectAccessible()
      await visitor.photograph('import-contradiction')
    },
  )
  await step('the page of data quality shows it too; filter, search and keys find it', async () => {
    await visitor.open('/chat-luong?nhom=nguon')
    await page.getByLabel('Tìm chỉ tiêu, nguồn, nội dung').fill('ban le hang hoa')
    await page.waitForURL(/tim=/)
    await page
      .getByRole('button', { name: /^.?\s*Mâu thuẫn/ })
      .or(page.getByRole('button', { name: /Cần xem/ }))
      .first()
      .waitFor()
    await planted.first().waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await page.locator('[data-finding]').first().focus()
    await page.keyboard.press('j')
    const isOnFinding = await page.evaluate(() => document.activeElement?.hasAttribute('data-finding') ?? false)
    expect(isOnFinding, 'the key j does not go to the next finding')
    await visitor.expectAccessible()
    visitor.expectQuietConsole()
  })
  await step('the figures of the workbook are on the page of the indicator', async () => {
    await visitor.open('/chi-tieu/RETAIL_SERVICES?ky=2024-M01&xem=bang')
    await page
      .getByText(/10\.951,6/)
      .first()
      .waitFor()
  })
}

const walkUndo = async ({ step }: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await step('the whole import is undone with a reason, and the list says so', async () => {
    await visitor.open('/nhap-so-lieu')
    await page.getByRole('link', { name: 'bieu-2024-01.xlsx' }).click()
    await page.getByRole('button', { name: 'Hoàn tác cả lần nhập' }).click()
    await page.getByLabel('Vì sao hoàn tác?').fill('Cơ quan đã gửi bản khác')
    await page.getByRole('button', { name: /^Hoàn tác \d+ số/ }).click()
    await page.getByText(/Hoàn tác lúc .*Cơ quan đã gửi bản khác/).waitFor()
    await visitor.open('/nhap-so-lieu')
    const row = page.getByRole('row').filter({ hasText: 'bieu-2024-01.xlsx' })
    await row.getByText('đã hoàn tác').waitFor()
    await visitor.expectAccessible()
  })
  await step('then nothing of it contradicts any more, and its figures are gone from the indicator', async () => {
    await visitor.open(`/chat-luong?tim=${encodeURIComponent(retail)}`)
    await page.locator('[data-finding]').first().waitFor()
    const left = await page.locator('[data-finding]').filter({ hasText: '10.951,6' }).count()
    expect(left === 0, `${left} findings still name the figure`)
    await visitor.open('/chi-tieu/RETAIL_SERVICES?ky=2024-M01&xem=bang')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect((await page.getByText(/10\.951,6/).count()) === 0, 'the figure is still there')
  })
}

const walkOthers = async (walk: Walk): Promise<void> => {
  await walk.step('an observer sees imports and can do nothing to them; a reporter is not let in', async () => {
    const observer = await walk.visit({ storageState: await signInAs(walk, 'observer') })
    await observer.open('/nhap-so-lieu')
    await observer.page.getByRole('link', { name: 'bieu-2023-12.xlsx' }).click()
    await observer.page.getByText(/Nhập lúc/).waitFor()
    expect(
      (await observer.page.getByRole('button', { name: 'Hoàn tác cả lần nhập' }).count()) === 0,
      'there is a button',
    )
    await observer.close()
    const reporter = await walk.visit({ storageState: await signInAs(walk, 'reporter') })
    await reporter.open('/nhap-so-lieu')
    await reporter.page.getByText('Không có quyền xem trang này').waitFor()
    await reporter.close()
  })
}

/** A workbook of another office: refused, read, mapped, accepted, contradicted, undone. */
export const walkImport = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit({ storageState: await signInAs(walk, 'synthesiser') })
  await walkHostile(walk, visitor)
  await walkProgress(walk, visitor)
  await walk.step('a workbook is dropped, read in the background, and says what it holds', async () => {
    await takeIn(visitor, { name: 'bieu-2023-12.xlsx', bytes: await officeForm(december) }, '2023-12-29')
    await recognised(visitor)
    await visitor.page.getByText(/Hiểu được [\d.]+ \/ [\d.]+ ô số ở 2 trang/).waitFor()
    await visitor.expectAccessible()
    await visitor.expectNoSidewaysScroll()
  })
  await walkGrid(walk, visitor)
  await walkQuestions(walk, visitor)
  await walkAcceptance(walk, visitor)
  await walkContradiction(walk, visitor)
  await walkImportScreens(walk, await visitor.page.context().storageState())
  await walkUndo(walk, visitor)
  await walkOthers(walk)
  await visitor.close()
}
