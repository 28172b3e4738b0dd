import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/giaoban.js', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'giaoban-serve-'))
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(dir, { recursive: true, force: true })
})

const { DATABASE_URL: _, ...env } = process.env

interface Started {
  readonly child: ChildProcess
  /** Both streams as written so far. */
  readonly said: () => string
  readonly ended: Promise<number | null>
}

const giaoban = (...args: string[]): Started => {
  const child = spawn(process.execPath, [bin, ...args], { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  return { child, said: () => text, ended }
}

/** The address that a server says it runs at. */
const addressOf = async ({ said, ended }: Started): Promise<string> => {
  let code: number | null | undefined
  void ended.then((given) => (code = given))
  for (;;) {
    const address = /http:\/\/[\d.]+:\d+/.exec(said())?.[0]
    if (address) return address
    if (code !== undefined) throw new Error(`ended with ${code}: ${said()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const serve = (...args: string[]): Started => giaoban('serve', '--data-dir', 'data', '--port', '0', ...args)

it('the server is created with its province, refuses a second owner of its directory, stops in order and starts again', async () => {
  const first = serve('--demo')
  const address = await addressOf(first)
  expect(first.said()).toMatch(/Tạo cơ sở dữ liệu[^]*Nạp số liệu của tỉnh[^]*Nạp phụ lục phu-luc\.xlsx/)
  const card = await (await fetch(`${address}/api/scorecard?area=gia-lai&period=2024-M01`)).json()
  expect(card).toMatchObject({ area: 'gia-lai', summary: { unfavourable: expect.any(Number) } })

  const second = serve()
  expect(await second.ended).toBe(2)
  expect(second.said()).toMatch(new RegExp(`data đang được một tiến trình khác giữ \\(pid ${first.child.pid},`))

  const importing = giaoban('import', 'nowhere.xlsx', '--data-dir', 'data', '--lang', 'en')
  expect(await importing.ended).toBe(2)

  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  const again = serve('--demo')
  await addressOf(again)
  expect(again.said()).not.toMatch(/Tạo cơ sở dữ liệu|Nạp số liệu/)
  // Ctrl-C comes twice: from the terminal, and once more from the launcher.
  again.child.kill('SIGINT')
  setTimeout(() => again.child.kill('SIGINT'), 5)
  expect(await again.ended).toBe(0)
}, 60_000)

it('a store without a province, a port that is taken and a port that is none are refused in words', async () => {
  const empty = giaoban('serve', '--data-dir', 'empty', '--port', '0')
  expect(await empty.ended).toBe(2)
  expect(empty.said()).toMatch(/Chưa rõ tỉnh nào/)

  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as { port: number }
  const blocked = serve('--demo', '--port', String(port))
  expect(await blocked.ended).toBe(2)
  expect(blocked.said()).toMatch(new RegExp(`cổng ${port}`))
  await new Promise((resolve) => taken.close(resolve))

  const wrong = serve('--port', 'eighty')
  expect(await wrong.ended).toBe(2)
  expect(wrong.said()).toMatch(/--port eighty/)
}, 60_000)

it('a setting that is wrong is refused before the store is touched', async () => {
  const child = spawn(process.execPath, [bin, 'serve', '--data-dir', 'untouched', '--port', '0'], {
    cwd: dir,
    env: { ...env, GIAOBAN_TWO_FACTOR_FOR: 'admin' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(2)
  expect(said).toMatch(/GIAOBAN_TWO_FACTOR_FOR/)
  expect(existsSync(join(dir, 'untouched'))).toBe(false)
}, 60_000)

it('figures come in by the command line: a directory, then an annex, and nothing twice', async () => {
  const example = fileURLToPath(new URL('../../../../examples/gia-lai', import.meta.url))
  const into = ['--data-dir', 'imported'] as const
  const whole = giaoban('import', example, ...into)
  expect(await whole.ended).toBe(0)
  expect(whole.said()).toMatch(/thêm \d+ số liệu/)

  const again = giaoban('import', example, ...into)
  expect(await again.ended).toBe(0)
  expect(again.said()).toMatch(/phu-luc\.xlsx: không có gì mới/)

  const annex = join(example, 'phu-luc.xlsx')
  const otherArea = giaoban('import', annex, '--area', 'binh-dinh', '--period', '2024-M01', ...into)
  expect(await otherArea.ended).toBe(2)
  expect(otherArea.said()).toMatch(/không phải của Bình Định/)

  const incomplete = giaoban('import', annex, ...into)
  expect(await incomplete.ended).toBe(2)
  expect(incomplete.said()).toMatch(/--area --period/)
}, 60_000)
