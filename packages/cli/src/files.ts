import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Refusal } from '@giaoban/core/findings'

/** Bytes of a file that the user named. Throws Refusal `file/missing`, or `file/unsupported` for a directory, naming it. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
      throw new Refusal('file/unsupported', { file: path, what: 'directory' }, { path })
    throw new Refusal('file/missing', { file: path }, { path })
  }
}

/** Writes a result, making its directory. */
export const writeBytes = async (path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

/** Name of a file as findings show it. */
export const fileName = (path: string): string => basename(path)
