import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '@giaoban/core/findings'
import type { Settings } from './read-options.ts'

const key = 'GIAOBAN_SECRET'
const leastLength = 32

/** Throws `config/invalid` when the secret that is given is too short, or is missing where it must be given. */
export const requireSecret = (settings: Settings, mustBeGiven: boolean): void => {
  const given = settings[key]
  if (!given && mustBeGiven) throw new Refusal('config/invalid', { key, reason: 'missing' })
  if (given && given.length < leastLength) throw new Refusal('config/invalid', { key, reason: 'short' })
}

/**
 * The secret of this installation: `GIAOBAN_SECRET`, else, for a data directory, a random one that is kept in it, readable by its
 * owner alone. Throws `config/invalid` when it is too short, or is missing where there is no directory to keep one in.
 */
export const readSecret = (settings: Settings, dataDir: string | null): string => {
  requireSecret(settings, dataDir === null)
  const given = settings[key]
  if (given || dataDir === null) return given ?? ''
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
