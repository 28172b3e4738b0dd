import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type CheckSettings, defaultCheckSettings, readCheckSettings } from '@giaoban/core/claims'
import { readBytes } from '../files.ts'

/** The name under which settings are found beside the file that is checked. */
const settingsName = 'giaoban.check.json'

/**
 * Settings of a check: those of `path`, else those that lie beside the file, else none. The catalogue's directory is counted from
 * the settings. Throws Refusal `config/check`, `file/missing`.
 */
export const readSettings = async (path: string | undefined, checked: string): Promise<CheckSettings> => {
  const beside = join(dirname(checked), settingsName)
  const source = path ?? (existsSync(beside) ? beside : undefined)
  if (source === undefined) return defaultCheckSettings
  const settings = readCheckSettings(new TextDecoder().decode(await readBytes(source)), source)
  const { catalogue } = settings
  return catalogue === null ? settings : { ...settings, catalogue: resolve(dirname(source), catalogue) }
}
