import { readDocx } from './read-docx.ts'
import { readText } from './read-text.ts'
import { refuseFile } from './refuse.ts'
import { sniffFile } from './sniff-file.ts'
import type { TextFile } from './text-file.ts'

/** Reads whatever holds prose: DOCX, or plain text (.txt, .md). Throws `file/unsupported` for tables (`what`: xlsx, csv) and HTML. */
export function readProse(bytes: Uint8Array, file: string): TextFile {
  const kind = sniffFile(bytes, file)
  if (kind === 'docx') return readDocx(bytes, file)
  if (kind === 'text') return readText(bytes, file)
  throw refuseFile('file/unsupported', file, { what: kind })
}
