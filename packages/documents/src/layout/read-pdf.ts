import type { Refusal } from '@giaoban/core/findings'
import type { TextFile } from '@giaoban/core/layout'
import { getDocumentProxy } from 'unpdf'
import type { ReadLimits } from './limits.ts'
import { linesOf, type PdfLine, type PdfRun, runsOn } from './pdf-lines.ts'
import { placeLines } from './pdf-pages.ts'
import { refuseFile } from './refuse.ts'
import { TextBuild } from './text-build.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Letters that a page must have to count as text: a scan has none, or a stamp's. */
const lettersOfPage = 20

/**
 * The text layer of a PDF by page and line; lines of one paragraph are joined. Tables are lines whose columns are parted by tabs.
 * Throws `file/scan` when most pages have no text, `file/password`, `file/truncated` when it cannot be opened, `file/too-large`.
 */
export async function readPdf(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<TextFile> {
  const pdf = await open(bytes, file)
  try {
    if (pdf.numPages > limits.pages)
      throw refuseFile('file/too-large', file, { pages: pdf.numPages, limit: limits.pages })
    const pages: (readonly PdfLine[])[] = []
    for (let at = 1; at <= pdf.numPages; at++) pages.push(await pageLines(pdf, at, file))
    refuseScan(pages, file)
    return textOf(pages, file)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array, file: string): Promise<Pdf> {
  try {
    // The parser takes the bytes for itself; the caller keeps his.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    throw refusalOf(error, file)
  }
}

function refusalOf(error: unknown, file: string): Refusal {
  const name = error instanceof Error ? error.name : ''
  return refuseFile(name === 'PasswordException' ? 'file/password' : 'file/truncated', file)
}

async function pageLines(pdf: Pdf, number: number, file: string): Promise<readonly PdfLine[]> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return linesOf(runsOf(items))
  } catch {
    throw refuseFile('file/truncated', file, { part: `${number}` })
  }
}

function* runsOf(
  items: Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'],
): Generator<PdfRun> {
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , , , x = 0, y = 0] = item.transform as number[]
    yield { text: item.str, x, y, width: item.width, height: item.height, endsLine: item.hasEOL }
  }
}

function refuseScan(pages: readonly (readonly PdfLine[])[], file: string): void {
  const withText = pages.filter((lines) => countLetters(lines) >= lettersOfPage).length
  if (withText * 2 < pages.length || withText === 0) throw refuseFile('file/scan', file, { pages: pages.length })
}

/** Letters that can be read; a font without a way to Unicode gives private or unknown signs. */
function countLetters(lines: readonly PdfLine[]): number {
  let count = 0
  for (const { text } of lines) count += text.match(/\p{L}/gu)?.length ?? 0
  return count
}

/** Body first, then what stands around it: running heads, footnotes. The number of a page is left out. */
function textOf(pages: readonly (readonly PdfLine[])[], file: string): TextFile {
  const build = new TextBuild()
  const placed = placeLines(pages)
  const body = placed.filter(({ role }) => role === 'body')
  body.forEach((line, at) => {
    const next = body[at + 1]
    const joins = next !== undefined && runsOn(line, next, line.margins, next.page === line.page)
    build.add(line.text, { kind: 'pageLine', page: line.page, line: line.number }, joins ? ' ' : '\n')
  })
  for (const { text, page, number, role } of placed)
    if (role === 'margin') build.add(text, { kind: 'pageLine', page, line: number })
  const { text, blocks } = build
  return { file, kind: 'pdf', text, blocks, tables: [] }
}
