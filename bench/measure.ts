// Timing by repeated whole runs: the median counts, the spread is shown, ratios are against the first line.

/** One contender of a measurement. `work` is done once per run; its answer is kept so that nothing is optimised away. */
export interface Contender {
  readonly name: string
  /** What it does beside ours, in a few words: peers rarely do the same job. */
  readonly does: string
  readonly work: () => unknown
  /** Fewer runs for slow peers. */
  readonly runs?: number
  /** Share of the input that it is given, when the whole would take minutes; its figures are scaled up. */
  readonly share?: number
}

export interface Measured {
  readonly name: string
  readonly does: string
  readonly medianMs: number
  readonly minMs: number
  readonly maxMs: number
  readonly runs: number
  /** Input units (bytes, rows) per second, by the median. */
  readonly perSecond: number
  /** Time of this contender ÷ time of the first. */
  readonly ratio: number
  /** Highest resident memory of a process that did nothing else, in MB (10⁶ bytes); the most of its runs. */
  readonly peakMb?: number
}

export interface Result {
  readonly bench: string
  readonly input: string
  readonly unit: string
  readonly measured: readonly Measured[]
}

const timeOnce = async (work: () => unknown): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN

/** Runs every contender on the same input after one warm-up each. `amount` is the input's size in `unit`. */
export const measure = async (
  bench: string,
  input: string,
  amount: number,
  unit: string,
  contenders: readonly Contender[],
): Promise<Result> => {
  const measured: Measured[] = []
  for (const { name, does, work, runs = 5, share = 1 } of contenders) {
    await work()
    const times: number[] = []
    for (let run = 0; run < runs; run++) times.push((await timeOnce(work)) / share)
    times.sort((a, b) => a - b)
    const medianMs = median(times)
    measured.push({
      name,
      does,
      medianMs,
      minMs: times[0] ?? medianMs,
      maxMs: times.at(-1) ?? medianMs,
      runs,
      perSecond: (amount / medianMs) * 1000,
      ratio: medianMs / (measured[0]?.medianMs ?? medianMs),
    })
  }
  return { bench, input, unit, measured }
}

const round = (value: number): string => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3))

/** A result as lines for a terminal. */
export const tableOf = ({ bench, input, unit, measured }: Result): string => {
  const rows = measured.map((m) => [
    m.name,
    `${round(m.medianMs)} ms`,
    `${round(m.minMs)}–${round(m.maxMs)}`,
    `${round(m.perSecond)} ${unit}/s`,
    `×${round(m.ratio)}`,
    ...(m.peakMb === undefined ? [] : [`${round(m.peakMb)} MB`]),
    m.does,
  ])
  const peak = measured.some(({ peakMb }) => peakMb !== undefined) ? ['peak memory'] : []
  const head = ['', 'median', 'min–max', 'throughput', 'time', ...peak, 'what it does']
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((row) => (row[i] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [`${bench}: ${input}`, line(head), ...rows.map(line)].join('\n')
}
