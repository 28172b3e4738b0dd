import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '@giaoban/core/findings'
import type { Database } from '@giaoban/server'
import { type Call, type Command, type Output, option } from '../command.ts'
import { exampleDirectory } from '../statistics/example-directory.ts'
import { placeOf, placeOptions } from './place.ts'
import { type Progress, progressOn, terminalRewrite } from './progress.ts'
import { tenantOf } from './tenant.ts'
import { serverWords } from './words.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const webDir = join(root, 'packages', 'web', 'dist')
const version = '0.1.0'

/** Loads the example province, unless it is there. What reads office files is fetched only when there is something to read. */
const loadExample = async (db: Database, call: Call, progress: Progress): Promise<void> => {
  const { isLoaded } = await import('@giaoban/server')
  if (await isLoaded(db, exampleDirectory)) return
  const { loadProvince } = await import('@giaoban/server/load')
  const words = serverWords[call.lang]
  await loadProvince(db, { kind: 'operator', name: 'demo' }, exampleDirectory, {
    now: new Date().toISOString(),
    onStep: ({ kind, name }) => progress.step(kind === 'dataset' ? words.dataset : words.annex(name)),
    onProgress: progress.part,
  })
}

const portOf = (call: Call): number => {
  const text = option(call, 'port') ?? '8480'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Refusal('cli/usage', { text: `--port ${text}` })
  return port
}

/**
 * Resolves at the first signal that asks the process to end. Later ones find it stopping already: Ctrl-C reaches a child both
 * from the terminal and from its launcher.
 */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })

/** How long a forger of the database has before what was written is bound by a seal. */
const sealEveryMs = 10 * 60_000

const listen = async (db: Database, tenant: string, call: Call, output: Output): Promise<() => Promise<void>> => {
  const { createApp, readSecret, readSignInOptions } = await import('@giaoban/server')
  const place = placeOf(call)
  const secret = readSecret(process.env, 'dataDir' in place ? place.dataDir : null)
  const words = serverWords[call.lang]
  const host = option(call, 'host') ?? '127.0.0.1'
  const port = portOf(call)
  const app = await createApp({
    db,
    tenant,
    clock: () => new Date(),
    version,
    webDir,
    log: { level: process.env['GIAOBAN_LOG'] ?? 'warn', stream: process.stderr },
    trustProxy: call.values['trust-proxy'] === true,
    secret,
    signIn: { ...readSignInOptions(process.env, secret), demo: call.values['demo'] === true },
  })
  const address = await app.listen({ host, port }).catch((error: unknown) => {
    const { code } = error as { code?: string }
    throw code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL'
      ? new Refusal('server/port', { port: String(port), host })
      : error
  })
  if (!existsSync(join(webDir, 'index.html'))) output.out(words.noWeb)
  output.out(words.ready(address))
  const { sealRegularly } = await import('@giaoban/server/audit')
  const onError = (error: unknown): void => app.log.error({ err: error }, 'seal')
  const stopSealing = sealRegularly(db, { tenant, secret, clock: () => new Date(), everyMs: sealEveryMs, onError })
  return async () => {
    await app.close()
    await stopSealing()
  }
}

const run = async (call: Call, output: Output): Promise<0> => {
  const words = serverWords[call.lang]
  portOf(call)
  // A wrong setting is refused before anything is changed in the store.
  const place = placeOf(call)
  const { requireSettings } = await import('@giaoban/server/settings')
  requireSettings(process.env, 'url' in place)
  // The second start reads compiled code; the database opens in its own thread while the server is loaded.
  enableCompileCache()
  const { openDatabase } = await import('@giaoban/server/store')
  const progress = progressOn(output, terminalRewrite)
  const opening = openDatabase(place, { onStep: (step) => progress.step(words[step]) })
  const loading = import('@giaoban/server')
  loading.catch(() => undefined)
  const db = await opening
  try {
    await loading
    if (call.values['demo'] === true) await loadExample(db, call, progress)
    progress.end()
    const tenant = await tenantOf(db, option(call, 'tenant'))
    // Heard before the address is told: whoever reads it may ask to stop at once.
    const asked = stopAsked()
    const close = await listen(db, tenant, call, output)
    await asked
    output.out(words.stopping)
    await close()
    return 0
  } finally {
    await db.close()
  }
}

/** `giaoban serve`: opens the store, brings it up to date and serves it until it is asked to stop. */
export const serve: Command = {
  usage: '[--demo] [--port 8480] [--host 127.0.0.1] [--data-dir ./var]',
  summary: {
    vi: 'chạy máy chủ: tạo hoặc mở cơ sở dữ liệu, phục vụ API và giao diện web',
    en: 'run the server: create or open the database, serve the API and the web application',
  },
  options: {
    demo: {
      type: 'boolean',
      about: {
        vi: 'chạy bản trình diễn: nạp tỉnh ví dụ (một lần), cho vào tài khoản minh hoạ không cần mật khẩu',
        en: 'run a demonstration: load the example province (once), let invented accounts in without a password',
      },
    },
    port: { type: 'string', about: { vi: 'cổng, mặc định 8480', en: 'port, default 8480' } },
    host: {
      type: 'string',
      about: { vi: 'địa chỉ nghe, mặc định 127.0.0.1', en: 'address to listen on, default 127.0.0.1' },
    },
    'data-dir': placeOptions.dataDir,
    tenant: placeOptions.tenant,
    'trust-proxy': {
      type: 'boolean',
      about: { vi: 'đứng sau proxy tin cậy', en: 'stands behind a proxy that may be believed' },
    },
  },
  run,
}
