import { expectJanuary } from './month-desktop.ts'
import { expect, tidy, type Walk } from './walk.ts'

const walkPhone = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true })
  const { page } = visitor
  await walk.step(
    'on a phone of 360 px the month is cards with every figure, and nothing scrolls sideways',
    async () => {
      await visitor.open('/thang/2024-01')
      expect((await page.getByRole('table').count()) === 0, 'there is a table')
      await expectJanuary(page)
      await visitor.expectNoSidewaysScroll()
      await visitor.expectAccessible()
      await visitor.photograph('month-phone')
    },
  )
  await walk.step('on a phone a number opens its story over the whole screen', async () => {
    await page.locator('[data-indicator="EXPORT"] [data-figure="council"]').tap()
    await page.getByRole('dialog').getByText('85 ÷ 750 × 100 = 11,33%').waitFor()
    await visitor.expectNoSidewaysScroll()
    // What lies by halves beneath the rooms can be scrolled free.
    await visitor.expectAccessible(['target-size'])
    await visitor.photograph('month-phone-story', false)
  })
  await walk.step('on a phone the indicator scrolls only down, its source cells in a frame of their own', async () => {
    await visitor.open('/chi-tieu/EXPORT?ky=2024-M01')
    await page.getByRole('button', { name: 'Ô nguồn và các ô quanh nó' }).first().tap()
    await page.locator('td[data-here]').first().waitFor()
    await visitor.expectNoSidewaysScroll()
    await visitor.expectAccessible()
    await visitor.photograph('indicator-phone')
  })
  await walk.step('at 320 px nothing scrolls sideways, in both languages', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['/thang/2024-01', '/thang/2023-12', '/chi-tieu/EXPORT?ky=2024-M01', '/chi-tieu']) {
      for (const lang of ['vi', 'en']) {
        await visitor.open(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        await visitor.expectNoSidewaysScroll()
      }
    }
  })
  await visitor.close()
}

const walkWall = async (walk: Walk): Promise<void> => {
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    await walk.step(`at ${width} × ${height} the month fits its screen`, async () => {
      const visitor = await walk.visit({ viewport: { width, height } })
      await visitor.open('/thang/2024-01')
      await expectJanuary(visitor.page)
      await visitor.expectNoSidewaysScroll()
      await visitor.photograph(`month-${width}`, false)
      await visitor.close()
    })
  }
}

const walkPaper = (walk: Walk): Promise<void> =>
  walk.step('on paper the month is a document: its own title, the table, no frame of the screen', async () => {
    const visitor = await walk.visit({ viewport: { width: 1123, height: 794 } })
    await visitor.open('/thang/2024-01')
    await visitor.page.emulateMedia({ media: 'print' })
    await expectJanuary(visitor.page)
    expect(!(await visitor.page.getByRole('banner').isVisible()), 'the bar is printed')
    const title = visitor.page.getByText('Tình hình thực hiện các chỉ tiêu tháng 1 năm 2024')
    expect(await title.isVisible(), 'the title is not printed')
    expect(
      tidy(await visitor.page.evaluate(() => getComputedStyle(document.body).backgroundColor)) === 'rgb(255, 255, 255)',
      'the paper is not white',
    )
    await visitor.photograph('month-print')
    await visitor.close()
  })

/** From a small phone to a wall, and on paper. */
export const walkScreens = async (walk: Walk): Promise<void> => {
  await walkPhone(walk)
  await walkWall(walk)
  await walkPaper(walk)
}
