import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '@giaoban/core/findings'

export interface DataDirLock {
  readonly release: () => void
}

const busy = 5

/** Who holds the directory, in words for people; null when the holder has not said so yet. */
const readOwner = (file: string): string | null => {
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8').trim()
  return text === '' ? null : text
}

/**
 * Takes a data directory for this process, creating it. Throws the refusal `data/locked`, naming process and host, when another
 * process (or this one) holds it.
 *
 * The lock is the operating system's own lock on a file, taken through SQLite because Node has no call for it: it ends with
 * the process however the process ends, so no stale lock is ever judged by a process id.
 */
export const lockDataDir = (dir: string): DataDirLock => {
  mkdirSync(dir, { recursive: true })
  const ownerFile = join(dir, 'owner')
  const lock = new DatabaseSync(join(dir, 'lock'))
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== busy) throw error
    throw new Refusal('data/locked', { path: dir, owner: readOwner(ownerFile) }, { path: dir })
  }
  writeFileSync(ownerFile, `pid ${process.pid}, ${hostname()}\n`)
  return {
    release: () => {
      writeFileSync(ownerFile, '')
      lock.close()
    },
  }
}
