import { Refusal } from '@giaoban/core/findings'
import { SaxesParser } from 'saxes'
import type { Archive } from './archive.ts'
import { readLimits } from './limits.ts'
import { refuseFile } from './refuse.ts'

/** What a walk over an XML part hears. Names come without their namespace prefix: `w:p` is `p`. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
  /** So many bytes of the part have been walked. */
  walked?(bytes: number): void
}

/** Bytes made text at once. A text of over 128 KB is a large object to the engine, which lets those lie about for long. */
const STEP = 32 * 1024

/**
 * Walks an XML part of an archive without holding it whole.
 * Throws `file/external-entity` at any DOCTYPE (no office program writes one), `file/too-nested`, and `file/truncated` when it is not
 * well formed.
 */
export function walkXml(archive: Archive, part: string, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const local = localNames()
  parser.on('doctype', () => {
    throw refuseFile('file/external-entity', archive.file, { part })
  })
  parser.on('error', () => {
    throw refuseFile('file/truncated', archive.file, { part })
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > readLimits.depth) throw refuseFile('file/too-nested', archive.file, { limit: readLimits.depth })
    listener.open?.(local(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    listener.close?.(local(tag.name))
  })
  if (listener.text) {
    parser.on('text', (text) => listener.text?.(text))
    parser.on('cdata', (text) => listener.text?.(text))
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw refuseFile('file/encoding', archive.file, { part, encoding: 'not UTF-8' })
    }
  }
  let walked = 0
  archive.stream(part, (piece) => {
    for (let at = 0; at < piece.length; at += STEP) parser.write(decode(piece.subarray(at, at + STEP)))
    walked += piece.length
    listener.walked?.(walked)
  })
  parser.write(decode()).close()
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The XML text of a part, byte order mark included, to be changed letter by letter. */
export function xmlOf(archive: Archive, part: string): string {
  return decoder.decode(archive.bytes(part))
}

/** Prefixes vary between writers while local names do not; names repeat by the million, so each is cut once. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    let short = known.get(name)
    if (short === undefined) {
      short = name.slice(name.indexOf(':') + 1)
      known.set(name, short)
    }
    return short
  }
}

/** An attribute by its local name, whatever its prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  if (attributes[local] !== undefined) return attributes[local]
  for (const name in attributes) if (name.endsWith(`:${local}`)) return attributes[name]
  return undefined
}

/** OOXML booleans: absent attribute of a present element means true. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none')
}
