import type { PdfLine, PdfMargins } from './pdf-lines.ts'

/** A line with its place in the file, and what part of its page it is. */
export interface PlacedLine extends PdfLine {
  readonly page: number
  readonly number: number
  readonly role: 'body' | 'margin' | 'pageNumber'
  readonly margins: PdfMargins
}

/** Tells body, running heads and footnotes, and page numbers apart; lines keep their order. */
export function placeLines(pages: readonly (readonly PdfLine[])[]): readonly PlacedLine[] {
  const seen = new Map<string, number>()
  for (const lines of pages) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const body = usualHeight(pages)
  return pages.flatMap((lines, page) => {
    const margins = marginsOf(lines)
    const edges = edgesOf(lines, body)
    const lowest = Math.min(...lines.filter(({ height }) => height >= body * small).map(({ y }) => y))
    return lines.map((line, at) => {
      const isOuter = line.y >= edges.top || line.y <= edges.bottom
      const isNumber = isOuter && /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(line.text)
      const isRunning = isOuter && pages.length > 1 && (seen.get(keyOf(line)) ?? 0) > 1
      const isNote = line.height < body * small && line.y < lowest
      const role = isNumber ? 'pageNumber' : isRunning || isNote ? 'margin' : 'body'
      return { ...line, page: page + 1, number: at + 1, role, margins }
    })
  })
}

/** Letters of a footnote are smaller than this share of the body's. */
const small = 0.9
/** Lines from the edge of a page within which its head or foot stands. */
const outerLines = 3

function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y)} ${text}`
}

function edgesOf(lines: readonly PdfLine[], height: number): { readonly top: number; readonly bottom: number } {
  let [top, bottom] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { y } of lines) {
    top = Math.max(top, y)
    bottom = Math.min(bottom, y)
  }
  return { top: top - outerLines * height, bottom: bottom + outerLines * height }
}

function marginsOf(lines: readonly PdfLine[]): PdfMargins {
  const margins = { left: Number.POSITIVE_INFINITY, right: 0 }
  for (const { left, right } of lines) {
    margins.left = Math.min(margins.left, left)
    margins.right = Math.max(margins.right, right)
  }
  return margins
}

/** The height in which most letters are set. */
function usualHeight(pages: readonly (readonly PdfLine[])[]): number {
  const letters = new Map<number, number>()
  for (const { height, text } of pages.flat()) {
    const rounded = Math.round(height)
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
