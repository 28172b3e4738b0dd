import { readAddress } from '@giaoban/core/layout'
import { figuresByLine, type Line, type MappedFigure, type Meaning, type SheetOutline } from '@giaoban/core/statistics'
import type { KeptFigure, KeptUnplaced, LineKept, Part } from './messages.ts'

const FIGURES_A_PART = 2_000
const LINES_A_MESSAGE = 1_000

export interface FigureSink {
  readonly part: (part: Part) => void
  readonly lines: (lines: readonly LineKept[]) => void
}

/** Gives the figures of a sheet on in parts, and its lines once all of them are known; answers how many figures were placed. */
export const keepFigures = (outline: SheetOutline, sink: FigureSink): number => {
  const lines = new Map<string, { -readonly [K in keyof LineKept]: LineKept[K] }>()
  let placed = 0
  let part = 0
  let figures: KeptFigure[] = []
  let meanings = new Map<Meaning, number>()
  const flush = (): void => {
    if (figures.length === 0) return
    const rows = figures.map(([, row]) => row)
    sink.part({
      kind: 'figures',
      content: { meanings: [...meanings.keys()], figures },
      part,
      firstRow: Math.min(...rows),
      lastRow: Math.max(...rows),
    })
    part += 1
    figures = []
    meanings = new Map()
  }
  for (const figure of figuresByLine(outline)) {
    const { row, col, meaning, value } = figure
    const at = meanings.get(meaning) ?? meanings.size
    meanings.set(meaning, at)
    figures.push([lineOf(lines, figure).n, row, col, at, value])
    placed += 1
    if (figures.length >= FIGURES_A_PART) flush()
  }
  flush()
  const all = [...lines.values()]
  for (let at = 0; at < all.length; at += LINES_A_MESSAGE) sink.lines(all.slice(at, at + LINES_A_MESSAGE))
  keepUnplaced(outline, sink)
  return placed
}

const lineOf = (
  lines: Map<string, { -readonly [K in keyof LineKept]: LineKept[K] }>,
  { line, cell, meaning, value }: MappedFigure,
): LineKept => {
  const key = `${line.layout}\n${line.key}`
  const measure = measureName(meaning)
  const known = lines.get(key)
  if (!known) {
    const made = firstOf(line, lines.size, measure, { cell, period: meaning.period, value })
    lines.set(key, made)
    return made
  }
  known.figures += 1
  if (!known.measures.includes(measure)) known.measures = [...known.measures, measure]
  return known
}

const firstOf = (line: Line, n: number, measure: string, example: LineKept['example']): LineKept => ({
  n,
  layout: line.layout,
  line: line.key,
  title: line.title,
  path: line.path,
  qualifiers: line.qualifiers,
  unit: line.unit,
  measures: [measure],
  figures: 1,
  example,
})

/** 'index samePeriod': what is said and, for a comparison, against what. */
const measureName = ({ measure, baseline }: Meaning): string =>
  baseline === null ? measure : `${measure} ${baseline.kind}`

const keepUnplaced = ({ notPlaced }: SheetOutline, { part }: FigureSink): void => {
  for (let at = 0, n = 0; at < notPlaced.length; at += FIGURES_A_PART, n++) {
    const content = notPlaced.slice(at, at + FIGURES_A_PART).map(({ cell, why, value }): KeptUnplaced => {
      const place = readAddress(cell)
      return [place?.row ?? 0, place?.col ?? 0, why, value]
    })
    const rows = content.map(([row]) => row)
    part({ kind: 'unplaced', content, part: n, firstRow: Math.min(...rows), lastRow: Math.max(...rows) })
  }
}
