import { describe, expect, test } from 'vitest'
import { refusalOf, zipOf } from '../../test/office-files.ts'
import { openArchive } from './archive.ts'
import { readLimits } from './limits.ts'

const text = 'một hai ba '.repeat(500)
/** Its bytes. */
const inflated = new TextEncoder().encode(text).length
const archive = zipOf({ 'a.txt': text, 'b.txt': 'b' })

/** Offset of a part's entry in the central directory; a name stands once in its local header, once in the directory. */
function entryOf(bytes: Uint8Array, name: string): number {
  const at = new TextDecoder('latin1').decode(bytes).lastIndexOf(name)
  return at - 46
}

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(at, value, true)
  return copy
}

describe('an archive gives its parts', () => {
  test('whole, and in pieces that make the whole', () => {
    const open = openArchive(archive, 'a.zip')
    expect(open.names).toEqual(['a.txt', 'b.txt'])
    expect(new TextDecoder().decode(open.bytes('a.txt'))).toBe(text)
  })

  test('stored parts as well as deflated ones', () => {
    const random = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)
    expect(openArchive(zipOf({ 'r.bin': random }), 'a.zip').bytes('r.bin')).toEqual(random)
  })
})

describe('a part that is read twice', () => {
  const twice = zipOf({ 'a.txt': text })

  test('is the same and counts once against what all parts may inflate to', () => {
    const open = openArchive(twice, 'a.zip', { ...readLimits, inflatedBytes: inflated * 1.5 })
    expect(open.bytes('a.txt')).toEqual(open.bytes('a.txt'))
  })

  test('is not given twice where once was too much', () => {
    const open = openArchive(changed(twice, entryOf(twice, 'a.txt') + 24, 10), 'a.zip', {
      ...readLimits,
      inflatedBytes: inflated / 2,
    })
    const codes = [1, 2].map(() => refusalOf(() => open.bytes('a.txt')).code)
    expect(codes).toEqual(['file/zip-bomb', 'file/zip-bomb'])
  })
})

describe('an archive that lies, or was damaged, is refused', () => {
  const limits = { ...readLimits, ratio: 20, ratioFloorBytes: 1000, inflatedBytes: 200_000 }
  const bomb = zipOf({ 'xl/sheet1.xml': '0'.repeat(150_000) })

  test('a part that inflates out of proportion, noticed while it inflates', () => {
    let seen = 0
    const refusal = refusalOf(() =>
      openArchive(bomb, 'bom.xlsx', limits).stream('xl/sheet1.xml', (piece) => (seen += piece.length)),
    )
    expect(refusal).toMatchObject({ code: 'file/zip-bomb', params: { file: 'bom.xlsx', part: 'xl/sheet1.xml' } })
    expect(seen).toBeLessThan(150_000)
  })

  test('declared sizes above the limit, before anything is inflated', () => {
    const declared = changed(bomb, entryOf(bomb, 'xl/sheet1.xml') + 24, 0x7fffffff)
    expect(refusalOf(() => openArchive(declared, 'bom.xlsx', limits)).code).toBe('file/zip-bomb')
  })

  test('a declared size that is too small does not hide the real one', () => {
    const declared = changed(bomb, entryOf(bomb, 'xl/sheet1.xml') + 24, 10)
    const open = openArchive(declared, 'bom.xlsx', limits)
    expect(refusalOf(() => open.bytes('xl/sheet1.xml')).code).toBe('file/zip-bomb')
  })

  test('many parts that are each small but large together', () => {
    const noise = (seed: number): Uint8Array =>
      Uint8Array.from({ length: 60_000 }, (_, i) => (i * 7919 * seed + (i >> 3)) % 256)
    const many = zipOf({ a: noise(1), b: noise(3), c: noise(5), d: noise(7) })
    const lying = ['a', 'b', 'c', 'd'].reduce((bytes, name) => changed(bytes, entryOf(bytes, name) + 24, 1), many)
    const open = openArchive(lying, 'bom.xlsx', { ...limits, ratio: 10_000 })
    const read = (): unknown => open.names.map((name) => open.bytes(name))
    expect(refusalOf(read).code).toBe('file/zip-bomb')
  })

  test('more entries than an office file ever has', () => {
    expect(refusalOf(() => openArchive(archive, 'a.zip', { ...readLimits, archiveEntries: 1 })).code).toBe(
      'file/zip-bomb',
    )
  })

  test('bytes that changed on the way', () => {
    const damaged = changed(archive, entryOf(archive, 'a.txt') + 16, 0xdeadbeef)
    expect(refusalOf(() => openArchive(damaged, 'a.zip').bytes('a.txt'))).toMatchObject({
      code: 'file/truncated',
      params: { part: 'a.txt' },
    })
  })

  test('a deflate stream that is broken', () => {
    const damaged = archive.slice()
    damaged.fill(0xff, 40, 60)
    expect(refusalOf(() => openArchive(damaged, 'a.zip').bytes('a.txt')).code).toBe('file/truncated')
  })

  test('two parts of one name, of which readers would choose differently', () => {
    const twins = zipOf({ 'a.txt': 'one', 'b.txt': 'two' })
    const at = new TextDecoder('latin1').decode(twins).lastIndexOf('b.txt')
    twins[at] = 'a'.charCodeAt(0)
    expect(refusalOf(() => openArchive(twins, 'a.zip')).code).toBe('file/truncated')
  })

  test('an entry encrypted by a packing program', () => {
    const locked = archive.slice()
    locked[entryOf(archive, 'a.txt') + 8] = 1
    expect(refusalOf(() => openArchive(locked, 'a.zip')).code).toBe('file/password')
  })

  test('a part that is not there', () => {
    expect(refusalOf(() => openArchive(archive, 'a.zip').bytes('c.txt'))).toMatchObject({
      code: 'file/truncated',
      params: { part: 'c.txt' },
    })
  })
})
