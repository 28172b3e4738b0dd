import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Does `work` once for all the processes that share `dir`, and answers its text to every one of them: the first makes it, the
 * others wait. What it throws is thrown everywhere.
 */
export const once = async (dir: string, name: string, work: () => Promise<string>): Promise<string> => {
  const done = join(dir, `${name}.done`)
  const failed = join(dir, `${name}.failed`)
  try {
    mkdirSync(join(dir, `${name}.begun`))
  } catch {
    while (!existsSync(done)) {
      if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'))
      await sleep(20)
    }
    return readFileSync(done, 'utf8')
  }
  try {
    const text = await work()
    writeFileSync(`${done}.part`, text)
    writeFileSync(done, text)
    return text
  } catch (error) {
    writeFileSync(failed, error instanceof Error ? (error.stack ?? error.message) : String(error))
    throw error
  }
}
