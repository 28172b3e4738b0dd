import { decodeText } from './decode-text.ts'
import { refuseFile } from './refuse.ts'
import type { TextBlock, TextFile } from './text-file.ts'

/**
 * A plain text (.txt, .md): UTF-8, or UTF-16 with a byte order mark. The mark is dropped and line ends become `\n`; nothing
 * else is changed, NFD stays NFD. Throws `file/empty` when it holds no word, `file/encoding` for any other encoding.
 */
export function readText(bytes: Uint8Array, file: string): TextFile {
  const text = decodeText(bytes, file, { utf16: true }).replace(/\r\n?/g, '\n')
  if (text.trim() === '') throw refuseFile('file/empty', file)
  const blocks: TextBlock[] = []
  let start = 0
  for (const [i, line] of text.split('\n').entries()) {
    blocks.push({ start, end: start + line.length, place: { kind: 'line', line: i + 1 } })
    start += line.length + 1
  }
  return { file, kind: 'text', text, blocks }
}
