import type { Page } from 'playwright-core'
import { januaryFigures } from './month-figures.data.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

/** What eyes read of a line: without the words that only screen readers get, without spaces inside numbers. */
export const seenText = (page: Page, indicator: string): Promise<string> =>
  page.evaluate((code) => {
    const line = document.querySelector(`[data-indicator="${code}"]`)?.cloneNode(true) as Element | undefined
    for (const hidden of line?.querySelectorAll('.visually-hidden') ?? []) hidden.remove()
    return line?.textContent ?? ''
  }, indicator)

/** Throws unless every line shows its figures. */
export const expectJanuary = async (page: Page): Promise<void> => {
  const wrong: string[] = []
  for (const { indicator, shows } of januaryFigures) {
    const seen = tidy(await seenText(page, indicator))
    wrong.push(
      ...shows.filter((text) => !seen.includes(text)).map((text) => `${indicator} does not show '${text}': ${seen}`),
    )
  }
  expect(wrong.length === 0, wrong.join('\n'))
}

const figure = (indicator: string, key: string): string => `[data-indicator="${indicator}"] [data-figure="${key}"]`

const walkLanding = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('the first visit lands on the latest published month, in Vietnamese', async () => {
    await visitor.open('/')
    expect(new URL(page.url()).pathname === '/thang/2024-01', `landed on ${page.url()}`)
    expect((await page.getAttribute('html', 'lang')) === 'vi', 'the page is not marked as Vietnamese')
    expect((await page.title()).startsWith('Tháng 1 năm 2024 · Gia Lai'), await page.title())
    expect(tidy(await page.textContent('h1')) === 'Gia Lai · Tháng 1 năm 2024', tidy(await page.textContent('h1')))
  })
  await walk.step('every figure of January 2024 is there, with its marks', () => expectJanuary(page))
  await walk.step('the summary is counted: how many of how many', async () => {
    const words = tidy(await page.textContent('main'))
    expect(
      /5\/5 chỉ tiêu chủ yếu có số so sánh bằng hoặc vượt cùng kỳ · 11\/16 chưa có số để so/.test(words),
      words.slice(0, 300),
    )
  })
  await walk.step('the retail dispute stands under what needs attention, with its arithmetic', async () => {
    const words = tidy(await page.textContent('#can-chu-y [data-code="growth/base-contradiction"]'))
    for (const part of ['14.800', '24,26%', '10.000', '48'])
      expect(words.includes(part), `'${part}' is not in: ${words}`)
  })
  await walk.step('Tết in the same period is said, and no colour is given for it', async () => {
    const row = page.locator('[data-indicator="GO_INDUSTRY"]')
    expect(tidy(await row.textContent()).includes('Tết rơi vào cùng kỳ'), 'the remark is missing')
    expect((await row.locator('[data-tone="good"], [data-tone="bad"]').count()) === 0, 'the growth is coloured')
  })
  await walk.step('the month is accessible', () => visitor.expectAccessible())
  await visitor.photograph('month-desktop')
}

const walkStories = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('a missing figure tells its reason on focus, and Escape hides it', async () => {
    await page.locator(figure('FOREST_VIOLATIONS', 'value')).focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    const hint = page.locator('[data-hint-box]')
    await hint.waitFor({ state: 'visible' })
    expect(tidy(await hint.textContent()).startsWith('Chưa có số'), tidy(await hint.textContent()))
    await page.keyboard.press('Escape')
    await hint.waitFor({ state: 'hidden' })
  })
  await walk.step('Enter on a number opens its story: both sides, arithmetic, file and cell', async () => {
    await page.locator(figure('RETAIL_SERVICES', 'change')).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog')
    await panel.getByText('(14.800 ÷ 10.000 − 1) × 100 = 48,00%').waitFor()
    const words = tidy(await panel.textContent())
    for (const part of ['24,26', '48,0', 'Ô K12', 'phu-luc.xlsx', 'Kế hoạch HĐND tỉnh giao'])
      expect(words.includes(part), `'${part}' is not in: ${words}`)
    expect(page.url().includes('so=RETAIL_SERVICES.change'), `the address does not name the story: ${page.url()}`)
    await visitor.expectAccessible()
    await visitor.photograph('month-story', false)
  })
  await walk.step('Escape closes the story and gives the focus back', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const focused = await page.evaluate(() =>
      document.activeElement?.closest('[data-indicator]')?.getAttribute('data-indicator'),
    )
    expect(focused === 'RETAIL_SERVICES', `the focus is on ${focused}`)
  })
  await walk.step('the address of a story opens the same story', async () => {
    await visitor.open('/thang/2024-01?so=ENT_NEW_COUNT.other')
    await page.getByRole('dialog').getByText('100 ÷ 9,52% = 1.050').waitFor()
    await page.getByRole('button', { name: 'Đóng' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
}

const walkTime = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('as of 1 February nothing of January was known; the address keeps the instant', async () => {
    await page.getByRole('button', { name: 'số liệu đến' }).click()
    await page.getByLabel('Ngày, giờ (giờ Việt Nam)').fill('2024-02-01T08:00')
    // The box covers buttons of the table by halves; whoever opened it can close it.
    await visitor.expectAccessible(['target-size'])
    await page.getByRole('button', { name: 'Xem tại thời điểm này' }).click()
    await page.getByText('Đang xem số liệu như đã biết lúc 01/02/2024 08:00').waitFor()
    await page.getByRole('button', { name: /Hiện cả \d+ chỉ tiêu/ }).click()
    expect(page.url().includes('luc=2024-02-01T08:00:00%2B07:00'), page.url())
    expect(!tidy(await seenText(page, 'GO_INDUSTRY')).includes('3.123,9'), 'a figure of the next day is shown')
    await visitor.expectAccessible()
    await visitor.photograph('month-as-of')
  })
  await walk.step('a month without an edition says so and leads back', async () => {
    await page.getByRole('combobox', { name: 'Tháng báo cáo' }).selectOption('2023-M12')
    await page.getByRole('heading', { name: 'Tháng 12 năm 2023 chưa công bố' }).waitFor()
    await visitor.expectAccessible()
    await visitor.photograph('month-unpublished')
    await page.getByRole('link', { name: 'Xem tháng 1 năm 2024' }).click()
    await page.locator(figure('GO_INDUSTRY', 'value')).waitFor()
  })
}

const walkKeyboard = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('the words are set in the letters of the product, in its ink', async () => {
    const font = await page.evaluate(async () => {
      await document.fonts.ready
      const { fontFamily } = getComputedStyle(document.body)
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
      const ink = getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-text').trim()
      return { fontFamily, isLoaded: loaded.includes('Be Vietnam Pro'), ink }
    })
    expect(/^"?Be Vietnam Pro/.test(font.fontFamily) && font.isLoaded, `the letters are ${font.fontFamily}`)
    expect(font.ink === '#14211f', `the ink of the component library is ${font.ink}`)
  })
  await walk.step('the first Tab offers the way past the frame, and it leads to the content', async () => {
    await visitor.open('/thang/2024-01')
    await page.keyboard.press('Tab')
    expect(
      tidy(await page.evaluate(() => document.activeElement?.textContent ?? '')) === 'Đến phần nội dung',
      'no skip link first',
    )
    await page.keyboard.press('Enter')
    expect((await page.evaluate(() => document.activeElement?.id)) === 'main', 'the focus is not on the content')
  })
  await walk.step('Tab goes through the content in reading order, and the focus is always seen', async () => {
    const order: number[] = []
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused?.closest('main')) return null
        const { outlineStyle, outlineWidth } = getComputedStyle(focused)
        const all = [...document.querySelectorAll('main *')]
        return {
          index: all.indexOf(focused),
          seen: outlineStyle !== 'none' && outlineWidth !== '0px',
          name: focused.outerHTML.slice(0, 120),
        }
      })
      if (!at) break
      expect(at.seen, `no outline on ${at.name}`)
      order.push(at.index)
    }
    expect(order.length >= 30, `only ${order.length} stops`)
    expect(
      order.every((index, i) => i === 0 || index > (order[i - 1] ?? 0)),
      'the order jumps back',
    )
  })
}

const walkLanguages = async (walk: Walk, visitor: Visitor): Promise<void> => {
  const { page } = visitor
  await walk.step('English is one press away, is remembered, and prints numbers its own way', async () => {
    await page.getByRole('button', { name: 'EN · English' }).click()
    await page.getByRole('heading', { name: 'Gia Lai · January 2024' }).waitFor()
    expect((await page.getAttribute('html', 'lang')) === 'en', 'the page is not marked as English')
    await visitor.open('/thang/2024-01')
    const seen = tidy(await seenText(page, 'GO_INDUSTRY'))
    expect(seen.includes('3,123.9') && seen.includes('8.9') && seen.includes('48.8'), seen)
    await visitor.expectAccessible()
    await visitor.photograph('month-english')
    await page.getByRole('button', { name: 'VI · Tiếng Việt' }).click()
    await page.getByRole('heading', { name: 'Gia Lai · Tháng 1 năm 2024' }).waitFor()
  })
  await walk.step('the dark page is accessible too, and remembered', async () => {
    await page.getByRole('button', { name: 'Hiển thị' }).click()
    await visitor.expectAccessible(['target-size'])
    await page.getByRole('radio', { name: 'Tối' }).check()
    await visitor.open('/thang/2024-01')
    expect((await page.getAttribute('html', 'data-mantine-color-scheme')) === 'dark', 'the choice is forgotten')
    await visitor.expectAccessible()
    await visitor.photograph('month-dark')
    await page.getByRole('button', { name: 'Hiển thị' }).click()
    await page.getByRole('radio', { name: 'Sáng' }).check()
  })
}

/** The month on a desk. */
export const walkDesktop = async (walk: Walk): Promise<void> => {
  const visitor = await walk.visit()
  await walkLanding(walk, visitor)
  await walkStories(walk, visitor)
  await walkTime(walk, visitor)
  await walkKeyboard(walk, visitor)
  await walkLanguages(walk, visitor)
  await walk.step('the console stayed quiet on the desk: no script or style was refused', async () =>
    visitor.expectQuietConsole(),
  )
  await visitor.close()
}
