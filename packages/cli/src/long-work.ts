/** Work shorter than this, in milliseconds, says nothing. */
const LONG = 1000

export interface LongWork {
  readonly part: (done: number, total: number) => void
  /** Takes the line away. */
  readonly end: () => void
}

/**
 * The percent of one long piece of work, on a line that is written over. Nothing is shown where the stream is no terminal, nor in
 * the first second.
 */
export const onlyWhenLong = (name: string, stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): LongWork => {
  const begun = performance.now()
  let shown = -1
  return {
    part: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
      if (!stream.isTTY || percent === shown || performance.now() - begun < LONG) return
      shown = percent
      stream.write(`\r${name} … ${percent}%`)
    },
    end: () => {
      if (shown >= 0) stream.write('\r\u001B[K')
      shown = -1
    },
  }
}
