import { Refusal } from '@giaoban/core/findings'
import { detectLegacyEncoding } from '@giaoban/core/layout'

/**
 * Text of a table's bytes: UTF-8 with or without a byte order mark.
 * Throws `file/encoding` naming what it found (`TCVN3`, `VNI`, `UTF-16`, `unknown`) and the line of the first byte that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (markedEncoding(bytes) !== null) throw refuseEncoding(file, 'UTF-16', 1)
  const text = decode(bytes, 'utf-8') ?? throwLegacy(bytes, file)
  refuseLegacy(text, file)
  return text
}

/**
 * Text of a file of prose: UTF-8, UTF-16 by its mark, the encoding that the file itself names, or the bytes of an old Vietnamese font as
 * the Latin letters that they show, which core reads. Throws `file/encoding` for anything else.
 */
export function decodeProse(bytes: Uint8Array, file: string, named: string | null = null): string {
  const read = decode(bytes, markedEncoding(bytes) ?? 'utf-8') ?? (named === null ? null : decode(bytes, named))
  if (read !== null) return read
  const latin = new TextDecoder('windows-1252').decode(bytes)
  if (detectLegacyEncoding(latin)) return latin
  throw refuseEncoding(file, 'unknown', firstBadLine(bytes))
}

function markedEncoding([first, second]: Uint8Array): string | null {
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Throws `file/encoding` when the text is legacy Vietnamese that was carried over as Latin letters (old fonts in DOCX and XLSX). */
export function refuseLegacy(text: string, file: string): void {
  const legacy = detectLegacyEncoding(text)
  if (legacy) throw refuseEncoding(file, legacy.encoding, lineAt(text, legacy.at))
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function throwLegacy(bytes: Uint8Array, file: string): never {
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const legacy = detectLegacyEncoding(latin)
  throw refuseEncoding(file, legacy?.encoding ?? 'unknown', firstBadLine(bytes))
}

/** Line of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue
    if (decode(bytes.subarray(start, at), 'utf-8') === null) return line
    line += 1
    start = at + 1
  }
  return 1
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function refuseEncoding(file: string, encoding: string, line: number): Refusal {
  return new Refusal('file/encoding', { file, encoding, line }, { file, line })
}
