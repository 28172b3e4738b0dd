import { Refusal } from '@giaoban/core/findings'
import { detectLegacyEncoding } from '@giaoban/core/layout'

/**
 * Text of a file's bytes: UTF-8 with or without a byte order mark, UTF-16 only with one (and only where `utf16` allows it).
 * Throws `file/encoding` naming what it found (`TCVN3`, `VNI`, `UTF-16`, `unknown`) and the line of the first byte that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array, file: string, { utf16 }: { utf16: boolean }): string {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (wide !== null && !utf16) throw refuseEncoding(file, 'UTF-16', 1)
  const text = decode(bytes, wide ?? 'utf-8') ?? throwLegacy(bytes, file)
  refuseLegacy(text, file)
  return text
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
