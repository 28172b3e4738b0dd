/** A run of letters as a PDF draws it; lengths in points, `y` upwards. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

/** A line of a page, with what is needed to see whether the next one goes on with it. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
}

/** Runs that share a baseline, in the order in which the page draws them. A gap as wide as a column is a tab. */
export function linesOf(runs: Iterable<PdfRun>): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfRun[] = []
  const close = (): void => {
    const line = lineOf(open)
    if (line.text !== '') lines.push(line)
    open = []
  }
  for (const run of runs) {
    const first = open.find(({ height }) => height > 0)
    if (first && run.height > 0 && Math.abs(run.y - first.y) > Math.max(first.height, run.height) * 0.5) close()
    open.push(run)
    if (run.endsLine) close()
  }
  close()
  return lines
}

/** Wider than two blanks of the line: what stands behind is another column. */
const columnGap = 0.9

function lineOf(runs: readonly PdfRun[]): PdfLine {
  const inked = runs.filter(({ text }) => text.trim() !== '')
  const height = Math.max(...inked.map((run) => run.height), 0)
  let text = ''
  let right = Number.NaN
  for (const run of runs) {
    const blank = run.text.trim() === ''
    if (blank) {
      if (text !== '' && !/\s$/.test(text)) text += run.width > height * columnGap ? '\t' : ' '
      continue
    }
    if (isNoteMark(run, height, text)) {
      right = run.x + run.width
      continue
    }
    const gap = run.x - right
    if (gap > height * columnGap) text = `${text.trimEnd()}\t`
    else if (gap > height * 0.15 && !/\s$/.test(text)) text += ' '
    text += run.text
    right = run.x + run.width
  }
  return {
    text: letters(text),
    left: inked[0]?.x ?? 0,
    right: Number.isNaN(right) ? 0 : right,
    y: inked[0]?.y ?? 0,
    height,
  }
}

/** The small number of a footnote behind a word; 'm²' is a unit. */
function isNoteMark(run: PdfRun, height: number, before: string): boolean {
  return run.height < height * 0.75 && /^[\d*]{1,3}$/.test(run.text.trim()) && !/[m\s]$/.test(before)
}

/** Composed letters: marks drawn after a blank belong to the letter before it, ligatures are two letters. */
function letters(text: string): string {
  return text
    .replace(/ +(?=\p{M})/gu, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll('\u00ad', '')
    .normalize('NFC')
    .trim()
}

const opensParagraph = /^(?:[-–—•+*▪]\s|\(?\d{1,2}[.)]\s|[IVX]{1,5}[.)]\s|[a-zđ][.)]\s)/u

/** Where the text of a page begins and ends from left to right. */
export interface PdfMargins {
  readonly left: number
  readonly right: number
}

/**
 * Whether a sentence runs from a line over to the next: the line reaches the right edge of its page's text and is not centred, the next
 * begins no list item, stands close below it (or on the next page) and in letters of like size.
 */
export function runsOn(line: PdfLine, next: PdfLine, margins: PdfMargins, samePage: boolean): boolean {
  if (line.text.includes('\t') || next.text.includes('\t') || opensParagraph.test(next.text)) return false
  if (line.right < margins.right - line.height * 4 || Math.abs(line.height - next.height) > 1.5) return false
  if (isCentred(line, margins)) return false
  const gap = line.y - next.y
  return samePage ? gap > 0 && gap < line.height * 2.2 : !/[.!?:;]$/.test(line.text)
}

function isCentred({ left, right, height }: PdfLine, margins: PdfMargins): boolean {
  const [before, after] = [left - margins.left, margins.right - right]
  return before > height && Math.abs(before - after) < height
}
