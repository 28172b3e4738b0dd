import { findTextTables, type TextBlock, type TextFile } from '@giaoban/core/layout'
import { decodeProse } from './decode-text.ts'
import { refuseFile } from './refuse.ts'

/**
 * A plain text: UTF-8, UTF-16, or the bytes of an old Vietnamese font (TCVN3, VNI) shown as Latin letters, which core reads. A byte
 * order mark is dropped and line ends become `\n`; nothing else is changed, NFD stays NFD.
 * Throws `file/empty` when it holds no word, `file/encoding` for any other encoding.
 */
export function readText(bytes: Uint8Array, file: string): TextFile {
  const text = decodeProse(bytes, file).replace(/\r\n?/g, '\n')
  if (text.trim() === '') throw refuseFile('file/empty', file)
  return { file, kind: 'text', text, blocks: lineBlocks(text), tables: findTextTables(text) }
}

/** One block for each line. */
export function lineBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  for (const [i, line] of text.split('\n').entries()) {
    blocks.push({ start, end: start + line.length, place: { kind: 'line', line: i + 1 } })
    start += line.length + 1
  }
  return blocks
}
