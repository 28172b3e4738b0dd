import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const patienceMs = 120_000

/** The product as a newcomer starts it, on the embedded database in a directory of its own. */
export interface DemoServer {
  /** `http://127.0.0.1:PORT`; the same after a restart. */
  readonly address: string
  stop(): Promise<void>
  /** Starts it again, with settings of the environment beside those of this process. */
  start(settings?: Readonly<Record<string, string>>): Promise<void>
  /** Stops for good and removes the data. */
  dispose(): Promise<void>
}

const addressIn = (text: string): string | null => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? null

/** Starts `giaoban serve --demo` and waits until it says where it listens. */
const spawnServer = (
  dataDir: string,
  port: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ child: ChildProcess; address: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['packages/cli/bin/giaoban.js', 'serve', '--demo', '--port', port, '--data-dir', dataDir],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...settings } },
    )
    let said = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`the server did not listen within ${patienceMs / 1000} s:\n${said}`))
    }, patienceMs)
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const address = addressIn(said)
      if (!address) return
      clearTimeout(timer)
      resolve({ child, address })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => {
      clearTimeout(timer)
      reject(new Error(`the server ended with ${code} before it listened:\n${said}`))
    })
  })

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
    child.on('close', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })

/** A server of the demo province on a free port and an empty data directory. */
export const startDemoServer = async (): Promise<DemoServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-e2e-'))
  let { child, address } = await spawnServer(dataDir, '0')
  const stop = (): Promise<void> => end(child)
  return {
    address,
    stop,
    async start(settings) {
      ;({ child, address } = await spawnServer(dataDir, new URL(address).port, settings))
    },
    async dispose() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
