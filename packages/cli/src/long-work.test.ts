import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onlyWhenLong } from './long-work.ts'

/** What is written by work of so many milliseconds a part, five parts in all. */
const written = (each: number, isTTY: boolean): readonly string[] => {
  const texts: string[] = []
  const progress = onlyWhenLong('a.xlsx', { isTTY, write: (text) => texts.push(String(text)) > 0 })
  for (let part = 1; part <= 5; part++) {
    vi.advanceTimersByTime(each)
    progress.part(part, 5)
    progress.part(part, 5)
  }
  progress.end()
  progress.end()
  return texts
}

describe('long work shows its percent', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each([
    [
      'on a terminal, each once, and takes the line away',
      400,
      true,
      ['\ra.xlsx … 60%', '\ra.xlsx … 80%', '\ra.xlsx … 100%', '\r\u001B[K'],
    ],
    ['not within the first second', 100, true, []],
    ['not into a file or pipe', 400, false, []],
  ])('%s', (_sentence, each, isTTY, texts) => {
    expect(written(each, isTTY)).toEqual(texts)
  })
})
