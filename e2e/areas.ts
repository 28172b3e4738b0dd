import type { Page } from 'playwright-core'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

const labour = '/chi-tieu/LABOUR_INDEX_INDUSTRY?ky=2024-M01'

/** The section of provinces, with the map drawn. */
const drawn = async (page: Page, provinces: number): Promise<void> => {
  const section = page.getByRole('region', { name: 'So với các tỉnh, thành phố' })
  await section
    .locator('svg path[data-side]')
    .nth(provinces - 1)
    .waitFor()
  const paths = await section.locator('svg path[data-side]').count()
  expect(paths === provinces, `${paths} provinces are drawn, not ${provinces}`)
}

const walkMap = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('the map shows 63 provinces of January 2024, and where Gia Lai stands among them', async () => {
    await visitor.open(labour)
    await drawn(page, 63)
    const words = tidy(await page.getByRole('region', { name: 'So với các tỉnh, thành phố' }).textContent())
    for (const part of [
      'Gia Lai thứ 40/63',
      '−1,21 %',
      'theo nguồn',
      'Hoàng Sa (Đà Nẵng)',
      'Trường Sa (Khánh Hòa)',
      'CC BY-SA 4.0',
    ])
      expect(words.includes(part), `'${part}' is not beside the map`)
    await visitor.expectAccessible()
    await visitor.photograph('areas-map-desktop')
  })
  await walk.step('the table has the same numbers, its own sources, and sorts by name and by rank', async () => {
    const table = page.getByRole('table', { name: /So với cùng kỳ năm trước \(%\) theo địa bàn/ })
    const own = tidy(await table.getByRole('row', { name: /Gia Lai/ }).textContent())
    expect(own.startsWith('40') && own.includes('địa phương mình') && own.includes('−1,21'), own)
    await page.getByRole('button', { name: 'Sắp xếp theo Địa bàn' }).click()
    const first = tidy(await table.getByRole('row').nth(1).textContent())
    expect(first.includes('An Giang'), `the first by name is ${first}`)
    await page.getByRole('button', { name: 'Sắp xếp theo Hạng' }).click()
    expect(tidy(await table.getByRole('row').nth(1).textContent()).startsWith('1'), 'the first by rank is not 1')
    expect((await table.locator('a[href^="http"]').count()) === 63, 'a number has no source')
  })
  await walk.step('the keyboard walks over the map by rank, and it says where it is', async () => {
    await page.getByRole('slider', { name: 'Đi qua các địa bàn theo thứ hạng' }).focus()
    await page.keyboard.press('ArrowRight')
    const said = tidy(await page.locator('output', { hasText: 'Ninh Thuận' }).textContent())
    expect(said.includes('+24,62 %'), said)
    expect((await page.locator('svg path[data-pointed]').count()) === 1, 'nothing is pointed at on the map')
  })
  await walk.step('an earlier period is shown where the month has no figures, and says so', async () => {
    await visitor.open('/chi-tieu/GRDP_GROWTH?ky=2024-M01')
    await drawn(page, 63)
    const section = tidy(await page.getByRole('region', { name: 'So với các tỉnh, thành phố' }).textContent())
    expect(section.includes('Quý I năm 2023') && section.includes('Gia Lai thứ 31/63'), section.slice(0, 300))
  })
  await walk.step('what no province but a few has published is hatched, with the reason in the table', async () => {
    await visitor.open('/chi-tieu/BUDGET_REV_TOTAL?ky=2024-M01')
    await drawn(page, 63)
    expect((await page.locator('svg path[data-side="missing"]').count()) === 60, 'not 60 provinces are hatched')
    expect((await page.getByRole('cell', { name: 'chưa nguồn nào công bố' }).count()) === 60, 'reasons are missing')
  })
  await walk.step('an indicator that only we have shows no map', async () => {
    await visitor.open('/chi-tieu/FOREST_VIOLATIONS?ky=2024-M01')
    expect(
      (await page.getByRole('region', { name: 'So với các tỉnh, thành phố' }).count()) === 0,
      'an empty map is shown',
    )
  })
}

const walkTree = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  const count = (words: string): Promise<void> => page.getByText(words).first().waitFor()
  await walk.step('the areas from July 2025 on: 34 provinces and the 135 communes of the new Gia Lai', async () => {
    await visitor.open('/quan-tri/dia-ban')
    await count('34 tỉnh, thành phố · 135 đơn vị cấp xã')
    await page.getByText('135 đơn vị trực thuộc').click()
    await page.getByText('phường Hội Phú').first().waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('areas-tree-after', false)
  })
  await walk.step('a name typed without accents is found, with what it was formed from', async () => {
    await page.getByLabel('Tìm địa bàn').fill('an toan')
    const words = tidy(await page.textContent('main'))
    expect(words.includes('xã An Nghĩa (một phần)'), words.slice(0, 600))
    await page.getByLabel('Tìm địa bàn').fill('khong co')
    await page.getByText('Không có địa bàn nào').waitFor()
  })
  await walk.step(
    'the areas before July 2025 have an address of their own: 63 provinces, districts, communes',
    async () => {
      await page.getByRole('button', { name: 'Trước 01/07/2025' }).click()
      await count('63 tỉnh, thành phố · 28 đơn vị cấp huyện · 373 đơn vị cấp xã')
      expect(page.url().endsWith('/quan-tri/dia-ban?dia-gioi=truoc'), page.url())
      await page.getByLabel('Tìm địa bàn').fill('phuong hoi phu')
      await page.getByLabel('Tìm địa bàn').fill('hoi phu')
      await page.getByText('Trở thành').first().waitFor()
      await visitor.expectAccessible()
    },
  )
}

const walkScreens = async (walk: Walk): Promise<void> => {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [360, 'dark'],
    [1280, 'dark'],
  ] as const) {
    const visitor = await walk.visit({ viewport: { width, height: 900 }, colorScheme })
    await visitor.page.addInitScript(`localStorage.setItem('mantine-color-scheme-value', '${colorScheme}')`)
    await walk.step(`map and tree hold at ${width} px, ${colorScheme}`, async () => {
      await visitor.open(labour)
      await drawn(visitor.page, 63)
      await visitor.expectNoSidewaysScroll()
      await visitor.expectAccessible()
      await visitor.photograph(`areas-map-${width}-${colorScheme}`)
      await visitor.open('/quan-tri/dia-ban?dia-gioi=truoc')
      await visitor.page.getByRole('heading', { level: 1 }).waitFor()
      await visitor.expectNoSidewaysScroll()
      await visitor.expectAccessible()
      await visitor.photograph(`areas-tree-${width}-${colorScheme}`, false)
    })
    await visitor.close()
  }
}

/** An indicator beside other provinces, and the areas with their history. */
export const walkAreas = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  await walkMap(walk, visitor)
  await walkTree(walk, visitor)
  await walk.step('the console stayed quiet among the areas', async () => visitor.expectQuietConsole())
  await visitor.close()
  await walkScreens(walk)
}
