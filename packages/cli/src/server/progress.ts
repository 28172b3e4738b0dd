import type { Output } from '../command.ts'

export interface Progress {
  /** Ends the step before, if there is one, and begins another. */
  readonly step: (words: string) => void
  readonly part: (done: number, total: number) => void
  readonly end: () => void
}

/**
 * Steps with their percent: one line that is written over on a terminal, else a line a step.
 * `rewrite` is absent where lines cannot be written over.
 */
export const progressOn = (output: Output, rewrite?: (text: string) => void): Progress => {
  let current: string | null = null
  let shown = -1
  const line = (percent: number): string => `${current} … ${percent}%`
  const end = (): void => {
    if (current !== null && rewrite) rewrite(`\r${line(100)}\n`)
    current = null
  }
  return {
    step: (words) => {
      end()
      current = words
      shown = -1
      if (rewrite) rewrite(`${words} …`)
      else output.out(`${words} …`)
    },
    part: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
      if (current === null || percent === shown) return
      shown = percent
      rewrite?.(`\r${line(percent)}`)
    },
    end,
  }
}

/** How this process's terminal writes over a line; undefined when its output goes to a file or pipe. */
export const terminalRewrite: ((text: string) => void) | undefined = process.stdout.isTTY
  ? (text) => process.stdout.write(text)
  : undefined
