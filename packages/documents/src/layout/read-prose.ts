import type { TextFile } from '@giaoban/core/layout'
import { type ReadLimits, readLimits } from './limits.ts'
import { readDocx } from './read-docx.ts'
import { readText } from './read-text.ts'
import { refuseFile } from './refuse.ts'
import { sniffFile } from './sniff-file.ts'

/**
 * Reads whatever a person writes figures in, as one text with places and tables: DOCX, XLSX, XLS, PDF with a text layer, HTML, Markdown,
 * plain text. Runs in the browser (in a worker: it may take seconds) and in Node; the parsers of HTML, Markdown and PDF are loaded when
 * such a file comes. What it gives goes to core as it is:
 * `readClaims(file.text, { tables: file.tables })`, and `placeOf(file, offset)` with `describePlace` say where a figure stands.
 *
 * Throws the refusals of `sniffFile`, of the reader of that kind, `file/empty` when it holds no word, and `file/unsupported` for CSV.
 */
export async function readProse(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): Promise<TextFile> {
  const kind = sniffFile(bytes, file, limits)
  switch (kind) {
    case 'docx':
      return readDocx(bytes, file)
    case 'text':
      return readText(bytes, file)
    case 'markdown':
      return (await import('./read-markdown.ts')).readMarkdown(bytes, file)
    case 'html':
      return (await import('./read-html.ts')).readHtml(bytes, file)
    case 'xlsx':
    case 'xls':
      return (await import('./read-sheet-text.ts')).readSheetText(bytes, file, limits)
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, file, limits)
    case 'csv':
      throw refuseFile('file/unsupported', file, { what: kind })
  }
}
