import { unzipSync, zipSync } from 'fflate'

/** The date that the example's office files bear. */
export const filesDate: Date = new Date('2024-02-02T08:00:00Z')

/** Zip entries keep local wall time: building the date from local fields gives the same bytes in every time zone. */
const entryDate = new Date(2024, 1, 2, 15, 0, 0)

const stamped = /(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g

/** Writes an office archive anew with fixed times, so that making the files twice gives equal bytes. */
export function repack(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (name !== 'docProps/core.xml') return [name, content] as const
    const xml = new TextDecoder().decode(content).replace(stamped, `$1${filesDate.toISOString().replace('.000', '')}$3`)
    return [name, new TextEncoder().encode(xml)] as const
  })
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: entryDate })
}
