import { unzipSync, type Zippable, zipSync } from 'fflate'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Zip entries keep local wall time, so a date built from local fields gives the same bytes in every time zone. */
const entryTime = new Date(1980, 0, 1)

/**
 * An office package written anew so that equal documents give equal bytes: fixed entry times, content types first, no creation
 * or change date, no name of a program's user.
 */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const sealed: Zippable = {}
  for (const name of names) {
    const part = parts[name] as Uint8Array
    sealed[name] = name === 'docProps/core.xml' ? encoder.encode(withoutDates(decoder.decode(part))) : part
  }
  return zipSync(sealed, { level: 9, mtime: entryTime })
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
}

function withoutDates(xml: string): string {
  return xml.replace(
    /<(dcterms:created|dcterms:modified|cp:lastModifiedBy|cp:revision|dc:creator)\b[^>]*?(?:\/>|>[^<]*<\/\1>)/g,
    '',
  )
}
