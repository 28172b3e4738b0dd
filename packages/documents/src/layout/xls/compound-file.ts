import { refuseFile } from '../refuse.ts'

/** Markers of the allocation table that end or fill a chain (MS-CFB 2.1). */
const LAST_REGULAR = 0xfffffffa
const HEADER_ENTRIES = 109

interface Compound {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly file: string
  readonly sectorSize: number
  readonly table: readonly number[]
}

/**
 * One stream of an Office 97-2003 compound file (MS-CFB): the first of `names` that it holds; null when it holds none.
 * Throws `file/truncated` for chains that leave the file or run in circles.
 */
export function readCompoundStream(bytes: Uint8Array, file: string, names: readonly string[]): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) throw refuseFile('file/truncated', file)
  const sectorSize = 2 ** view.getUint16(30, true)
  if (sectorSize !== 512 && sectorSize !== 4096) throw refuseFile('file/truncated', file)
  const outline: Compound = { bytes, view, file, sectorSize, table: [] }
  const compound: Compound = { ...outline, table: readTable(outline) }
  const directory = readDirectory(joinSectors(compound, view.getUint32(48, true)))
  const root = directory.find(({ type }) => type === 5)
  for (const name of names) {
    const entry = directory.find((each) => each.type === 2 && each.name === name)
    if (!entry) continue
    const isSmall = entry.size < view.getUint32(56, true) && root !== undefined
    const stored = isSmall ? joinSmallSectors(compound, root.start, entry.start) : joinSectors(compound, entry.start)
    if (stored.length < entry.size) throw refuseFile('file/truncated', file, { part: name })
    return stored.subarray(0, entry.size)
  }
  return null
}

interface DirectoryEntry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  const entries: DirectoryEntry[] = []
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.min(view.getUint16(at + 64, true), 64)
    entries.push({
      name: utf16.decode(bytes.subarray(at, at + Math.max(length - 2, 0))),
      type: bytes[at + 66] as number,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}

/** The allocation table: for each sector the one that follows it. Its own sectors are listed in the header and, in large files, beyond. */
function readTable(compound: Compound): readonly number[] {
  const { view, sectorSize } = compound
  const sectors: number[] = []
  for (let i = 0; i < HEADER_ENTRIES; i++) sectors.push(view.getUint32(76 + 4 * i, true))
  let more = view.getUint32(68, true)
  for (let left = view.getUint32(72, true); left > 0 && more < LAST_REGULAR; left--) {
    const at = sectorOffset(compound, more)
    for (let i = 0; i < sectorSize / 4 - 1; i++) sectors.push(view.getUint32(at + 4 * i, true))
    more = view.getUint32(at + sectorSize - 4, true)
  }
  return sectors
    .filter((sector) => sector < LAST_REGULAR)
    .flatMap((sector) => {
      const at = sectorOffset(compound, sector)
      return Array.from({ length: sectorSize / 4 }, (_, i) => view.getUint32(at + 4 * i, true))
    })
}

/** Start of a whole sector in the file. The last one may be cut short by some writers, but not one of a table. */
function sectorOffset({ bytes, file, sectorSize }: Compound, sector: number): number {
  const at = (sector + 1) * sectorSize
  if (at + sectorSize > bytes.length) throw refuseFile('file/truncated', file)
  return at
}

/** Sectors of a chain in order. A chain longer than its table runs in a circle. */
function chainOf({ file }: Compound, table: readonly number[], first: number): readonly number[] {
  const chain: number[] = []
  for (let sector = first; sector < LAST_REGULAR; sector = table[sector] as number) {
    if (chain.length > table.length || table[sector] === undefined) throw refuseFile('file/truncated', file)
    chain.push(sector)
  }
  return chain
}

function joinSectors(compound: Compound, first: number): Uint8Array {
  const { bytes, sectorSize } = compound
  const chain = chainOf(compound, compound.table, first)
  const joined = new Uint8Array(chain.length * sectorSize)
  let length = 0
  for (const sector of chain) {
    const at = (sector + 1) * sectorSize
    const piece = bytes.subarray(at, at + sectorSize)
    joined.set(piece, length)
    length += piece.length
  }
  return joined.subarray(0, length)
}

/** Streams below 4 KiB lie in sectors of 64 bytes inside the root's stream, with a table of their own. */
function joinSmallSectors(compound: Compound, rootStart: number, first: number): Uint8Array {
  const container = joinSectors(compound, rootStart)
  const tableBytes = joinSectors(compound, compound.view.getUint32(60, true))
  const view = new DataView(tableBytes.buffer, tableBytes.byteOffset, tableBytes.byteLength)
  const table = Array.from({ length: tableBytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true))
  const chain = chainOf(compound, table, first)
  const joined = new Uint8Array(chain.length * 64)
  for (const [i, sector] of chain.entries()) joined.set(container.subarray(sector * 64, sector * 64 + 64), i * 64)
  return joined
}
