import { Inflate } from 'fflate'
import { type ReadLimits, readLimits } from './limits.ts'
import { refuseFile } from './refuse.ts'

/** A ZIP container (XLSX, DOCX) opened by its central directory; parts are inflated on demand, within the limits. */
export interface Archive {
  readonly file: string
  readonly names: readonly string[]
  has(name: string): boolean
  /** Gives the part to `take` piece by piece. Throws a refusal when it is missing, damaged or beyond the limits. */
  stream(name: string, take: (piece: Uint8Array) => void): void
  /** A whole small part as bytes. */
  bytes(name: string): Uint8Array
  /** Bytes of a part when inflated, as the directory says. */
  sizeOf(name: string): number
  /** A part as it lies in the file, still compressed. */
  stored(name: string): StoredPart
}

/** What a copy of a part needs: nothing is inflated. */
export interface StoredPart {
  readonly bytes: Uint8Array
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly inflated: number
  /** Date and time as DOS keeps them. */
  readonly modified: number
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly stored: number
  readonly inflated: number
  readonly offset: number
  readonly modified: number
  readonly encrypted: boolean
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50

/**
 * Reads the directory of a ZIP container. Nothing is inflated yet.
 * Throws `file/truncated` without a readable directory, `file/zip-bomb` when the declared sizes are beyond the limits.
 */
export function openArchive(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): Archive {
  const entries = readDirectory(bytes, file, limits)
  const spent = { bytes: 0, of: new Map<string, number>() }
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name)
    if (!entry) throw refuseFile('file/truncated', file, { part: name })
    return entry
  }
  const stream = (name: string, take: (piece: Uint8Array) => void): void =>
    inflateEntry(bytes, entryOf(name), { file, limits, spent, take })
  return {
    file,
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    stream,
    bytes: (name) => {
      const pieces: Uint8Array[] = []
      stream(name, (piece) => pieces.push(piece))
      return join(pieces)
    },
    sizeOf: (name) => entryOf(name).inflated,
    stored: (name) => {
      const entry = entryOf(name)
      const { method, crc, inflated, modified } = entry
      return { bytes: storedBytes(bytes, entry, file), method, crc, inflated, modified }
    },
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function readDirectory(bytes: Uint8Array, file: string, limits: ReadLimits): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw refuseFile('file/truncated', file)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > limits.archiveEntries) throw refuseFile('file/zip-bomb', file, { entries: count })
  const entries = new Map<string, Entry>()
  let declared = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw refuseFile('file/truncated', file)
    const { entry, next } = readEntry(bytes, view, at)
    declared += entry.inflated
    if (entry.encrypted) throw refuseFile('file/password', file)
    // Two parts of one name: readers disagree about which one counts, so neither does.
    if (entries.has(entry.name)) throw refuseFile('file/truncated', file, { part: entry.name })
    entries.set(entry.name, entry)
    at = next
  }
  if (declared > limits.inflatedBytes) throw refuseFile('file/zip-bomb', file, { inflatedBytes: declared })
  return entries
}

/** Offset of the end-of-directory record, searched backwards over a comment of at most 64 KiB; −1 when there is none. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return -1
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
  const u16 = (offset: number): number => view.getUint16(at + offset, true)
  const u32 = (offset: number): number => view.getUint32(at + offset, true)
  const nameEnd = at + 46 + u16(28)
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/')
  const wide = readWideSizes(view, nameEnd, u16(30), [u32(24), u32(20), u32(42)])
  const [inflated, stored, offset] = wide
  const entry = {
    name,
    method: u16(10),
    crc: u32(16),
    stored,
    inflated,
    offset,
    modified: u32(12),
    encrypted: (u16(8) & 1) === 1,
  }
  return { entry, next: nameEnd + u16(30) + u16(32) }
}

/** Some writers give 64-bit sizes for small files too: extra field 1 holds, in order, each size that is all ones. */
function readWideSizes(
  view: DataView,
  at: number,
  length: number,
  narrow: [number, number, number],
): [number, number, number] {
  for (
    let field = at;
    field + 4 <= at + length && field + 4 <= view.byteLength;
    field += 4 + view.getUint16(field + 2, true)
  ) {
    if (view.getUint16(field, true) !== 1) continue
    let value = field + 4
    return narrow.map((size) => {
      if (size !== 0xffffffff || value + 8 > view.byteLength) return size
      value += 8
      return Number(view.getBigUint64(value - 8, true))
    }) as [number, number, number]
  }
  return narrow
}

interface InflateTo {
  readonly file: string
  readonly limits: ReadLimits
  /** Bytes inflated in all, and of each part: one that is read again counts once. */
  readonly spent: { bytes: number; readonly of: Map<string, number> }
  readonly take: (piece: Uint8Array) => void
}

/** Deflate expands at most 1,032 times, so a step of 16 KiB stays under 17 MB before the limits are looked at again. */
const STEP = 16 * 1024

function inflateEntry(bytes: Uint8Array, entry: Entry, to: InflateTo): void {
  const stored = storedBytes(bytes, entry, to.file)
  let size = 0
  let crc = 0xffffffff
  to.spent.bytes -= to.spent.of.get(entry.name) ?? 0
  to.spent.of.delete(entry.name)
  const accept = (piece: Uint8Array): void => {
    size += piece.length
    to.spent.bytes += piece.length
    const tooDense = size > to.limits.ratioFloorBytes && size > entry.stored * to.limits.ratio
    if (tooDense || to.spent.bytes > to.limits.inflatedBytes)
      throw refuseFile('file/zip-bomb', to.file, { part: entry.name, inflatedBytes: to.spent.bytes })
    crc = updateCrc(crc, piece)
    if (piece.length > 0) to.take(piece)
  }
  if (entry.method === 0) accept(stored)
  else if (entry.method === 8) inflateInSteps(stored, entry, to.file, accept)
  else throw refuseFile('file/unsupported', to.file, { what: 'zip-method' })
  to.spent.of.set(entry.name, size)
  if ((crc ^ 0xffffffff) >>> 0 !== entry.crc) throw refuseFile('file/truncated', to.file, { part: entry.name })
}

function storedBytes(bytes: Uint8Array, entry: Entry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = refuseFile('file/truncated', file, { part: entry.name })
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw damaged
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.stored > bytes.length) throw damaged
  return bytes.subarray(start, start + entry.stored)
}

function inflateInSteps(stored: Uint8Array, entry: Entry, file: string, accept: (piece: Uint8Array) => void): void {
  // What `accept` throws must pass through; only what the inflater itself says means a damaged part.
  let refusal: unknown = null
  const inflate = new Inflate((piece) => {
    try {
      accept(piece)
    } catch (error) {
      refusal = error
      throw error
    }
  })
  try {
    if (stored.length === 0) inflate.push(stored, true)
    for (let at = 0; at < stored.length; at += STEP)
      inflate.push(stored.subarray(at, at + STEP), at + STEP >= stored.length)
  } catch {
    throw refusal ?? refuseFile('file/truncated', file, { part: entry.name })
  }
}

const crcTable: Uint32Array = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c >>> 0
})

/** The checksum that a ZIP directory keeps of a part. */
export function crcOf(bytes: Uint8Array): number {
  return (updateCrc(0xffffffff, bytes) ^ 0xffffffff) >>> 0
}

function updateCrc(crc: number, piece: Uint8Array): number {
  let c = crc
  for (let i = 0; i < piece.length; i++) c = ((crcTable[(c ^ (piece[i] as number)) & 0xff] as number) ^ (c >>> 8)) >>> 0
  return c
}
