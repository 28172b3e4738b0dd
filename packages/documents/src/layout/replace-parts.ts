import { deflateSync } from 'fflate'
import { type Archive, crcOf, type StoredPart } from './archive.ts'

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
/** Bit 11: names are UTF-8. */
const UTF8_NAMES = 0x0800
/** 1 January 1980, the first day that DOS knows. */
const noDate = 0x00210000

/**
 * A copy of a package with some parts replaced and others added at its end. Every other part keeps its place, its date and its
 * compressed bytes: it is copied without being inflated.
 */
export function replaceParts(archive: Archive, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...archive.names, ...[...parts.keys()].filter((name) => !archive.has(name))]
  const local: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const name of names) {
    const replaced = parts.get(name)
    const part = replaced === undefined ? archive.stored(name) : compressed(archive, name, replaced)
    const header = localHeader(name, part)
    local.push(header, part.bytes)
    directory.push(directoryEntry(name, part, offset))
    offset += header.length + part.bytes.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  return joined([...local, ...directory, endRecord(names.length, size, offset)])
}

function compressed(archive: Archive, name: string, content: Uint8Array): StoredPart {
  const modified = archive.has(name) ? archive.stored(name).modified : noDate
  return { bytes: deflateSync(content), method: 8, crc: crcOf(content), inflated: content.length, modified }
}

/** Numbers of two and of four bytes, little-endian. */
function record(...fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

type Field = readonly [2 | 4, number]

/** What the header before a part and the directory say alike. */
function described(name: Uint8Array, part: StoredPart): readonly Field[] {
  return [
    [2, 20],
    [2, UTF8_NAMES],
    [2, part.method],
    [4, part.modified],
    [4, part.crc],
    [4, part.bytes.length],
    [4, part.inflated],
    [2, name.length],
    [2, 0],
  ]
}

const encoder = new TextEncoder()

function localHeader(name: string, part: StoredPart): Uint8Array {
  const bytes = encoder.encode(name)
  return joined([record([4, LOCAL_HEADER], ...described(bytes, part)), bytes])
}

function directoryEntry(name: string, part: StoredPart, offset: number): Uint8Array {
  const bytes = encoder.encode(name)
  const rest: readonly Field[] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ]
  return joined([record([4, DIRECTORY_ENTRY], [2, 20], ...described(bytes, part), ...rest), bytes])
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  return record([4, END_OF_DIRECTORY], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
