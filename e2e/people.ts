import { expect, tidy, type Visitor, type Walk } from './walk.ts'

/** Signs in with one click, as a visitor of the demo does. */
const enter = async ({ page, open }: Visitor, person: string): Promise<void> => {
  await open('/gioi-thieu')
  const status = await page.evaluate(
    async (id) =>
      (
        await fetch('/api/auth/sign-in/demo', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ person: id }),
        })
      ).status,
    person,
  )
  expect(status === 200, `signing in as ${person} answers ${status}`)
}

const textOf = async ({ page }: Visitor, selector: string): Promise<string> =>
  tidy(await page.locator(selector).first().textContent())

const walkAgencies = async ({ step }: Walk, admin: Visitor): Promise<void> => {
  const { page } = admin
  await step('an administrator finds an agency without accents, renames it, and takes that back', async () => {
    await admin.open('/quan-tri/co-quan')
    await page.getByLabel('Tìm cơ quan').fill('so y te')
    await page.getByRole('button', { name: 'Sở Y tế', exact: true }).click()
    await admin.expectAccessible()
    await page.getByLabel('Tên', { exact: true }).fill('Sở Y tế tỉnh')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('button', { name: 'Sở Y tế tỉnh', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('button', { name: 'Sở Y tế', exact: true }).waitFor()
  })
  await step('a code that is not of the right form is refused in words that say what to do', async () => {
    await admin.open('/quan-tri/co-quan')
    await page.getByRole('button', { name: 'Lập cơ quan' }).click()
    await page.getByLabel('Mã định danh').fill('H21 sai')
    await page.getByLabel('Tên', { exact: true }).fill('Sở Thử nghiệm')
    await page.locator('form').getByRole('button', { name: 'Lập cơ quan' }).click()
    await page.getByRole('alert').filter({ hasText: 'QĐ-TTg' }).waitFor()
  })
}

const walkPerson = async ({ step }: Walk, admin: Visitor): Promise<void> => {
  const { page } = admin
  await step('an administrator finds somebody, sees what they hold and who stands in', async () => {
    await admin.open('/quan-tri/nguoi-dung')
    await page.getByLabel('Tìm người').fill('tran minh duc')
    await page.getByRole('link', { name: 'Trần Minh Đức' }).click()
    await page.getByText('Lê Thị Thu Hà làm thay đến 08/02/2024').waitFor()
    await admin.expectAccessible()
  })
  await step('a second head of an agency is refused, and the first one is named', async () => {
    await admin.open('/quan-tri/nguoi-dung/ksor-hlan')
    await page.getByText('Giao chức vụ').first().click()
    await page.getByLabel('Cơ quan', { exact: true }).selectOption('H21.SCT')
    await page.getByLabel('Chức vụ', { exact: true }).selectOption('head')
    await page.getByLabel('Chức danh').fill('Giám đốc')
    await page.getByRole('button', { name: 'Giao chức vụ' }).click()
    await page.getByRole('alert').filter({ hasText: 'Trần Minh Đức' }).waitFor()
  })
}

const walkDelegation = async ({ step, visit }: Walk): Promise<void> => {
  const head = await visit()
  await enter(head, 'hoang-dinh-khai')
  const { page } = head
  await step('a head lets a colleague stand in', async () => {
    await head.open('/uy-quyen')
    await head.expectAccessible()
    await page.getByLabel('Người làm thay').selectOption('vo-thi-mai-anh')
    await page.getByLabel('Lý do vắng').fill('Họp tại Hà Nội')
    await page.getByRole('button', { name: 'Uỷ quyền', exact: true }).click()
    await page.getByText('Hoàng Đình Khải → Võ Thị Mai Anh').first().waitFor()
  })
  await step('who stands in is told, and reads it', async () => {
    const other = await visit()
    await enter(other, 'vo-thi-mai-anh')
    await other.open('/thong-bao')
    await other.expectAccessible()
    const told = await textOf(other, 'main li')
    expect(told.includes('Hoàng Đình Khải uỷ quyền cho Võ Thị Mai Anh'), `the notification says '${told}'`)
    await other.page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click()
    await other.page.getByText('Đã đọc hết').waitFor()
    await other.close()
  })
  await step('the head takes it back, and gives it again by undoing', async () => {
    await page.getByRole('button', { name: 'Thu hồi' }).first().click()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('button', { name: 'Thu hồi' }).first().waitFor()
  })
  await head.close()
}

const pages = [
  '/quan-tri',
  '/quan-tri/co-quan',
  '/quan-tri/nguoi-dung',
  '/quan-tri/nhap-excel',
  '/uy-quyen',
  '/thong-bao',
]

const walkScreens = async ({ step, visit }: Walk): Promise<void> => {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1280, 'light'],
    [2560, 'light'],
  ] as const) {
    const visitor = await visit({ viewport: { width, height: 900 }, colorScheme })
    await enter(visitor, 'vu-duc-long')
    await step(`the administrator's screens fit ${width} px`, async () => {
      for (const path of pages) {
        await visitor.open(path)
        await visitor.expectNoSidewaysScroll()
        await visitor.photograph(`people-${width}${path.replaceAll('/', '-')}`)
      }
      await visitor.expectAccessible()
      visitor.expectQuietConsole()
    })
    await visitor.close()
  }
}

/** Agencies, people, delegations and notifications, as an administrator, a head and a colleague meet them. */
export const walkPeople = async (walk: Walk): Promise<void> => {
  const admin = await walk.visit()
  await enter(admin, 'vu-duc-long')
  await walkAgencies(walk, admin)
  await walkPerson(walk, admin)
  await admin.close()
  await walkDelegation(walk)
  await walkScreens(walk)
}
