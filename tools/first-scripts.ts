// What the browser must have before the first page shows, read from the build's own manifest.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Bytes on the wire, gzip, that the scripts of the first page may weigh together. */
export const mostFirstBytes = 200_000

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

export interface Script {
  readonly file: string
  /** Bytes, gzip. */
  readonly bytes: number
  /** True when index.html loads it, itself or through a static import. */
  readonly isFirst: boolean
}

/** Files that the entries load, themselves and through their static imports. */
export const firstFiles = (manifest: Manifest): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    for (const next of manifest[key]?.imports ?? []) visit(next)
  }
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key)
  return new Set([...seen].map((key) => manifest[key]?.file ?? ''))
}

/** Every script of the built pages under `dist` (with a slash at its end), the first ones first, then by weight. */
export const scriptsOf = (dist: string): readonly Script[] => {
  const path = `${dist}.vite/manifest.json`
  if (!existsSync(path)) return []
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const first = firstFiles(manifest)
  const files = [...new Set(Object.values(manifest).map(({ file }) => file))].filter((file) => file.endsWith('.js'))
  return files
    .map((file) => ({ file, bytes: gzipSync(readFileSync(dist + file)).length, isFirst: first.has(file) }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.bytes - a.bytes)
}
