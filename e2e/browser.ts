import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executable = process.env['GIAOBAN_CHROMIUM'] ?? '/usr/bin/chromium'

/** Parts without which the run must fail rather than skip: `GIAOBAN_REQUIRE=postgres,chromium`. */
const required = (process.env['GIAOBAN_REQUIRE'] ?? '').split(',').map((part) => part.trim())

export type BrowserAnswer = { readonly kind: 'found' } | { readonly kind: 'absent' | 'required'; readonly why: string }

/** Whether Chromium stands where it is looked for. */
export const findBrowser = (): BrowserAnswer => {
  if (existsSync(executable)) return { kind: 'found' }
  const why = `Không có Chromium tại ${executable} (đặt GIAOBAN_CHROMIUM nếu ở chỗ khác) · no Chromium at ${executable}`
  return { kind: required.includes('chromium') ? 'required' : 'absent', why }
}

/** Chromium without a window, and without calls of its own to the outside. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
