import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./first-frame.css', import.meta.url), 'utf8')
const page = readFileSync(new URL('../../../../docs/concepts/visual-language.md', import.meta.url), 'utf8')

type Scheme = 'light' | 'dark'
const schemes: readonly Scheme[] = ['light', 'dark']

/** Colours of a scheme by token, as the style sheet has them. */
const coloursOf = (scheme: Scheme): ReadonlyMap<string, string> => {
  const from = css.indexOf(`[data-mantine-color-scheme="${scheme}"] {`)
  const block = css.slice(from, css.indexOf('}', from))
  return new Map(
    [...block.matchAll(/(--g-[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const colours = { light: coloursOf('light'), dark: coloursOf('dark') }

/** Relative luminance of sRGB, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const rowsOf = (columns: number): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| `--g-'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
    .filter((cells) => cells.length === columns)

const tokens = rowsOf(4)
const pairs = rowsOf(5)

describe('the page of the visual language', () => {
  it.each(schemes)('names every colour of the %s scheme with its value, and no other', (scheme) => {
    const told = tokens.map(([name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark])
    expect(told).toEqual([...colours[scheme]])
  })

  it('pairs colours that are there', () => {
    expect(pairs.length).toBeGreaterThan(15)
    for (const [ink = '', on = ''] of pairs)
      expect([colours.light.has(ink), colours.light.has(on)]).toEqual([true, true])
  })

  it.each(pairs.map((cells) => [`${cells[0]} on ${cells[1]}`, cells] as const))('%s', (_name, cells) => {
    const [ink = '', on = '', light = '', dark = '', least = ''] = cells
    const ratios = schemes.map((scheme) => contrast(colours[scheme].get(ink) ?? '', colours[scheme].get(on) ?? ''))
    expect([light, dark]).toEqual(ratios.map((ratio) => ratio.toFixed(1)))
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(Number(least))
  })

  it('tells how the root grows on walls as the style sheet has it', () => {
    const steps = [...css.matchAll(/min-width: (\d+em)\) \{\s*:root \{\s*font-size: ([\d.]+)%/g)]
    expect(steps).toHaveLength(3)
    for (const [, width, size] of steps) expect(page).toContain(`${size} % at ${width}`)
  })
})

describe('the reckoning of contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b5757', '#0b5757', 1],
  ])('%s and %s: %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  })
})
